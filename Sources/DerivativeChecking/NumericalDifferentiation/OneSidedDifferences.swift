/// The derivatives of all outputs by input `j` from either side, by differences with f(x) extrapolated in h, h² ….
///
/// Of a smooth function both agree within their uncertainties; of |x| at 0 they are −1 and 1. On the side of a jump,
/// or of an infinite slope, the uncertainty is ∞. A side is nil where the domain ends at x.
///
/// - Complexity: one evaluation of `f`, and one for each step on each side: 51 at most in `Double` where |x| ≥ 1.
func oneSidedDerivatives<Scalar: BinaryFloatingPoint>(
  at x: [Scalar], input j: Int, in domain: Domain<Scalar>, of f: ([Scalar]) throws -> [Scalar]
) rethrows -> (left: [DifferenceEstimate<Scalar>]?, right: [DifferenceEstimate<Scalar>]?) {
  let center = try f(x)
  func side(_ side: FloatingPointSign) throws -> [DifferenceEstimate<Scalar>]? {
    guard StepSequence(at: x[j], in: domain[j]).isOpen(side) else { return nil }
    return try ExtrapolatedDifferences.oneSided(at: x, input: j, in: domain, center: center, side, of: f)
  }
  return (try side(.minus), try side(.plus))
}

extension ExtrapolatedDifferences {
  /// The derivatives of all outputs by input `j` from one side.
  static func oneSided<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], input j: Int, in domain: Domain<Scalar>, center: [Scalar], _ side: FloatingPointSign,
    of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> [DifferenceEstimate<Scalar>] {
    let steps = StepSequence(at: x[j], in: domain[j])
    var tableaus: [DifferenceTableau<Scalar>] = []
    start(&tableaus, count: center.count, scale: steps.scale, errorOrder: 1)
    var point = x
    for step in steps {
      guard let beside = steps.neighbour(step, side) else { continue }
      point[j] = beside
      let actual = beside - x[j]
      guard actual.isFinite else { continue }
      let values = try f(point)
      start(&tableaus, count: values.count, scale: steps.scale)
      for i in tableaus.indices {
        // Errors of both values count in full here, but half in a central difference.
        let magnitude = 2 * Swift.max(values[i].magnitude, center[i].magnitude)
        tableaus[i].append((values[i] - center[i]) / actual, divisor: step, magnitude: magnitude)
      }
      if tableaus.allSatisfy(\.isExhausted) { break }
    }
    return tableaus.map(\.estimate)
  }
}
