import DualNumbers

/// A matrix of which only the entries of a pattern are stored, by compressed columns.
///
///     let pattern = try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 0), (1, 1)])
///     let a = SparseMatrix(pattern, values: [1.0, 2.0, 3.0])
///     a[1, 0]  // 2.0
///     a[0, 1]  // 0.0
///     a.multiplied(by: [1, 1])  // [1.0, 5.0]
@frozen
public struct SparseMatrix<Scalar: Numeric> {
  /// Where the entries are.
  public let pattern: SparsePattern
  /// The entries, in the order of the pattern: column after column.
  @usableFromInline var elements: [Scalar]

  /// A matrix of the given entries, in the order of the pattern.
  ///
  /// - Precondition: `values` has as many elements as the pattern entries.
  @inlinable
  public init(_ pattern: SparsePattern, values: [Scalar]) {
    require(
      values.count == pattern.nonZeros, "values has \(values.count) elements, the pattern \(pattern.nonZeros) entries")
    self.pattern = pattern
    self.elements = values
  }

  /// A matrix of equal entries.
  @inlinable
  public init(_ pattern: SparsePattern, repeating entry: Scalar = 0) {
    self.init(pattern, values: Array(repeating: entry, count: pattern.nonZeros))
  }

  /// The entries of a dense matrix that are not 0.
  ///
  ///     SparseMatrix(Matrix(rows: [[1.0, 0.0], [0.0, 2.0]])).pattern.nonZeros  // 2
  @inlinable
  public init(_ matrix: Matrix<Scalar>) {
    var (starts, rows, values) = ([0], [Int32](), [Scalar]())
    for j in 0..<matrix.columns {
      for (i, entry) in matrix.column(j).enumerated() where entry != 0 {
        rows.append(Int32(i))
        values.append(entry)
      }
      starts.append(rows.count)
    }
    self.init(SparsePattern(unchecked: matrix.rows, matrix.columns, starts, rows), values: values)
  }

  /// The number of rows.
  @inlinable public var rows: Int { pattern.rows }
  /// The number of columns.
  @inlinable public var columns: Int { pattern.columns }

  /// The entries, in the order of the pattern: column after column.
  ///
  /// - Precondition: what is set has as many elements as the pattern entries.
  @inlinable
  public var values: [Scalar] {
    get { elements }
    _modify {
      defer {
        require(
          elements.count == pattern.nonZeros,
          "values has \(elements.count) elements, the pattern \(pattern.nonZeros) entries")
      }
      yield &elements
    }
  }

  /// The entry in the given row and column, both from 0; 0 where the pattern has none.
  ///
  /// - Precondition: the pattern has an entry where one is set.
  /// - Complexity: logarithmic in the entries of the column.
  @inlinable
  public subscript(row: Int, column: Int) -> Scalar {
    get { pattern.place(row: row, column: column).map { elements[$0] } ?? 0 }
    set {
      guard let place = pattern.place(row: row, column: column) else {
        stop("the pattern has no entry in row \(row), column \(column), where one is set", #fileID, #line)
      }
      elements[place] = newValue
    }
  }

  /// Calls `body` with the entries in place, to be changed, in the order of the pattern.
  @inlinable
  public mutating func withUnsafeMutableBufferPointer<Result>(
    _ body: (inout UnsafeMutableBufferPointer<Scalar>) throws -> Result
  ) rethrows -> Result {
    try elements.withUnsafeMutableBufferPointer(body)
  }

  /// The product with a vector, Σⱼ aᵢⱼ·xⱼ in the order of the columns.
  ///
  /// - Precondition: `x` has as many entries as the matrix has columns.
  @inlinable
  public func multiplied(by x: [Scalar]) -> [Scalar] {
    require(
      x.count == columns, "a matrix of \(rows) rows × \(columns) columns takes \(columns) numbers, not \(x.count)")
    var result = [Scalar](repeating: 0, count: rows)
    for j in 0..<columns {
      for k in pattern.columnStarts[j]..<pattern.columnStarts[j + 1] {
        result[Int(pattern.rowIndices[k])] += elements[k] * x[j]
      }
    }
    return result
  }

  /// The product of the transposed matrix with a vector, Σᵢ aᵢⱼ·yᵢ in the order of the rows.
  ///
  ///     SparseMatrix(Matrix(rows: [[1.0, 2.0], [0.0, 3.0]])).transposedMultiplied(by: [1, 1])  // [1.0, 5.0]
  ///
  /// - Precondition: `y` has as many entries as the matrix has rows.
  @inlinable
  public func transposedMultiplied(by y: [Scalar]) -> [Scalar] {
    require(
      y.count == rows,
      "the transposed of a matrix of \(rows) rows × \(columns) columns takes \(rows) numbers, not \(y.count)")
    return (0..<columns).map { j in
      var sum: Scalar = 0
      for k in pattern.columnStarts[j]..<pattern.columnStarts[j + 1] {
        sum += elements[k] * y[Int(pattern.rowIndices[k])]
      }
      return sum
    }
  }

  /// The matrix whose rows are the columns of this one: its compressed columns are the compressed rows of this.
  ///
  ///     SparseMatrix(Matrix(rows: [[1.0, 2.0], [0.0, 3.0]])).transposed().values  // [1.0, 2.0, 3.0]
  @inlinable
  public func transposed() -> SparseMatrix {
    var result = SparseMatrix(pattern.transposed())
    var next = result.pattern.columnStarts
    for j in 0..<columns {
      for k in pattern.columnStarts[j]..<pattern.columnStarts[j + 1] {
        let row = Int(pattern.rowIndices[k])
        result.elements[next[row]] = elements[k]
        next[row] += 1
      }
    }
    return result
  }
}

extension Matrix where Scalar: Numeric {
  /// The dense matrix of all entries.
  ///
  ///     let sparse = SparseMatrix(Matrix(rows: [[1.0, 0.0], [0.0, 2.0]]))
  ///     Matrix(sparse).columnMajor  // [1.0, 0.0, 0.0, 2.0]
  @inlinable
  public init(_ sparse: SparseMatrix<Scalar>) {
    self.init(rows: sparse.rows, columns: sparse.columns, repeating: 0)
    for j in 0..<sparse.columns {
      for k in sparse.pattern.columnStarts[j]..<sparse.pattern.columnStarts[j + 1] {
        self[Int(sparse.pattern.rowIndices[k]), j] = sparse.elements[k]
      }
    }
  }
}

extension SparseMatrix: Sendable where Scalar: Sendable {}
extension SparseMatrix: Equatable where Scalar: Equatable {}
extension SparseMatrix: Hashable where Scalar: Hashable {}
