// Written by .ci/examples from Sources/DualLinearAlgebra/MatrixExponential.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct MatrixExponentialExamples {
  @Test("Sources/DualLinearAlgebra/MatrixExponential.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/MatrixExponential.swift", line: 6)
    try check("try Matrix(rows: [[0.0, 1.0], [0.0, 0.0]]).exponential().columnMajor", Matrix(rows: [[0.0, 1.0], [0.0, 0.0]]).exponential().columnMajor, is: "[1.0, 0.0, 1.0, 1.0]")
    check("derivative(at: 0) { t in try! Matrix(rows: [[0, t], [-t, 0]]).exponential()[0, 1] }", derivative(at: 0) { t in try! Matrix(rows: [[0, t], [-t, 0]]).exponential()[0, 1] }, is: "≈ 1")
#sourceLocation()
  }
}
#endif
