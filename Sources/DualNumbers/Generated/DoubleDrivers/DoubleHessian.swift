// Written by .ci/overloads; the drivers for `Double`, from the generic ones in Hessian.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithHessian(at: x, of: f).hessian
}

/// The value, the gradient and the Hessian of a function of n numbers, what a step of Newton's method takes.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  try Differentiator.valueWithGradientAndHessian(at: x, of: f)
}

/// The Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithHessian(at: x, of: f).hessian
}

/// The value, the gradient and the Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  try Differentiator.valueWithGradientAndHessian(at: x, of: f)
}
