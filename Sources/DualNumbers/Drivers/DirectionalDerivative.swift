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
  try f(Passes.point(x, along: v)).tangent
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
  try f(Passes.point(x, along: v)).map(\.tangent)
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
  let y = try f(Passes.point(x, along: v))
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
  let y = try f(Passes.point(x, along: v))
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
  let y = try Passes.outputs(result.count, at: Passes.point(x, along: v), of: f)
  for i in y.indices { result[i] = y[i].tangent }
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
  let y = try Passes.outputs(result.count, at: Passes.point(x, along: v), of: f)
  for i in y.indices { (value[i], result[i]) = (y[i].value, y[i].tangent) }
}
