import DualNumbers

/// What a check asks of the user's functions at a point. The answer is a matrix with a row for each output and a column
/// for each input, or for values and for one pass a single column.
enum Question<Scalar: CheckableScalar>: Equatable {
  /// The derivative under test.
  case given
  /// The derivative by dual numbers.
  case exact
  /// The values of the function.
  case values
  /// What one pass gives with these tangents of the inputs: J·v, or vᵀ·H·w where second derivatives are asked for.
  case pass([Scalar], [Scalar])
}

/// A point that moves along `v`.
func seeded<Scalar>(_ x: [Scalar], along v: [Scalar]) -> [Dual<Scalar>] { zip(x, v).map { Dual($0, tangent: $1) } }

// The derivatives by dual numbers, an entry of the direction at a time. Not by the drivers, which in debug builds stop a
// function that has derivatives of its own; a check reports it.

/// The Jacobian of `f`: a pass for each input, one where there are none.
@inline(__always)
func exactJacobian<Scalar: CheckableScalar>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> Matrix<Scalar> {
  var point = x.map { Dual($0) }
  if x.isEmpty { return Matrix(rows: try f(point).count, columns: 0, columnMajor: []) }
  var (rows, entries): (Int, [Scalar]) = (0, [])
  for j in x.indices {
    point[j].tangent = 1
    let outputs = try f(point)
    if j == 0 { rows = outputs.count }
    requireAsMany(outputs.count, as: rows)
    for y in outputs { entries.append(y.tangent) }
    point[j].tangent = 0
  }
  return Matrix(rows: rows, columns: x.count, columnMajor: entries)
}

/// The Hessian of `f`: a pass for each entry on the diagonal and above it, one where there are no inputs.
@inline(__always)
func exactHessian<Scalar: CheckableScalar>(
  at x: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> Matrix<Scalar> {
  var point = x.map { Dual(Dual($0)) }
  if x.isEmpty { _ = try f(point) }
  var hessian = Matrix<Scalar>(rows: x.count, columns: x.count, repeating: 0)
  for i in x.indices {
    point[i].tangent = 1
    for j in 0...i {
      point[j].value.tangent = 1
      hessian[i, j] = try f(point).tangent.tangent
      hessian[j, i] = hessian[i, j]
      point[j].value.tangent = 0
    }
    point[i].tangent = 0
  }
  return hessian
}
