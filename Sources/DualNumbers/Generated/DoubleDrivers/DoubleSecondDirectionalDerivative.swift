// Written by .ci/overloads; the drivers for `Double`, from the generic ones in SecondDirectionalDerivative.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The second derivative of a function of n numbers along a direction: vᵀ·H·v, without H.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func secondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> Double {
  try unmixedTwice(f(movingTwice(x, along: v)), unseeded: f(constantTwice(x))).tangent.tangent
}

/// f(x), ∇f·v and vᵀ·H·v: what f(x + t·v) is at t = 0, and its first two derivatives by t.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithSecondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> (value: Double, derivative: Double, secondDerivative: Double) {
  try unmixedTwice(f(movingTwice(x, along: v)), unseeded: f(constantTwice(x))).parts2()
}
