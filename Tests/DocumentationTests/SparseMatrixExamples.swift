// Written by .ci/examples from Sources/SparseDerivatives/Matrix/SparseMatrix.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct SparseMatrixExamples {
  @Test("Sources/SparseDerivatives/Matrix/SparseMatrix.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparseMatrix.swift", line: 5)
    let pattern = try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 0), (1, 1)])
    let a = SparseMatrix(pattern, values: [1.0, 2.0, 3.0])
    check("a[1, 0]", a[1, 0], is: "2.0")
    check("a[0, 1]", a[0, 1], is: "0.0")
    check("a.multiplied(by: [1, 1])", a.multiplied(by: [1, 1]), is: "[1.0, 5.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Matrix/SparseMatrix.swift, line 36") func line36() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparseMatrix.swift", line: 36)
    check("SparseMatrix(Matrix(rows: [[1.0, 0.0], [0.0, 2.0]])).pattern.nonZeros", SparseMatrix(Matrix(rows: [[1.0, 0.0], [0.0, 2.0]])).pattern.nonZeros, is: "2")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Matrix/SparseMatrix.swift, line 112") func line112() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparseMatrix.swift", line: 112)
    check("SparseMatrix(Matrix(rows: [[1.0, 2.0], [0.0, 3.0]])).transposedMultiplied(by: [1, 1])", SparseMatrix(Matrix(rows: [[1.0, 2.0], [0.0, 3.0]])).transposedMultiplied(by: [1, 1]), is: "[1.0, 5.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Matrix/SparseMatrix.swift, line 131") func line131() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparseMatrix.swift", line: 131)
    check("SparseMatrix(Matrix(rows: [[1.0, 2.0], [0.0, 3.0]])).transposed().values", SparseMatrix(Matrix(rows: [[1.0, 2.0], [0.0, 3.0]])).transposed().values, is: "[1.0, 2.0, 3.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Matrix/SparseMatrix.swift, line 150") func line150() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparseMatrix.swift", line: 150)
    let sparse = SparseMatrix(Matrix(rows: [[1.0, 0.0], [0.0, 2.0]]))
    check("Matrix(sparse).columnMajor", Matrix(sparse).columnMajor, is: "[1.0, 0.0, 0.0, 2.0]")
#sourceLocation()
  }
}
#endif
