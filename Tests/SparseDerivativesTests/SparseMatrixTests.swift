import DualNumbers
import SparseDerivatives
import Testing

@Suite struct SparseMatrixTests {
  @Test("entries in any order, repeated ones once; empty lines, also the last")
  func patternOfEntries() throws {
    let pattern = try SparsePattern(rows: 4, columns: 5, entries: [(2, 3), (0, 0), (2, 3), (1, 3), (2, 1), (0, 3)])
    #expect(pattern.columnStarts == [0, 1, 2, 2, 5, 5])
    #expect(pattern.rowIndices == [0, 2, 0, 1, 2])
    #expect(pattern.nonZeros == 5)
    #expect(pattern.contains(row: 1, column: 3) && !pattern.contains(row: 3, column: 3))
    #expect(pattern.place(row: 2, column: 3) == 4)
    let transposed = pattern.transposed()
    #expect(transposed.columnStarts == [0, 2, 3, 5, 5])
    #expect(transposed.rowIndices == [0, 3, 3, 1, 3])
    #expect(transposed.transposed() == pattern)
    #expect(!pattern.isSymmetric)
  }

  @Test("patterns without entries", arguments: [(0, 0), (0, 3), (3, 0), (2, 2)])
  func noEntries(rows: Int, columns: Int) throws {
    let pattern = try SparsePattern(rows: rows, columns: columns, entries: [])
    let compressed = try SparsePattern(
      rows: rows, columns: columns, columnStarts: Array(repeating: 0, count: columns + 1), rowIndices: [])
    #expect(pattern == compressed)
    let matrix = SparseMatrix<Double>(pattern)
    #expect(matrix.multiplied(by: Array(repeating: 1, count: columns)) == Array(repeating: 0, count: rows))
    #expect(matrix.transposedMultiplied(by: Array(repeating: 1, count: rows)) == Array(repeating: 0, count: columns))
    #expect(SparseMatrix(Matrix(matrix)) == matrix)
  }

  @Test(
    "wrong indices are refused",
    arguments: [
      ([0, 1], [0], SparsePatternError.startCount(2, columns: 2)),
      ([1, 1, 1], [0], .starts(column: 0, 1, entries: 1)),
      ([0, 2, 1], [0, 1], .starts(column: 2, 1, entries: 2)),
      ([0, 1, 3], [0, 1], .starts(column: 2, 3, entries: 2)),
      ([0, 9, 2], [0, 1], .starts(column: 1, 9, entries: 2)),
      ([0, 1, 1], [0, 1], .starts(column: 2, 1, entries: 2)),
      ([0, 1, 2], [0, 3], .outOfRange(row: 3, column: 1, rows: 3, columns: 2)),
      ([0, 1, 2], [-1, 0], .outOfRange(row: -1, column: 0, rows: 3, columns: 2)),
      ([0, 2, 2], [1, 1], .duplicate(row: 1, column: 0)),
      ([0, 0, 2], [2, 1], .unsorted(row: 1, after: 2, column: 1)),
    ] as [([Int], [Int32], SparsePatternError)])
  func wrongIndices(starts: [Int], indices: [Int32], error: SparsePatternError) {
    #expect(throws: error) { try SparsePattern(rows: 3, columns: 2, columnStarts: starts, rowIndices: indices) }
  }

  @Test("wrong entries and sizes are refused")
  func wrongEntries() {
    #expect(throws: SparsePatternError.outOfRange(row: 1, column: 2, rows: 3, columns: 2)) {
      try SparsePattern(rows: 3, columns: 2, entries: [(0, 0), (1, 2)])
    }
    #expect(throws: SparsePatternError.size(rows: -1, columns: 2)) {
      try SparsePattern(rows: -1, columns: 2, entries: [])
    }
    #expect(throws: SparsePatternError.size(rows: 1, columns: 1 << 31)) {
      try SparsePattern(rows: 1, columns: 1 << 31, entries: [])
    }
  }

  @Test("products, transposed and dense forms")
  func products() {
    let dense = Matrix(rows: [[1.0, 0, 2, 0], [0, 0, 0, 0], [3, 0, 4, 5]])
    let sparse = SparseMatrix(dense)
    #expect(sparse.values == [1, 3, 2, 4, 5])
    #expect(Matrix(sparse) == dense)
    #expect(sparse.multiplied(by: [1, 10, 100, 1000]) == [201, 0, 5403])
    #expect(sparse.transposedMultiplied(by: [1, 10, 100]) == [301, 0, 402, 500])
    #expect(Matrix(sparse.transposed())[3, 2] == 5)
    #expect(sparse.transposed().transposed() == sparse)
    var changed = sparse
    changed[2, 3] = -1
    changed.values[0] = 7
    #expect(changed[2, 3] == -1 && changed[0, 0] == 7 && changed[1, 1] == 0)
  }
}
