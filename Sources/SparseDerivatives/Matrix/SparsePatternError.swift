/// What is wrong with the indices of a sparse pattern.
public enum SparsePatternError: Error, Equatable, CustomStringConvertible {
  /// A count of rows or columns is negative, or larger than a 32-bit index.
  case size(rows: Int, columns: Int)
  /// There must be one start for each column and one behind the last.
  case startCount(Int, columns: Int)
  /// Starts must begin with 0, not descend, and end with the number of entries.
  case starts(column: Int, Int, entries: Int)
  /// An entry outside of the matrix.
  case outOfRange(row: Int, column: Int, rows: Int, columns: Int)
  /// A row twice in a column.
  case duplicate(row: Int, column: Int)
  /// The rows of a column do not ascend.
  case unsorted(row: Int, after: Int, column: Int)

  public var description: String {
    switch self {
    case .size(let rows, let columns):
      "a pattern has from 0 to \(Int32.max) rows and columns, not \(rows) rows × \(columns) columns"
    case .startCount(let count, let columns):
      "columnStarts has \(count) entries; \(columns) columns take \(columns + 1)"
    case .starts(let column, let start, let entries):
      "columnStarts[\(column)] is \(start); starts begin with 0, do not descend, and end with the number of row indices, \(entries)"
    case .outOfRange(let row, let column, let rows, let columns):
      "row \(row), column \(column) is outside of a pattern of \(rows) rows × \(columns) columns"
    case .duplicate(let row, let column):
      "column \(column) has row \(row) twice"
    case .unsorted(let row, let previous, let column):
      "column \(column) has row \(row) after row \(previous); the rows of a column must ascend"
    }
  }
}
