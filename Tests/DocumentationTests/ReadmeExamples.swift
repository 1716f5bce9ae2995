// Written by .ci/examples from README.md; do not edit.
// swift-format-ignore-file

import DerivativeChecking
import DualNumbers
import Testing

#sourceLocation(file: "README.md", line: 78)
fileprivate extension Linearized where Value: ElementaryScalar {
  static func logistic(_ x: Self) -> Self {
    let y = 1 / (1 + Value.exp(-x.value))
    return x.lifted(to: y, slope: y * (1 - y))
  }
  static func squaredDistance(_ x: Self, _ y: Self) -> Self {
    let d = x.value - y.value
    return lifted(to: d * d, (x, slope: 2 * d), (y, slope: -2 * d))
  }
}
#sourceLocation()

@Suite struct ReadmeExamples {
  @Test("README.md, line 8") func line8() throws {
#sourceLocation(file: "README.md", line: 10)
    check("derivative(at: 2) { x in x * x * exp(x) }", derivative(at: 2) { x in x * x * exp(x) }, is: "≈ 59.1124487914")
    check("gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")

    let polar = jacobian(at: [3, 4]) { p in [hypot(p[0], p[1]), atan2(p[1], p[0])] }
    check("print(polar)", printed(polar), isExactly: "[   0.6   0.8 ]\n[ -0.16  0.12 ]")
    // [   0.6   0.8 ]
    // [ -0.16  0.12 ]

    let x = Dual(2, tangent: 1)  // the variable x at 2.0
    check("x * x * x + 1", x * x * x + 1, is: "9.0 + 12.0ε")
    check("derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }", derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }, is: "12.0")
#sourceLocation()
  }

  @Test("README.md, line 55") func line55() throws {
#sourceLocation(file: "README.md", line: 55)
    func drag(_ speed: Dual<Double>, density: Double) -> Dual<Double> {
      0.5 * density * 0.3 * speed * speed * (1 + 0.1 * sin(speed))
    }
    check("derivative(at: 10) { v in drag(v, density: 1.2) }", derivative(at: 10) { v in drag(v, density: 1.2) }, is: "≈ 1.893824")
#sourceLocation()
  }

  @Test("README.md, line 67") func line67() throws {
#sourceLocation(file: "README.md", line: 67)
    func pendulum<T: ElementaryScalar>(_ angle: T, _ rate: T) -> T {
      rate * rate / 2 - T.cos(angle)
    }
    check("pendulum(0.5, 1.0)", pendulum(0.5, 1.0), is: "≈ -0.37758256189")
    check("gradient(at: [0.5, 1.0]) { x in pendulum(x[0], x[1]) }", gradient(at: [0.5, 1.0]) { x in pendulum(x[0], x[1]) }, is: "≈ [0.47942553860, 1.0]")
#sourceLocation()
  }

  @Test("README.md, line 78") func line78() throws {
#sourceLocation(file: "README.md", line: 88)
    check("derivative(at: 0) { x in Dual.logistic(x) }", derivative(at: 0) { x in Dual.logistic(x) }, is: "0.25")
    check("gradient(at: [5, 2]) { x in Dual.squaredDistance(x[0], x[1]) }", gradient(at: [5, 2]) { x in Dual.squaredDistance(x[0], x[1]) }, is: "[6.0, -6.0]")
#sourceLocation()
  }

  @Test("README.md, line 95") func line95() throws {
#sourceLocation(file: "README.md", line: 95)
    check("derivative(at: 3) { x in x * x.detached }", derivative(at: 3) { x in x * x.detached }, is: "3.0")
    check("derivative(at: 2) { x in (x * x).probe { print(\"x² is\", $0) } + 1 }", derivative(at: 2) { x in (x * x).probe { print("x² is", $0) } + 1 }, is: "4.0")
#sourceLocation()
  }

  @Test("README.md, line 122") func line122() throws {
#sourceLocation(file: "README.md", line: 122)
    let h = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
    check("print(h)", printed(h), isExactly: "[ 4.0  2.0 ]\n[ 2.0  0.0 ]")
    // [ 4.0  2.0 ]
    // [ 2.0  0.0 ]
    check("hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }", hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }, is: "[24.0, 2.0]")
