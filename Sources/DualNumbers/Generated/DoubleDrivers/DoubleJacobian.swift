// Written by .ci/overloads; the drivers for `Double`, from the generic ones in Jacobian.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The Jacobian of m functions of n numbers: a row per output, a column per input.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian(
  at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithJacobian(
  at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Differentiator.valueWithJacobian(at: x, of: f)
}

/// The Jacobian of m functions of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithJacobian(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Differentiator.valueWithJacobian(at: x, of: f)
}
