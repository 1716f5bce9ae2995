import DualNumbers

// The value by plain numbers, the derivatives by the equation. For an equation F(x, A) = 0 with F(x₀, A₀) = 0 in plain
// numbers and J = ∂F/∂x there, the step
//
//     x ← x − J⁻¹ F(x, A)
//
// in numbers with derivatives makes one more order of them exact: if x is right up to order k − 1, F(x, A) has
// only terms of order k and above, of which those of order k are J times the error. So `derivativeOrder` steps with the
// plain J, factorised once, give every derivative, whatever the type of the numbers. The plain part of F, which is
// rounding, is left out, so that the value keeps its bits.

extension ElementaryScalar {
  /// This number without its plain value, of which +0 is left.
  @inlinable @inline(__always)
  package var varyingPart: Self { self - Self(_plain: _plain) }
}

extension Matrix where Scalar: ElementaryScalar {
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

/// The solution of A·x = b: `plain` with derivatives, where `solve` solves the system of the plain A in place.
@inlinable
func corrected<Scalar: ElementaryScalar>(
  _ plain: [Scalar._Plain], of a: Matrix<Scalar>, _ b: [Scalar], by solve: (UnsafeMutablePointer<Scalar>) -> Void
) -> [Scalar] {
  var x = plain.map { Scalar(_plain: $0) }
  for order in 0..<Scalar.derivativeOrder {
    var step = order == 0 ? a.residual(plain, minus: b) : a.residual(x, minus: b)
    step.withUnsafeMutableBufferPointer { step in
      guard let base = step.baseAddress else { return }
      solve(base)
      for i in 0..<x.count { x[i] -= base[i].varyingPart }
    }
  }
  return x
}

/// log det(I + M) of a matrix of n × n numbers without plain values, entries column by column: Σ (−1)ʲ⁺¹ tr(Mʲ)/j, which
/// ends where products of so many have no derivative left.
@inlinable
func logarithmOfDeterminant<Scalar: ElementaryScalar>(onePlus m: Matrix<Scalar>) -> Scalar {
  var sum: Scalar = 0
  var power = m
  for j in 1...max(1, Scalar.derivativeOrder) {
    if j > 1 { power = power.multiplied(by: m) }
    var trace: Scalar = 0
    for i in 0..<m.rows { trace += power[i, i] }
    sum += trace / Scalar(j % 2 == 0 ? -j : j)
  }
  return sum
}
