import DualNumbers

// Checks of functions that are generic over their numbers: these can be called with plain numbers, dual numbers and
// traced ones, so everything is checked that can be.

/// Checks a function object alone: its values over plain and dual numbers, its kinks, and where an infinity or NaN comes
/// from.
///
///     struct Angle: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.atan2(y: x[1], x: x[0]) }
///     }
///     checkFunction(at: [0, 0], of: Angle()).findings.last!.kind == .nonFinite  // true
///
/// - Complexity: 5n + 4 evaluations over dual numbers, about twice as many where a kink is suspected, two over plain
///   ones, and where something is not finite up to n over traced ones.
@_disfavoredOverload @inlinable
public func checkFunction<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>
) -> DerivativeReport {
  checkFunction(at: points, options: options) { (x: [Dual<Scalar>]) in
    [f(x)]
  } plain: { x in
    [f(x)]
  } hunt: { x in
    firstNonFinite(at: x, of: f)?.description
  }
}

/// Checks a function object with several outputs alone, as `checkFunction(at:options:of:)` does one with one.
@_disfavoredOverload @inlinable
public func checkFunction<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, options: CheckOptions = CheckOptions(), of f: some DifferentiableMap<Never>
) -> DerivativeReport {
  checkFunction(at: points, options: options, of: f._passed, plain: f._passed) { x in
    firstNonFinite(at: x, of: f)?.description
  }
}

/// Checks the gradient of a function object, and the function itself.
///
///     struct Norm: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.sqrt(x[0] * x[0] + x[1] * x[1]) }
///     }
///     checkGradient(at: [3, 4], of: Norm()) { x in [x[0] / 5, x[1] / 5] }.passed  // true
///
/// - Complexity: as `checkGradient(at:of:given:)` and `checkFunction(at:of:)`.
@_disfavoredOverload @inlinable
public func checkGradient<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>, given: ([Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try checkGradient(at: points, against: reference, options: options, of: f._passed, given: given)
    .adding(checkFunction(at: points, options: options, of: f))
}

/// Checks the Jacobian of a function object, and the function itself.
///
/// - Complexity: as `checkJacobian(at:of:given:)` and `checkFunction(at:of:)`.
@_disfavoredOverload @inlinable
public func checkJacobian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableMap<Never>,
  given: ([Scalar]) throws -> Matrix<Scalar>
) rethrows -> DerivativeReport {
  try checkJacobian(at: points, against: reference, options: options, of: f._passed, given: given)
    .adding(checkFunction(at: points, options: options, of: f))
}

/// Checks the Hessian of a function object, and the function itself.
///
/// - Complexity: as `checkHessian(at:of:given:)` and `checkFunction(at:of:)`.
@_disfavoredOverload @inlinable
public func checkHessian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>,
  given: ([Scalar]) throws -> Matrix<Scalar>
) rethrows -> DerivativeReport {
  try checkHessian(at: points, against: reference, options: options, of: f._passed, given: given)
    .adding(checkFunction(at: points, options: CheckOptions(inputs: options.inputs, domain: options.domain), of: f))
}
