import Rivals

/// How long an evaluation takes, batch by batch.
struct Timing {
  var nanoseconds: [Double]

  var median: Double { compare.median(nanoseconds) }

  /// The median of the ratios within each batch.
  func ratio(to other: Timing) -> Double { compare.median(zip(nanoseconds, other.nanoseconds).map { $0 / $1 }) }
}

/// Times the contenders batch by batch in turn, so that all of them meet the same state of the machine.
struct Measurement {
  var batches: Int
  /// A batch is as many evaluations as take so long, and at least one.
  var batchNanoseconds = 4e6

  func callAsFunction(_ bench: Bench) -> [Timing] {
    let work = bench.work()
    let contenders = bench.kernel.contenders
    let counts = contenders.map { calibrated($0, work) }
    var times = [[Double]](repeating: [], count: contenders.count)
    for _ in 0..<batches {
      for (i, contender) in contenders.enumerated() {
        times[i].append(time(contender, work, counts[i]) / Double(counts[i]))
      }
    }
    return times.map(Timing.init)
  }

  /// How many evaluations a batch has.
  private func calibrated(_ contender: Contender, _ work: Work) -> Int {
    var count = 1
    while true {
      let duration = time(contender, work, count)
      if duration >= batchNanoseconds / 4 { return max(1, Int(Double(count) * batchNanoseconds / duration)) }
      count *= 2
    }
  }

  private func time(_ contender: Contender, _ work: Work, _ count: Int) -> Double {
    let duration = ContinuousClock().measure { contender.run(work, count) }.components
    return Double(duration.attoseconds) * 1e-9 + Double(duration.seconds) * 1e9
  }
}

func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
