// Products of a Hessian with a vector, without the matrix.

/// The product of the Hessian of a function of n numbers with a vector: H·v, without H.
///
///     hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }  // [24.0, 2.0]
///
/// It is the derivative of the gradient along v.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: n evaluations of `f`, on duals over duals; one where n is 0.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> [Scalar] {
  try Differentiator<Dual<Dual<Scalar>>>.hessianVectorProduct(at: x, along: v, of: f)
}

/// The product of the Hessian of a function of n numbers with a vector, four of its entries a pass.
///
///     hessianVectorProduct(at: [1, 2], along: [1, 10], lanes: .automatic) { x in x[0] * x[0] * x[1] }  // [24.0, 2.0]
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: ⌈n / 4⌉ evaluations of `f`, on ``HyperDual``; one where n is 0.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], along v: [Scalar], lanes: AutomaticLanes, of f: ([HyperDual<Scalar>]) throws -> HyperDual<Scalar>
) rethrows -> [Scalar] {
  try Differentiator<HyperDual<Scalar>>.hessianVectorProduct(at: x, along: v, of: f)
}

/// H·v of a function that is generic over its numbers, without H.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: n evaluations of `f`; one where n is 0.
@inlinable
public func hessianVectorProduct<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], along v: [Scalar], of f: Function
) throws(Function.Failure) -> [Scalar] {
  try Differentiator<Dual<Dual<Scalar>>>.hessianVectorProduct(at: x, along: v, of: f._passed)
}

/// H·v of a function that is generic over its numbers, four of its entries a pass.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: ⌈n / 4⌉ evaluations of `f`; one where n is 0.
@inlinable
public func hessianVectorProduct<
  Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Function: DifferentiableFunction
>(
  at x: [Scalar], along v: [Scalar], lanes: AutomaticLanes, of f: Function
) throws(Function.Failure) -> [Scalar] {
  try Differentiator<HyperDual<Scalar>>.hessianVectorProduct(at: x, along: v, of: f._passed)
}

/// H·v of a function of a structure of numbers, along a structure of the same kind, and of that kind itself.
///
///     let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([1, 2], [1, 10])
///     hessianVectorProduct(at: x, along: v) { x in x[0] * x[0] * x[1] }[0]  // 24.0
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: n evaluations of `f`, on duals over duals; one where n is 0.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Point: NumberStructure>(
  at x: Point, along v: Point, of f: (Point.OverDuals.OverDuals) throws -> Dual<Dual<Point.Number>>
) rethrows -> Point
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  try TwoLevels.product(at: x, along: v, of: f)
}

/// H·v of a function of a structure of numbers, four of its entries a pass.
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: ⌈n / 4⌉ evaluations of `f`, on ``HyperDual``; one where n is 0.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Point: BlockStructure>(
  at x: Point, along v: Point, lanes: AutomaticLanes, of f: (Point.OverBlocks) throws -> HyperDual<Point.Number>
) rethrows -> Point {
  try InBlocks.product(at: x, along: v, of: f)
}

// MARK: Into memory of the caller's

extension Differentiator where Number: SecondOrderNumber {
  /// Writes H·v of a function of n numbers into `result`, and returns the value.
  ///
  ///     var d = Differentiator<HyperDual<Double>>()
  ///     var product = [0.0, 0.0]
  ///     d.hessianVectorProduct(at: [1, 2], along: [1, 10], into: &product) { x in x[0] * x[0] * x[1] }  // 2.0
  ///     product  // [24.0, 2.0]
  ///
  /// - Precondition: `v` and `result` have as many entries as `x`.
  /// - Complexity: n evaluations of `f` with `Dual<Dual<Double>>`, ⌈n / 4⌉ with `HyperDual<Double>`; one where n is 0. No
  ///   allocation, except in the first call of a size.
  @inlinable
  @discardableResult
  public mutating func hessianVectorProduct<Failure: Error>(
    at x: [Number.Value.Value], along v: [Number.Value.Value], into result: inout [Number.Value.Value],
    of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Number.Value.Value {
    try product(at: x, along: v, into: &result, of: f)
  }

  /// Writes H·v of a function that is generic over its numbers into `result`, and returns the value.
  ///
  /// - Precondition: `v` and `result` have as many entries as `x`.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public mutating func hessianVectorProduct<Function: DifferentiableFunction>(
    at x: [Number.Value.Value], along v: [Number.Value.Value], into result: inout [Number.Value.Value], of f: Function
  ) throws(Function.Failure) -> Number.Value.Value where Number: ElementaryScalar {
    try product(at: x, along: v, into: &result, of: f._passed)
  }

  @inlinable
  static func hessianVectorProduct<Failure: Error>(
    at x: [Plain], along v: [Plain], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> [Plain] {
    var result = [Plain](repeating: 0, count: x.count)
    var differentiator = Self()
    _ = try differentiator.product(at: x, along: v, into: &result, of: f)
    return result
  }
}
