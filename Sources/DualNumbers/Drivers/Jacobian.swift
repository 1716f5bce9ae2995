/// The Jacobian of m functions of n numbers: a row per output, a column per input.
///
///     let j = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
///     j[0, 1]  // 2.0, because ∂(v₀v₁)/∂v₁ = v₀
///
/// - Complexity: n evaluations of `f`, column by column; one where n is 0, to learn m.
/// - Precondition: `f` gives as many outputs in every pass.
/// - Note: `x` may be empty; the result then has no columns.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Passes.jacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers.
///
///     let (y, j) = valueWithJacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
///     y  // [6.0, -1.0]
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// - Complexity: n evaluations of `f`; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithJacobian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try Passes.jacobian(at: x, of: f)
}

/// Writes the Jacobian of a function that writes m outputs into `result`, which is m×n.
///
///     var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
///     jacobian(at: [2, 3], into: &j) { x, y in
///       y[0] = x[0] * x[1]
///       y[1] = x[0] - x[1]
///     }
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// The outputs that `f` finds are those of its last pass, zeros in the first. Where `f` throws, the columns of the
/// passes before are written, the others as they were.
///
/// - Precondition: `result` has as many columns as `x` entries; `f` leaves as many outputs as `result` has rows.
/// - Complexity: n evaluations of `f`, one where n is 0. Two allocations a call, for point and outputs; none a pass.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint>(
  at x: [Scalar], into result: inout Matrix<Scalar>, of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Scalar>>()
  try Passes.jacobian(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:of:)`.
///
/// Where `f` throws, `value` is as it was, and `result` has the columns of the passes before.
///
/// - Precondition: also, `value` has as many entries as `result` rows.
/// - Complexity: as `jacobian(at:into:of:)`.
@_disfavoredOverload @inlinable
public func valueWithJacobian<Scalar: FloatingPoint>(
  at x: [Scalar], value: inout [Scalar], into result: inout Matrix<Scalar>,
  of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Scalar>>()
  try valueWithJacobian(at: x, value: &value, into: &result, using: &workspace, of: f)
}

/// Column j of the Jacobian: the derivatives of all outputs by input j.
///
///     jacobianColumn(1, at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }  // [2.0, -1.0]
///
/// - Precondition: j is an index of `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func jacobianColumn<Scalar: FloatingPoint>(
  _ j: Int, at x: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> [Scalar] {
  var workspace = Workspace<Dual<Scalar>>()
  workspace.setPoint(x, varying: j)
  return try f(workspace.point).map(\.tangent)
}

/// Writes column j of the Jacobian of a function that writes m outputs into `result`, which has m entries.
///
/// Where `f` throws, `result` is as it was.
///
/// - Precondition: j is an index of `x`; `f` leaves as many outputs as `result` has entries.
/// - Complexity: one evaluation of `f`. Two allocations, for the point and for the outputs.
@_disfavoredOverload @inlinable
public func jacobianColumn<Scalar: FloatingPoint>(
  _ j: Int, at x: [Scalar], into result: inout [Scalar], of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Scalar>>()
  try jacobianColumn(j, at: x, into: &result, using: &workspace, of: f)
}

/// Writes column j of the Jacobian into `result`, as `jacobianColumn(_:at:into:of:)`, in the memory of `workspace`.
///
///     var workspace = Workspace<Dual<Double>>()
///     var column = [0.0, 0.0]
///     jacobianColumn(1, at: [2, 3], into: &column, using: &workspace) { x, y in
///       y[0] = x[0] * x[1]
///       y[1] = x[0] - x[1]
///     }
///     column  // [2.0, -1.0]
///
/// - Complexity: one evaluation of `f`. No allocation, except in the first call of a size.
@inlinable
public func jacobianColumn<Scalar: FloatingPoint>(
  _ j: Int, at x: [Scalar], into result: inout [Scalar], using workspace: inout Workspace<Dual<Scalar>>,
  of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void
) rethrows {
  workspace.setPoint(x, varying: j)
  try Passes.run(result.count, using: &workspace, of: f)
  for i in result.indices { result[i] = workspace.outputs[i].tangent }
}
