/// A dense matrix, contiguous and column by column, as LAPACK takes it.
///
/// A Jacobian has one row per output and one column per input:
///
///     let j = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
///     j[0, 1]  // 2.0, because ∂(v₀v₁)/∂v₁ = v₀
///     print(j)
///     // [ 3.0   2.0 ]
///     // [ 1.0  -1.0 ]
///
/// Either count may be 0, however large the other. An index outside the matrix is a precondition failure that names it
/// and the size.
@frozen
public struct Matrix<Scalar> {
  /// The number of rows: outputs, in a Jacobian.
  public let rows: Int
  /// The number of columns: inputs, in a Jacobian.
  public let columns: Int
  @usableFromInline var elements: [Scalar]

  /// A matrix of `rows` × `columns` equal entries.
  @inlinable
  public init(rows: Int, columns: Int, repeating entry: Scalar) {
    self.rows = rows
    self.columns = columns
    self.elements = Array(repeating: entry, count: Self.entries(rows, columns))
  }

  /// A matrix of the given entries, column after column.
  ///
  ///     Matrix(rows: 2, columns: 2, columnMajor: [1, 2, 3, 4])[1, 0]  // 2
  @inlinable
  public init(rows: Int, columns: Int, columnMajor elements: [Scalar]) {
    let entries = Self.entries(rows, columns)
    require(
      elements.count == entries,
      "columnMajor has \(elements.count) entries; \(rows) rows × \(columns) columns take \(entries)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix of the given rows, which are of one length.
  ///
  ///     Matrix(rows: [[1, 3], [2, 4]]).columnMajor  // [1, 2, 3, 4]
  @inlinable
  public init(rows: [[Scalar]]) {
    let columns = rows.first?.count ?? 0
    for (i, row) in rows.enumerated() {
      require(row.count == columns, "row \(i) has \(row.count) entries, row 0 has \(columns); all must have as many")
    }
    self.init(rows: rows.count, columns: columns, columnMajor: (0..<columns).flatMap { j in rows.map { $0[j] } })
  }

  /// The number of entries of a matrix of that size.
  @inlinable
  static func entries(_ rows: Int, _ columns: Int) -> Int {
    require(rows >= 0 && columns >= 0, "rows and columns must not be negative, but are \(rows) and \(columns)")
    let (entries, overflow) = rows.multipliedReportingOverflow(by: columns)
    require(!overflow, "\(rows) rows × \(columns) columns are more entries than an Int can count")
    requireMemory(for: entries, of: Scalar.self, "\(rows) rows × \(columns) columns")
    return entries
  }

  /// The entry in the given row and column, both from 0.
  @inlinable
  public subscript(row: Int, column: Int) -> Scalar {
    get { elements[offset(row, column)] }
    set { elements[offset(row, column)] = newValue }
  }

  @inlinable @inline(__always)
  func offset(_ row: Int, _ column: Int) -> Int {
    checkRow(row)
    checkColumn(column)
    return column * rows + row
  }

  @inlinable @inline(__always)
  func checkRow(_ row: Int) {
    require(row >= 0 && row < rows, "row \(row) is outside of a matrix of \(rows) rows × \(columns) columns")
  }

  @inlinable @inline(__always)
  func checkColumn(_ column: Int) {
    require(
      column >= 0 && column < columns, "column \(column) is outside of a matrix of \(rows) rows × \(columns) columns")
  }

  /// The entries of one row, from 0: a view, without a copy.
  @inlinable
  public func row(_ row: Int) -> MatrixLine<Scalar> {
    checkRow(row)
    return MatrixLine(elements: elements, start: row, stride: rows, count: columns)
  }

  /// The entries of one column, from 0: a view, without a copy.
  ///
  ///     Array(Matrix(rows: [[1, 3], [2, 4]]).column(1))  // [3, 4]
  @inlinable
  public func column(_ column: Int) -> MatrixLine<Scalar> {
    checkColumn(column)
    return MatrixLine(elements: elements, start: column * rows, stride: 1, count: rows)
  }

  /// All entries, column after column.
  @inlinable
  public var columnMajor: [Scalar] { elements }

  /// Calls `body` with the entries in place, column after column; the leading dimension is `rows`.
  @inlinable
  public func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Scalar>) throws -> Result
  ) rethrows -> Result {
    try elements.withUnsafeBufferPointer(body)
  }

  /// Calls `body` with the entries in place, to be changed, column after column; the leading dimension is `rows`.
  @inlinable
  public mutating func withUnsafeMutableBufferPointer<Result>(
    _ body: (inout UnsafeMutableBufferPointer<Scalar>) throws -> Result
  ) rethrows -> Result {
    try elements.withUnsafeMutableBufferPointer(body)
  }
}

/// One row or column of a matrix: a random-access view that shares the entries and counts from 0.
@frozen
public struct MatrixLine<Scalar>: RandomAccessCollection {
  @usableFromInline let elements: [Scalar]
  @usableFromInline let start: Int
  @usableFromInline let stride: Int
  /// The number of entries.
  public let count: Int

  @inlinable
  init(elements: [Scalar], start: Int, stride: Int, count: Int) {
    self.elements = elements
    self.start = start
    self.stride = stride
    self.count = count
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable
  public subscript(position: Int) -> Scalar {
    require(position >= 0 && position < count, "position \(position) is outside of a line of \(count) entries")
    return elements[start + position * stride]
  }
}

extension Matrix: Sendable where Scalar: Sendable {}
extension MatrixLine: Sendable where Scalar: Sendable {}
extension Matrix: Equatable where Scalar: Equatable {}
extension Matrix: Hashable where Scalar: Hashable {}

extension Matrix {
  enum CodingKeys: CodingKey { case rows, columns, elements }
}

extension Matrix: Encodable where Scalar: Encodable {}
extension Matrix: Decodable where Scalar: Decodable {
  /// Throws `DecodingError.dataCorrupted` where a size is negative, or the number of entries is not rows × columns.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    rows = try container.decode(Int.self, forKey: .rows)
    columns = try container.decode(Int.self, forKey: .columns)
    elements = try container.decode([Scalar].self, forKey: .elements)
    for (key, count) in [(CodingKeys.rows, rows), (.columns, columns)] where count < 0 {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "\(key.stringValue) must not be negative, but is \(count)")
    }
    let (expected, overflow) = rows.multipliedReportingOverflow(by: columns)
    if overflow || elements.count != expected {
      throw DecodingError.dataCorruptedError(
        forKey: .elements, in: container,
        debugDescription: "\(elements.count) entries for a matrix of \(rows) rows × \(columns) columns")
    }
  }
}
