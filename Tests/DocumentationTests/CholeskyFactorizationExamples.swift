// Written by .ci/examples from Sources/DualLinearAlgebra/Factorizations/CholeskyFactorization.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct CholeskyFactorizationExamples {
  @Test("Sources/DualLinearAlgebra/Factorizations/CholeskyFactorization.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/CholeskyFactorization.swift", line: 5)
    let cholesky = try CholeskyFactorization(Matrix(rows: [[4.0, 0.0], [2.0, 5.0]]))
    check("cholesky.factor.columnMajor", cholesky.factor.columnMajor, is: "[2.0, 1.0, 0.0, 2.0]")
    check("cholesky.solve([8, 12])", cholesky.solve([8, 12]), is: "[1.0, 2.0]")
    check("derivative(at: 4) { t in try! CholeskyFactorization(Matrix(rows: [[t]])).factor[0, 0] }", derivative(at: 4) { t in try! CholeskyFactorization(Matrix(rows: [[t]])).factor[0, 0] }, is: "0.25")
#sourceLocation()
  }
}
#endif
