/// Extrapolated differences, each output with its own tableau over shared evaluations.
enum ExtrapolatedDifferences {
  /// The derivatives of all outputs by input `j`: from central differences, and near an end of the domain also from
  /// those away from it, whichever are surer. Empty where there is no step at all.
  static func derivatives<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], input j: Int, in domain: Domain<Scalar>, of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> [DifferenceEstimate<Scalar>] {
    let central = try central(at: x, input: j, in: domain, of: f)
    guard let side = StepSequence(at: x[j], in: domain[j]).openSide else { return central }
    let oneSided = try oneSided(at: x, input: j, in: domain, center: f(x), side, of: f)
    if central.isEmpty { return oneSided }
    requireAsMany(oneSided.count, as: central.count)
    return zip(central, oneSided).map { $0.surer($1) }
  }

  private static func central<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], input j: Int, in domain: Domain<Scalar>, of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> [DifferenceEstimate<Scalar>] {
    var tableaus: [DifferenceTableau<Scalar>] = []
    var point = x
    let steps = StepSequence(at: x[j], in: domain[j])
    for step in steps {
      guard let (below, above, width) = steps.neighbours(step) else { continue }
      point[j] = above
      let upper = try f(point)
      point[j] = below
      let lower = try f(point)
      start(&tableaus, count: upper.count, scale: steps.scale)
      requireAsMany(lower.count, as: upper.count)
      for i in tableaus.indices {
        let (u, l) = (upper[i], lower[i])
        tableaus[i].append((u - l) / width, divisor: step, magnitude: Swift.max(u.magnitude, l.magnitude))
      }
      if tableaus.allSatisfy(\.isExhausted) { break }
    }
    return tableaus.map(\.estimate)
  }

  /// One tableau for each output, once it is known how many there are.
  static func start<Scalar>(
    _ tableaus: inout [DifferenceTableau<Scalar>], count: Int, scale: Scalar, errorOrder: Int = 2
  ) {
    if tableaus.isEmpty {
      let empty = DifferenceTableau(scale: scale, errorOrder: errorOrder, derivativeOrder: 1)
      tableaus = Array(repeating: empty, count: count)
    }
    requireAsMany(count, as: tableaus.count)
  }
}
