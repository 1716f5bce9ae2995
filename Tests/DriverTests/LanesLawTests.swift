import DualNumbers
import TestSupport
import Testing

/// The third law through the drivers: whatever the number of lanes and the form of the call, the results have the bits
/// of one direction at a time. The numbers of inputs leave every remainder.
@Suite("The number of lanes never shows")
struct LanesLawTests {
  private static let counts = Array(0...40) + [61]

  @Test("the slopes at the points are of every kind")
  func slopes() {
    let slopes = Self.counts.flatMap { n in jacobian(at: Rough.point(n)) { RoughMap(outputs: n)($0) }.columnMajor }
    #expect(slopes.contains(0) && slopes.contains(.infinity) && slopes.contains(-.infinity))
    #expect(slopes.contains { $0.isNaN } && slopes.contains { $0.isFinite && $0 != 0 })
  }

  // MARK: Gradients

  @Test("gradients", arguments: testedLanes)
  func gradients(lanes: LanesType) { checkGradients(lanes.type) }

  private func checkGradients<Lanes: TestedLanes>(_ lanes: Lanes.Type) {
    typealias Scalar = Lanes.Scalar
    let f = RoughFunction()
    var (dense, skipping) = (Differentiator<DualVector<Lanes>>(), Differentiator<SkippingDualVector<Lanes>>())
    var law = GradientLaw<Scalar>()
    for n in Self.counts {
      let x: [Scalar] = Rough.point(n)
      law.begin(x)
      law.check("gradient", nil, gradient(at: x, lanes: Lanes.self) { f($0) })
      let both = valueWithGradient(at: x, lanes: Lanes.self) { f($0) }
      law.check("valueWithGradient", both.value, both.gradient)
      check(&law, &dense, x)
      check(&law, &skipping, x)
    }
    law.conclude()
  }

  private func check<Number: SeededNumber & ElementaryScalar>(
    _ law: inout GradientLaw<Number.Value>, _ d: inout Differentiator<Number>, _ x: [Number.Value]
  ) {
    let f = RoughFunction()
    var result = law.buffer
    var value = d.gradient(at: x, into: &result) { f($0) }
    law.check("\(Number.self), into", value, result)
    result = law.buffer
    value = d.gradient(at: x, inputs: x.count, into: &result) { f($0) }
    law.check("\(Number.self), inputs", value, result)
    result = law.buffer
    value = d.gradient(at: x, into: &result, of: f)
    law.check("\(Number.self), object into", value, result)
  }

  @Test("gradients, the lanes chosen by the driver")
  func automaticGradients() {
    checkAutomaticGradients(Double.self)
    checkAutomaticGradients(Float.self)
  }

  private func checkAutomaticGradients<Scalar: TestedLaneScalar>(_: Scalar.Type) {
    let f = RoughFunction()
    var d = AutomaticDifferentiator<Scalar>()
    var law = GradientLaw<Scalar>()
    for n in Self.counts {
      let x: [Scalar] = Rough.point(n)
      law.begin(x)
      law.check("closure", nil, gradient(at: x, lanes: .automatic) { f($0) })
      var both = valueWithGradient(at: x, lanes: .automatic) { f($0) }
      law.check("closure with value", both.value, both.gradient)
      law.check("object", nil, gradient(at: x, lanes: .automatic, of: f))
      both = valueWithGradient(at: x, lanes: .automatic, of: f)
      law.check("object with value", both.value, both.gradient)
      var result = law.buffer
      let value = d.gradient(at: x, into: &result, of: f)
      law.check("object into", value, result)
    }
    law.conclude()
  }

  // MARK: Jacobians

  /// Fewer outputs than inputs, so that some inputs change nothing, and more.
  private static func maps(_ n: Int) -> [RoughMap] { [RoughMap(outputs: n / 3), RoughMap(outputs: n + 3)] }

  @Test("Jacobians", arguments: testedLanes)
  func jacobians(lanes: LanesType) { checkJacobians(lanes.type) }

