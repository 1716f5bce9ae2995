// Written by .ci/examples from Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualLinearAlgebra
import DualNumbers
import Testing

@Suite struct LUFactorizationExamples {
  @Test("Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift", line: 5)
    let lu = try LUFactorization(Matrix(rows: [[4.0, 2.0], [1.0, 3.0]]))
    check("lu.solve([10, 5])", lu.solve([10, 5]), is: "[2.0, 1.0]")
    check("derivative(at: 1) { t in try! Matrix(rows: [[4, 2], [t, 3]]).solve([10, 5])[0] }", derivative(at: 1) { t in try! Matrix(rows: [[4, 2], [t, 3]]).solve([10, 5])[0] }, is: "≈ 0.4")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift, line 109") func line109() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift", line: 109)
    try check("try LUFactorization(Matrix(rows: [[2.0, 0.0], [0.0, 4.0]])).inverse.columnMajor", LUFactorization(Matrix(rows: [[2.0, 0.0], [0.0, 4.0]])).inverse.columnMajor, is: "[0.5, 0.0, 0.0, 0.25]")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift, line 145") func line145() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift", line: 145)
    try check("try LUFactorization(Matrix(rows: [[1.0, 0.0], [0.0, 0.25]])).conditionNumber", LUFactorization(Matrix(rows: [[1.0, 0.0], [0.0, 0.25]])).conditionNumber, is: "4.0")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift, line 216") func line216() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift", line: 216)
    try check("try Matrix(rows: [[4.0, 2.0], [1.0, 3.0]]).solve([10, 5])", Matrix(rows: [[4.0, 2.0], [1.0, 3.0]]).solve([10, 5]), is: "[2.0, 1.0]")
#sourceLocation()
  }

  @Test("Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift, line 225") func line225() throws {
#sourceLocation(file: "Sources/DualLinearAlgebra/Factorizations/LUFactorization.swift", line: 225)
    try check("try Matrix(rows: [[0.0, 2.0], [4.0, 0.0]]).inverse().columnMajor", Matrix(rows: [[0.0, 2.0], [4.0, 0.0]]).inverse().columnMajor, is: "[0.0, 0.5, 0.25, 0.0]")
#sourceLocation()
  }
}
#endif
