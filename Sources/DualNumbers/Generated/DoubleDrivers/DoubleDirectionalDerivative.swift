// Written by .ci/overloads; the drivers for `Double`, from the generic ones in DirectionalDerivative.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The derivative of a function of n numbers along a direction: ∇f·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func directionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> Double {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).tangent
}

/// The derivative of m functions of n numbers along a direction: J·v, without J.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func directionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).map(\.tangent)
}

/// f(x) and ∇f·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).parts()
}

/// f(x) and J·v, for m functions of n numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).parts()
}
