import DualNumbers

/// A = Q·R by Householder reflections, of a matrix with at least as many rows as columns: for least squares.
///
///     let qr = try QRFactorization(Matrix(rows: [[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]]))
///     qr.solve([1, 3, 5])  // ≈ [1, 2]
///     derivative(at: 2) { t in try! QRFactorization(Matrix(rows: [[t], [1]])).solve([5, 0])[0] }  // ≈ -0.6
///
/// The normal equations AᵀA would square the condition number. Derivatives do not take that way, either: they come from
/// r + A·x = b, Aᵀ·r = 0 with the reflections of the plain matrix.
@frozen
public struct QRFactorization<Scalar: ElementaryScalar> {
  @usableFromInline let matrix: Matrix<Scalar>
  /// In column j from row j on the vector w of a reflection 1 − w·wᵀ/wⱼ, above it R.
  @usableFromInline var reflections: [[Scalar._Plain]]
  /// The diagonal of R.
  @usableFromInline var diagonal: [Scalar._Plain]

  /// Factorises a matrix of full rank.
  ///
  /// - Throws: ``LinearAlgebraError/rankDeficient(column:)`` where, to within rounding, a column depends on those before
  ///   it, `notFinite` where an entry is not.
  /// - Precondition: there are at least as many rows as columns.
  @inlinable
  public init(_ matrix: Matrix<Scalar>) throws {
    let (m, n) = (matrix.rows, matrix.columns)
    require(m >= n, "a matrix of \(n) columns must have at least \(n) rows, not \(m)")
    self.matrix = matrix
    let plain = try matrix.plainEntries()
    reflections = (0..<n).map { j in Array(plain[(j * m)..<((j + 1) * m)]) }
    diagonal = []
    for j in 0..<n {
      var w = reflections[j]
      let norm = Self.norm(w[j...])
      if norm <= Scalar._Plain(m) * .ulpOfOne * Self.norm(w[...]) { throw LinearAlgebraError.rankDeficient(column: j) }
      let σ = w[j] < 0 ? -norm : norm
      diagonal.append(-σ)
      for i in j..<m { w[i] /= σ }
      w[j] += 1
      reflections[j] = w
      for k in j + 1..<max(n, j + 1) { Self.reflect(&reflections[k], by: w, from: j) }
    }
  }

  /// Scaled by the largest, of which the square might leave the range.
  @inlinable
  static func norm(_ x: ArraySlice<Scalar._Plain>) -> Scalar._Plain {
    let largest = x.reduce(0) { max($0, $1.magnitude) }
    if largest == 0 { return 0 }
    return largest * x.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }

  @inlinable
  static func reflect<Number: ElementaryScalar>(_ v: inout [Number], by w: [Scalar._Plain], from j: Int)
  where Number._Plain == Scalar._Plain {
    var sum: Number = 0
    for i in j..<w.count { sum += Number(_plain: w[i]) * v[i] }
    sum /= Number(_plain: w[j])
    for i in j..<w.count { v[i] -= Number(_plain: w[i]) * sum }
  }

  /// Qᵀ·v in place, or Q·v.
  @inlinable
  func rotate<Number: ElementaryScalar>(_ v: inout [Number], back: Bool = false) where Number._Plain == Scalar._Plain {
    let n = diagonal.count
    for k in 0..<n {
      let j = back ? n - 1 - k : k
      Self.reflect(&v, by: reflections[j], from: j)
    }
  }

  /// The x of R·x = b, for the first entries of `b`.
  @inlinable
  func substitute<Number: ElementaryScalar>(_ b: [Number]) -> [Number] where Number._Plain == Scalar._Plain {
    var x = Array(b.prefix(diagonal.count))
    for j in x.indices.reversed() {
      x[j] /= Number(_plain: diagonal[j])
      for i in 0..<j { x[i] -= Number(_plain: reflections[j][i]) * x[j] }
    }
    return x
  }

  /// The x of Rᵀ·x = b.
  @inlinable
  func substituteTransposed<Number: ElementaryScalar>(_ b: [Number]) -> [Number]
  where Number._Plain == Scalar._Plain {
    var x = b
    for j in x.indices {
      for i in 0..<j { x[j] -= Number(_plain: reflections[j][i]) * x[i] }
      x[j] /= Number(_plain: diagonal[j])
    }
    return x
  }

