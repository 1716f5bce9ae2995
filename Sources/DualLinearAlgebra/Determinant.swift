import DualNumbers

extension Matrix where Scalar: ElementaryScalar {
  /// det A, with its derivatives where A is singular, too.
  ///
  ///     try Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]).determinant()  // ≈ -2
  ///     derivative(at: 4) { t in try! Matrix(rows: [[1, 2], [2, t]]).determinant() }  // 1.0, at a singular matrix
  ///
  /// The determinant is a polynomial, whose derivative tr(adj(A)·A′) exists everywhere.
  ///
  /// - Throws: ``LinearAlgebraError/notFinite(row:column:)``.
  /// - Precondition: the matrix is square. Without rows the determinant is 1.
  @inlinable
  public func determinant() throws -> Scalar {
    do {
      return try LUFactorization(self).determinant
    } catch LinearAlgebraError.singular {
      return derivativeOrder == 0 ? 0 : determinantByElimination.varyingPart
    }
  }

  /// log |det A| and the sign of det A, by ``LUFactorization``.
  ///
  ///     try Matrix(rows: [[1e-200, 0], [0, -1e-200]]).logDeterminant().logarithm  // ≈ -921.034
  ///
  /// - Throws: ``LinearAlgebraError`` where the matrix is singular or not finite.
  /// - Precondition: the matrix is square.
  @inlinable
  public func logDeterminant() throws -> (logarithm: Scalar, sign: Int) { try LUFactorization(self).logDeterminant }

  /// By complete pivoting in numbers with derivatives, for their derivatives: of a matrix that is singular or nearly so, and
  /// from the third order on.
  ///
  /// The last rows, as many as there are orders, are left to a method without divisions, since their pivots may be 0. Where
  /// those before them find none, either, the determinant is a product of more zeros than there are orders.
  @inlinable
  var determinantByElimination: Scalar {
    var a = (0..<rows).map { Array(row($0)) }
    let negligible =
      Scalar(rows) * Scalar.ulpOfOne * Scalar(_plain: columnMajor.reduce(0) { max($0, $1._plain.magnitude) })
    var product: Scalar = 1
    let order = derivativeOrder
    while a.count > order {
      var (p, q) = (0, 0)
      for i in a.indices {
        for j in a.indices where a[i][j].magnitude > a[p][q].magnitude { (p, q) = (i, j) }
      }
      if a[p][q].magnitude <= negligible {
        // 0 to the order of the entries.
        return columnMajor.reduce(0) { $0 + 0 * $1 }
      }
      let pivotRow = a.remove(at: p)
      let pivot = pivotRow[q]
      product *= (p + q) % 2 == 0 ? pivot : -pivot
      for i in a.indices {
        let factor = a[i][q] / pivot
        for j in pivotRow.indices { a[i][j] -= factor * pivotRow[j] }
        a[i].remove(at: q)
      }
    }
    return product * Matrix(rows: a).determinantWithoutDivisions
  }

  /// By n − 1 products (R. S. Bird, «A simple division-free algorithm for computing determinants», Information Processing
  /// Letters 111, 1072–1074, 2011).
  @inlinable
  var determinantWithoutDivisions: Scalar {
    if rows == 0 { return 1 }
    var x = self
    for _ in 1..<max(1, rows) {
      // Above the diagonal as it is, in it minus the sum of the diagonal's entries below, 0 under it.
      var sum: Scalar = 0
      for i in (0..<rows).reversed() {
        let entry = x[i, i]
        x[i, i] = -sum
        sum += entry
        for j in 0..<i { x[i, j] = 0 }
      }
      x = x.multiplied(by: self)
    }
    return rows % 2 == 0 ? -x[0, 0] : x[0, 0]
  }
}
