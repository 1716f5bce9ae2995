import DualNumbers

// The shapes of answers to a check's questions.
extension Matrix {
  func map<Entry>(_ transform: (Scalar) -> Entry) -> Matrix<Entry> {
    Matrix<Entry>(rows: rows, columns: columns, columnMajor: columnMajor.map(transform))
  }

  static func row(_ entries: [Scalar]) -> Matrix { Matrix(rows: 1, columns: entries.count, columnMajor: entries) }
  static func column(_ entries: [Scalar]) -> Matrix { Matrix(rows: entries.count, columns: 1, columnMajor: entries) }
  static func single(_ entry: Scalar) -> Matrix { Matrix(rows: 1, columns: 1, columnMajor: [entry]) }
}
