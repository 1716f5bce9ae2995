/// The derivative of a function of n numbers along a direction: ∇f·v.
///
///     directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }  // 0.6
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> Scalar {
  var workspace = Workspace<Dual<Scalar>>()
  workspace.setPoint(x, along: v)
  return try f(workspace.point).tangent
}

/// The derivative of m functions of n numbers along a direction: J·v, without J.
///
///     directionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0] - x[1]] }  // [5.0, 0.0]
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> [Scalar] {
  var workspace = Workspace<Dual<Scalar>>()
  workspace.setPoint(x, along: v)
  return try f(workspace.point).map(\.tangent)
}

/// f(x) and ∇f·v.
///
///     valueWithDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }.value  // 5.0
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, derivative: Scalar) {
  var workspace = Workspace<Dual<Scalar>>()
  workspace.setPoint(x, along: v)
  let y = try f(workspace.point)
  return (y.value, y.tangent)
}

/// f(x) and J·v, for m functions of n numbers.
///
///     valueWithDirectionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0]] }.derivative  // [5.0, 1.0]
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> (value: [Scalar], derivative: [Scalar]) {
  var workspace = Workspace<Dual<Scalar>>()
  workspace.setPoint(x, along: v)
  let y = try f(workspace.point)
  return (y.map(\.value), y.map(\.tangent))
}

/// Writes J·v of a function that writes m outputs into `result`, which has m entries.
///
///     var d = [0.0, 0.0]
///     directionalDerivative(at: [2, 3], along: [1, 1], into: &d) { x, y in
///       y[0] = x[0] * x[1]
///       y[1] = x[0] - x[1]
///     }
///     d  // [5.0, 0.0]
///
/// Where `f` throws, `result` is as it was.
///
/// - Complexity: one evaluation of `f`. Two allocations, for the point and for the outputs.
@_disfavoredOverload @inlinable
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], into result: inout [Scalar],
  of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Scalar>>()
  try directionalDerivative(at: x, along: v, into: &result, using: &workspace, of: f)
}

/// Writes f(x) into `value` and J·v into `result`, for a function that writes its outputs.
///
/// Where `f` throws, both are as they were.
///
/// - Precondition: both have as many entries as there are outputs.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], value: inout [Scalar], into result: inout [Scalar],
  of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void
) rethrows {
  require(
    value.count == result.count,
    "value has \(value.count) entries, into has \(result.count); they must have as many")
  var workspace = Workspace<Dual<Scalar>>()
  workspace.setPoint(x, along: v)
  try Passes.run(result.count, using: &workspace, of: f)
  for i in value.indices { (value[i], result[i]) = (workspace.outputs[i].value, workspace.outputs[i].tangent) }
}

/// Writes J·v into `result`, as `directionalDerivative(at:along:into:of:)`, in the memory of `workspace`.
///
///     var workspace = Workspace<Dual<Double>>()
///     var d = [0.0, 0.0]
///     directionalDerivative(at: [2, 3], along: [1, 1], into: &d, using: &workspace) { x, y in
///       y[0] = x[0] * x[1]
///       y[1] = x[0] - x[1]
///     }
///     d  // [5.0, 0.0]
///
/// - Complexity: one evaluation of `f`. No allocation, except in the first call of a size.
@inlinable
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], into result: inout [Scalar], using workspace: inout Workspace<Dual<Scalar>>,
  of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void
) rethrows {
  workspace.setPoint(x, along: v)
  try Passes.run(result.count, using: &workspace, of: f)
  for i in result.indices { result[i] = workspace.outputs[i].tangent }
}
