extension ElementaryScalar {
  /// The product of a constant matrix with a vector of numbers: Σⱼ aᵢⱼ·xⱼ for each row i.
  ///
  ///     let a = Matrix(rows: [[1.0, 2.0], [3.0, 4.0]])
  ///     Double.product(a, [10, 1])  // [12.0, 34.0]
  ///     jacobian(at: [10, 1]) { v in Dual.product(a, v) } == a  // true
  ///
  /// Value and derivative have the bits of the loop over rows, in each of them over columns.
  ///
  /// - Complexity: one pass over the matrix, and one over `x` for every two rows.
  /// - Precondition: `x` has as many entries as the matrix has columns.
  /// - Note: without columns all entries are 0.
  @inlinable
  public static func product<Constant: BinaryFloatingPoint>(_ matrix: Matrix<Constant>, _ x: [Self]) -> [Self] {
    requireMemory(for: matrix.rows, of: Self.self, "\(matrix.rows) rows")
    var result = [Self](repeating: 0, count: matrix.rows)
    product(matrix, x, into: &result)
    return result
  }

  /// The product of a constant matrix with a vector of numbers, written into `result` without an allocation.
  ///
  ///     var y = [0.0, 0.0]
  ///     Double.product(Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]), [10, 1], into: &y)
  ///     y  // [12.0, 34.0]
  ///
  /// - Complexity: one pass over the matrix, and one over `x` for every two rows.
  /// - Precondition: `x` has as many entries as the matrix has columns, `result` as many as it has rows.
  @inlinable
  public static func product<Constant: BinaryFloatingPoint>(
    _ matrix: Matrix<Constant>, _ x: [Self], into result: inout [Self]
  ) {
    let (rows, columns) = (matrix.rows, matrix.columns)
    require(
      x.count == columns, "a matrix of \(rows) rows × \(columns) columns takes \(columns) numbers, not \(x.count)")
    require(
      result.count == rows, "a matrix of \(rows) rows × \(columns) columns gives \(rows) numbers, not \(result.count)")
    _multiply(matrix.elements, rows, columns, x, &result)
  }

  /// Sixteen columns at a time, so that each line of the cache is read once.
  @inlinable @inline(__always)
  public static func _multiply<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, _ rows: Int, _ columns: Int, _ x: UnsafePointer<Self>,
    _ result: UnsafeMutablePointer<Self>
  ) {
    for i in 0..<rows { result[i] = 0 }
    var j = 0
    while j < columns {
      let count = min(16, columns - j)
      addColumns(a + j * rows, rows, count, x + j, result)
      j += count
    }
  }

  /// Two rows at a time: their sums stay in registers and do not wait for one another.
  @inlinable @inline(__always)
  static func addColumns<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, _ rows: Int, _ columns: Int, _ x: UnsafePointer<Self>,
    _ result: UnsafeMutablePointer<Self>
  ) {
    var i = 0
    while i + 2 <= rows {
      var (r0, r1) = (result[i], result[i + 1])
      var column = a + i
      for j in 0..<columns {
        r0._accumulate(x[j], times: column[0])
        r1._accumulate(x[j], times: column[1])
        column += rows
      }
      (result[i], result[i + 1]) = (r0, r1)
      i += 2
    }
    while i < rows {
      var sum = result[i]
      for j in 0..<columns { sum._accumulate(x[j], times: a[j * rows + i]) }
      result[i] = sum
      i += 1
    }
  }
}