#sourceLocation()
  }

  @Test("README.md, line 132") func line132() throws {
#sourceLocation(file: "README.md", line: 132)
    let columns = jacobianColumns(at: [2, 3, 4]) { x in [x[0] * x[1], x[1] * x[2]] }
    check("columns.count", columns.count, is: "3")
    check("columns[1]", columns[1], is: "[2.0, 4.0]")
#sourceLocation()
  }

  @Test("README.md, line 141") func line141() throws {
#sourceLocation(file: "README.md", line: 141)
    check("gradient(at: [2, 5], lanes: SIMD2<Double>.self) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradient(at: [2, 5], lanes: SIMD2<Double>.self) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
    check("gradient(at: [2, 5], lanes: .automatic) { x in hypot(x[0], x[1]) }", gradient(at: [2, 5], lanes: .automatic) { x in hypot(x[0], x[1]) }, is: "≈ [0.371390676, 0.928476690]")

    var workspace = Workspace<DualVector<SIMD4<Double>>>()  // memory for all calls that follow
    var g = [0.0, 0.0, 0.0]
    gradient(at: [1, 2, 3], into: &g, using: &workspace) { x in x[0] * x[1] * x[2] }
    check("g", g, is: "[6.0, 3.0, 2.0]")
#sourceLocation()
  }

  @Test("README.md, line 158") func line158() throws {
#sourceLocation(file: "README.md", line: 158)
    check("gradient(at: [1, 2]) { x in Dual.dot([3, 4], x) * Dual.logSumExp(x) }", gradient(at: [1, 2]) { x in Dual.dot([3, 4], x) * Dual.logSumExp(x) }, is: "≈ [9.898140697, 17.294691115]")
#sourceLocation()
  }

  @Test("README.md, line 169") func line169() throws {
#sourceLocation(file: "README.md", line: 172)
    let report = checkJacobian(at: [2, 0.5], options: CheckOptions(inputs: ["r", "θ"], outputs: ["x", "y"])) { p in
      [p[0] * cos(p[1]), p[0] * sin(p[1])]
    } given: { p in
      Matrix(rows: [[cos(p[1]), p[0] * sin(p[1])], [sin(p[1]), p[0] * cos(p[1])]])
    }
    check("report.passed", report.passed, is: "false")
    check("print(report)", printed(report), isExactly: "Jacobian, 2×2, at 1 point, against the exact derivative: 1 of 4 entries is wrong\n\n  entry        given         exact  relative error  verdict\n  ∂x/∂θ  0.958851077  -0.958851077               2  wrong sign\n\n  at r = 2.0, θ = 0.5\n\n     r θ\n  x  · −\n  y  · ·\n  · agrees   − wrong sign")
    // Jacobian, 2×2, at 1 point, against the exact derivative: 1 of 4 entries is wrong
    //
    //   entry        given         exact  relative error  verdict
    //   ∂x/∂θ  0.958851077  -0.958851077               2  wrong sign
    //
    //   at r = 2.0, θ = 0.5
    //
    //      r θ
    //   x  · −
    //   y  · ·
    //   · agrees   − wrong sign
#sourceLocation()
  }

  @Test("README.md, line 198") func line198() throws {
#sourceLocation(file: "README.md", line: 198)
    check("checkGradient(at: .random(100, in: [0...1, 2...3], seed: 7)) { x in x[0] * exp(x[1]) } given: { x in [exp(x[1]), x[0] * exp(x[1])] }.passed", checkGradient(at: .random(100, in: [0...1, 2...3], seed: 7)) { x in
      x[0] * exp(x[1])
    } given: { x in
      [exp(x[1]), x[0] * exp(x[1])]
    }.passed, is: "true")
#sourceLocation()
  }

  @Test("README.md, line 209") func line209() throws {
#sourceLocation(file: "README.md", line: 209)
    check("checkDerivative(at: 0.5, against: .differences) { x in Double.gaussian(x) } given: { x in -2 * x * Double.gaussian(x) }.passed", checkDerivative(at: 0.5, against: .differences) { x in
      Double.gaussian(x)  // stands for a black box
    } given: { x in
      -2 * x * Double.gaussian(x)
    }.passed, is: "true")
#sourceLocation()
  }

  @Test("README.md, line 220") func line220() throws {
#sourceLocation(file: "README.md", line: 220)
    check("checkDerivative(at: 0.1, against: .differences, options: CheckOptions(domain: [0 ... .infinity])) { x in precondition(x >= 0) return x.squareRoot() } given: { x in 0.5 / x.squareRoot() }.passed", checkDerivative(at: 0.1, against: .differences, options: CheckOptions(domain: [0 ... .infinity])) { x in
      precondition(x >= 0)
      return x.squareRoot()
    } given: { x in
      0.5 / x.squareRoot()
    }.passed, is: "true")
#sourceLocation()
  }

  @Test("README.md, line 234") func line234() throws {
#sourceLocation(file: "README.md", line: 234)
    check("print(firstNonFinite(at: [3, 0]) { x in x[0] + sqrt(2 * x[1]) }!)", printed(firstNonFinite(at: [3, 0]) { x in x[0] + sqrt(2 * x[1]) }!), isExactly: "sqrt made the derivative infinite: sqrt(v3), v3 = 2 * v2 = 0.0 + 2.0ε, gives 0.0 + infε (operation 4 of 5, along x[1])")
    // sqrt made the derivative infinite: sqrt(v3), v3 = 2 * v2 = 0.0 + 2.0ε, gives 0.0 + infε (operation 4 of 5, along x[1])
    check("print(trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) })", printed(trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }), isExactly: "v1 = x[0]             2    1\nv2 = x[1]             5    0\nv3 = log(v1)   0.693147  0.5\nv4 = v1 * v2         10    5\nv5 = v3 + v4    10.6931  5.5\nv6 = sin(v2)  -0.958924    0\nv7 = v5 - v6    11.6521  5.5\n y = v7         11.6521  5.5")
    // v1 = x[0]             2    1
    // v2 = x[1]             5    0
    // v3 = log(v1)   0.693147  0.5
    // v4 = v1 * v2         10    5
    // v5 = v3 + v4    10.6931  5.5
    // v6 = sin(v2)  -0.958924    0
    // v7 = v5 - v6    11.6521  5.5
    //  y = v7         11.6521  5.5
#sourceLocation()
  }
}
