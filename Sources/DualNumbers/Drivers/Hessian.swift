// Second derivatives, from numbers on two levels. With inputs varying on the outer level and on the inner one, the
// derivative of a result's derivative is ∂²f/∂xᵢ∂xⱼ; the outer derivative of its value is ∂f/∂xᵢ.

/// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
///
///     let h = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
///     print(h)
///     // [ 4.0  2.0 ]
///     // [ 2.0  0.0 ]
///
/// It is symmetric to the last bit: what is above the diagonal is computed, and copied below.
///
/// - Complexity: n(n + 1)/2 evaluations of `f`, on duals over duals. A gradient takes n, on duals.
/// - Note: `x` may be empty; the result then is 0×0, and `f` is not evaluated. At points other than of `Double` write
///   `Dual.sin(x)` in `f`: of duals over duals only those of `Double` have the free functions.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> Matrix<Scalar> {
  var result = Matrix<Scalar>(rows: x.count, columns: x.count, repeating: 0)
  var workspace = Workspace<Dual<Dual<Scalar>>>()
  _ = try SecondOrder.hessian(at: x, into: &result, using: &workspace, of: f)
  return result
}

/// The Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
///     hessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///
/// Away from kinks it has the bits that it has without lanes.
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, on ``HyperDual``, with m = ⌈n / 4⌉.
/// - Note: at points other than of `Double` write `HyperDual.sin(x)` in `f`.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([HyperDual<Scalar>]) throws -> HyperDual<Scalar>
) rethrows -> Matrix<Scalar> {
  var result = Matrix<Scalar>(rows: x.count, columns: x.count, repeating: 0)
  var workspace = Workspace<HyperDual<Scalar>>()
  _ = try SecondOrder.hessian(at: x, into: &result, using: &workspace, of: f)
  return result
}

/// The value, the gradient and the Hessian of a function of n numbers, what a step of Newton's method takes.
///
///     let (y, g, h) = valueWithGradientAndHessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
///     y  // 2.0
///     g  // [4.0, 1.0]
///     h.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///
/// - Complexity: n(n + 1)/2 evaluations of `f`, as for the Hessian alone; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  try SecondOrder.all(at: x, of: f)
}

/// The value, the gradient and the Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
///     valueWithGradientAndHessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.gradient  // [4.0, 1.0]
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, on ``HyperDual``, with m = ⌈n / 4⌉; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([HyperDual<Scalar>]) throws -> HyperDual<Scalar>
) rethrows -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  try SecondOrder.all(at: x, of: f)
}

// MARK: Function objects

/// The Hessian of a function that is generic over its numbers.
///
///     struct Rosenbrock: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
///         let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
///         return u * u + 100 * t * t
///       }
///     }
///     hessian(at: [1, 1], of: Rosenbrock()).columnMajor  // [802.0, -400.0, -400.0, 200.0]
///
/// - Complexity: n(n + 1)/2 evaluations of `f`.
@_disfavoredOverload @inlinable
public func hessian<Scalar: ElementaryScalar & FloatingPoint>(
  at x: [Scalar], of f: some DifferentiableFunction
) -> Matrix<Scalar> {
  hessian(at: x, of: f._passed)
}

/// The Hessian of a function that is generic over its numbers, a block of 4×4 entries a pass.
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, with m = ⌈n / 4⌉.
@_disfavoredOverload @inlinable
public func hessian<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> Matrix<Scalar> {
  hessian(at: x, lanes: lanes, of: f._passed)
}

/// The value, the gradient and the Hessian of a function that is generic over its numbers.
///
/// - Complexity: n(n + 1)/2 evaluations of `f`; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: ElementaryScalar & FloatingPoint>(
  at x: [Scalar], of f: some DifferentiableFunction
) -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  valueWithGradientAndHessian(at: x, of: f._passed)
}

/// The value, the gradient and the Hessian of a function that is generic over its numbers, a block of 4×4 entries a pass.
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, with m = ⌈n / 4⌉; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  valueWithGradientAndHessian(at: x, lanes: lanes, of: f._passed)
}
