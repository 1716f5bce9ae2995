import DualNumbers

/// A matrix of a report: like `ReportedNumber`, it survives JSON, and NaN is itself.
struct ReportedMatrix: Sendable, Codable, Hashable {
  private let entries: Matrix<Double>

  init<Scalar: CheckableScalar>(_ matrix: Matrix<Scalar>) {
    entries = matrix as? Matrix<Double> ?? matrix.map { Double($0) }
  }

  init(from decoder: any Decoder) throws { entries = try Matrix<ReportedNumber>(from: decoder).map(\.value) }

  func encode(to encoder: any Encoder) throws { try reported.encode(to: encoder) }

  static func == (x: ReportedMatrix, y: ReportedMatrix) -> Bool { x.reported == y.reported }

  func hash(into hasher: inout Hasher) { hasher.combine(reported) }

  private var reported: Matrix<ReportedNumber> { entries.map(ReportedNumber.init) }

  var rows: Int { entries.rows }
  var columns: Int { entries.columns }
  var rowIndices: Range<Int> { entries.rowIndices }
  var columnIndices: Range<Int> { entries.columnIndices }
  subscript(row: Int, column: Int) -> Double { entries[row, column] }
}
