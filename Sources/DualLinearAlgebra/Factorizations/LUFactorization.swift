import DualNumbers

/// P·A = L·U by Gaussian elimination with partial pivoting: for systems, inverses and determinants of square matrices.
///
///     let lu = try LUFactorization(Matrix(rows: [[4.0, 2.0], [1.0, 3.0]]))
///     lu.solve([10, 5])  // [2.0, 1.0]
///     derivative(at: 1) { t in try! Matrix(rows: [[4, 2], [t, 3]]).solve([10, 5])[0] }  // ≈ 0.4
///
/// Elimination is carried out once, in plain numbers. Derivatives come from the equation, x′ = A⁻¹(b′ − A′x), by n²
/// operations for each right-hand side and order; so does every higher derivative.
@frozen
public struct LUFactorization<Scalar: ElementaryScalar>: SquareFactorization {
  @usableFromInline let matrix: Matrix<Scalar>
  /// L below the diagonal, U above it and in it, column after column.
  @usableFromInline var factors: [Scalar._Plain]
  /// Row i of L·U is row `order[i]` of the matrix.
  @usableFromInline var order: [Int]
  /// The sign of that permutation.
  @usableFromInline var sign: Int

  /// Factorises a square matrix.
  ///
  /// - Throws: ``LinearAlgebraError/singular(column:)`` where all candidates for a pivot are 0, `notFinite` where an entry is
  ///   not. A matrix that is nearly singular is seen by its ``conditionNumber``.
  @inlinable
  public init(_ matrix: Matrix<Scalar>) throws {
    matrix.requireSquare()
    self.matrix = matrix
    factors = try matrix.plainEntries()
    order = Array(0..<matrix.rows)
    sign = 1
    let n = matrix.rows
    let failed = factors.withUnsafeMutableBufferPointer { a in
      order.withUnsafeMutableBufferPointer { order in
        a.baseAddress.flatMap { Self.eliminate($0, n, &order, &sign) }
      }
    }
    if let failed { throw LinearAlgebraError.singular(column: failed) }
  }

  /// Eliminates in place; the first column without a pivot, nil if there is none.
  @inlinable
  static func eliminate(
    _ a: UnsafeMutablePointer<Scalar._Plain>, _ n: Int, _ order: inout UnsafeMutableBufferPointer<Int>,
    _ sign: inout Int
  ) -> Int? {
    for k in 0..<n {
      let column = a + k &* n
      var pivot = k
      for i in k &+ 1..<max(n, k &+ 1) where column[i].magnitude > column[pivot].magnitude { pivot = i }
      if column[pivot] == 0 { return k }
      if pivot != k {
        for j in 0..<n {
          let entry = a[j &* n &+ k]
          a[j &* n &+ k] = a[j &* n &+ pivot]
          a[j &* n &+ pivot] = entry
        }
        order.swapAt(k, pivot)
        sign = -sign
      }
      for i in k &+ 1..<max(n, k &+ 1) { column[i] /= column[k] }
      for j in k &+ 1..<max(n, k &+ 1) {
        let other = a + j &* n
        let factor = other[k]
        for i in k &+ 1..<n { other[i] -= column[i] * factor }
      }
    }
    return nil
  }

  /// Solves L·U·x = P·b for plain or other numbers, in place.
  @inlinable
  package func substitute<Number: ElementaryScalar>(_ x: UnsafeMutablePointer<Number>)
  where Number._Plain == Scalar._Plain {
    let n = order.count
    let b = Array(UnsafeBufferPointer(start: x, count: n))
    factors.withUnsafeBufferPointer { a in
      for i in 0..<n { x[i] = b[order[i]] }
      for j in 0..<n {
        let known = x[j]
        for i in j &+ 1..<max(n, j &+ 1) { x[i] -= Number(_plain: a[j &* n &+ i]) * known }
      }
      for j in (0..<n).reversed() {
        let known = x[j] / Number(_plain: a[j &* n &+ j])
        x[j] = known
        for i in 0..<j { x[i] -= Number(_plain: a[j &* n &+ i]) * known }
      }
    }
  }

  /// The x of A·x = b.
  ///
  /// - Precondition: `b` has as many entries as the matrix has rows.
  @inlinable
  public func solve(_ b: [Scalar]) -> [Scalar] { solution(b) }

  /// The X of A·X = B, column by column.
  ///
  /// - Precondition: `b` has as many rows as the matrix.
  @inlinable
  public func solve(_ b: Matrix<Scalar>) -> Matrix<Scalar> {
    require(b.rows == matrix.rows, "a matrix of \(matrix.rows) rows takes \(matrix.rows) rows, not \(b.rows)")
    return Matrix(
      rows: b.rows, columns: b.columns, columnMajor: (0..<b.columns).flatMap { solve(Array(b.column($0))) })
  }

  /// A⁻¹
  ///
  ///     try LUFactorization(Matrix(rows: [[2.0, 0.0], [0.0, 4.0]])).inverse.columnMajor  // [0.5, 0.0, 0.0, 0.25]
  @inlinable
  public var inverse: Matrix<Scalar> { solve(.identity(matrix.rows)) }

