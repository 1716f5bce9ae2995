// Hessians, from numbers on two levels. With inputs varying on the outer level and on the inner one, the derivative of a
// result's derivative is ∂²f/∂xᵢ∂xⱼ; the outer derivative of its value is ∂f/∂xᵢ.

// MARK: Arrays

/// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
///
///     let h = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
///     print(h)
///     // [ 4.0  2.0 ]
///     // [ 2.0  0.0 ]
///
/// It is symmetric to the last bit: what is above the diagonal is computed, and copied below.
///
/// - Complexity: n(n + 1)/2 evaluations of `f`, on duals over duals; one where n is 0. A gradient takes n, on duals.
/// - Note: at points other than of `Double` write `Dual.sin(x)` in `f`: of duals over duals only those of `Double` have the
///   free functions.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> Matrix<Scalar> {
  try Differentiator.valueWithHessian(at: x, of: f).hessian
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
  try Differentiator.valueWithGradientAndHessian(at: x, of: f)
}

/// The Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
///     hessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///
/// Away from kinks the entries have the same bits as one by one.
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, on ``HyperDual``, with m = ⌈n / 4⌉; one where n is 0.
/// - Note: at points other than of `Double` write `HyperDual.sin(x)` in `f`.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([HyperDual<Scalar>]) throws -> HyperDual<Scalar>
) rethrows -> Matrix<Scalar> {
  try Differentiator.valueWithHessian(at: x, of: f).hessian
}

/// The value, the gradient and the Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
///     valueWithGradientAndHessian(at: [1, 2], lanes: .automatic) { x in x[0] * x[0] * x[1] }.gradient  // [4.0, 1.0]
///
/// - Complexity: as `hessian(at:lanes:of:)`.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([HyperDual<Scalar>]) throws -> HyperDual<Scalar>
) rethrows -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  try Differentiator.valueWithGradientAndHessian(at: x, of: f)
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
///     hessian(at: [1, 1], lanes: .automatic, of: Rosenbrock())[0, 0]  // 802.0
///
/// - Complexity: n(n + 1)/2 evaluations of `f`; one where n is 0.
@inlinable
public func hessian<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], of f: Function
) throws(Function.Failure) -> Matrix<Scalar> {
  try Differentiator<Dual<Dual<Scalar>>>.valueWithHessian(at: x, of: f._passed).hessian
}

/// The value, the gradient and the Hessian of a function that is generic over its numbers.
///
/// - Complexity: n(n + 1)/2 evaluations of `f`; one where n is 0.
@inlinable
public func valueWithGradientAndHessian<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], of f: Function
) throws(Function.Failure) -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  try Differentiator<Dual<Dual<Scalar>>>.valueWithGradientAndHessian(at: x, of: f._passed)
}

/// The Hessian of a function that is generic over its numbers, a block of 4×4 entries a pass.
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, with m = ⌈n / 4⌉; one where n is 0.
@inlinable
public func hessian<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Function: DifferentiableFunction>(
  at x: [Scalar], lanes: AutomaticLanes, of f: Function
) throws(Function.Failure) -> Matrix<Scalar> {
  try Differentiator<HyperDual<Scalar>>.valueWithHessian(at: x, of: f._passed).hessian
}

/// The value, the gradient and the Hessian of a function that is generic over its numbers, a block of 4×4 entries a pass.
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, with m = ⌈n / 4⌉; one where n is 0.
@inlinable
public func valueWithGradientAndHessian<
  Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Function: DifferentiableFunction
>(
  at x: [Scalar], lanes: AutomaticLanes, of f: Function
) throws(Function.Failure) -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  try Differentiator<HyperDual<Scalar>>.valueWithGradientAndHessian(at: x, of: f._passed)
}

// MARK: Structures

/// The Hessian of a function of a structure of numbers, with rows and columns in their order.
///
///     let x: InlineArray<2, Double> = [1, 2]
///     hessian(at: x) { x in x[0] * x[0] * x[1] }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///
/// The structure over dual numbers has to be a `NumberStructure` as well, as it is where the type is generic over its
/// numbers.
///
/// - Complexity: n(n + 1)/2 evaluations of `f`, on duals over duals; one where n is 0.
@_disfavoredOverload @inlinable
public func hessian<Point: NumberStructure>(
  at x: Point, of f: (Point.OverDuals.OverDuals) throws -> Dual<Dual<Point.Number>>
) rethrows -> Matrix<Point.Number>
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  try TwoLevels.all(at: x, of: f).hessian
}

/// The value, the gradient and the Hessian of a function of a structure of numbers.
///
/// - Complexity: n(n + 1)/2 evaluations of `f`, on duals over duals; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Point: NumberStructure>(
  at x: Point, of f: (Point.OverDuals.OverDuals) throws -> Dual<Dual<Point.Number>>
) rethrows -> (value: Point.Number, gradient: Point, hessian: Matrix<Point.Number>)
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  try TwoLevels.all(at: x, of: f)
}

