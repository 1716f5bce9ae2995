/// The derivatives of all outputs by input `j` from either side, by differences with f(x) extrapolated in h, h² ….
///
/// Of a smooth function both agree within their uncertainties; of |x| at 0 they are −1 and 1. On the side of a jump,
/// of an infinite slope or of the end of the domain the uncertainty is ∞.
///
/// - Complexity: one evaluation of `f`, and one for each step on each side: 51 at most in `Double` where |x| ≥ 1.
func oneSidedDerivatives<Scalar: BinaryFloatingPoint>(
  at x: [Scalar], input j: Int, of f: ([Scalar]) throws -> [Scalar]
) rethrows -> (left: [DifferenceEstimate<Scalar>], right: [DifferenceEstimate<Scalar>]) {
  let center = try f(x)
  return (
    try oneSided(at: x, input: j, center: center, sign: -1, of: f),
    try oneSided(at: x, input: j, center: center, sign: 1, of: f)
  )
}

private func oneSided<Scalar: BinaryFloatingPoint>(
  at x: [Scalar], input j: Int, center: [Scalar], sign: Scalar, of f: ([Scalar]) throws -> [Scalar]
) rethrows -> [DifferenceEstimate<Scalar>] {
  let steps = StepSequence(at: x[j])
  var tableaus: [DifferenceTableau<Scalar>] = []
  ExtrapolatedDifferences.start(&tableaus, count: center.count, scale: steps.scale, errorOrder: 1)
  var point = x
  for step in steps {
    point[j] = x[j] + sign * step
    let actual = point[j] - x[j]
    guard actual != 0, actual.isFinite else { continue }
    let beside = try f(point)
    ExtrapolatedDifferences.start(&tableaus, count: beside.count, scale: steps.scale)
    for i in tableaus.indices {
      // Errors of both values count in full here, but half in a central difference.
      let magnitude = 2 * Swift.max(beside[i].magnitude, center[i].magnitude)
      tableaus[i].append((beside[i] - center[i]) / actual, divisor: step, magnitude: magnitude)
    }
    if tableaus.allSatisfy(\.isExhausted) { break }
  }
  return tableaus.map(\.estimate)
}
