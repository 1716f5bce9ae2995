import DerivativeChecking
import DualNumbers
import ReferenceProblems
import TestSupport
import Testing

/// A function, a point and the derivative there.
struct KnownSlope: Sendable, CustomTestStringConvertible {
  let name: String
  let x: Double
  let slope: Double
  let f: @Sendable (Double) -> Double

  init(_ name: String, at x: Double, _ slope: Double, _ f: @escaping @Sendable (Double) -> Double) {
    (self.name, self.x, self.slope, self.f) = (name, x, slope, f)
  }

  var testDescription: String { "\(name) at \(x)" }

  // Slopes by mpmath from the derivative in closed form at the exact double, as
  //   python3 -c "from mpmath import *; mp.dps = 60; x = mpf(1.0002); print(-2e6*(x-1)*exp(-((x-1)*1000)**2))"
  static let all: [KnownSlope] = [
    .init("a straight line", at: 0.7, 3) { 3 * $0 - 1 },
    .init("x³", at: 2, 12) { $0 * $0 * $0 },
    .init("x³", at: 0, 0) { $0 * $0 * $0 },
    .init("xˣ", at: 2.5, 18.937010536854232023) { .pow($0, $0) },
    .init("gamma", at: 3.7, 4.8677909909026075859) { .gamma($0) },
    .init("a narrow bell", at: 1.0002, -384.3157756608903436) { .exp(-($0 - 1) * ($0 - 1) * 1e6) },
    .init("a fast wave", at: 1, 562.37907629070299108) { .sin(1000 * $0) },
    .init("1/x", at: 1e-8, -9999999999999999.5815) { 1 / $0 },
    .init("log", at: 1e-300, 9.9999999999999997494e+299) { .log($0) },
    .init("√", at: 1e-20, 5000000000.0000001371) { .sqrt($0) },
    .init("acos next to the end", at: 1 - 0x1p-30, -23170.475011315585891) { .acos($0) },
    .init("tan next to a pole", at: 1.5707963, 1392822678599449.761) { .tan($0) },
    .init("exp, tiny", at: -700, 9.8596765437597708567e-305) { .exp($0) },
    .init("exp, huge", at: 700, 1.0142320547350045095e+304) { .exp($0) },
    .init("sin far out", at: 1e6, 0.93675212753314478694) { .sin($0) },
    .init("sin at a tiny point", at: 1e-300, 1) { .sin($0) },
    // Digits lost within f: at the smallest steps these are staircases.
    .init("1 − cos", at: 1e-4, 9.9999999833333338209e-05) { 1 - .cos($0) },
    .init("log(1 + x)", at: 1e-10, 0.99999999990000000001) { .log(1 + $0) },
    .init("log(1 + eˣ)", at: -10, 4.5397868702434394505e-05) { .log(1 + .exp($0)) },
    .init("(10⁶ + x) − 10⁶", at: 1, 1) { (1e6 + $0) - 1e6 },
  ]
}

@Suite("Extrapolated differences")
struct NumericalDifferentiationTests {
  @Test("the derivative is within its uncertainty, and that is small", arguments: KnownSlope.all)
  func known(_ known: KnownSlope) {
    let estimate = numericalDerivativeWithError(at: known.x, of: known.f)
    #expect((estimate.value - known.slope).magnitude <= estimate.uncertainty, "\(estimate)")
    #expect(estimate.uncertainty <= 1.5e-8 * known.slope.magnitude + 1e-30, "\(estimate)")
    #expect(numericalDerivative(at: known.x, of: known.f) == estimate.value)
  }

  @Test("about 1 all digits but three are right", arguments: [0.3, 0.9, 1, 1.1, 2, 3, -0.7])
  func digits(x: Double) {
    for f in [DerivativePair(Double.exp, Double.exp), .init(Double.sin, Double.cos), .init({ $0 * $0 }, { 2 * $0 })] {
      let estimate = numericalDerivativeWithError(at: x, of: f.value)
      #expect((estimate.value - f.slope(x)).magnitude <= estimate.uncertainty)
      #expect(estimate.uncertainty < 1e-12 * max(1, f.slope(x).magnitude))
    }
  }