  /// The x that makes |A·x − b| least.
  ///
  /// - Precondition: `b` has as many entries as the matrix has rows.
  @inlinable
  public func solve(_ b: [Scalar]) -> [Scalar] {
    let (m, n) = (matrix.rows, matrix.columns)
    require(b.count == m, "a matrix of \(m) rows takes \(m) numbers, not \(b.count)")
    var rotated = b.map(\._plain)
    rotate(&rotated)
    var x = substitute(rotated).map { Scalar(_plain: $0) }
    let order = max(matrix.derivativeOrder, Scalar.derivativeOrder(of: b))
    if order == 0 { return x }
    for j in 0..<n { rotated[j] = 0 }
    rotate(&rotated, back: true)
    var r = rotated.map { Scalar(_plain: $0) }
    for _ in 0..<order {
      // With f and g what the equations leave, and Qᵀf = (c, d): R·x′ = c − h, Qᵀr′ = (h, d) where Rᵀ·h = g.
      var f = zip(r, matrix.residual(x, minus: b)).map { ($0 + $1).varyingPart }
      let h = substituteTransposed(matrix.transposedProduct(r).map(\.varyingPart))
      rotate(&f)
      let step = substitute(zip(f, h).map { $0 - $1 })
      for j in 0..<n {
        x[j] -= step[j].varyingPart
        f[j] = h[j]
      }
      rotate(&f, back: true)
      for i in 0..<m { r[i] -= f[i].varyingPart }
    }
    return x
  }

  /// The columns of Q that belong to those of A, and the square R.
  ///
  ///     let (q, r) = try QRFactorization(Matrix(rows: [[3.0], [4.0]])).factors
  ///     q.columnMajor  // ≈ [-0.6, -0.8]
  ///     r.columnMajor  // [-5.0]
  ///
  /// R has its diagonal from −|·| of the first column on: the sign is that which cancels nothing.
  @inlinable
  public var factors: (q: Matrix<Scalar>, r: Matrix<Scalar>) {
    let (m, n) = (matrix.rows, matrix.columns)
    var (q₀, r₀): ([Scalar._Plain], [Scalar._Plain]) = ([], [])
    for j in 0..<n {
      var unit = [Scalar._Plain](repeating: 0, count: m)
      unit[j] = 1
      rotate(&unit, back: true)
      q₀ += unit
      r₀ += (0..<n).map { $0 < j ? reflections[j][$0] : $0 == j ? diagonal[j] : 0 }
    }
    let constant = (q: Matrix<Scalar>(m, n, plain: q₀), r: Matrix<Scalar>(n, n, plain: r₀))
    var (q, r) = constant
    for _ in 0..<matrix.derivativeOrder {
      // With E = QR − A and G = QᵀQ − 1 the changes are dQ·R + Q·dR = E, Qᵀ·dQ + dQᵀ·Q = G. Of X = QᵀE·R⁻¹ the
      // lower triangle is that of Ω = Qᵀ·dQ, and Ω + Ωᵀ = G; X − Ω is triangular and makes dR = (X − Ω)·R.
      let e = q.multiplied(by: r).minus(matrix).varyingPart
      let g = q.transposed().multiplied(by: q).varyingPart
      var x = dividedByR(constant.q.transposed().multiplied(by: e))
      for j in 0..<n {
        for i in 0..<j { x[i, j] -= g[i, j] - x[j, i] }
        x[j, j] -= g[j, j] / 2
      }
      for j in 0..<n {
        for i in j + 1..<max(n, j + 1) { x[i, j] = 0 }
      }
      let dr = x.multiplied(by: constant.r).varyingPart
      let dq = dividedByR(e.minus(constant.q.multiplied(by: dr))).varyingPart
      (q, r) = (q.minus(dq), r.minus(dr))
    }
    return (q, r)
  }

  /// Y·R⁻¹
  @inlinable
  func dividedByR(_ y: Matrix<Scalar>) -> Matrix<Scalar> {
    var x = y
    for j in 0..<diagonal.count {
      for i in 0..<y.rows {
        for k in 0..<j { x[i, j] -= x[i, k] * Scalar(_plain: reflections[j][k]) }
        x[i, j] /= Scalar(_plain: diagonal[j])
      }
    }
    return x
  }
}

extension QRFactorization: Sendable where Scalar: Sendable, Scalar._Plain: Sendable {}
