// Written by .ci/overloads; the drivers for `Double`, from the generic ones in Gradient.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func gradient(
  at x: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> [Double] {
  try Differentiator.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of n numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradient(
  at x: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> (value: Double, gradient: [Double]) {
  try Differentiator.valueWithGradient(at: x, of: f)
}

/// The gradient of a function of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func gradient(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> ClosureLanes<Double>
) rethrows -> [Double] {
  try Differentiator.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradient(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> ClosureLanes<Double>
) rethrows -> (value: Double, gradient: [Double]) {
  try Differentiator.valueWithGradient(at: x, of: f)
}
