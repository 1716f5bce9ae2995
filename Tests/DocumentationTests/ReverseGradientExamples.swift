// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+Gradient.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseGradientExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+Gradient.swift, line 10") func line10() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Gradient.swift", line: 10)
    check("Reverse.gradient(at: [1, 2, 3]) { x in x[0] * x[1] * x[2] }", Reverse.gradient(at: [1, 2, 3]) { x in x[0] * x[1] * x[2] }, is: "[6.0, 3.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Gradient.swift, line 24") func line24() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Gradient.swift", line: 24)
    let (y, g) = Reverse.valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
    check("y", y, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Gradient.swift, line 42") func line42() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Gradient.swift", line: 42)
    struct Rosenbrock: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
        return u * u + 100 * t * t
      }
    }
    check("Reverse.gradient(at: [-1.2, 1], of: Rosenbrock())", Reverse.gradient(at: [-1.2, 1], of: Rosenbrock()), is: "≈ [-215.6, -88]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Gradient.swift, line 74") func line74() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Gradient.swift", line: 74)
    let tape = Tape<Double>()
    var g = [0.0, 0.0]
    check("tape.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }", tape.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Gradient.swift, line 103") func line103() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Gradient.swift", line: 103)
    let tape = Tape<Double>()
    var g = [0.0]
    for k in [1.0, 2, 3] { tape.addGradient(at: [5], to: &g) { x in k * x[0] } }
    check("g", g, is: "[6.0]")
#sourceLocation()
  }
}
#endif
