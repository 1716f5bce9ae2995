import DualNumbers

/// Where the entries of a sparse matrix are, by compressed columns, as CHOLMOD and Apple's sparse solvers take them.
///
///     let pattern = try SparsePattern(rows: 2, columns: 3, entries: [(0, 0), (1, 0), (1, 2)])
///     pattern.columnStarts  // [0, 2, 2, 3]
///     pattern.rowIndices  // [0, 1, 1]
///
/// Column j has the rows `rowIndices[columnStarts[j]..<columnStarts[j + 1]]`, in ascending order. Rows and columns may be
/// empty, and either count 0.
@frozen
public struct SparsePattern: Hashable, Sendable {
  /// The number of rows: outputs, in a Jacobian.
  public let rows: Int
  /// The number of columns: inputs, in a Jacobian.
  public let columns: Int
  /// Where each column begins in `rowIndices`, and behind the last one where that ends.
  public let columnStarts: [Int]
  /// The rows of each column, from 0, column after column.
  public let rowIndices: [Int32]

  /// A pattern by its compressed columns.
  ///
  /// - Throws: `SparsePatternError`, where an index is out of range, or the rows of a column do not ascend.
  /// - Complexity: one pass over the indices.
  public init(rows: Int, columns: Int, columnStarts: [Int], rowIndices: [Int32]) throws(SparsePatternError) {
    try Self.checkSize(rows, columns)
    guard columnStarts.count == columns + 1 else {
      throw .startCount(columnStarts.count, columns: columns)
    }
    if let first = columnStarts.first, first != 0 { throw .starts(column: 0, first, entries: rowIndices.count) }
    for j in 0..<columns where columnStarts[j + 1] < columnStarts[j] || columnStarts[j + 1] > rowIndices.count {
      throw .starts(column: j + 1, columnStarts[j + 1], entries: rowIndices.count)
    }
    guard columnStarts[columns] == rowIndices.count else {
      throw .starts(column: columns, columnStarts[columns], entries: rowIndices.count)
    }
    for j in 0..<columns {
      var previous: Int32 = -1
      for k in columnStarts[j]..<columnStarts[j + 1] {
        let row = rowIndices[k]
        if row < 0 || Int(row) >= rows {
          throw .outOfRange(row: Int(row), column: j, rows: rows, columns: columns)
        }
        if row == previous { throw .duplicate(row: Int(row), column: j) }
        if row < previous { throw .unsorted(row: Int(row), after: Int(previous), column: j) }
        previous = row
      }
    }
    self.init(unchecked: rows, columns, columnStarts, rowIndices)
  }

  /// A pattern of the given entries, in any order; one that is given twice counts once.
  ///
  ///     try SparsePattern(rows: 2, columns: 2, entries: [(1, 1), (0, 1), (1, 1)]).nonZeros  // 2
  ///
  /// - Throws: `SparsePatternError`, where an entry is out of range.
  /// - Complexity: linear in the entries, rows and columns.
  public init(
    rows: Int, columns: Int, entries: [(row: Int, column: Int)]
  ) throws(SparsePatternError) {
    try Self.checkSize(rows, columns)
    // By rows; then the transposed of that, whose rows ascend.
    var starts = [Int](repeating: 0, count: rows + 1)
    for (row, column) in entries {
      guard row >= 0 && row < rows && column >= 0 && column < columns else {
        throw .outOfRange(row: row, column: column, rows: rows, columns: columns)
      }
      starts[row + 1] += 1
    }
    for i in 0..<rows { starts[i + 1] += starts[i] }
    var byRow = [Int32](repeating: 0, count: starts[rows])
    var next = starts
    for (row, column) in entries {
      byRow[next[row]] = Int32(column)
      next[row] += 1
    }
    let (columnStarts, rowIndices) = Self.transposed(starts, byRow, count: columns)
    self = SparsePattern(unchecked: rows, columns, columnStarts, rowIndices).withoutRepetitions()
  }

