// Written by .ci/overloads; the drivers for `Double`, from the generic ones in DirectionalDerivatives.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The derivatives of a function of n numbers along several directions: ∇f·v for each v, several a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func directionalDerivatives(
  at x: [Double], along directions: [[Double]], of f: ([ClosureLanes<Double>]) throws -> ClosureLanes<Double>
) rethrows -> [Double] {
  try Differentiator<ClosureLanes<Double>>.directionalDerivatives(at: x, along: directions, of: f)
}

/// The derivatives of m functions of n numbers along several directions: J·V, a column per direction, without J.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func directionalDerivatives(
  at x: [Double], along directions: [[Double]], of f: ([ClosureLanes<Double>]) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Differentiator<ClosureLanes<Double>>.directionalDerivatives(at: x, along: directions, of: f)
}
