// Written by .ci/examples from Sources/DualNumbers/Drivers/Jacobian.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct JacobianExamples {
  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 8)
    let j = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j[0, 1]", j[0, 1], is: "2.0, because ∂(v₀v₁)/∂v₁ = v₀")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 23") func line23() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 23)
    let (y, j) = valueWithJacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("y", y, is: "[6.0, -1.0]")
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 37") func line37() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 37)
    check("jacobian(at: [2, 3], lanes: .automatic) { v in [v[0] * v[1], v[0] - v[1]] }[0, 1]", jacobian(at: [2, 3], lanes: .automatic) { v in [v[0] * v[1], v[0] - v[1]] }[0, 1], is: "2.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 61") func line61() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 61)
    func polar<T: ElementaryScalar>(_ p: [T]) -> [T] { [T.hypot(p[0], p[1]), T.atan2(y: p[1], x: p[0])] }
    check("jacobian(at: [3, 4], lanes: SIMD2<Double>.self, of: polar)[0, 1]", jacobian(at: [3, 4], lanes: SIMD2<Double>.self, of: polar)[0, 1], is: "0.8")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 86") func line86() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 86)
    struct Polar: DifferentiableMap {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * T.cos(x[1]), x[0] * T.sin(x[1])] }
    }
    check("jacobian(at: [2, 0.5], of: Polar())[1, 0]", jacobian(at: [2, 0.5], of: Polar())[1, 0], is: "≈ 0.479425538604")
    check("jacobian(at: [2, 0.5], lanes: .automatic, of: Polar())[1, 0]", jacobian(at: [2, 0.5], lanes: .automatic, of: Polar())[1, 0], is: "≈ 0.479425538604")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian.swift, line 134") func line134() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian.swift", line: 134)
    let x: InlineArray<2, Double> = [2, 3]
    let j = jacobian(at: x) { x in [x[0] * x[1], x[0] - x[1]] }
    check("j[0, 1]", j[0, 1], is: "2.0")
#sourceLocation()
  }
}
#endif
