// Written by .ci/examples from Sources/DualNumbers/Matrix/Matrix.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct MatrixExamples {
  @Test("Sources/DualNumbers/Matrix/Matrix.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Matrix/Matrix.swift", line: 5)
    let j = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j[0, 1]", j[0, 1], is: "2.0, because ∂(v₀v₁)/∂v₁ = v₀")
    check("print(j)", printed(j), isExactly: "[ 3.0   2.0 ]\n[ 1.0  -1.0 ]")
    // [ 3.0   2.0 ]
    // [ 1.0  -1.0 ]
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Matrix/Matrix.swift, line 31") func line31() throws {
#sourceLocation(file: "Sources/DualNumbers/Matrix/Matrix.swift", line: 31)
    check("Matrix(rows: 2, columns: 2, columnMajor: [1, 2, 3, 4])[1, 0]", Matrix(rows: 2, columns: 2, columnMajor: [1, 2, 3, 4])[1, 0], is: "2")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Matrix/Matrix.swift, line 45") func line45() throws {
#sourceLocation(file: "Sources/DualNumbers/Matrix/Matrix.swift", line: 45)
    check("Matrix(rows: [[1, 3], [2, 4]]).columnMajor", Matrix(rows: [[1, 3], [2, 4]]).columnMajor, is: "[1, 2, 3, 4]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Matrix/Matrix.swift, line 99") func line99() throws {
#sourceLocation(file: "Sources/DualNumbers/Matrix/Matrix.swift", line: 99)
    check("Array(Matrix(rows: [[1, 3], [2, 4]]).column(1))", Array(Matrix(rows: [[1, 3], [2, 4]]).column(1)), is: "[3, 4]")
#sourceLocation()
  }
}
#endif
