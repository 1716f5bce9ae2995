import DualNumbers

extension Matrix {
  /// The matrix whose rows are the columns of this one.
  ///
  ///     Matrix(rows: [[1, 2, 3]]).transposed().columnMajor  // [1, 2, 3]
  @inlinable
  public func transposed() -> Matrix {
    Matrix(
      rows: columns, columns: rows, columnMajor: (0..<rows).flatMap { i in (0..<columns).map { j in self[i, j] } })
  }
}

extension Matrix where Scalar: ElementaryScalar {
  /// The matrix with 1 in its diagonal and 0 elsewhere.
  ///
  ///     Matrix<Double>.identity(2).columnMajor  // [1.0, 0.0, 0.0, 1.0]
  ///
  /// - Precondition: `size` is not negative.
  @inlinable
  public static func identity(_ size: Int) -> Matrix {
    var identity = Matrix(rows: size, columns: size, repeating: 0)
    for i in 0..<size { identity[i, i] = 1 }
    return identity
  }

  /// The product with a vector, Σⱼ aᵢⱼ·xⱼ in the order of the columns.
  ///
  ///     Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]).multiplied(by: [10, 1])  // [12.0, 34.0]
  ///     derivative(at: 3) { t in Matrix(rows: [[t, t * t]]).multiplied(by: [1, t])[0] }  // 28.0
  ///
  /// - Precondition: `x` has as many entries as the matrix has columns.
  @inlinable
  public func multiplied(by x: [Scalar]) -> [Scalar] {
    require(
      x.count == columns, "a matrix of \(rows) rows × \(columns) columns takes \(columns) numbers, not \(x.count)")
    var result = [Scalar](repeating: 0, count: rows)
    withUnsafeBufferPointer { a in
      result.withUnsafeMutableBufferPointer { result in
        for j in 0..<columns { Self.add(a, j &* rows, rows, times: x[j], to: result, 0) }
      }
    }
    return result
  }

  /// The product of two matrices, each entry summed in the order of the columns of this one.
  ///
  ///     let a = Matrix(rows: [[1.0, 2.0], [3.0, 4.0]])
  ///     a.multiplied(by: a).columnMajor  // [7.0, 15.0, 10.0, 22.0]
  ///
  /// - Precondition: `other` has as many rows as this matrix has columns.
  @inlinable
  public func multiplied(by other: Matrix) -> Matrix {
    require(
      other.rows == columns,
      "a matrix of \(rows) rows × \(columns) columns takes a factor of \(columns) rows, not \(other.rows)")
    var result = Matrix(rows: rows, columns: other.columns, repeating: 0)
    withUnsafeBufferPointer { a in
      other.withUnsafeBufferPointer { b in
        result.withUnsafeMutableBufferPointer { result in
          for k in 0..<other.columns {
            for j in 0..<columns {
              Self.add(a, j &* rows, rows, times: b[k &* columns &+ j], to: result, k &* rows)
            }
          }
        }
      }
    }
    return result
  }

  /// Aᵀ·x
  @inlinable
  func transposedProduct(_ x: [Scalar]) -> [Scalar] {
    withUnsafeBufferPointer { a in
      (0..<columns).map { j in
        var sum: Scalar = 0
        for i in 0..<rows { sum += a[j &* rows &+ i] * x[i] }
        return sum
      }
    }
  }

  /// Adds a column of `count` entries, times `factor`.
  @inlinable @inline(__always)
  static func add(
    _ a: UnsafeBufferPointer<Scalar>, _ start: Int, _ count: Int, times factor: Scalar,
    to result: UnsafeMutableBufferPointer<Scalar>, _ first: Int
  ) {
    for i in 0..<count { result[first &+ i] += a[start &+ i] * factor }
  }

  /// The entries of both by an operation.
  @inlinable
  func merged(_ other: Matrix, by operation: (Scalar, Scalar) -> Scalar) -> Matrix {
    Matrix(rows: rows, columns: columns, columnMajor: zip(columnMajor, other.columnMajor).map(operation))
  }

  @inlinable
  package func minus(_ other: Matrix) -> Matrix { merged(other) { $0 - $1 } }

  @inlinable
  func requireSquare() {
    require(rows == columns, "the matrix must be square, but has \(rows) rows × \(columns) columns")
  }

  // MARK: Norms

  /// √(Σ aᵢⱼ²), without undue overflow.
  ///
  ///     Matrix(rows: [[3.0, 4.0]]).frobeniusNorm  // 5.0
  ///     derivative(at: 0) { t in Matrix(rows: [[3 * t, 4 * t]]).frobeniusNorm }  // 5.0, to the right
  ///
  /// Of a matrix that is zero the derivative is one-sided, the norm of the derivatives.
  @inlinable
  public var frobeniusNorm: Scalar { columnMajor.reduce(0) { Scalar.hypot($0, $1) } }

  /// The largest sum of magnitudes in a column; where several are largest, the derivative is the largest of theirs.
  ///
  ///     Matrix(rows: [[1.0, -2.0], [3.0, 4.0]]).columnSumNorm  // 6.0
  @inlinable
  public var columnSumNorm: Scalar {
    (0..<columns).reduce(0) { Scalar._max($0, column($1).reduce(0) { $0 + $1.magnitude }) }
  }

  /// The largest sum of magnitudes in a row; where several are largest, the derivative is the largest of theirs.
  ///
  ///     Matrix(rows: [[1.0, -2.0], [3.0, 4.0]]).rowSumNorm  // 7.0
  @inlinable
  public var rowSumNorm: Scalar {
    (0..<rows).reduce(0) { Scalar._max($0, row($1).reduce(0) { $0 + $1.magnitude }) }
  }
}
