// Written by .ci/overloads; the drivers for `Double`, from the generic ones in Derivative.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// f′(x), the derivative of a function of one number.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func derivative(
  at x: Double, of f: (Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try unmixed(f(.variable(x)), unseeded: f(Dual(x))).tangent
}

/// f(x) and f′(x).
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithDerivative(
  at x: Double, of f: (Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try unmixed(f(.variable(x)), unseeded: f(Dual(x))).parts()
}
