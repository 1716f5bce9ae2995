import DualNumbers

extension Check {
  /// The derivative by differences, with what is needed to judge it.
  func differences(
    at x: [Scalar], _ surroundings: Surroundings<Scalar>, _ ask: Ask
  ) rethrows -> Differences<Scalar> {
    let (scales, domain) = (surroundings.scales, surroundings.domain)
    if subject == .hessian {
      let (hessian, uncertainty) = try DifferencePasses.hessianWithErrors(at: x, in: domain) {
        try ask(.values, $0)[0, 0]
      }
      let value = try ask(.values, x)[0, 0]
      return Differences(secondOrder: hessian, uncertainty, value: value, scales: scales)
    }
    let unit = unit(scales)
    let scaled = unit == 1 ? domain : domain.divided(by: unit)
    func values(_ x: [Scalar]) throws -> [Scalar] { try ask(.values, x.map { $0 * unit }).columnMajor }
    let (jacobian, uncertainty) = try DifferencePasses.jacobianWithErrors(at: x, in: scaled, of: values)
    // The evidence begins with another call at this point, so that two can be compared.
    let center = try ask(.values, x).columnMajor
    let evidence = try Evidence.ofDifferences(
      at: x, in: scaled, like: jacobian, unit: unit, tolerance: differenceTolerance, of: values)
    let secants = try self.secants(at: x, surroundings, center: center, ask)
    return Differences(
      jacobian.map { $0 / unit }, uncertainty.map { $0 / unit }, evidence: evidence, tolerance: differenceTolerance,
      values: center, secants: secants, scales: scales)
  }

  /// The derivatives about the point, roughly, from a step of √ε to one side; 0 where they are not finite there.
  private func secants(
    at x: [Scalar], _ surroundings: Surroundings<Scalar>, center: [Scalar], _ ask: Ask
  ) rethrows -> Matrix<Scalar> {
    var secants = Matrix<Scalar>(rows: center.count, columns: x.count, repeating: 0)
    for j in x.indices {
      var beside = x
      beside[j] = surroundings.domain[j].point(beside: x[j], by: Scalar.sqrt(Scalar.ulpOfOne) * surroundings.scales[j])
      let step = beside[j] - x[j]
      if step == 0 { continue }
      for (i, value) in try ask(.values, beside).columnMajor.enumerated() {
        let secant = (value - center[i]) / step
        if secant.isFinite { secants[i, j] = secant }
      }
    }
    return secants
  }

  /// The length of the direction that a directional derivative moves along, from 0 on, as a power of two: differences
  /// take steps about 1 there. Otherwise 1, for they know the scale of an input by its value.
  private func unit(_ scales: [Scalar]) -> Scalar {
    guard subject == .directionalDerivative, scales[0] > 0, scales[0].isFinite else { return 1 }
    return Scalar(sign: .plus, exponent: scales[0].exponent, significand: 1)
  }
}