  /// A pattern that is known to be right.
  @usableFromInline
  init(unchecked rows: Int, _ columns: Int, _ columnStarts: [Int], _ rowIndices: [Int32]) {
    self.rows = rows
    self.columns = columns
    self.columnStarts = columnStarts
    self.rowIndices = rowIndices
  }

  private static func checkSize(_ rows: Int, _ columns: Int) throws(SparsePatternError) {
    let most = Int(Int32.max)
    if rows < 0 || columns < 0 || rows > most || columns > most { throw .size(rows: rows, columns: columns) }
  }

  /// The number of entries.
  @inlinable
  public var nonZeros: Int { rowIndices.count }

  /// All entries, column after column.
  ///
  ///     try SparsePattern(rows: 2, columns: 2, entries: [(1, 1), (0, 1)]).entries.map(\.row)  // [0, 1]
  public var entries: [(row: Int, column: Int)] {
    (0..<columns).flatMap { j in rowIndices[columnStarts[j]..<columnStarts[j + 1]].map { (row: Int($0), column: j) } }
  }

  /// The places of the entries of a column, in `rowIndices` and among the values of a matrix.
  @inlinable
  public func entries(ofColumn column: Int) -> Range<Int> {
    require(
      column >= 0 && column < columns, "column \(column) is outside of a pattern of \(rows) rows × \(columns) columns")
    return columnStarts[column]..<columnStarts[column + 1]
  }

  /// The place of an entry among the values of a matrix, nil where the pattern has none.
  ///
  /// - Complexity: logarithmic in the entries of the column.
  @inlinable
  public func place(row: Int, column: Int) -> Int? {
    require(row >= 0 && row < rows, "row \(row) is outside of a pattern of \(rows) rows × \(columns) columns")
    let entries = entries(ofColumn: column)
    var (low, high) = (entries.lowerBound, entries.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if rowIndices[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < entries.upperBound && rowIndices[low] == row ? low : nil
  }

  /// Whether the pattern has an entry in that row and column.
  @inlinable
  public func contains(row: Int, column: Int) -> Bool { place(row: row, column: column) != nil }

  /// The pattern whose rows are the columns of this one: its compressed columns are the compressed rows of this.
  ///
  ///     try SparsePattern(rows: 2, columns: 1, entries: [(1, 0)]).transposed().columnStarts  // [0, 0, 1]
  ///
  /// - Complexity: linear in the entries, rows and columns.
  public func transposed() -> SparsePattern {
    let (starts, indices) = Self.transposed(columnStarts, rowIndices, count: rows)
    return SparsePattern(unchecked: columns, rows, starts, indices)
  }

  /// Whether row j has the entries of column j, for every j.
  public var isSymmetric: Bool { rows == columns && transposed() == self }

  /// Compressed lines of `count` indices to those across.
  static func transposed(_ starts: [Int], _ indices: [Int32], count: Int) -> ([Int], [Int32]) {
    var across = [Int](repeating: 0, count: count + 1)
    for index in indices { across[Int(index) + 1] += 1 }
    for k in 0..<count { across[k + 1] += across[k] }
    var (next, result) = (across, [Int32](repeating: 0, count: indices.count))
    for line in 0..<starts.count - 1 {
      for k in starts[line]..<starts[line + 1] {
        let index = Int(indices[k])
        result[next[index]] = Int32(line)
        next[index] += 1
      }
    }
    return (across, result)
  }

  /// Repeated entries, which stand side by side, once.
  private func withoutRepetitions() -> SparsePattern {
    var (starts, indices) = (columnStarts, rowIndices)
    var count = 0
    for j in 0..<columns {
      starts[j] = count
      for k in columnStarts[j]..<columnStarts[j + 1] where count == starts[j] || indices[count - 1] != rowIndices[k] {
        indices[count] = rowIndices[k]
        count += 1
      }
    }
    starts[columns] = count
    indices.removeLast(indices.count - count)
    return SparsePattern(unchecked: rows, columns, starts, indices)
  }
}

extension SparsePattern: CustomStringConvertible {
  /// `2 rows × 3 columns, 3 entries`
  public var description: String { "\(rows) rows × \(columns) columns, \(nonZeros) entries" }
}
