// Written by .ci/examples from README.md; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

#sourceLocation(file: "README.md", line: 73)
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

  @Test("README.md, line 51") func line51() throws {
#sourceLocation(file: "README.md", line: 51)
    func drag(_ speed: Dual<Double>, density: Double) -> Dual<Double> {
      0.5 * density * 0.3 * speed * speed * (1 + 0.1 * sin(speed))
    }
    check("derivative(at: 10) { v in drag(v, density: 1.2) }", derivative(at: 10) { v in drag(v, density: 1.2) }, is: "≈ 1.893824")
#sourceLocation()
  }

  @Test("README.md, line 62") func line62() throws {
#sourceLocation(file: "README.md", line: 62)
    func pendulum<T: ElementaryScalar>(_ angle: T, _ rate: T) -> T {
      rate * rate / 2 - T.cos(angle)
    }
    check("pendulum(0.5, 1.0)", pendulum(0.5, 1.0), is: "≈ -0.37758256189")
    check("gradient(at: [0.5, 1.0]) { x in pendulum(x[0], x[1]) }", gradient(at: [0.5, 1.0]) { x in pendulum(x[0], x[1]) }, is: "≈ [0.47942553860, 1.0]")
#sourceLocation()
  }

  @Test("README.md, line 73") func line73() throws {
#sourceLocation(file: "README.md", line: 83)
    check("derivative(at: 0) { x in Dual.logistic(x) }", derivative(at: 0) { x in Dual.logistic(x) }, is: "0.25")
    check("gradient(at: [5, 2]) { x in Dual.squaredDistance(x[0], x[1]) }", gradient(at: [5, 2]) { x in Dual.squaredDistance(x[0], x[1]) }, is: "[6.0, -6.0]")
#sourceLocation()
  }

  @Test("README.md, line 90") func line90() throws {
#sourceLocation(file: "README.md", line: 90)
    check("derivative(at: 3) { x in x * x.detached }", derivative(at: 3) { x in x * x.detached }, is: "3.0")
    check("derivative(at: 2) { x in (x * x).probe { print(\"x² is\", $0) } + 1 }", derivative(at: 2) { x in (x * x).probe { print("x² is", $0) } + 1 }, is: "4.0")
#sourceLocation()
  }

  @Test("README.md, line 117") func line117() throws {
#sourceLocation(file: "README.md", line: 117)
    let h = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
    check("print(h)", printed(h), isExactly: "[ 4.0  2.0 ]\n[ 2.0  0.0 ]")
    // [ 4.0  2.0 ]
    // [ 2.0  0.0 ]
    check("hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }", hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }, is: "[24.0, 2.0]")
#sourceLocation()
  }

  @Test("README.md, line 127") func line127() throws {
#sourceLocation(file: "README.md", line: 127)
    let columns = jacobianColumns(at: [2, 3, 4]) { x in [x[0] * x[1], x[1] * x[2]] }
    check("columns.count", columns.count, is: "3")
    check("columns[1]", columns[1], is: "[2.0, 4.0]")
#sourceLocation()
  }

  @Test("README.md, line 136") func line136() throws {
#sourceLocation(file: "README.md", line: 136)
    check("gradient(at: [2, 5], lanes: SIMD2<Double>.self) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradient(at: [2, 5], lanes: SIMD2<Double>.self) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
    check("gradient(at: [2, 5], lanes: .automatic) { x in hypot(x[0], x[1]) }", gradient(at: [2, 5], lanes: .automatic) { x in hypot(x[0], x[1]) }, is: "≈ [0.371390676, 0.928476690]")

    var workspace = Workspace<DualVector<SIMD4<Double>>>()  // memory for all calls that follow
    var g = [0.0, 0.0, 0.0]
    gradient(at: [1, 2, 3], into: &g, using: &workspace) { x in x[0] * x[1] * x[2] }
    check("g", g, is: "[6.0, 3.0, 2.0]")
#sourceLocation()
  }

  @Test("README.md, line 153") func line153() throws {
#sourceLocation(file: "README.md", line: 153)
    check("gradient(at: [1, 2]) { x in Dual.dot([3, 4], x) * Dual.logSumExp(x) }", gradient(at: [1, 2]) { x in Dual.dot([3, 4], x) * Dual.logSumExp(x) }, is: "≈ [9.898140697, 17.294691115]")
#sourceLocation()
  }
}
