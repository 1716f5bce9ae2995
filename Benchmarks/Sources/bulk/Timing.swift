/// The best time of each contender in nanoseconds, over batches that take turns.
func times(_ contenders: [() -> Void], batches: Int) -> [Double] {
  let counts = contenders.map { contender in
    var count = 1
    while true {
      let duration = nanoseconds(contender, count)
      if duration >= 1e5 { return max(1, Int(Double(count) * 4e5 / duration)) }
      count *= 2
    }
  }
  var best = [Double](repeating: .infinity, count: contenders.count)
  for _ in 0..<batches {
    for (i, contender) in contenders.enumerated() {
      best[i] = min(best[i], nanoseconds(contender, counts[i]) / Double(counts[i]))
    }
  }
  return best
}

private func nanoseconds(_ body: () -> Void, _ count: Int) -> Double {
  let duration = ContinuousClock().measure { for _ in 0..<count { body() } }.components
  return Double(duration.attoseconds) * 1e-9 + Double(duration.seconds) * 1e9
}

/// A result that the optimiser must compute.
@inline(never)
func keep<T>(_ x: T) { withUnsafeBytes(of: x) { kept &+= $0[0] } }
nonisolated(unsafe) private var kept: UInt8 = 0