  private struct DerivativePair {
    let value: (Double) -> Double
    let slope: (Double) -> Double
    init(_ value: @escaping (Double) -> Double, _ slope: @escaping (Double) -> Double) {
      (self.value, self.slope) = (value, slope)
    }
  }

  @Test("random polynomials: the bound holds, about their zeros too")
  func randomPolynomials() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let c = (0..<6).map { _ in random.symmetric() }
      let x = 3 * random.symmetric()
      let estimate = numericalDerivativeWithError(at: x) { x in c.reversed().reduce(0) { $0 * x + $1 } }
      let exact = (1..<6).reversed().reduce(0.0) { $0 * x + Double($1) * c[$1] }
      #expect((estimate.value - exact).magnitude <= estimate.uncertainty, "\(c) at \(x): \(estimate), true \(exact)")
      #expect(estimate.uncertainty < 1e-9, "\(c) at \(x): \(estimate)")
    }
  }

  @Test("noise in the function widens the bound")
  func noise() {
    for digits in [1e8, 1e10, 1e12] {
      let estimate = numericalDerivativeWithError(at: 0.7) { x in (Double.sin(x) * digits).rounded() / digits }
      #expect((estimate.value - 0.7648421872844885).magnitude <= estimate.uncertainty, "\(digits): \(estimate)")
      #expect(estimate.uncertainty > 0.1 / digits)
    }
  }

  @Test("on one stair of a rounded factor the slope is that of the other factor: it is not trusted")
  func stairs() {
    for x in [0.3, 0.7, 1.9] {
      let estimate = numericalDerivativeWithError(at: x) { x in x * Double((Float(x) * Float(x))) }
      #expect((estimate.value - 3 * x * x).magnitude <= estimate.uncertainty, "\(estimate)")
    }
  }

  @Test("where differences do not settle the uncertainty is infinite")
  func unsettled() {
    #expect(numericalDerivativeWithError(at: 1e300, of: Double.sin).uncertainty == .infinity)
    #expect(numericalDerivativeWithError(at: 0, of: Double.cbrt).uncertainty == .infinity)
    #expect(numericalDerivativeWithError(at: 1) { x in x > 1 ? 1 : 0 }.uncertainty == .infinity)
    #expect(numericalDerivativeWithError(at: 0.7) { x in Double((Float(x) * Float(x))) }.uncertainty == .infinity)
  }

  @Test("where no difference is finite the value is NaN")
  func undefined() {
    for x in [-1, 0, .nan, .infinity, Double.greatestFiniteMagnitude] {
      let estimate = numericalDerivativeWithError(at: x, of: Double.log(_:))
      #expect(estimate.value.isNaN && estimate.uncertainty == .infinity, "\(x): \(estimate)")
    }
  }

  @Test("a plateau has slope 0 although f changes farther out")
  func plateau() {
    let estimate = numericalDerivativeWithError(at: 0.3) { x in x.rounded() }
    #expect(estimate.value == 0 && estimate.uncertainty < 1e-12)
    let zero = numericalDerivativeWithError(at: 4) { _ in 0 }
    #expect(zero.value == 0 && zero.uncertainty < 1e-300)
  }

  @Test("a kink out of reach of the steps does no harm, one within does")
  func kinks() {
    let off = numericalDerivativeWithError(at: 1) { x in (x - 0.999).magnitude }
    #expect((off.value - 1).magnitude <= off.uncertainty && off.uncertainty < 1e-9)
    let near = numericalDerivativeWithError(at: 1) { x in (x - (1 - 0x1p-33)).magnitude }
    #expect((near.value - 1).magnitude <= near.uncertainty)
  }

  @Test("each output has its own bound")
  func outputs() {
    let (j, errors) = numericalJacobianWithErrors(at: [1, 1e-9]) { v in
      [Double.sin(v[0]), Double.sin(1e5 * v[0]), 3, Double.log(v[1]), v[1] < 0 ? .nan : v[0] * v[1]]
    }
    let exact: [[Double]] = [
      [0.54030230586813971740, 0], [-99936.08074382124, 0], [0, 0], [0, 999999999.99999993772], [1e-9, 1],
    ]
    for i in 0..<5 {
      for k in 0..<2 { #expect((j[i, k] - exact[i][k]).magnitude <= errors[i, k], "\(i), \(k): \(j[i, k])") }
    }
    #expect(errors[0, 0] < 1e-12 && errors[1, 0] < 1e-3 && errors[3, 1] < 1)
  }

  @Test(
    "the test problems of Moré, Garbow and Hillstrom: dual numbers are within the bounds",
    arguments: MGHProblem.allCases)
  func problems(problem: MGHProblem) {
    for size in problem.sizes where size.inputs <= 6 {
      let start = problem.start(size.inputs)
      for x in [start, start.map { 1.25 * $0 + 0.125 }] {
        let exact = jacobian(at: x) { x in problem.residuals(x, outputs: size.outputs) }
        let (j, errors) = numericalJacobianWithErrors(at: x) { x in problem.residuals(x, outputs: size.outputs) }
        var vague = 0
        for (i, truth) in exact.columnMajor.enumerated() where truth.isFinite {
          let (value, bound) = (j.columnMajor[i], errors.columnMajor[i])
          #expect((value - truth).magnitude <= bound, "entry \(i) at \(x): \(value) ± \(bound), true \(truth)")
          if bound > 1.5e-8 * max(1, truth.magnitude) { vague += 1 }
        }
        #expect(vague * 100 <= exact.columnMajor.count, "\(x)")
      }
    }
  }

  @Test("Float", arguments: [0.1, 1, 3, 20] as [Float])
  func float(x: Float) {
    let exp = numericalDerivativeWithError(at: x, of: Float.exp)
    let sin = numericalDerivativeWithError(at: x, of: Float.sin)
    #expect((Double(exp.value) - Double.exp(Double(x))).magnitude <= Double(exp.uncertainty))
    #expect((Double(sin.value) - Double.cos(Double(x))).magnitude <= Double(sin.uncertainty))
    #expect(exp.uncertainty < 3e-4 * exp.value && sin.uncertainty < 3e-4)
  }

  @Test("evaluations: what the documentation says")
  func evaluations() {
    func count(at x: Double, _ f: (Double) -> Double) -> Int {
      var count = 0
      _ = numericalDerivativeWithError(at: x) { x in
        count += 1
        return f(x)
      }
      return count
    }
    #expect((48...60).contains(count(at: 1, Double.exp)))
    #expect((48...60).contains(count(at: 1.3, Double.sin)))
    #expect(count(at: 1) { x in x > 1 ? 1 : 0 } == 102)
    #expect(count(at: 1e300, Double.sin) == 102)
    #expect(count(at: 0, Double.cbrt) == 210)
    // 2⁻¹⁰ and 2⁻¹¹
    #expect(count(at: 0x1p-10) { x in x.rounded(.up) } <= 122)
    #expect(count(at: 0x1.8p-11) { x in x < 0x1.8p-11 ? 0 : 1 } == 124)
  }

  @Test("Hessians", arguments: [[2, 3], [0, 0], [-1.2, 1], [1e-3, 50], [1e-12, 1]] as [[Double]])
  func hessian(x: [Double]) {
    var count = 0
    let (h, errors) = numericalHessianWithErrors(at: x) { v in
      count += 1
      return Double.sin(v[0]) * Double.exp(v[1] / 10) + v[0] * v[0] * v[1]
    }
    let (s, c, e) = (Double.sin(x[0]), Double.cos(x[0]), Double.exp(x[1] / 10))
    let exact = [[2 * x[1] - s * e, 2 * x[0] + c * e / 10], [2 * x[0] + c * e / 10, s * e / 100]]
    for i in 0..<2 {
      for j in 0..<2 {
        #expect((h[i, j] - exact[i][j]).magnitude <= errors[i, j], "\(i), \(j): \(h[i, j]) ± \(errors[i, j])")
        #expect(errors[i, j] < 1e-9)
      }
    }
    #expect(h[0, 1] == h[1, 0])
    #expect(count <= 1 + 4 * 210)
  }

  @Test("the Hessian of no inputs")
  func emptyHessian() {
    let (h, errors) = numericalHessianWithErrors(at: []) { _ in 1 }
    #expect((h.rows, h.columns, errors.rows, errors.columns) == (0, 0, 0, 0))
  }
}

extension SeededGenerator {
  /// Between −1 and 1.
  fileprivate mutating func symmetric() -> Double { Double(next() >> 11) * 0x1p-52 - 1 }
}
