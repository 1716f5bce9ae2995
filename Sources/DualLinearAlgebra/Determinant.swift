import DualNumbers

extension Matrix where Scalar: ElementaryScalar {
  /// det A, with its derivatives where A is singular, too.
  ///
  ///     try Matrix(rows: [[1.0, 2.0], [3.0, 4.0]]).determinant()  // ≈ -2
  ///     derivative(at: 4) { t in try! Matrix(rows: [[1, 2], [2, t]]).determinant() }  // 1.0, at a singular matrix
  ///
  /// The determinant is a polynomial, whose derivative tr(adj(A)·A′) exists everywhere. Where elimination finds no pivot,
  /// rows and columns are exchanged until what remains is zero but for its derivatives, and a determinant of those is left.
  ///
  /// - Throws: ``LinearAlgebraError/notFinite(row:column:)``.
  /// - Precondition: the matrix is square. Without rows the determinant is 1.
  @inlinable
  public func determinant() throws -> Scalar {
    do {
      return try LUFactorization(self).determinant
    } catch LinearAlgebraError.singular {
      return Scalar.derivativeOrder == 0 ? 0 : determinantOfSingular().varyingPart
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

  /// By complete pivoting in numbers with derivatives, which ends where all plain values are 0. Of a product of more
  /// than `derivativeOrder` of what remains no derivative is left.
  @inlinable
  func determinantOfSingular() -> Scalar {
    var a = (0..<rows).map { Array(row($0)) }
    var product: Scalar = 1
    while let n = a.indices.last.map({ $0 + 1 }) {
      var (p, q) = (0, 0)
      for i in 0..<n {
        for j in 0..<n where a[i][j].magnitude > a[p][q].magnitude { (p, q) = (i, j) }
      }
      if a[p][q] == 0 { return n > Scalar.derivativeOrder ? 0 : product * Self.expansion(a) }
      let pivotRow = a.remove(at: p)
      let pivot = pivotRow[q]
      product *= (p + q) % 2 == 0 ? pivot : -pivot
      for i in a.indices {
        let factor = a[i][q] / pivot
        for j in 0..<n { a[i][j] -= factor * pivotRow[j] }
        a[i].remove(at: q)
      }
    }
    return product
  }

  /// The determinant by its first row.
  @inlinable
  static func expansion(_ a: [[Scalar]]) -> Scalar {
    if a.isEmpty { return 1 }
    var sum: Scalar = 0
    for j in a.indices {
      let minor = a.dropFirst().map { row in
        var row = row
        row.remove(at: j)
        return row
      }
      let term = a[0][j] * expansion(minor)
      sum += j % 2 == 0 ? term : -term
    }
    return sum
  }
}
