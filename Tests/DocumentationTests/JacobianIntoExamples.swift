// Written by .ci/examples from Sources/DualNumbers/Drivers/Jacobian+Into.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct JacobianIntoExamples {
  @Test("Sources/DualNumbers/Drivers/Jacobian+Into.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian+Into.swift", line: 6)
    var d = Differentiator<Dual<Double>>()
    var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
    d.jacobian(at: [2, 3], into: &j) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian+Into.swift, line 45") func line45() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian+Into.swift", line: 45)
    var d = Differentiator<Dual<Double>>()
    var column = [0.0, 0.0]
    d.jacobianColumn(1, at: [2, 3], into: &column) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("column", column, is: "[2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Jacobian+Into.swift, line 107") func line107() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Jacobian+Into.swift", line: 107)
    func polar<T: ElementaryScalar>(_ p: InlineArray<2, T>) -> InlineArray<2, T> {
      [T.hypot(p[0], p[1]), T.atan2(y: p[1], x: p[0])]
    }
    var d = Differentiator<DualVector<SIMD2<Double>>>()
    var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
    d.jacobian(at: [3, 4], into: &j, of: polar)
    check("j[0, 1]", j[0, 1], is: "0.8")
#sourceLocation()
  }
}
#endif
