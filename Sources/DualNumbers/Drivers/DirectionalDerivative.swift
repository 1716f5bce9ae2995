// Derivatives along directions: ∇f·v of one function, J·v of several, without gradient or Jacobian.

// MARK: One direction

/// The derivative of a function of n numbers along a direction: ∇f·v.
///
///     directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }  // 0.6
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> Scalar {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).tangent
}

/// The derivative of m functions of n numbers along a direction: J·v, without J.
///
///     directionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0] - x[1]] }  // [5.0, 0.0]
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> [Scalar] {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).map(\.tangent)
}

/// f(x) and ∇f·v.
///
///     valueWithDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }.value  // 5.0
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, derivative: Scalar) {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).parts()
}

/// f(x) and J·v, for m functions of n numbers.
///
///     valueWithDirectionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0]] }.derivative  // [5.0, 1.0]
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> (value: [Scalar], derivative: [Scalar]) {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).parts()
}

/// The derivative of a function that is generic over its numbers along a direction: ∇f·v.
///
/// - Complexity: one evaluation of `f`.
@inlinable
public func directionalDerivative<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], along v: [Scalar], of f: Function
) throws(Function.Failure) -> Scalar {
  let y = try f._passed(moving(x, along: v))
  assertStill(try? f._passed(constant(x))) { $0.isStill }
  return y.tangent
}

/// The derivative of m functions that are generic over their numbers along a direction: J·v.
///
/// - Complexity: one evaluation of `f`.
@inlinable
public func directionalDerivative<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
  at x: [Scalar], along v: [Scalar], of f: Map
) throws(Map.Failure) -> [Scalar] {
  let y = try f._passed(moving(x, along: v))
  assertStill(try? f._passed(constant(x))) { $0.isStill }
  return y.map(\.tangent)
}

/// f(x) and ∇f·v of a function that is generic over its numbers.
///
/// - Complexity: one evaluation of `f`.
@inlinable
public func valueWithDirectionalDerivative<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], along v: [Scalar], of f: Function
) throws(Function.Failure) -> (value: Scalar, derivative: Scalar) {
  let y = try f._passed(moving(x, along: v))
  assertStill(try? f._passed(constant(x))) { $0.isStill }
  return y.parts()
}

/// f(x) and J·v of m functions that are generic over their numbers.
///
/// - Complexity: one evaluation of `f`.
@inlinable
public func valueWithDirectionalDerivative<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
  at x: [Scalar], along v: [Scalar], of f: Map
) throws(Map.Failure) -> (value: [Scalar], derivative: [Scalar]) {
  let y = try f._passed(moving(x, along: v))
  assertStill(try? f._passed(constant(x))) { $0.isStill }
  return y.parts()
}

/// The derivative of a function of a structure of numbers along a direction, which is such a structure: ∇f·v.
///
///     let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([3, 4], [1, 0])
///     directionalDerivative(at: x, along: v) { x in hypot(x[0], x[1]) }  // 0.6
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func directionalDerivative<Point: NumberStructure>(
  at x: Point, along v: Point, of f: (Point.OverDuals) throws -> Dual<Point.Number>
) rethrows -> Point.Number {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).tangent
}

/// f(x) and ∇f·v of a function of a structure of numbers.
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative<Point: NumberStructure>(
  at x: Point, along v: Point, of f: (Point.OverDuals) throws -> Dual<Point.Number>
) rethrows -> (value: Point.Number, derivative: Point.Number) {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).parts()
}

/// The derivatives of what a function of a structure of numbers gives, along a direction: J·v, without J.
///
///     let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([2, 3], [1, 1])
///     directionalDerivative(at: x, along: v) { x in [x[0] * x[1], x[0] - x[1]] }  // [5.0, 0.0]
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func directionalDerivative<Point: NumberStructure, Outputs: NumberList<Dual<Point.Number>>>(
  at x: Point, along v: Point, of f: (Point.OverDuals) throws -> Outputs
) rethrows -> [Point.Number] {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).parts().derivative
}

/// f(x) and J·v of what a function of a structure of numbers gives.
///
/// - Precondition: `v` has as many numbers as `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative<Point: NumberStructure, Outputs: NumberList<Dual<Point.Number>>>(
  at x: Point, along v: Point, of f: (Point.OverDuals) throws -> Outputs
) rethrows -> (value: [Point.Number], derivative: [Point.Number]) {
  try unmixed(f(moving(x, along: v)), unseeded: f(constant(x))).parts()
}

// MARK: Into memory of the caller's

