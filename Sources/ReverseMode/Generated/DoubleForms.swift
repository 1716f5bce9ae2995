// Written by .ci/overloads; the drivers of `Reverse` for `Double`, from the generic ones in Drivers/. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

extension Reverse {
  /// The partial derivatives of a function of two numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func gradient(
    at x: Double, _ y: Double, of f: (TapeVariable<Double>, TapeVariable<Double>) throws -> TapeVariable<Double>
  ) rethrows -> (Double, Double) {
    try valueWithGradient(at: x, y, of: f).gradient
  }

  /// The value and the partial derivatives of a function of two numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func valueWithGradient(
    at x: Double, _ y: Double, of f: (TapeVariable<Double>, TapeVariable<Double>) throws -> TapeVariable<Double>
  ) rethrows -> (value: Double, gradient: (Double, Double)) {
    try Tape().valueWithGradient(at: x, y) { v in try f(v[0], v[1]) }
  }

  /// The partial derivatives of a function of three numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func gradient(
    at x: Double, _ y: Double, _ z: Double,
    of f: (TapeVariable<Double>, TapeVariable<Double>, TapeVariable<Double>) throws -> TapeVariable<Double>
  ) rethrows -> (Double, Double, Double) {
    try valueWithGradient(at: x, y, z, of: f).gradient
  }

  /// The value and the partial derivatives of a function of three numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func valueWithGradient(
    at x: Double, _ y: Double, _ z: Double,
    of f: (TapeVariable<Double>, TapeVariable<Double>, TapeVariable<Double>) throws -> TapeVariable<Double>
  ) rethrows -> (value: Double, gradient: (Double, Double, Double)) {
    try Tape().valueWithGradient(at: x, y, z) { v in try f(v[0], v[1], v[2]) }
  }

  /// The partial derivatives of a function of four numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func gradient(
    at x: Double, _ y: Double, _ z: Double, _ w: Double,
    of f: (TapeVariable<Double>, TapeVariable<Double>, TapeVariable<Double>, TapeVariable<Double>) throws ->
      TapeVariable<Double>
  ) rethrows -> (Double, Double, Double, Double) {
    try valueWithGradient(at: x, y, z, w, of: f).gradient
  }

  /// The value and the partial derivatives of a function of four numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func valueWithGradient(
    at x: Double, _ y: Double, _ z: Double, _ w: Double,
    of f: (TapeVariable<Double>, TapeVariable<Double>, TapeVariable<Double>, TapeVariable<Double>) throws ->
      TapeVariable<Double>
  ) rethrows -> (value: Double, gradient: (Double, Double, Double, Double)) {
    try Tape().valueWithGradient(at: x, y, z, w) { v in try f(v[0], v[1], v[2], v[3]) }
  }

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

  /// The products of the Hessian of a function of n numbers with the columns of an n×k matrix: H·V, n×k.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func hessianVectorProducts(
    at x: [Double], along directions: Matrix<Double>,
    of f: ([TapeVariable<Dual<Double>>]) throws -> TapeVariable<Dual<Double>>
  ) rethrows -> Matrix<Double> {
    try Tape<Dual<Double>>.hessianVectorProducts(at: x, along: directions, of: f)
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

  /// The value of a function of the state that a loop ends with, its gradient by the state the loop begins with, and that by
  /// parameters of each step.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func gradient(
    at state: [Double], parameters: [Double] = [], steps: Int, every: Int? = nil,
    _ step: (_ k: Int, _ x: inout [TapeVariable<Double>], _ p: [TapeVariable<Double>]) throws -> Void,
    of f: ([TapeVariable<Double>]) throws -> TapeVariable<Double>
  ) rethrows -> (value: Double, state: [Double], parameters: [Double]) {
    try Tape<Double>().gradient(at: state, parameters: parameters, steps: steps, every: every, step, of: f)
  }
}
