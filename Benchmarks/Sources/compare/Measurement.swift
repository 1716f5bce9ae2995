/// One way to compute a kernel's value and derivative at every one of the inputs.
struct Contender {
  var name: String
  /// Evaluates at all inputs; returns the sum of all values and the sum of all derivatives.
  var run: ([Double]) -> (values: Double, derivatives: Double)
}

/// Nanoseconds per evaluation, and the ratio to the first contender, each a median over the batches.
struct Timing {
  var name: String
  var nanoseconds: Double
  var ratio: Double
}

/// Times the contenders batch by batch in turn, so that all of them meet the same state of the machine.
///
/// A ratio is taken within each batch, then the median of the ratios.
func measure(_ contenders: [Contender], inputs: [Double], batches: Int, repetitions: Int) -> [Timing] {
  let clock = ContinuousClock()
  var sink = 0.0
  var times = [[Double]](repeating: [], count: contenders.count)
  for _ in 0..<batches {
    for (i, contender) in contenders.enumerated() {
      let duration = clock.measure {
        for _ in 0..<repetitions { sink += contender.run(inputs).derivatives }
      }
      let attoseconds = Double(duration.components.attoseconds) + 1e18 * Double(duration.components.seconds)
      times[i].append(attoseconds * 1e-9 / Double(repetitions * inputs.count))
    }
  }
  precondition(!sink.isNaN, "a contender gave NaN")
  return contenders.indices.map { i in
    Timing(
      name: contenders[i].name, nanoseconds: median(times[i]), ratio: median(zip(times[i], times[0]).map { $0 / $1 }))
  }
}

func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