extension Differentiator {
  /// Writes J·v of a function that writes m outputs into `result`, which has m entries.
  ///
  ///     var d = Differentiator<Dual<Double>>()
  ///     var slopes = [0.0, 0.0]
  ///     d.directionalDerivative(at: [2, 3], along: [1, 1], into: &slopes) { x, y in
  ///       y[0] = x[0] * x[1]
  ///       y[1] = x[0] - x[1]
  ///     }
  ///     slopes  // [5.0, 0.0]
  ///
  /// `f` finds the outputs that `jacobian(at:into:of:)` says. Where `f` throws, `result` is as it was.
  ///
  /// - Precondition: `v` has as many entries as `x`; `f` leaves as many outputs as `result` has entries.
  /// - Complexity: one evaluation of `f`. No allocation, except in the first call of a size.
  @inlinable
  public mutating func directionalDerivative<Scalar: FloatingPoint, Failure: Error>(
    at x: [Scalar], along v: [Scalar], into result: inout [Scalar],
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) where Number == Dual<Scalar> {
    checkDirection(v, inputs: x.count)
    setPoint(x)
    for i in x.indices { point[i].tangent = v[i] }
    try run(result.count, of: f)
    for i in result.indices { result[i] = outputs[i].tangent }
    assert(isStill(at: x, f), mixedLevels())
  }

  /// Writes f(x) into `value` and J·v into `result`, as `directionalDerivative(at:along:into:of:)`.
  ///
  /// - Precondition: also, `value` has as many entries as `result`.
  /// - Complexity: one evaluation of `f`. No allocation, except in the first call of a size.
  @inlinable
  public mutating func directionalDerivative<Scalar: FloatingPoint, Failure: Error>(
    at x: [Scalar], along v: [Scalar], value: inout [Scalar], into result: inout [Scalar],
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) where Number == Dual<Scalar> {
    require(
      value.count == result.count,
      "value has \(value.count) entries, into has \(result.count); they must have as many")
    try directionalDerivative(at: x, along: v, into: &result, of: f)
    for i in value.indices { value[i] = outputs[i].value }
  }

  /// Writes J·v of m functions that are generic over their numbers into `result`, which has m entries.
  ///
  /// - Complexity: one evaluation of `f`. No allocation but those of `f`, except in the first call of a size.
  @inlinable
  public mutating func directionalDerivative<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
    at x: [Scalar], along v: [Scalar], into result: inout [Scalar], of f: Map
  ) throws(Map.Failure) where Number == Dual<Scalar> {
    try directionalDerivative(at: x, along: v, into: &result) { (x, y) throws(Map.Failure) in y = try f._passed(x) }
  }
}

// MARK: Support

/// The point that moves along `v`.
@inlinable
func moving<Scalar: FloatingPoint>(_ x: [Scalar], along v: [Scalar]) -> [Dual<Scalar>] {
  checkDirection(v, inputs: x.count)
  var point: [Dual<Scalar>] = []
  point.reserveCapacity(x.count)
  for i in x.indices { point.append(Dual(x[i], tangent: v[i])) }
  return point
}

@inlinable
func moving<Point: NumberStructure>(_ x: Point, along v: Point) -> Point.OverDuals {
  let count = x._numberCount
  var directions: [Point.Number] = []
  directions.reserveCapacity(count)
  _ = v.mapNumbers { entry -> Point.Number in
    directions.append(entry)
    return entry
  }
  checkDirection(directions, inputs: count)
  var visited = 0
  let moving = x._mapNumbers { number, place in
    visited = place + 1
    return Dual(number, tangent: place < count ? directions[place] : 0)
  }
  checkNumbers(visited, of: count)
  return moving
}

/// The point that does not move.
@inlinable
func constant<Scalar: FloatingPoint>(_ x: [Scalar]) -> [Dual<Scalar>] { x.map { Dual($0) } }

@inlinable
func constant<Point: NumberStructure>(_ x: Point) -> Point.OverDuals { x._mapNumbers { number, _ in Dual(number) } }

@inlinable
func checkDirection<Scalar>(_ v: [Scalar], inputs: Int) {
  require(v.count == inputs, "along has \(v.count) entries, the point has \(inputs); they must have as many")
}

extension Dual {
  @inlinable
  func parts() -> (value: Scalar, derivative: Scalar) { (value, tangent) }
}

extension NumberList {
  /// The values and the tangents.
  @inlinable
  func parts<Scalar: FloatingPoint>() -> (value: [Scalar], derivative: [Scalar]) where Number == Dual<Scalar> {
    var (value, derivative): ([Scalar], [Scalar]) = ([], [])
    let count = numberCount
    value.reserveCapacity(count)
    derivative.reserveCapacity(count)
    forEachNumber {
      value.append($0.value)
      derivative.append($0.tangent)
    }
    return (value, derivative)
  }
}
