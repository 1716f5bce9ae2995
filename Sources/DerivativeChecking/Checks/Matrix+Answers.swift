import DualNumbers

// The shapes of answers to a check's questions.
extension Matrix {
  func map<Entry>(_ transform: (Scalar) -> Entry) -> Matrix<Entry> {
    Matrix<Entry>(rows: rows, columns: columns, columnMajor: columnMajor.map(transform))
  }

  /// A matrix of this shape with what `entry` gives for each row and column.
  func places<Entry>(_ entry: (Int, Int) -> Entry) -> Matrix<Entry> {
    let (rows, columns) = (rowIndices, columnIndices)
    return Matrix<Entry>(
      rows: self.rows, columns: self.columns, columnMajor: columns.flatMap { j in rows.map { i in entry(i, j) } })
  }

  static func row(_ entries: [Scalar]) -> Matrix { Matrix(rows: 1, columns: entries.count, columnMajor: entries) }
  static func column(_ entries: [Scalar]) -> Matrix { Matrix(rows: entries.count, columns: 1, columnMajor: entries) }
  static func single(_ entry: Scalar) -> Matrix { Matrix(rows: 1, columns: 1, columnMajor: [entry]) }
}
