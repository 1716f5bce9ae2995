import Foundation
import SparseDerivatives
import Testing

@Suite struct SmallMatrixTests {
  static func file(_ name: String) throws -> String {
    try #require(Bundle.module.path(forResource: name, ofType: "mtx", inDirectory: "Data"))
  }

  // Entries and the longest row, counted from the lines of the files by Python.
  @Test(
    "ColPack's small matrices",
    arguments: [
      ("bcsstk01", 48, 48, 400, 12), ("bcsstm01", 48, 48, 48, 1), ("hess_pat", 43, 43, 230, 12),
      ("jac_pat", 10, 43, 78, 11),
      ("mtx-spear-head", 10, 10, 28, 10),
    ])
  func read(name: String, rows: Int, columns: Int, nonZeros: Int, longest: Int) throws {
    let matrix = try SparseMatrix(matrixMarketFile: Self.file(name))
    #expect(matrix.rows == rows && matrix.columns == columns)
    #expect(matrix.pattern.nonZeros == nonZeros)
    for order in ColoringOrder.allCases {
      let coloring = Coloring.columns(of: matrix.pattern, order: order)
      #expect(coloring.lowerBound == longest)
      #expect(ColoringTests().isValid(coloring, matrix.pattern))
    }
    #expect(try SparseMatrix(matrixMarket: matrix.matrixMarket()) == matrix)
  }

  @Test("a file of pairs without a banner is refused")
  func noBanner() throws {
    let path = try Self.file("jac_full-head")
    let error = #expect(throws: MatrixMarketError.self) { try SparseMatrix(matrixMarketFile: path) }
    #expect(error?.line == 1 && error?.reason.contains("%%MatrixMarket") == true)
  }
}
