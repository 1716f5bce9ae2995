import DualNumbers

// The value by plain numbers, the derivatives by the equation. For an equation F(x, A) = 0 with F(x₀, A₀) = 0 in plain
// numbers and J = ∂F/∂x there, the step
//
//     x ← x − J⁻¹ F(x, A)
//
// in numbers with derivatives makes one more order of them exact: if x is right up to order k − 1, F(x, A) has
// only terms of order k and above, of which those of order k are J times the error. So as many steps as there are orders,
// with the plain J, factorised once, give every derivative, whatever the type of the numbers. The plain part of F, which is
// rounding, is left out, so that the value keeps its bits.

extension ElementaryScalar {
  /// This number without its plain value, of which +0 is left.
  @inlinable @inline(__always)
  package var varyingPart: Self { self - Self(_plain: _plain) }
}

extension Matrix where Scalar: ElementaryScalar {
  /// The highest order of derivatives that the entries carry.
  @inlinable @inline(__always)
  var derivativeOrder: Int { Scalar.derivativeOrder(of: columnMajor) }

  /// The entries without derivatives, column after column.
  @inlinable
  func plainEntries() throws -> [Scalar._Plain] {
    var isFinite = true
    let plain = withUnsafeBufferPointer { entries in
      [Scalar._Plain](unsafeUninitializedCapacity: entries.count) { plain, count in
        for i in 0..<entries.count {
          let entry = entries[i]._plain
          plain.initializeElement(at: i, to: entry)
          if !entry.isFinite { isFinite = false }
        }
        count = entries.count
      }
    }
    if isFinite { return plain }
    let i = plain.firstIndex { !$0.isFinite }!
    throw LinearAlgebraError.notFinite(row: i % rows, column: i / rows)
  }

  /// The matrix without derivatives.
  @inlinable
  var plain: Matrix<Scalar._Plain> {
    Matrix<Scalar._Plain>(rows: rows, columns: columns, columnMajor: columnMajor.map(\._plain))
  }

  /// A matrix of constants.
  @inlinable
  init(_ rows: Int, _ columns: Int, plain: [Scalar._Plain]) {
    self.init(rows: rows, columns: columns, columnMajor: plain.map { Scalar(_plain: $0) })
  }

  /// The matrix without plain values.
  @inlinable
  package var varyingPart: Matrix {
    Matrix(rows: rows, columns: columns, columnMajor: columnMajor.map(\.varyingPart))
  }

  /// The product with plain numbers, minus `b`, without its plain part.
  @inlinable
  func residual(_ x: [Scalar._Plain], minus b: [Scalar]) -> [Scalar] {
    var result = b.map { -$0 }
    withUnsafeBufferPointer { a in
      result.withUnsafeMutableBufferPointer { result in
        for j in 0..<columns {
          let factor = Scalar(_plain: x[j])
          let start = j &* rows
          for i in 0..<rows { result[i] += a[start &+ i] * factor }
        }
        for i in 0..<rows { result[i] = result[i].varyingPart }
      }
    }
    return result
  }

  /// The product with numbers, minus `b`, without its plain part.
  @inlinable
  func residual(_ x: [Scalar], minus b: [Scalar]) -> [Scalar] {
    zip(multiplied(by: x), b).map { ($0 - $1).varyingPart }
  }
}

/// A square matrix, whose plain numbers are factorised.
@usableFromInline
protocol SquareFactorization<Scalar> {
  associatedtype Scalar: ElementaryScalar
  var matrix: Matrix<Scalar> { get }

  /// Solves the system of the plain matrix, for plain or other numbers, in place.
  func substitute<Number: ElementaryScalar>(_ x: UnsafeMutablePointer<Number>) where Number._Plain == Scalar._Plain
}

extension SquareFactorization {
  /// The x of A·x = b.
  @inlinable
  func solution(_ b: [Scalar]) -> [Scalar] {
    require(b.count == matrix.rows, "a matrix of \(matrix.rows) rows takes \(matrix.rows) numbers, not \(b.count)")
    var plain = b.map(\._plain)
    plain.withUnsafeMutableBufferPointer { x in if let x = x.baseAddress { substitute(x) } }
    var x = plain.map { Scalar(_plain: $0) }
    for order in 0..<max(matrix.derivativeOrder, Scalar.derivativeOrder(of: b)) {
      var step = order == 0 ? matrix.residual(plain, minus: b) : matrix.residual(x, minus: b)
      step.withUnsafeMutableBufferPointer { step in
        guard let base = step.baseAddress else { return }
        substitute(base)
        for i in 0..<x.count { x[i] -= base[i].varyingPart }
      }
    }
    return x
  }

  /// A₀⁻¹·(A − A₀), whose plain part is 0: A is A₀ times 1 and this.
  @inlinable
  var relativeChange: Matrix<Scalar> {
    var change = matrix.varyingPart
    change.withUnsafeMutableBufferPointer { x in
      for j in 0..<matrix.rows { substitute(x.baseAddress! + j &* matrix.rows) }
    }
    return change.varyingPart
  }

  /// log det(1 + M) of M = `relativeChange`: Σ (−1)ʲ⁺¹ tr(Mʲ)/j, which ends where products of so many have no derivative
  /// left. The trace of Mʲ is that of a product of two lower powers, n² operations.
  @inlinable
  var logarithmOfRelativeChange: Scalar {
    let order = matrix.derivativeOrder
    var sum: Scalar = 0
    if order == 0 { return sum }
    var powers = [relativeChange]
    for i in 0..<matrix.rows { sum += powers[0][i, i] }
    for j in 2..<max(2, order + 1) {
      if powers.count < (j + 1) / 2 { powers.append(powers[powers.count - 1].multiplied(by: powers[0])) }
      let (left, right) = (powers[j / 2 - 1], powers[(j + 1) / 2 - 1])
      var trace: Scalar = 0
      for k in 0..<matrix.rows {
        for i in 0..<matrix.rows { trace += left[i, k] * right[k, i] }
      }
      sum += trace / Scalar(j % 2 == 0 ? -j : j)
    }
    return sum
  }
}
