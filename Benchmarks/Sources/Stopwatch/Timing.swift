#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How long an evaluation takes, batch by batch.
public struct Timing: Sendable {
  public let nanoseconds: [Double]

  public var best: Double { nanoseconds.min() ?? .nan }
  public var median: Double { Stopwatch.median(nanoseconds) }

  /// The median of the ratios within each batch.
  public func ratio(to other: Timing) -> Double {
    Stopwatch.median(zip(nanoseconds, other.nanoseconds).map { $0 / $1 })
  }
}

/// Times the contenders batch by batch in turn, so that all of them meet the same state of the machine.
///
/// - Parameter contenders: Each runs as many evaluations as it is told.
/// - Parameter batchNanoseconds: A batch is as many evaluations as take so long, and at least one.
public func timings(_ contenders: [(_ count: Int) -> Void], batches: Int, batchNanoseconds: Double = 4e6) -> [Timing] {
  let counts = contenders.map { calibrated($0, batchNanoseconds) }
  var times = [[Double]](repeating: [], count: contenders.count)
  for _ in 0..<batches {
    for (i, contender) in contenders.enumerated() {
      times[i].append(nanoseconds(contender, counts[i]) / Double(counts[i]))
    }
  }
  return times.map(Timing.init)
}

/// How many evaluations a batch has.
private func calibrated(_ contender: (Int) -> Void, _ batchNanoseconds: Double) -> Int {
  var count = 1
  while true {
    let duration = nanoseconds(contender, count)
    if duration >= batchNanoseconds / 4 { return max(1, Int(Double(count) * batchNanoseconds / duration)) }
    count *= 2
  }
}

/// Processor time of this thread where the system tells it, which other programs do not add to.
private func nanoseconds(_ contender: (Int) -> Void, _ count: Int) -> Double {
  #if canImport(Darwin) || canImport(Glibc) || canImport(Musl)
    let start = threadTime()
    contender(count)
    return threadTime() - start
  #else
    let duration = ContinuousClock().measure { contender(count) }.components
    return Double(duration.attoseconds) * 1e-9 + Double(duration.seconds) * 1e9
  #endif
}

#if canImport(Darwin) || canImport(Glibc) || canImport(Musl)
  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
#endif

public func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}

/// A result that the optimiser must compute.
@inline(never)
public func keep<T>(_ x: T) { withUnsafeBytes(of: x) { kept &+= $0[0] } }
nonisolated(unsafe) private var kept: UInt8 = 0
