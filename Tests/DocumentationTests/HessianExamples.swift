// Written by .ci/examples from Sources/DualNumbers/Drivers/Hessian.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct HessianExamples {
  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 8)
    let h = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
    check("print(h)", printed(h), isExactly: "[ 4.0  2.0 ]\n[ 2.0  0.0 ]")
    // [ 4.0  2.0 ]
    // [ 2.0  0.0 ]
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 27") func line27() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 27)
    let (y, g, h) = valueWithGradientAndHessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
    check("y", y, is: "2.0")
    check("g", g, is: "[4.0, 1.0]")
    check("h.columnMajor", h.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 42") func line42() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 42)
    check("hessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.columnMajor", hessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 57") func line57() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 57)
    check("valueWithGradientAndHessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.gradient", valueWithGradientAndHessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.gradient, is: "[4.0, 1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 71") func line71() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 71)
    struct Rosenbrock: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
        return u * u + 100 * t * t
      }
    }
    check("hessian(at: [1, 1], of: Rosenbrock()).columnMajor", hessian(at: [1, 1], of: Rosenbrock()).columnMajor, is: "[802.0, -400.0, -400.0, 200.0]")
    check("hessian(at: [1, 1], lanes: .automatic, of: Rosenbrock())[0, 0]", hessian(at: [1, 1], lanes: .automatic, of: Rosenbrock())[0, 0], is: "802.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 124") func line124() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 124)
    let x: InlineArray<2, Double> = [1, 2]
    check("hessian(at: x) { x in x[0] * x[0] * x[1] }.columnMajor", hessian(at: x) { x in x[0] * x[0] * x[1] }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Hessian.swift, line 175") func line175() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Hessian.swift", line: 175)
    var d = Differentiator<HyperDual<Double>>()
    var h = Matrix(rows: 2, columns: 2, repeating: 0.0)
    check("d.hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }", d.hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }, is: "2.0")
    check("h.columnMajor", h.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }
}
#endif
