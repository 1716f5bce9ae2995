import DualNumbers
import Foundation
import SparseDerivatives
import Testing

@Suite struct MatrixMarketTests {
  static let banner = "%%MatrixMarket matrix coordinate real general\n"

  @Test("general, symmetric, skew-symmetric, patterns, integers, comments, ends of lines")
  func forms() throws {
    let general = try SparseMatrix(matrixMarket: Self.banner + "% a comment\n\n2 3 3\n2 3 -1.5e1\n1 1 4\n1\t3  .5")
    #expect(Matrix(general) == Matrix(rows: [[4, 0, 0.5], [0, 0, -15]]))
    let symmetric = try SparseMatrix(
      matrixMarket: "%%MatrixMarket MATRIX Coordinate Real Symmetric\r\n2 2 2\r\n1 1 3\r\n2 1 7\r\n")
    #expect(Matrix(symmetric) == Matrix(rows: [[3, 7], [7, 0]]))
    let skew = try SparseMatrix(matrixMarket: "%%MatrixMarket matrix coordinate integer skew-symmetric\n2 2 1\n2 1 7\n")
    #expect(Matrix(skew) == Matrix(rows: [[0, -7], [7, 0]]))
    let pattern = try SparseMatrix(matrixMarket: "%%MatrixMarket matrix coordinate pattern general\n3 1 1\n2 1\n")
    #expect(Matrix(pattern) == Matrix(rows: [[0], [1], [0]]))
    let empty = try SparseMatrix(matrixMarket: Self.banner + "0 5 0\n")
    #expect(empty.rows == 0 && empty.columns == 5 && empty.values.isEmpty)
  }

  @Test(
    "what is damaged is refused, with its line",
    arguments: [
      ("", 1, "the file is empty"),
      ("3 3 1\n1 1 1\n", 1, "is no banner"),
      ("%%MatrixMarket matrix array real general\n", 1, "coordinate, not array"),
      ("%%MatrixMarket matrix coordinate complex general\n", 1, "real, integer or pattern, not complex"),
      ("%%MatrixMarket matrix coordinate real hermitian\n", 1, "not hermitian"),
      ("%%MatrixMarket matrix coordinate real\n", 1, "the banner is to be"),
      (banner, 1, "ends before the number of rows"),
      (banner + "3 3\n", 2, "three numbers, not \"3 3\""),
      (banner + "3 -3 1\n", 2, "\"-3\" is no count"),
      (banner + "3 3 2\n1 1 1\n", 3, "ends after 1 of 2 entries"),
      (banner + "3 3 2\n1 1 1\n2 2", 4, "not \"2 2\""),
      (banner + "3 3 1\n1 1 1\n2 2 2\n", 4, "follows the 1 entries"),
      (banner + "3 3 1\n1 1 nan\n", 3, "\"nan\" is not finite"),
      (banner + "3 3 1\n1 1 -inf\n", 3, "\"-inf\" is not finite"),
      (banner + "3 3 1\n1 1 1.2.3\n", 3, "\"1.2.3\" is no number"),
      (banner + "3 3 1\n1 0 1\n", 3, "column 0: indices count from 1"),
      (banner + "3 3 1\n4 1 1\n", 3, "row 4 is not one of 1 to 3"),
      (banner + "3 3 1\n1 x 1\n", 3, "the column \"x\" is no number"),
      (banner + "3 3 2\n1 2 1\n1 2 3\n", 4, "row 1, column 2 is there already, in line 3"),
      (banner + "3 3 1000000000\n1 1 1\n", 2, "1000000000 entries are announced"),
      (banner + "3000000000 3 1\n1 1 1\n", 2, "32-bit index"),
      ("%%MatrixMarket matrix coordinate integer general\n1 1 1\n1 1 0.5\n", 3, "\"0.5\" is no integer"),
      ("%%MatrixMarket matrix coordinate pattern general\n1 1 1\n1 1 0.5\n", 3, "an entry is to be row, column, not"),
      ("%%MatrixMarket matrix coordinate real symmetric\n2 2 1\n1 2 5\n", 3, "above the diagonal"),
      ("%%MatrixMarket matrix coordinate real symmetric\n2 3 1\n1 1 5\n", 2, "as many rows as columns"),
      ("%%MatrixMarket matrix coordinate real skew-symmetric\n2 2 1\n1 1 5\n", 3, "no entries on the diagonal"),
    ] as [(String, Int, String)])
  func damaged(text: String, line: Int, reason: String) {
    let error = #expect(throws: MatrixMarketError.self) { try SparseMatrix(matrixMarket: text) }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test("what is written reads back the same, and replaces a file as a whole")
  func written() throws {
    let matrix = SparseMatrix(Matrix(rows: [[1.0 / 3, 0, 1e-300], [0, -1e300, 0]]))
    #expect(try SparseMatrix(matrixMarket: matrix.matrixMarket()) == matrix)
    let symmetric = SparseMatrix(Matrix(rows: [[2.0, 3, 0], [3, 0, 5], [0, 5, 1]]))
    let text = symmetric.matrixMarket(symmetric: true)
    #expect(text.contains("symmetric\n3 3 4\n"))
    #expect(try SparseMatrix(matrixMarket: text) == symmetric)

    let directory = FileManager.default.temporaryDirectory.appending(path: "SparseMatrix-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let path = directory.appending(path: "a.mtx").path
    try matrix.writeMatrixMarket(to: path)
    try symmetric.writeMatrixMarket(to: path)
    #expect(try SparseMatrix(matrixMarketFile: path) == symmetric)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["a.mtx"])
    let error = #expect(throws: MatrixMarketError.self) {
      try matrix.writeMatrixMarket(to: directory.appending(path: "missing/a.mtx").path)
    }
    #expect(error?.reason.contains("cannot be opened") == true)
    #expect(throws: MatrixMarketError.self) { try SparseMatrix(matrixMarketFile: path + ".none") }
  }

  #if os(Linux)
    @Test("a full disk leaves no file")
    func fullDisk() throws {
      // What is written to /dev/full is refused; the file beside is a link to it.
      let directory = FileManager.default.temporaryDirectory.appending(path: "SparseMatrix-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: directory) }
      let path = directory.appending(path: "a.mtx").path
      try FileManager.default.createSymbolicLink(atPath: path + ".part", withDestinationPath: "/dev/full")
      let error = #expect(throws: MatrixMarketError.self) {
        try SparseMatrix(Matrix(rows: [[1.0]])).writeMatrixMarket(to: path)
      }
      #expect(error?.reason.contains("No space left") == true)
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
    }
  #endif
}
