extension MGHProblem {
  /// The points in `n` variables that reference values exist for: the start, ten times the start unless that is 0
  /// everywhere, and a generic point.
  ///
  ///     MGHProblem.rosenbrock.referencePoints(2).map(\.x)  // [[-1.2, 1.0], [-12.0, 10.0], [-1.275, 0.9375]]
  package func referencePoints(_ n: Int) -> [(label: String, x: [Double])] {
    let start = start(n)
    let scaled = start.map { 10 * $0 }
    // xⱼ (1 + pⱼ), or pⱼ where xⱼ = 0, with pⱼ = ((7j mod 11) − 5)/32 and j from 1.
    let generic = start.enumerated().map { index, x in
      let p = Double(7 * (index + 1) % 11 - 5) / 32
      return x == 0 ? p : x * (1 + p)
    }
    let all = [("start", start), ("start_times_10", scaled), ("generic", generic)]
    return start.contains { $0 != 0 } ? all : [all[0], all[2]]
  }
}
