// Written by .ci/examples from Sources/DualLinearAlgebra/SymmetricEigenvalues.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct SymmetricEigenvaluesExamples {
  @Test("Sources/DualLinearAlgebra/SymmetricEigenvalues.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/SymmetricEigenvalues.swift", line: 6)
    try check("try Matrix(rows: [[2.0, 0.0], [1.0, 2.0]]).symmetricEigenvalues()", Matrix(rows: [[2.0, 0.0], [1.0, 2.0]]).symmetricEigenvalues(), is: "≈ [1, 3]")
    check("derivative(at: 0) { t in try! Matrix(rows: [[t, 0], [2 * t, t]]).symmetricEigenvalues()[1] }", derivative(at: 0) { t in try! Matrix(rows: [[t, 0], [2 * t, t]]).symmetricEigenvalues()[1] }, is: "≈ 3, to the right")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/SymmetricEigenvalues.swift, line 25") func line25() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/SymmetricEigenvalues.swift", line: 25)
    let (values, vectors) = try Matrix(rows: [[2.0, 0.0], [0.0, 1.0]]).symmetricEigenvectors()
    check("values", values, is: "[1.0, 2.0]")
    check("vectors.columnMajor", vectors.columnMajor, is: "[0.0, 1.0, 1.0, 0.0]")
#sourceLocation()
  }
}
#endif
