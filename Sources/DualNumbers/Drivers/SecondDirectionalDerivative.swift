/// The second derivative of a function of n numbers along a direction: vᵀ·H·v, without H.
///
///     secondDirectionalDerivative(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }  // 44.0
///
/// It is the curvature of f on the line through x: the second derivative of f(x + t·v) by t, at t = 0.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`, on duals over duals.
/// - Note: `x` may be empty; the result then is 0, as along a direction of zeros.
@_disfavoredOverload @inlinable
public func secondDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> Scalar {
  try SecondOrder.value(at: x, along: v, of: f).tangent.tangent
}

/// f(x), ∇f·v and vᵀ·H·v: what f(x + t·v) is, and how it changes, at t = 0.
///
///     let line = valueWithSecondDirectionalDerivative(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }
///     line.value  // 2.0
///     line.derivative  // 14.0
///     line.secondDerivative  // 44.0
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`, on duals over duals.
@_disfavoredOverload @inlinable
public func valueWithSecondDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> (value: Scalar, derivative: Scalar, secondDerivative: Scalar) {
  let y = try SecondOrder.value(at: x, along: v, of: f)
  return (y.value.value, y.tangent.value, y.tangent.tangent)
}

// MARK: Function objects

/// vᵀ·H·v of a function that is generic over its numbers, without H.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func secondDirectionalDerivative<Scalar: ElementaryScalar & FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: some DifferentiableFunction
) -> Scalar {
  secondDirectionalDerivative(at: x, along: v, of: f._passed)
}

/// f(x), ∇f·v and vᵀ·H·v of a function that is generic over its numbers.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithSecondDirectionalDerivative<Scalar: ElementaryScalar & FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: some DifferentiableFunction
) -> (value: Scalar, derivative: Scalar, secondDerivative: Scalar) {
  valueWithSecondDirectionalDerivative(at: x, along: v, of: f._passed)
}
