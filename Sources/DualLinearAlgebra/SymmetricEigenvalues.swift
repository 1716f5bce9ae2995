import DualNumbers

extension Matrix where Scalar: ElementaryScalar {
  /// The eigenvalues of a symmetric matrix, of which the lower triangle is read, in ascending order.
  ///
  ///     try Matrix(rows: [[2.0, 0.0], [1.0, 2.0]]).symmetricEigenvalues()  // ≈ [1, 3]
  ///     derivative(at: 0) { t in try! Matrix(rows: [[t, 0], [2 * t, t]]).symmetricEigenvalues()[1] }  // ≈ 3, to the right
  ///
  /// Where eigenvalues are equal to within rounding, their derivatives are one-sided, the eigenvalues of the derivative A′
  /// projected on their eigenvectors, in ascending order, for each direction by itself.
  ///
  /// - Throws: ``LinearAlgebraError/equalEigenvalues(first:last:)`` where a direction would part equal eigenvalues and a
  ///   derivative of higher order or by reverse mode is asked for; `notFinite`.
  /// - Precondition: the matrix is square.
  @inlinable
  public func symmetricEigenvalues() throws -> [Scalar] {
    let symmetric = try SymmetricEigenproblem(self)
    if derivativeOrder == 1, let values = symmetric.oneSidedValues { return values }
    return try symmetric.corrected().values
  }

  /// The eigenvalues of a symmetric matrix, of which the lower triangle is read, in ascending order, and the eigenvectors
  /// as columns of length 1, whose largest entries are positive.
  ///
  ///     let (values, vectors) = try Matrix(rows: [[2.0, 0.0], [0.0, 1.0]]).symmetricEigenvectors()
  ///     values  // [1.0, 2.0]
  ///     vectors.columnMajor  // [0.0, 1.0, 1.0, 0.0]
  ///
  /// - Throws: ``LinearAlgebraError/equalEigenvalues(first:last:)`` where the derivatives part eigenvalues that are equal to
  ///   within rounding, since their vectors then jump; `notFinite`.
  /// - Precondition: the matrix is square.
  @inlinable
  public func symmetricEigenvectors() throws -> (values: [Scalar], vectors: Matrix) {
    try SymmetricEigenproblem(self).corrected()
  }
}

/// A·V = V·Λ, VᵀV = 1: solved in plain numbers by Jacobi's rotations.
@usableFromInline
struct SymmetricEigenproblem<Scalar: ElementaryScalar> {
  @usableFromInline let matrix: Matrix<Scalar>
  @usableFromInline var values: [Scalar._Plain] = []
  @usableFromInline var vectors: Matrix<Scalar._Plain>
  /// Eigenvalues that are equal to within rounding.
  @usableFromInline var clusters: [Range<Int>] = []

  @inlinable
  init(_ matrix: Matrix<Scalar>) throws {
    matrix.requireSquare()
    self.matrix = matrix.mirrored
    let n = matrix.rows
    let plain = Matrix<Scalar._Plain>(rows: n, columns: n, columnMajor: try self.matrix.plainEntries())
    (values, vectors) = jacobiEigenvectors(plain)
    let tolerance = Scalar._Plain(8 * n) * .ulpOfOne * values.reduce(0) { max($0, $1.magnitude) }
    var first = 0
    for i in 0..<n where i + 1 == n || values[i + 1] - values[i] > tolerance {
      if i > first { clusters.append(first..<i + 1) }
      first = i + 1
    }
  }

  @inlinable
  var constantVectors: Matrix<Scalar> { Matrix(matrix.rows, matrix.rows, plain: vectors.columnMajor) }

  /// Values and vectors with derivatives, for which equal eigenvalues must stay equal.
  @inlinable
  func corrected() throws -> (values: [Scalar], vectors: Matrix<Scalar>) {
    let n = matrix.rows
    let constant = constantVectors
    var v = constant
    var λ = values.map { Scalar(_plain: $0) }
    for _ in 0..<matrix.derivativeOrder {
      // With E = A·V − V·Λ and B = VᵀE the changes dV = V·C and dΛ fulfil Λ·C − C·Λ − dΛ = B and C + Cᵀ = VᵀV − 1.
      var scaled = v
      for j in 0..<n {
        for i in 0..<n { scaled[i, j] *= λ[j] }
      }
      let e = matrix.multiplied(by: v).minus(scaled).varyingPart
      var c = constant.transposed().multiplied(by: e).varyingPart
      let g = v.transposed().multiplied(by: v).varyingPart
      for j in 0..<n { λ[j] -= (-c[j, j]).varyingPart }
      for cluster in clusters {
        let common = c[cluster.lowerBound, cluster.lowerBound]
        for j in cluster {
          for i in cluster {
            let parting = i == j ? c[i, i] - common : c[i, j]
            if !Self.isZeroThroughout(parting) {
              throw LinearAlgebraError.equalEigenvalues(first: cluster.lowerBound, last: cluster.upperBound - 1)
            }
            c[i, j] = g[i, j] / 2
          }
        }
      }
      for j in 0..<n {
        c[j, j] = g[j, j] / 2
        for i in 0..<n where i != j && !clusters.contains(where: { $0.contains(i) && $0.contains(j) }) {
          c[i, j] /= Scalar(_plain: values[i] - values[j])
        }
      }
      v = v.minus(constant.multiplied(by: c).varyingPart)
    }
    return (λ, v)
  }

