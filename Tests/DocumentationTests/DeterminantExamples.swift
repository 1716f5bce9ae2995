// Written by .ci/examples from Sources/DualLinearAlgebra/Determinant.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct DeterminantExamples {
  @Test("Sources/DualLinearAlgebra/Determinant.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Determinant.swift", line: 6)
    try check("try Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]).determinant()", Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]).determinant(), is: "≈ -2")
    check("derivative(at: 4) { t in try! Matrix(rows: [[1, 2], [2, t]]).determinant() }", derivative(at: 4) { t in try! Matrix(rows: [[1, 2], [2, t]]).determinant() }, is: "1.0, at a singular matrix")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Determinant.swift, line 24") func line24() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Determinant.swift", line: 24)
    try check("try Matrix(rows: [[1e-200, 0], [0, -1e-200]]).logDeterminant().logarithm", Matrix(rows: [[1e-200, 0], [0, -1e-200]]).logDeterminant().logarithm, is: "≈ -921.034")
#sourceLocation()
  }
}
#endif
