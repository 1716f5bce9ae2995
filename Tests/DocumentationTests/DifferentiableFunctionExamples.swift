// Written by .ci/examples from Sources/DualNumbers/Drivers/DifferentiableFunction.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DifferentiableFunctionExamples {
  @Test("Sources/DualNumbers/Drivers/DifferentiableFunction.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DifferentiableFunction.swift", line: 7)
    struct Rosenbrock: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
        return u * u + 100 * t * t
      }
    }
    check("gradient(at: [-1.2, 1], lanes: .automatic, of: Rosenbrock())", gradient(at: [-1.2, 1], lanes: .automatic, of: Rosenbrock()), is: "≈ [-215.6, -88]")
    check("Rosenbrock()([1.0, 1.0])", Rosenbrock()([1.0, 1.0]), is: "0.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DifferentiableFunction.swift, line 28") func line28() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DifferentiableFunction.swift", line: 28)
    struct Polar: DifferentiableMap {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * T.cos(x[1]), x[0] * T.sin(x[1])] }
    }
    check("jacobian(at: [2, 0.5], lanes: .automatic, of: Polar())[1, 0]", jacobian(at: [2, 0.5], lanes: .automatic, of: Polar())[1, 0], is: "≈ 0.479425538604")
#sourceLocation()
  }
}
#endif