  private func checkJacobians<Lanes: TestedLanes>(_ lanes: Lanes.Type) {
    typealias Scalar = Lanes.Scalar
    var (dense, skipping) = (Differentiator<DualVector<Lanes>>(), Differentiator<SkippingDualVector<Lanes>>())
    var law = JacobianLaw<Scalar>()
    for n in Self.counts {
      let x: [Scalar] = Rough.point(n)
      for f in Self.maps(n) {
        law.begin(x, f)
        law.check("jacobian", nil, jacobian(at: x, lanes: Lanes.self) { f($0) })
        let both = valueWithJacobian(at: x, lanes: Lanes.self) { f($0) }
        law.check("valueWithJacobian", both.value, both.jacobian)
        check(&law, &dense, x, f)
        check(&law, &skipping, x, f)
      }
    }
    law.conclude()
  }

  private func check<Number: SeededNumber & ElementaryScalar>(
    _ law: inout JacobianLaw<Number.Value>, _ d: inout Differentiator<Number>, _ x: [Number.Value], _ f: RoughMap
  ) {
    var (value, result) = law.buffers
    d.jacobian(at: x, into: &result) { f.write($0, into: &$1) }
    law.check("\(Number.self), into", nil, result)
    (value, result) = law.buffers
    d.jacobian(at: x, value: &value, into: &result) { f.write($0, into: &$1) }
    law.check("\(Number.self), with value into", value, result)
    (value, result) = law.buffers
    d.jacobian(at: x, inputs: x.count, into: &result) { f.write($0, into: &$1) }
    law.check("\(Number.self), inputs", nil, result)
    (value, result) = law.buffers
    d.jacobian(at: x, into: &result, of: f)
    law.check("\(Number.self), object into", nil, result)
    (value, result) = law.buffers
    d.jacobian(at: x, value: &value, into: &result, of: f)
    law.check("\(Number.self), object with value into", value, result)
  }

  @Test("Jacobians, the lanes chosen by the driver")
  func automaticJacobians() {
    checkAutomaticJacobians(Double.self)
    checkAutomaticJacobians(Float.self)
  }

  private func checkAutomaticJacobians<Scalar: TestedLaneScalar>(_: Scalar.Type) {
    var d = AutomaticDifferentiator<Scalar>()
    var law = JacobianLaw<Scalar>()
    for n in Self.counts {
      let x: [Scalar] = Rough.point(n)
      for f in Self.maps(n) {
        law.begin(x, f)
        law.check("closure", nil, jacobian(at: x, lanes: .automatic) { f($0) })
        var both = valueWithJacobian(at: x, lanes: .automatic) { f($0) }
        law.check("closure with value", both.value, both.jacobian)
        law.check("object", nil, jacobian(at: x, lanes: .automatic, of: f))
        both = valueWithJacobian(at: x, lanes: .automatic, of: f)
        law.check("object with value", both.value, both.jacobian)
        var (value, result) = law.buffers
        d.jacobian(at: x, into: &result, of: f)
        law.check("object into", nil, result)
        (value, result) = law.buffers
        d.jacobian(at: x, value: &value, into: &result, of: f)
        law.check("object with value into", value, result)
      }
    }
    law.conclude()
  }

  // MARK: One direction

  @Test("a differentiator of one direction gives what the drivers without one give")
  func oneDirection() {
    var d = Differentiator<Dual<Double>>()
    var (gradients, jacobians) = (GradientLaw<Double>(), JacobianLaw<Double>())
    for n in 0...12 {
      let x: [Double] = Rough.point(n)
      gradients.begin(x)
      check(&gradients, &d, x)
      for f in Self.maps(n) {
        jacobians.begin(x, f)
        check(&jacobians, &d, x, f)
        for j in x.indices {
          var column = jacobians.buffers.value
          d.jacobianColumn(j, at: x, into: &column) { f.write($0, into: &$1) }
          jacobians.check("jacobianColumn", isColumn: j, column)
          let direction = x.indices.map { $0 == j ? 1.0 : 0 }
          d.directionalDerivative(at: x, along: direction, into: &column) { f.write($0, into: &$1) }
          jacobians.check("directionalDerivative", isColumn: j, column)
        }
      }
    }
    gradients.conclude()
    jacobians.conclude()
  }

