import DualNumbers

/// A = L·Lᵀ of a symmetric positive definite matrix, of which the lower triangle is read.
///
///     let cholesky = try CholeskyFactorization(Matrix(rows: [[4.0, 0.0], [2.0, 5.0]]))
///     cholesky.factor.columnMajor  // [2.0, 1.0, 0.0, 2.0]
///     cholesky.solve([8, 12])  // [1.0, 2.0]
///     derivative(at: 4) { t in try! CholeskyFactorization(Matrix(rows: [[t]])).factor[0, 0] }  // 0.25
///
/// The factorisation is carried out once, in plain numbers, and derivatives come from the equation: L′ = L·Φ(L⁻¹A′L⁻ᵀ), where
/// Φ takes the lower triangle with half of the diagonal.
@frozen
public struct CholeskyFactorization<Scalar: ElementaryScalar>: SquareFactorization {
  /// The matrix, its upper triangle a copy of the lower one.
  @usableFromInline let matrix: Matrix<Scalar>
  /// L, column after column.
  @usableFromInline var plainFactor: [Scalar._Plain]

  /// Factorises a symmetric matrix, given by its lower triangle.
  ///
  /// - Throws: ``LinearAlgebraError/notPositiveDefinite(row:pivot:)``, or `notFinite`.
  @inlinable
  public init(_ matrix: Matrix<Scalar>) throws {
    matrix.requireSquare()
    self.matrix = matrix.mirrored
    var l = try self.matrix.plainEntries()
    let n = matrix.rows
    for k in 0..<n {
      for j in 0..<k {
        let factor = l[j * n + k]
        for i in k..<n { l[k * n + i] -= l[j * n + i] * factor }
      }
      let pivot = l[k * n + k]
      if !(pivot > 0) { throw LinearAlgebraError.notPositiveDefinite(row: k, pivot: pivot.plainValue) }
      let root = pivot.squareRoot()
      for i in 0..<k { l[k * n + i] = 0 }
      l[k * n + k] = root
      for i in k + 1..<max(n, k + 1) { l[k * n + i] /= root }
    }
    plainFactor = l
  }

  /// Solves L·x = b in place.
  @inlinable
  func substituteForward<Number: ElementaryScalar>(_ x: UnsafeMutablePointer<Number>)
  where Number._Plain == Scalar._Plain {
    let n = matrix.rows
    for j in 0..<n {
      x[j] /= Number(_plain: plainFactor[j * n + j])
      for i in j + 1..<max(n, j + 1) { x[i] -= Number(_plain: plainFactor[j * n + i]) * x[j] }
    }
  }

  /// Solves L·Lᵀ·x = b in place.
  @inlinable
  func substitute<Number: ElementaryScalar>(_ x: UnsafeMutablePointer<Number>) where Number._Plain == Scalar._Plain {
    let n = matrix.rows
    substituteForward(x)
    for j in (0..<n).reversed() {
      for i in j + 1..<max(n, j + 1) { x[j] -= Number(_plain: plainFactor[j * n + i]) * x[i] }
      x[j] /= Number(_plain: plainFactor[j * n + j])
    }
  }

  /// The x of A·x = b.
  ///
  /// - Precondition: `b` has as many entries as the matrix has rows.
  @inlinable
  public func solve(_ b: [Scalar]) -> [Scalar] { solution(b) }

  /// L, with zeros above its diagonal.
  @inlinable
  public var factor: Matrix<Scalar> {
    let n = matrix.rows
    let constant = Matrix<Scalar>(n, n, plain: plainFactor)
    var factor = constant
    for order in 0..<matrix.derivativeOrder {
      let product = order == 0 ? constant : factor.multiplied(by: factor.transposed())
      var change = product.minus(matrix).varyingPart
      for _ in 0..<2 {
        change.withUnsafeMutableBufferPointer { x in
          for j in 0..<n { substituteForward(x.baseAddress! + j * n) }
        }
        change = change.transposed()
      }
      for j in 0..<n {
        for i in 0..<j { change[i, j] = 0 }
        change[j, j] /= 2
      }
      factor = factor.minus(constant.multiplied(by: change).varyingPart)
    }
    return factor
  }

  /// log det A, also where the determinant itself would leave the range.
  @inlinable
  public var logDeterminant: Scalar {
    let n = matrix.rows
    var sum: Scalar._Plain = 0
    for i in 0..<n { sum += Scalar._Plain.log(plainFactor[i * n + i]) }
    return Scalar(_plain: 2 * sum) + logarithmOfRelativeChange
  }
}

extension CholeskyFactorization: Sendable where Scalar: Sendable, Scalar._Plain: Sendable {}

extension Matrix {
  /// The lower triangle, and its mirror image in place of the upper one.
  @inlinable
  var mirrored: Matrix {
    var matrix = self
    for j in 0..<columns {
      for i in 0..<j { matrix[i, j] = self[j, i] }
    }
    return matrix
  }
}
