import DualNumbers

extension Matrix where Scalar: ElementaryScalar {
  /// e^A, by scaling and squaring.
  ///
  ///     try Matrix(rows: [[0.0, 1.0], [0.0, 0.0]]).exponential().columnMajor  // [1.0, 0.0, 1.0, 1.0]
  ///     derivative(at: 0) { t in try! Matrix(rows: [[0, t], [-t, 0]]).exponential()[0, 1] }  // ≈ 1
  ///
  /// Padé's approximation of degree 13 of A/2ˢ, squared s times, with s so that ‖A/2ˢ‖ ≤ 2. Its error there, 1e-27, leaves
  /// derivatives of any order that is practical exact, at A = 0 too: they are those of the approximation (A. H. Al-Mohy and
  /// N. J. Higham, SIAM J. Matrix Anal. Appl. 30, 1639–1657, 2009).
  ///
  /// - Complexity: 6 + s products and one solution of as many systems as there are columns.
  /// - Throws: ``LinearAlgebraError/overflow`` where an entry leaves the range, `notFinite` where one of A is not finite.
  /// - Precondition: the matrix is square.
  @inlinable
  public func exponential() throws -> Matrix {
    requireSquare()
    let entries = try plainEntries()
    if rows == 0 { return self }
    var norm = Matrix<Scalar._Plain>(rows: rows, columns: rows, columnMajor: entries).columnSumNorm.plainValue
    if !norm.isFinite { throw LinearAlgebraError.overflow }
    var squarings = 0
    while norm > 2 {
      norm /= 2
      squarings += 1
    }
    let factor = Scalar(Double(sign: .plus, exponent: -squarings, significand: 1))
    let a = Matrix(rows: rows, columns: columns, columnMajor: columnMajor.map { $0 * factor })
    let a2 = a.multiplied(by: a)
    let a4 = a2.multiplied(by: a2)
    let powers = [Matrix.identity(rows), a2, a4, a2.multiplied(by: a4)]
    func combination(_ c: [Double]) -> Matrix {
      var sum = Matrix(rows: rows, columns: columns, repeating: 0)
      for (power, c) in zip(powers, c) {
        let factor = Scalar(c / 64_764_752_532_480_000)
        sum = sum.merged(power) { $0 + $1 * factor }
      }
      return sum
    }
    func polynomial(_ low: [Double], _ high: [Double]) -> Matrix {
      powers[3].multiplied(by: combination([0] + high)).merged(combination(low)) { $0 + $1 }
    }
    // (26 − k)!/(k!·(13 − k)!), divided by the last, and then by the first: of A, A³, A⁵, A⁷ and A⁹, A¹¹, A¹³; then of the even powers.
    let odd = a.multiplied(
      by: polynomial(
        [32_382_376_266_240_000, 1_187_353_796_428_800, 10_559_470_521_600, 33_522_128_640], [40_840_800, 16_380, 1]))
    let even = polynomial(
      [64_764_752_532_480_000, 7_771_770_303_897_600, 129_060_195_264_000, 670_442_572_800],
      [1_323_241_920, 960_960, 182])
    var result = try LUFactorization(even.minus(odd)).solve(even.merged(odd) { $0 + $1 })
    for _ in 0..<squarings { result = result.multiplied(by: result) }
    if !result.columnMajor.allSatisfy(\.isFinite) { throw LinearAlgebraError.overflow }
    return result
  }
}
