/// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
///
///     gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }  // ≈ [5.5, 1.71634]
///
/// - Complexity: n evaluations of `f`, one direction in each.
/// - Note: `x` may be empty, and so is the gradient then.
@_disfavoredOverload @inlinable
public func gradient<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> [Scalar] {
  var result = [Scalar](repeating: 0, count: x.count)
  var workspace = Workspace<Dual<Scalar>>()
  _ = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
  return result
}

/// The value and the gradient of a function of n numbers.
///
///     let (y, g) = valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
///     y  // 5.0
///     g  // [0.6, 0.8]
///
/// - Complexity: n evaluations of `f`; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradient<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, gradient: [Scalar]) {
  var result = [Scalar](repeating: 0, count: x.count)
  var workspace = Workspace<Dual<Scalar>>()
  let value = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
  return (try value ?? f([]).value, result)
}

/// Writes the gradient of a function of n numbers into `result`, which has n entries.
///
///     var g = [0.0, 0.0]
///     gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }
///     g  // [0.6, 0.8]
///
/// Where `f` throws, the entries of the passes before are written, the others as they were.
///
/// - Complexity: n evaluations of `f`. One allocation a call, for the point; none a pass.
@_disfavoredOverload @inlinable
public func gradient<Scalar: FloatingPoint>(
  at x: [Scalar], into result: inout [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows {
  var workspace = Workspace<Dual<Scalar>>()
  _ = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the gradient into `result`, as `gradient(at:into:of:)`, and returns the value.
///
///     var g = [0.0, 0.0]
///     valueWithGradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }  // 5.0
///
/// - Complexity: n evaluations of `f`, one where n is 0. One allocation a call, for the point; none a pass.
@_disfavoredOverload @inlinable
public func valueWithGradient<Scalar: FloatingPoint>(
  at x: [Scalar], into result: inout [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> Scalar {
  var workspace = Workspace<Dual<Scalar>>()
  return try Passes.gradient(at: x, into: &result, using: &workspace, of: f) ?? f([]).value
}
