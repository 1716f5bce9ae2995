// Written by .ci/examples from Sources/DualNumbers/Drivers/Gradient.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct GradientExamples {
  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 7)
    check("gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 20)
    let (y, g) = valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
    check("y", y, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 34") func line34() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 34)
    check("gradient(at: [2, 5], lanes: .automatic) { x in hypot(x[0], x[1]) }", gradient(at: [2, 5], lanes: .automatic) { x in hypot(x[0], x[1]) }, is: "≈ [0.371390676, 0.928476690]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 60") func line60() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 60)
    func plane<T: ElementaryScalar>(_ x: [T]) -> T { T.log(x[0]) + x[0] * x[1] - T.sin(x[1]) }
    check("gradient(at: [2, 5], lanes: SIMD2<Double>.self, of: plane)", gradient(at: [2, 5], lanes: SIMD2<Double>.self, of: plane), is: "≈ [5.5, 1.71634]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 85") func line85() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 85)
    struct Rosenbrock: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
        return u * u + 100 * t * t
      }
    }
    check("gradient(at: [-1.2, 1], of: Rosenbrock())", gradient(at: [-1.2, 1], of: Rosenbrock()), is: "≈ [-215.6, -88]")
    check("gradient(at: [-1.2, 1], lanes: .automatic, of: Rosenbrock())", gradient(at: [-1.2, 1], lanes: .automatic, of: Rosenbrock()), is: "≈ [-215.6, -88]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 138") func line138() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 138)
    let x: InlineArray<2, Double> = [3, 4]
    let g = gradient(at: x) { x in hypot(x[0], x[1]) }
    check("g[1]", g[1], is: "0.8")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 211") func line211() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 211)
    var d = Differentiator<Dual<Double>>()
    var g = [0.0, 0.0]
    check("d.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }", d.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }
}
#endif
