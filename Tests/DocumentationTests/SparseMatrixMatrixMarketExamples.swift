// Written by .ci/examples from Sources/SparseDerivatives/MatrixMarket/SparseMatrix+MatrixMarket.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct SparseMatrixMatrixMarketExamples {
  @Test("Sources/SparseDerivatives/MatrixMarket/SparseMatrix+MatrixMarket.swift, line 19") func line19() throws {
#sourceLocation(file: "Sources/SparseDerivatives/MatrixMarket/SparseMatrix+MatrixMarket.swift", line: 19)
    let text = "%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 4.5\n2 1 -1\n"
    try check("try SparseMatrix(matrixMarket: text).values", SparseMatrix(matrixMarket: text).values, is: "[4.5, -1.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/MatrixMarket/SparseMatrix+MatrixMarket.swift, line 41") func line41() throws {
#sourceLocation(file: "Sources/SparseDerivatives/MatrixMarket/SparseMatrix+MatrixMarket.swift", line: 41)
    let a = SparseMatrix(Matrix(rows: [[4.5, 0], [0, 2]]))
    try check("try SparseMatrix(matrixMarket: a.matrixMarket()) == a", SparseMatrix(matrixMarket: a.matrixMarket()) == a, is: "true")
#sourceLocation()
  }
}
#endif
