// Jacobians with several directions a pass. `lanes:` says how many, by the type that holds them.

/// The Jacobian of m functions of n numbers, a row per output and a column per input, in passes of as many directions as
/// `lanes` has lanes.
///
///     let j = jacobian(at: [2, 3], lanes: SIMD2<Double>.self) { v in [v[0] * v[1], v[0] - v[1]] }
///     j[0, 1]  // 2.0, because ∂(v₀v₁)/∂v₁ = v₀
///
/// The entries have the same bits with any number of lanes.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`; one where n is 0, to learn m.
/// - Precondition: `f` gives as many outputs in every pass.
/// - Note: `x` may be empty; the result then has no columns.
@inlinable
public func jacobian<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> [DualVector<Lanes>]
) rethrows -> Matrix<Lanes.Scalar> {
  try Passes.jacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers, in passes of as many directions as `lanes` has lanes.
///
///     let (y, j) = valueWithJacobian(at: [2, 3], lanes: SIMD2<Double>.self) { v in [v[0] * v[1], v[0] - v[1]] }
///     y  // [6.0, -1.0]
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`; one where n is 0.
@inlinable
public func valueWithJacobian<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> [DualVector<Lanes>]
) rethrows -> (value: [Lanes.Scalar], jacobian: Matrix<Lanes.Scalar>) {
  try Passes.jacobian(at: x, of: f)
}

/// Writes the Jacobian of a function that writes m outputs into `result`, which is m×n, in passes of as many directions
/// as `lanes` has lanes.
///
/// As `jacobian(at:into:using:of:)`, with a workspace of its own.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. Two allocations, for point and outputs.
@inlinable
public func jacobian<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, into result: inout Matrix<Lanes.Scalar>,
  of f: ([DualVector<Lanes>], inout [DualVector<Lanes>]) throws -> Void
) rethrows {
  var workspace = Workspace<DualVector<Lanes>>()
  try jacobian(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:lanes:into:of:)`.
///
/// - Complexity: as `jacobian(at:lanes:into:of:)`.
@inlinable
public func valueWithJacobian<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, value: inout [Lanes.Scalar], into result: inout Matrix<Lanes.Scalar>,
  of f: ([DualVector<Lanes>], inout [DualVector<Lanes>]) throws -> Void
) rethrows {
  var workspace = Workspace<DualVector<Lanes>>()
  try valueWithJacobian(at: x, value: &value, into: &result, using: &workspace, of: f)
}

/// Writes the Jacobian of a function that writes m outputs into `result`, which is m×n, in the memory of `workspace`,
/// whose type says how many directions go through the function in a pass.
///
///     var workspace = Workspace<DualVector<SIMD2<Double>>>()
///     var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
///     jacobian(at: [2, 3], into: &j, using: &workspace) { x, y in
///       y[0] = x[0] * x[1]
///       y[1] = x[0] - x[1]
///     }
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// The outputs that `f` finds are those of its last pass, zeros in the first. Where `f` throws, the columns of the
/// passes before are written, the others as they were.
///
/// - Precondition: `result` has as many columns as `x` entries; `f` leaves as many outputs as `result` has rows.
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation, except in the first call of a size.
@inlinable
public func jacobian<Number: SeededNumber>(
  at x: [Number.Value], into result: inout Matrix<Number.Value>, using workspace: inout Workspace<Number>,
  of f: ([Number], inout [Number]) throws -> Void
) rethrows {
  try Passes.jacobian(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:using:of:)`.
///
/// Where `f` throws, `value` is as it was, and `result` has the columns of the passes before.
///
/// - Precondition: also, `value` has as many entries as `result` rows.
/// - Complexity: as `jacobian(at:into:using:of:)`.
@inlinable
public func valueWithJacobian<Number: SeededNumber>(
  at x: [Number.Value], value: inout [Number.Value], into result: inout Matrix<Number.Value>,
  using workspace: inout Workspace<Number>, of f: ([Number], inout [Number]) throws -> Void
) rethrows {
  require(
    value.count == result.rows,
    "value has \(value.count) entries, into has \(result.rows) rows; they must have as many")
  try Passes.jacobian(at: x, into: &result, using: &workspace, of: f)
  for i in value.indices { value[i] = workspace.outputs[i].value }
}