/// The Hessian of a function of a structure of numbers, a block of 4×4 entries a pass.
///
/// - Complexity: m(m + 1)/2 evaluations of `f`, on ``HyperDual``, with m = ⌈n / 4⌉; one where n is 0.
@_disfavoredOverload @inlinable
public func hessian<Point: BlockStructure>(
  at x: Point, lanes: AutomaticLanes, of f: (Point.OverBlocks) throws -> HyperDual<Point.Number>
) rethrows -> Matrix<Point.Number> {
  try InBlocks.all(at: x, of: f).hessian
}

/// The value, the gradient and the Hessian of a function of a structure of numbers, a block of 4×4 entries a pass.
///
/// - Complexity: as `hessian(at:lanes:of:)`.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Point: BlockStructure>(
  at x: Point, lanes: AutomaticLanes, of f: (Point.OverBlocks) throws -> HyperDual<Point.Number>
) rethrows -> (value: Point.Number, gradient: Point, hessian: Matrix<Point.Number>) {
  try InBlocks.all(at: x, of: f)
}

// MARK: Into memory of the caller's

extension Differentiator where Number: SecondOrderNumber {
  /// Writes the Hessian of a function of n numbers into `result`, which is n×n, and returns the value.
  ///
  ///     var d = Differentiator<HyperDual<Double>>()
  ///     var h = Matrix(rows: 2, columns: 2, repeating: 0.0)
  ///     d.hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }  // 2.0
  ///     h.columnMajor  // [4.0, 2.0, 2.0, 0.0]
  ///
  /// With `Dual<Dual<Double>>` a pass gives one entry and its mirror image, with `HyperDual<Double>` blocks of 4×4.
  ///
  /// - Precondition: `result` has as many rows and as many columns as `x` entries.
  /// - Complexity: m(m + 1)/2 evaluations of `f`, with m = n or ⌈n / 4⌉; one where n is 0. No allocation, except in the
  ///   first call of a size.
  @inlinable
  @discardableResult
  public mutating func hessian<Failure: Error>(
    at x: [Number.Value.Value], into result: inout Matrix<Number.Value.Value>,
    of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Number.Value.Value {
    var none: [Plain] = []
    return try passes(at: x, gradient: &none, into: &result, of: f)
  }

  /// Writes the gradient and the Hessian of a function of n numbers into `gradient` and `result`, and returns the value.
  ///
  /// - Precondition: also, `gradient` has n entries.
  /// - Complexity: as `hessian(at:into:of:)`.
  @inlinable
  @discardableResult
  public mutating func hessian<Failure: Error>(
    at x: [Number.Value.Value], gradient: inout [Number.Value.Value], into result: inout Matrix<Number.Value.Value>,
    of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Number.Value.Value {
    require(
      gradient.count == x.count,
      "gradient has \(gradient.count) entries, the point has \(x.count); they must have as many")
    return try passes(at: x, gradient: &gradient, into: &result, of: f)
  }

  /// Writes the Hessian of a function that is generic over its numbers into `result`, and returns the value.
  ///
  /// - Precondition: `result` has as many rows and as many columns as `x` entries.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public mutating func hessian<Function: DifferentiableFunction>(
    at x: [Number.Value.Value], into result: inout Matrix<Number.Value.Value>, of f: Function
  ) throws(Function.Failure) -> Number.Value.Value where Number: ElementaryScalar {
    try hessian(at: x, into: &result, of: f._passed)
  }

  /// Writes the gradient and the Hessian of a function that is generic over its numbers, and returns the value.
  ///
  /// - Precondition: also, `gradient` has n entries.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public mutating func hessian<Function: DifferentiableFunction>(
    at x: [Number.Value.Value], gradient: inout [Number.Value.Value], into result: inout Matrix<Number.Value.Value>,
    of f: Function
  ) throws(Function.Failure) -> Number.Value.Value where Number: ElementaryScalar {
    try hessian(at: x, gradient: &gradient, into: &result, of: f._passed)
  }

  @inlinable
  static func valueWithHessian<Failure: Error>(
    at x: [Plain], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> (value: Plain, hessian: Matrix<Plain>) {
    var result = Matrix<Plain>(rows: x.count, columns: x.count, repeating: 0)
    var differentiator = Self()
    return (try differentiator.hessian(at: x, into: &result, of: f), result)
  }

  @inlinable
  static func valueWithGradientAndHessian<Failure: Error>(
    at x: [Plain], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> (value: Plain, gradient: [Plain], hessian: Matrix<Plain>) {
    var gradient = [Plain](repeating: 0, count: x.count)
    var result = Matrix<Plain>(rows: x.count, columns: x.count, repeating: 0)
    var differentiator = Self()
    return (try differentiator.hessian(at: x, gradient: &gradient, into: &result, of: f), gradient, result)
  }
}