  /// U⁻¹·L⁻¹ in plain numbers, row after row: column k is column `order[k]` of A⁻¹.
  @inlinable
  var plainInverseRows: [Scalar._Plain] {
    let n = order.count
    var rows = [Scalar._Plain](repeating: 0, count: n &* n)
    rows.withUnsafeMutableBufferPointer { x in
      factors.withUnsafeBufferPointer { a in
        for j in 0..<n {
          x[j &* n &+ j] = 1
          for i in j &+ 1..<max(n, j &+ 1) {
            Self.subtract(x, j &* n, times: a[j &* n &+ i], from: i &* n, count: j &+ 1)
          }
        }
        for j in (0..<n).reversed() {
          let reciprocal = 1 / a[j &* n &+ j]
          for k in 0..<n { x[j &* n &+ k] *= reciprocal }
          for i in 0..<j { Self.subtract(x, j &* n, times: a[j &* n &+ i], from: i &* n, count: n) }
        }
      }
    }
    return rows
  }

  @inlinable @inline(__always)
  static func subtract(
    _ x: UnsafeMutableBufferPointer<Scalar._Plain>, _ row: Int, times factor: Scalar._Plain, from other: Int, count: Int
  ) {
    for k in 0..<count { x[other &+ k] -= x[row &+ k] * factor }
  }

  /// ‖A‖·‖A⁻¹‖ by the norm of column sums: by how much relative errors of A may be larger in the solution.
  ///
  ///     try LUFactorization(Matrix(rows: [[1.0, 0.0], [0.0, 0.25]])).conditionNumber  // 4.0
  ///
  /// - Complexity: that of the inverse.
  @inlinable
  public var conditionNumber: Double {
    let (n, inverse) = (order.count, plainInverseRows)
    let norm = Matrix(rows: n, columns: n, columnMajor: inverse).rowSumNorm
    return matrix.plain.columnSumNorm.plainValue * norm.plainValue
  }

  // MARK: Determinants

  /// log det of 1 + A₀⁻¹·(A − A₀). In first order the trace of A₀⁻¹·A′.
  @inlinable
  var logarithmOfChange: Scalar {
    let derivatives = matrix.derivativeOrder
    if derivatives != 1 { return derivatives == 0 ? 0 : logarithmOfRelativeChange }
    let n = matrix.rows
    // Two sums, which the processor adds up side by side.
    var (trace, other): (Scalar, Scalar) = (0, 0)
    plainInverseRows.withUnsafeBufferPointer { inverse in
      matrix.withUnsafeBufferPointer { a in
        for i in 0..<n {
          var k = 0
          while k &+ 1 < n {
            trace += Scalar(_plain: inverse[i &* n &+ k]) * a[i &* n &+ order[k]]
            other += Scalar(_plain: inverse[i &* n &+ k &+ 1]) * a[i &* n &+ order[k &+ 1]]
            k = k &+ 2
          }
          if k < n { trace += Scalar(_plain: inverse[i &* n &+ k]) * a[i &* n &+ order[k]] }
        }
      }
    }
    trace += other
    return trace.varyingPart
  }

  /// det A, the product of the pivots.
  ///
  /// The derivatives are det A times those of the logarithm. Of order k these are k-th powers of A⁻¹, which cancel where A is
  /// nearly singular: from the third order on, and of second order there, they are taken by elimination.
  @inlinable
  public var determinant: Scalar {
    var product: Scalar._Plain = sign < 0 ? -1 : 1
    for i in 0..<order.count { product *= factors[i &* order.count &+ i] }
    let value = Scalar(_plain: product)
    let derivatives = matrix.derivativeOrder
    if derivatives > 2 || (derivatives == 2 && conditionNumber > 1000) {
      return value - (-matrix.determinantByElimination).varyingPart
    }
    return value * Scalar.exp(logarithmOfChange)
  }

  /// log |det A| and the sign of det A, also where the determinant itself would leave the range.
  @inlinable
  public var logDeterminant: (logarithm: Scalar, sign: Int) {
    var (sum, sign): (Scalar._Plain, Int) = (0, sign)
    for i in 0..<order.count {
      let pivot = factors[i &* order.count &+ i]
      sum += Scalar._Plain.log(pivot.magnitude)
      if pivot < 0 { sign = -sign }
    }
    return (Scalar(_plain: sum) + logarithmOfChange, sign)
  }
}

extension LUFactorization: Sendable where Scalar: Sendable, Scalar._Plain: Sendable {}

extension Matrix where Scalar: ElementaryScalar {
  /// The x of A·x = b, by ``LUFactorization``.
  ///
  ///     try Matrix(rows: [[4.0, 2.0], [1.0, 3.0]]).solve([10, 5])  // [2.0, 1.0]
  ///
  /// - Throws: ``LinearAlgebraError`` where the matrix is singular or not finite.
  /// - Precondition: the matrix is square, and `b` has as many entries as it has rows.
  @inlinable
  public func solve(_ b: [Scalar]) throws -> [Scalar] { try LUFactorization(self).solve(b) }

  /// A⁻¹, by ``LUFactorization``.
  ///
  ///     try Matrix(rows: [[0.0, 2.0], [4.0, 0.0]]).inverse().columnMajor  // [0.0, 0.5, 0.25, 0.0]
  ///
  /// - Throws: ``LinearAlgebraError`` where the matrix is singular or not finite.
  /// - Precondition: the matrix is square.
  @inlinable
  public func inverse() throws -> Matrix { try LUFactorization(self).inverse }
}
