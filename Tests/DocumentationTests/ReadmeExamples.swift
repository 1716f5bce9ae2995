// Written by .ci/examples from README.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import ReverseMode
import Testing

#sourceLocation(file: "README.md", line: 66)
fileprivate struct Spring<T> {
  var stiffness, length: T
  func mapNumbers<U>(_ f: (T) -> U) -> Spring<U> { Spring<U>(stiffness: f(stiffness), length: f(length)) }
}
#sourceLocation()

#sourceLocation(file: "README.md", line: 70)
extension Spring: NumberStructure where T: FloatingPoint { typealias OverDuals = Spring<Dual<T>> }
#sourceLocation()

#sourceLocation(file: "README.md", line: 73)
fileprivate struct Rosenbrock: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    (1 - x[0]) * (1 - x[0]) + 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0])
  }
}
#sourceLocation()

@Suite struct ReadmeExamples {
  @Test("README.md, line 7") func line7() throws {
#sourceLocation(file: "README.md", line: 9)
    check("derivative(at: 2) { x in x * x * exp(x) }", derivative(at: 2) { x in x * x * exp(x) }, is: "≈ 59.1124487914")
    check("gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }", gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }, is: "≈ (5.5, 1.7163378145)")
    check("jacobian(at: [3, 4]) { p in [hypot(p[0], p[1]), atan2(p[1], p[0])] }.columnMajor", jacobian(at: [3, 4]) { p in [hypot(p[0], p[1]), atan2(p[1], p[0])] }.columnMajor, is: "[0.6, -0.16, 0.8, 0.12]")
    check("hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor", hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("README.md, line 66") func line66() throws {
#sourceLocation(file: "README.md", line: 71)
    check("gradient(at: Spring<Double>(stiffness: 3, length: 0)) { s in s.stiffness * exp(s.length) }.length", gradient(at: Spring<Double>(stiffness: 3, length: 0)) { s in s.stiffness * exp(s.length) }.length, is: "3.0")






    var differentiator = AutomaticDifferentiator<Double>()  // for closures Differentiator<Dual<Double>>()
    var g = [0.0, 0.0]
    check("differentiator.gradient(at: [0, 1], into: &g, of: Rosenbrock())", differentiator.gradient(at: [0, 1], into: &g, of: Rosenbrock()), is: "101.0")
    check("g", g, is: "[-2.0, 200.0]")
#sourceLocation()
  }

  @Test("README.md, line 92") func line92() throws {
#sourceLocation(file: "README.md", line: 94)
    let weights = [Double](repeating: 0.1, count: 1000)
    check("Reverse.gradient(at: weights) { w in log(TapeVariable.dot(w, w)) }[999]", Reverse.gradient(at: weights) { w in log(TapeVariable.dot(w, w)) }[999], is: "≈ 0.02")
#sourceLocation()
  }

  @Test("README.md, line 128") func line128() throws {
#sourceLocation(file: "README.md", line: 128)
    func drag(_ speed: Dual<Double>, density: Double) -> Dual<Double> {
      0.5 * density * 0.3 * speed * speed * (1 + 0.1 * sin(speed))
    }
    check("derivative(at: 10) { v in drag(v, density: 1.2) }", derivative(at: 10) { v in drag(v, density: 1.2) }, is: "≈ 1.893824")
    func pendulum<T: ElementaryScalar>(_ angle: T, _ rate: T) -> T { rate * rate / 2 - T.cos(angle) }
    check("pendulum(0.5, 1.0)", pendulum(0.5, 1.0), is: "≈ -0.37758256189")
    check("gradient(at: 0.5, 1, of: pendulum)", gradient(at: 0.5, 1, of: pendulum), is: "≈ (0.47942553860, 1.0)")

    struct Logistic: DifferentiationRule {
      func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
      func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
    }
    func neuron<T: ElementaryScalar>(_ x: T) -> T { T.apply(Logistic(), to: 2 * x) }
    check("derivative(at: 0) { x in neuron(x) }", derivative(at: 0) { x in neuron(x) }, is: "0.5")
#sourceLocation()
  }

  @Test("README.md, line 150") func line150() throws {
#sourceLocation(file: "README.md", line: 152)
    let report = checkJacobian(at: [2, 0.5]) { p in
      [p[0] * cos(p[1]), p[0] * sin(p[1])]
    } given: { p in
      Matrix(rows: [[cos(p[1]), p[0] * sin(p[1])], [sin(p[1]), p[0] * cos(p[1])]])
    }
    check("print(report.mistakes[0].name, report.mistakes[0].verdict)", printed(report.mistakes[0].name, report.mistakes[0].verdict), is: "∂f[0]/∂x[1] wrongSign")
#sourceLocation()
  }
}
#endif