  @inlinable
  static func isZeroThroughout(_ x: Scalar) -> Bool {
    (x as? any ComponentwiseZero)?.isZeroThroughout ?? Tangents.isZeroThroughout(x)
  }

  /// First derivatives of the values, one-sided where eigenvalues are equal; nil if no direction has to be told from the others,
  /// or these numbers do not say theirs.
  @inlinable
  var oneSidedValues: [Scalar]? {
    if clusters.isEmpty { return nil }
    guard let number = Scalar.self as? any SeededNumber.Type else { return nil }
    let projected = constantVectors.transposed().multiplied(by: matrix.varyingPart).multiplied(by: constantVectors)
    var λ = values.indices.map { Scalar(_plain: values[$0]) - (-projected[$0, $0]).varyingPart }
    for cluster in clusters {
      let entries = cluster.flatMap { j in cluster.map { i in projected[i, j].varyingPart } }
      for (i, slope) in zip(cluster, parted(entries, cluster.count, number)) {
        λ[i] = Scalar(_plain: values[i]) - (-slope).varyingPart
      }
    }
    return λ
  }

  /// Numbers whose derivatives along each direction are the eigenvalues of those of `entries`.
  @inlinable
  func parted<Number: SeededNumber>(_ entries: [Scalar], _ n: Int, _: Number.Type) -> [Scalar] {
    var slopes = [Scalar](repeating: 0, count: n)
    for lane in 0..<Number.laneCount {
      let along = entries.map { ($0 as! Number).derivative(lane: lane) as! Scalar._Plain }
      let eigenvalues = jacobiEigenvectors(Matrix(rows: n, columns: n, columnMajor: along)).values
      var variable = Number(0)
      variable.seed(lane: lane)
      let direction = variable as! Scalar
      for i in 0..<n { slopes[i] += Scalar(_plain: eigenvalues[i]) * direction }
    }
    return slopes
  }
}

/// Eigenvalues and vectors of a symmetric matrix in plain numbers: cyclic rotations, each of which makes one entry 0, until
/// nothing off the diagonal counts, some ten times through at most (G. H. Golub and C. F. Van Loan, «Matrix Computations», 4th edition, section 8.5).
@inlinable
func jacobiEigenvectors<Plain: ElementaryScalar & FloatingPoint>(
  _ matrix: Matrix<Plain>
) -> (values: [Plain], vectors: Matrix<Plain>) {
  let n = matrix.rows
  var (a, v) = (matrix, Matrix<Plain>.identity(n))
  var rotated = n > 1
  for _ in 0..<60 where rotated {
    rotated = false
    for p in 0..<n {
      for q in p + 1..<max(n, p + 1) {
        let entry = a[p, q]
        if entry.magnitude <= Plain.ulpOfOne / 16 * (a[p, p].magnitude.squareRoot() * a[q, q].magnitude.squareRoot()) {
          continue
        }
        if a[p, p] + entry.magnitude == a[p, p], a[q, q] + entry.magnitude == a[q, q] { continue }
        rotated = true
        let θ = (a[q, q] - a[p, p]) / (2 * entry)
        let t: Plain = (θ < 0 ? -1 : 1) / (θ.magnitude + Plain.hypot(1, θ))
        let c = 1 / Plain.hypot(1, t)
        let s = t * c
        let (diagonalP, diagonalQ) = (a[p, p] - t * entry, a[q, q] + t * entry)
        for k in 0..<n {
          let (x, y) = (a[k, p], a[k, q])
          (a[k, p], a[k, q]) = (c * x - s * y, s * x + c * y)
          let (u, w) = (v[k, p], v[k, q])
          (v[k, p], v[k, q]) = (c * u - s * w, s * u + c * w)
        }
        for k in 0..<n { (a[p, k], a[q, k]) = (a[k, p], a[k, q]) }
        (a[p, p], a[q, q], a[p, q], a[q, p]) = (diagonalP, diagonalQ, 0, 0)
      }
    }
  }
  let order = (0..<n).sorted { a[$0, $0] < a[$1, $1] }
  var sorted = v
  for (j, source) in order.enumerated() {
    let largest = v.column(source).reduce(0) { $0.magnitude >= $1.magnitude ? $0 : $1 }
    for i in 0..<n { sorted[i, j] = largest < 0 ? -v[i, source] : v[i, source] }
  }
  return (order.map { a[$0, $0] }, sorted)
}
