// Second derivatives along a direction: the curvature of a function on a line.

/// The second derivative of a function of n numbers along a direction: vᵀ·H·v, without H.
///
///     secondDirectionalDerivative(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }  // 44.0
///
/// It is that of f(x + t·v) by t, at t = 0.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`, on duals over duals.
@_disfavoredOverload @inlinable
public func secondDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> Scalar {
  try unmixedTwice(f(movingTwice(x, along: v)), unseeded: f(constantTwice(x))).tangent.tangent
}

/// f(x), ∇f·v and vᵀ·H·v: what f(x + t·v) is at t = 0, and its first two derivatives by t.
///
///     let line = valueWithSecondDirectionalDerivative(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }
///     line.value  // 2.0
///     line.derivative  // 14.0
///     line.secondDerivative  // 44.0
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`, on duals over duals.
@_disfavoredOverload @inlinable
public func valueWithSecondDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> (value: Scalar, derivative: Scalar, secondDerivative: Scalar) {
  try unmixedTwice(f(movingTwice(x, along: v)), unseeded: f(constantTwice(x))).parts2()
}

/// vᵀ·H·v of a function that is generic over its numbers, without H.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@inlinable
public func secondDirectionalDerivative<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], along v: [Scalar], of f: Function
) throws(Function.Failure) -> Scalar {
  let y = try f._passed(movingTwice(x, along: v))
  assertStill(try? f._passed(constantTwice(x))) { $0.isStillTwice }
  return y.tangent.tangent
}

/// f(x), ∇f·v and vᵀ·H·v of a function that is generic over its numbers.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@inlinable
public func valueWithSecondDirectionalDerivative<
  Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction
>(
  at x: [Scalar], along v: [Scalar], of f: Function
) throws(Function.Failure) -> (value: Scalar, derivative: Scalar, secondDerivative: Scalar) {
  let y = try f._passed(movingTwice(x, along: v))
  assertStill(try? f._passed(constantTwice(x))) { $0.isStillTwice }
  return y.parts2()
}

/// vᵀ·H·v of a function of a structure of numbers, along a structure of the same kind.
///
///     let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([1, 2], [1, 10])
///     secondDirectionalDerivative(at: x, along: v) { x in x[0] * x[0] * x[1] }  // 44.0
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: one evaluation of `f`, on duals over duals.
@_disfavoredOverload @inlinable
public func secondDirectionalDerivative<Point: NumberStructure>(
  at x: Point, along v: Point, of f: (Point.OverDuals.OverDuals) throws -> Dual<Dual<Point.Number>>
) rethrows -> Point.Number
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  try unmixedTwice(f(movingTwice(x, along: v)), unseeded: f(constantTwice(x))).tangent.tangent
}

/// f(x), ∇f·v and vᵀ·H·v of a function of a structure of numbers.
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: one evaluation of `f`, on duals over duals.
@_disfavoredOverload @inlinable
public func valueWithSecondDirectionalDerivative<Point: NumberStructure>(
  at x: Point, along v: Point, of f: (Point.OverDuals.OverDuals) throws -> Dual<Dual<Point.Number>>
) rethrows -> (value: Point.Number, derivative: Point.Number, secondDerivative: Point.Number)
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  try unmixedTwice(f(movingTwice(x, along: v)), unseeded: f(constantTwice(x))).parts2()
}

// MARK: Support

/// The point that moves along `v` on both levels.
@inlinable
func movingTwice<Scalar: FloatingPoint>(_ x: [Scalar], along v: [Scalar]) -> [Dual<Dual<Scalar>>] {
  checkDirection(v, inputs: x.count)
  var point: [Dual<Dual<Scalar>>] = []
  point.reserveCapacity(x.count)
  for i in x.indices { point.append(Dual(Dual(x[i], tangent: v[i]), tangent: Dual(v[i]))) }
  return point
}

@inlinable
func movingTwice<Point: NumberStructure>(_ x: Point, along v: Point) -> Point.OverDuals.OverDuals
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  let directions = v.numbers
  checkDirection(directions, inputs: x._numberCount)
  return TwoLevels.map(x) { value, place in
    Dual(Dual(value, tangent: directions[place]), tangent: Dual(directions[place]))
  }
}

/// The point that moves on neither.
@inlinable
func constantTwice<Scalar: FloatingPoint>(_ x: [Scalar]) -> [Dual<Dual<Scalar>>] { x.map { Dual(Dual($0)) } }

@inlinable
func constantTwice<Point: NumberStructure>(_ x: Point) -> Point.OverDuals.OverDuals
where Point.OverDuals: NumberStructure, Point.OverDuals.Number == Dual<Point.Number> {
  TwoLevels.map(x) { value, _ in Dual(Dual(value)) }
}

extension Dual {
  @inlinable
  func parts2<Plain>() -> (value: Plain, derivative: Plain, secondDerivative: Plain) where Scalar == Dual<Plain> {
    (value.value, tangent.value, tangent.tangent)
  }
}
