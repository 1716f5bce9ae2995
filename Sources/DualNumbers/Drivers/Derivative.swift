/// f′(x), the derivative of a function of one number.
///
///     derivative(at: 2) { x in x * x * x }  // 12.0
///     derivative(at: 0, of: sin)  // 1.0
///
/// At a point that is itself a dual number the result is one, so second derivatives are derivatives of derivatives:
///
///     derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }  // 12.0
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @inlinable
public func derivative<Scalar: FloatingPoint>(
  at x: Scalar, of f: (Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> Scalar {
  try unmixed(f(.variable(x)), unseeded: f(Dual(x))).tangent
}

/// f(x) and f′(x).
///
///     let (y, slope) = valueWithDerivative(at: 2) { x in x * x * x }
///     y  // 8.0
///     slope  // 12.0
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @inlinable
public func valueWithDerivative<Scalar: FloatingPoint>(
  at x: Scalar, of f: (Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, derivative: Scalar) {
  try unmixed(f(.variable(x)), unseeded: f(Dual(x))).parts()
}
