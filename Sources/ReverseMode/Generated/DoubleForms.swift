// Written by .ci/overloads; the drivers of `Reverse` for `Double`, from the generic ones in Drivers/. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

extension Reverse {
  /// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func gradient(
    at x: [Double], of f: ([TapeVariable<Double>]) throws -> TapeVariable<Double>
  ) rethrows -> [Double] {
    try Tape<Double>.valueWithGradient(at: x, of: f).gradient
  }

  /// The value and the gradient of a function of n numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func valueWithGradient(
    at x: [Double], of f: ([TapeVariable<Double>]) throws -> TapeVariable<Double>
  ) rethrows -> (value: Double, gradient: [Double]) {
    try Tape<Double>.valueWithGradient(at: x, of: f)
  }

  /// The product of the Hessian of a function of n numbers with a vector: H·v, without H.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func hessianVectorProduct(
    at x: [Double], along v: [Double], of f: ([TapeVariable<Dual<Double>>]) throws -> TapeVariable<Dual<Double>>
  ) rethrows -> [Double] {
    try Tape<Dual<Double>>.hessianVectorProduct(at: x, along: v, of: f)
  }

  /// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func hessian(
    at x: [Double], of f: ([TapeVariable<Dual<Double>>]) throws -> TapeVariable<Dual<Double>>
  ) rethrows -> Matrix<Double> {
    try Tape<Dual<Double>>.hessian(at: x, of: f)
  }

  /// The Jacobian of m functions of n numbers: a row per output, a column per input.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func jacobian(
    at x: [Double], of f: ([TapeVariable<Double>]) throws -> [TapeVariable<Double>]
  ) rethrows -> Matrix<Double> {
    try Tape<Double>.valueWithJacobian(at: x, of: f).jacobian
  }

  /// The values and the Jacobian of m functions of n numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func valueWithJacobian(
    at x: [Double], of f: ([TapeVariable<Double>]) throws -> [TapeVariable<Double>]
  ) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
    try Tape<Double>.valueWithJacobian(at: x, of: f)
  }

  /// The product of the transposed Jacobian of m functions of n numbers with a vector: Jᵀ·r, without J.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func vectorJacobianProduct(
    at x: [Double], along r: [Double], of f: ([TapeVariable<Double>]) throws -> [TapeVariable<Double>]
  ) rethrows -> [Double] {
    try Tape<Double>.valueWithVectorJacobianProduct(at: x, along: r, of: f).product
  }

  /// f(x) and Jᵀ·r.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func valueWithVectorJacobianProduct(
    at x: [Double], along r: [Double], of f: ([TapeVariable<Double>]) throws -> [TapeVariable<Double>]
  ) rethrows -> (value: [Double], product: [Double]) {
    try Tape<Double>.valueWithVectorJacobianProduct(at: x, along: r, of: f)
  }

  /// f(x), and Jᵀ·r for any r, afterwards and as often as wanted.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func pullback(
    at x: [Double], of f: ([TapeVariable<Double>]) throws -> [TapeVariable<Double>]
  ) rethrows -> Pullback<Double> {
    try Tape<Double>().pullback(at: x, of: f)
  }
}
