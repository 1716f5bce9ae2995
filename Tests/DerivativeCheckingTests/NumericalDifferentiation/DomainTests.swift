import DerivativeChecking
import DualNumbers
import Testing

/// A function that is asked outside of its domain.
private struct Outside: Error {}

/// `f`, throwing outside of `range`.
private func confined(
  to range: ClosedRange<Double>, _ f: @escaping (Double) -> Double
) -> (Double) throws -> Double {
  { x in
    if !range.contains(x) { throw Outside() }
    return f(x)
  }
}

@Suite("Numerical differentiation in a domain")
struct DomainTests {
  /// Functions on a range, with their derivatives.
  private static let functions:
    [(range: ClosedRange<Double>, f: @Sendable (Double) -> Double, slope: @Sendable (Double) -> Double)] = [
      (0 ... .infinity, { $0.squareRoot() }, { 0.5 / $0.squareRoot() }),
      (0...1, { Double.exp($0) }, { Double.exp($0) }),
      (-1...1, { Double.asin($0) }, { 1 / (1 - $0 * $0).squareRoot() }),
      (-.infinity ... -3, { Double.sin($0) }, { Double.cos($0) }),
      (0...0x1p-20, { $0 * $0 + $0 }, { 2 * $0 + 1 }),
    ]

  private static let shares: [Double] = [0, 1e-300, 1e-17, 1e-12, 1e-6, 0.01, 0.1, 0.5]

  /// Points of a range, at all distances from its ends.
  private static func points(of range: ClosedRange<Double>) -> [Double] {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let width = (upper - lower).isFinite ? upper - lower : 8
    let up = lower.isFinite ? shares.map { lower + $0 * width } : []
    return up + (upper.isFinite ? shares.map { upper - $0 * width } : [])
  }

  @Test("nothing outside is asked, by any method, and the truth is within the uncertainty")
  func extrapolated() throws {
    for (range, f, slope) in Self.functions {
      for x in Self.points(of: range) {
        let f = confined(to: range, f)
        let estimate = try numericalDerivativeWithError(at: x, domain: range, of: f)
        let truth = slope(x)
        #expect(
          abs(estimate.value - truth) <= estimate.uncertainty || truth == .infinity, "\(x) in \(range): \(estimate)")
        #expect(try numericalDerivative(at: x, domain: range, of: f) == estimate.value)
        if truth.isFinite {
          let size = max(1, abs(try f(x) / x), abs(truth))
          #expect(x == 0 || estimate.uncertainty <= 1e-7 * size, "\(x) in \(range)")
        }
        for method in [.forward(), .central(), .forward(step: 1e3), .central(step: 0.25)] as [DifferenceMethod<Double>]
        {
          _ = try numericalDerivative(at: x, by: method, domain: range, of: f)
        }
      }
    }
  }

  @Test("without a domain the function is asked outside: the test above can fail")
  func outside() {
    #expect(throws: Outside.self) {
      try numericalDerivative(at: 0.1, of: confined(to: 0 ... .infinity) { $0.squareRoot() })
    }
  }

  @Test("differences with a step: central within, one-sided at an end, shorter where there is no room")
  func steps() {
    func square(_ x: Double) -> Double { x * x }
    func slope(_ x: Double, _ method: DifferenceMethod<Double>, _ range: ClosedRange<Double>) -> Double {
      numericalDerivative(at: x, by: method, domain: range, of: square)
    }
    // x² by hand: forward 2x + h, backward 2x − h, central and the parabola through three points 2x.
    #expect(slope(0.5, .forward(step: 0.25), 0...1) == 1.25)
    #expect(slope(1, .forward(step: 0.25), 0...1) == 1.75)
    #expect(slope(0.5, .forward(step: 4), 0...1) == 1.5)
    #expect(slope(0.25, .forward(step: 4), 0...1) == 1.25)
    #expect(slope(0.75, .forward(step: 4), 0...1) == 0.75)
    for (x, step) in [(0.5, 0.25), (0, 0.25), (1, 0.25), (0, 4), (1, 4), (0.25, 0.5)] {
      #expect(slope(x, .central(step: step), 0...1) == 2 * x)
    }
    // 4x³ − 3x at 0 and 1 with h = ½: the parabola through 0, −1 and 1 has the slope −5 at 0.
    let parabola = numericalDerivative(at: 0, by: .central(step: 0.5), domain: 0...1) { x in 4 * x * x * x - 3 * x }
    #expect(parabola == -5)
    for method in [.forward(step: 1), .central(step: 1), .ridders] as [DifferenceMethod<Double>] {
      #expect(slope(1, method, 1...1).isNaN)
    }
    #expect(numericalDerivativeWithError(at: 1, domain: 1...1, of: square).uncertainty == .infinity)
  }

  @Test("a domain that is far away changes no bit")
  func far() {
    for x in [-3, 0, 1e-9, 0.7, 1e10] as [Double] {
      for method in [.forward(), .central(), .ridders] as [DifferenceMethod<Double>] {
        let there = numericalDerivative(at: x, by: method, domain: -1e11...1e11, of: Double.atan(_:))
        #expect(there == numericalDerivative(at: x, by: method, of: Double.atan(_:)))
      }
    }
  }

  @Test("gradients, Jacobians and Hessians at the corners and within")
  func several() throws {
    let box: [ClosedRange<Double>] = [0...2, -1...1]
    func f(_ v: [Double]) throws -> Double {
      if !(box[0].contains(v[0]) && box[1].contains(v[1])) { throw Outside() }
      return Double.exp(2 * v[0]) * Double.sin(v[1]) + v[0] * v[1]
    }
    for x: [Double] in [[0, 1], [2, -1], [1e-10, 1 - 1e-10], [1, 0.5], [0, 0]] {
      let (e, s, c) = (Double.exp(2 * x[0]), Double.sin(x[1]), Double.cos(x[1]))
      let slopes = [2 * e * s + x[1], e * c + x[0]]
      let curvatures = [4 * e * s, 2 * e * c + 1, 2 * e * c + 1, -e * s]
      let (jacobian, uncertainty) = try numericalJacobianWithErrors(at: x, domain: box) { [try f($0)] }
      for (j, slope) in slopes.enumerated() {
        #expect(abs(jacobian[0, j] - slope) <= uncertainty[0, j] && uncertainty[0, j] <= 1e-8 * e, "\(x), \(j)")
      }
      #expect(try numericalGradient(at: x, domain: box, of: f) == jacobian.columnMajor)
      #expect(try numericalJacobian(at: x, domain: box) { [try f($0)] } == jacobian)
      let (hessian, errors) = try numericalHessianWithErrors(at: x, domain: box, of: f)
      for (k, curvature) in curvatures.enumerated() {
        let (value, error) = (hessian.columnMajor[k], errors.columnMajor[k])
        #expect(abs(value - curvature) <= error && error <= 1e-5 * e, "\(x), \(k): \(value) ± \(error)")
      }
      for method in [.forward(), .central()] as [DifferenceMethod<Double>] {
        let gradient = try numericalGradient(at: x, by: method, domain: box, of: f)
        for (value, slope) in zip(gradient, slopes) where x[0] != 1e-10 { #expect(abs(value - slope) <= 1e-5 * e) }
      }
    }
  }

  @Test("in Float")
  func float() {
    let estimate = numericalDerivativeWithError(at: Float(0.1), domain: 0 ... .infinity) { x in
      #expect(x >= 0)
      return x.squareRoot()
    }
    #expect(abs(estimate.value - 1.5811388) <= estimate.uncertainty && estimate.uncertainty < 1e-3)
  }
}
