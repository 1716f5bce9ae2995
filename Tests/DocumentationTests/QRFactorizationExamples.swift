// Written by .ci/examples from Sources/DualLinearAlgebra/Factorizations/QRFactorization.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct QRFactorizationExamples {
  @Test("Sources/DualLinearAlgebra/Factorizations/QRFactorization.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/QRFactorization.swift", line: 5)
    let qr = try QRFactorization(Matrix(rows: [[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]]))
    check("qr.solve([1, 3, 5])", qr.solve([1, 3, 5]), is: "≈ [1, 2]")
    check("derivative(at: 2) { t in try! QRFactorization(Matrix(rows: [[t], [1]])).solve([5, 0])[0] }", derivative(at: 2) { t in try! QRFactorization(Matrix(rows: [[t], [1]])).solve([5, 0])[0] }, is: "≈ -0.6")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Factorizations/QRFactorization.swift, line 128") func line128() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/QRFactorization.swift", line: 128)
    let (q, r) = try QRFactorization(Matrix(rows: [[3.0], [4.0]])).factors
    check("q.columnMajor", q.columnMajor, is: "≈ [-0.6, -0.8]")
    check("r.columnMajor", r.columnMajor, is: "[-5.0]")
#sourceLocation()
  }
}
#endif