  @Test("several directions at once, in every lane of every pass")
  func directions() {
    var findings = Findings()
    let f = RoughMap(outputs: 5)
    for count in 0...(2 * ClosureLanes<Double>.laneCount + 1) {
      let x: [Double] = Rough.point(7)
      let directions: [[Double]] = (0..<count).map { Rough.point(7, seed: UInt64(100 + $0)) }
      let single = directions.map { v in directionalDerivative(at: x, along: v, of: RoughFunction()) }
      let columns = directions.flatMap { v in directionalDerivative(at: x, along: v, of: f) }
      func check(_ name: String, _ slopes: [Double], _ expected: [Double]) {
        findings.check(areSame(slopes, expected), "\(name), \(count): \(slopes) is not \(expected)")
      }
      check("closure", directionalDerivatives(at: x, along: directions) { RoughFunction()($0) }, single)
      check("object", directionalDerivatives(at: x, along: directions, of: RoughFunction()), single)
      let matrices = [
        directionalDerivatives(at: x, along: directions) { f($0) },
        directionalDerivatives(at: x, along: directions, of: f),
      ]
      for matrix in matrices {
        findings.check(matrix.rows == 5 && matrix.columns == count, "\(matrix.rows) × \(matrix.columns)")
        check("map", matrix.columnMajor, columns)
      }
    }
    #expect(findings.areEmpty, "\(findings)")
  }
}

/// Compares gradients of `RoughFunction` with that of one direction at a time.
private struct GradientLaw<Scalar: TestedLaneScalar> {
  private var expected: (value: Scalar, gradient: [Scalar]) = (0, [])
  private var findings = Findings()
  /// Entries that no driver may leave.
  var buffer: [Scalar] { expected.gradient.map { _ in 77 } }

  mutating func begin(_ x: [Scalar]) {
    expected = valueWithGradient(at: x) { RoughFunction()($0) }
    findings.check(isSame(expected.value, RoughFunction()(x)), "value of \(x.count) inputs in one direction")
    findings.check(expected.value.isFinite, "value of \(x.count) inputs not finite")
  }

  mutating func check(_ form: String, _ value: Scalar?, _ gradient: [Scalar]) {
    let name = "\(form), \(gradient.count) inputs: "
    if let value { findings.check(isSame(value, expected.value), name + "\(value) is not \(expected.value)") }
    findings.check(areSame(gradient, expected.gradient), name + "\(gradient) is not \(expected.gradient)")
  }

  func conclude() { #expect(findings.areEmpty, "\(findings)") }
}

/// Compares Jacobians of a `RoughMap` with that of one direction at a time.
private struct JacobianLaw<Scalar: TestedLaneScalar> {
  private var expected: (value: [Scalar], jacobian: Matrix<Scalar>) = ([], Matrix(rows: 0, columns: 0, columnMajor: []))
  private var findings = Findings()
  /// Entries that no driver may leave.
  var buffers: (value: [Scalar], jacobian: Matrix<Scalar>) {
    let size = expected.jacobian
    return (expected.value.map { _ in 77 }, Matrix(rows: size.rows, columns: size.columns, repeating: 77))
  }

  mutating func begin(_ x: [Scalar], _ f: RoughMap) {
    expected = valueWithJacobian(at: x) { f($0) }
    let isPlain = zip(expected.value, f(x)).allSatisfy { isSame($0, $1) && $0.isFinite }
    findings.check(isPlain && expected.value.count == f.outputs, "values of \(x.count) inputs in one direction")
  }

  mutating func check(_ form: String, _ value: [Scalar]?, _ jacobian: Matrix<Scalar>) {
    let name = "\(form), \(jacobian.rows) × \(jacobian.columns): "
    if let value { findings.check(value.elementsEqual(expected.value, by: isSame), name + "values") }
    let hasSize = jacobian.rows == expected.jacobian.rows && jacobian.columns == expected.jacobian.columns
    findings.check(hasSize && areSame(jacobian.columnMajor, expected.jacobian.columnMajor), name + "entries")
  }

  mutating func check(_ form: String, isColumn j: Int, _ column: [Scalar]) {
    findings.check(
      areSame(column, Array(expected.jacobian.column(j))), "\(form), column \(j) of \(expected.jacobian.columns)")
  }

  func conclude() { #expect(findings.areEmpty, "\(findings)") }
}
