// Functions with a kink: smooth but where two numbers are equal, or one is 0. There the tangent is the derivative along
// the incoming tangent d, from the right: |·|′(0; d) = |d|, max′ = max(dx, dy).
//
// For these the chain rule holds exactly (piecewise differentiable functions; K. A. Khan and P. I. Barton, ACM TOMS
// 39(4), 2013), so that a composition that is smooth has its true derivative, however it is written. Values, comparisons
// and branches know nothing of it.

extension Linearized where Self: FloatingPoint, Value: FloatingPoint {
  /// |x|, with the tangent |d| at ±0.
  @_alwaysEmitIntoClient @_transparent
  public var magnitude: Self {
    if value == 0 { return Self.lifted(to: value.magnitude, self, or: -self, bySignOf: self) }
    return value.sign == .minus ? -self : self
  }

  /// The size of `magnitude` with the sign of `sign`, whose sign bit has the derivative 0.
  @_alwaysEmitIntoClient @_transparent
  public init(signOf sign: Self, magnitudeOf magnitude: Self) {
    let size = magnitude.magnitude
    self = sign.sign == .minus ? -size : size
  }

  // MARK: IEEE 754: a number wins over a NaN

  /// The larger number; with the larger tangent where they are equal.
  @inlinable
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    if x == y { return lifted(to: Value.maximum(x.value, y.value), x, or: y, bySignOf: x - y) }
    if x.isSignalingNaN || y.isSignalingNaN { return x + y }
    return x > y || y.isNaN ? x : y
  }

  /// The smaller number; with the smaller tangent where they are equal.
  @inlinable
  public static func minimum(_ x: Self, _ y: Self) -> Self {
    if x == y { return lifted(to: Value.minimum(x.value, y.value), y, or: x, bySignOf: x - y) }
    if x.isSignalingNaN || y.isSignalingNaN { return x + y }
    return x < y || y.isNaN ? x : y
  }

  /// The number of larger size. x and −x are no tie but a jump: the tangent is that of the number that is picked.
  @inlinable
  public static func maximumMagnitude(_ x: Self, _ y: Self) -> Self {
    if x == y {
      return lifted(to: Value.maximumMagnitude(x.value, y.value), x, or: y, bySignOf: x.magnitude - y.magnitude)
    }
    if x.isSignalingNaN || y.isSignalingNaN { return x + y }
    return x.magnitude > y.magnitude || y.isNaN ? x : y
  }

  /// The number of smaller size, as `maximumMagnitude`.
  @inlinable
  public static func minimumMagnitude(_ x: Self, _ y: Self) -> Self {
    if x == y {
      return lifted(to: Value.minimumMagnitude(x.value, y.value), y, or: x, bySignOf: x.magnitude - y.magnitude)
    }
    if x.isSignalingNaN || y.isSignalingNaN { return x + y }
    return x.magnitude <= y.magnitude || y.isNaN ? x : y
  }
}

// MARK: max and min

/// What the free functions `max` and `min` take.
///
/// `Int` is among them because it is what an integer literal is at first sight: without it the type checker prefers the
/// standard library's function for max(x, 0). The requirements are not called `max` and `min`, because in an extension
/// of a type that has a member of that name the free function is out of reach.
public protocol _Ranked: Comparable {
  static func _max(_ x: Self, _ y: Self) -> Self
  static func _min(_ x: Self, _ y: Self) -> Self
}

extension Int: _Ranked {
  @_alwaysEmitIntoClient @_transparent
  public static func _max(_ x: Int, _ y: Int) -> Int { Swift.max(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func _min(_ x: Int, _ y: Int) -> Int { Swift.min(x, y) }
}

extension Linearized where Self: FloatingPoint, Value: ElementaryScalar {
  @_alwaysEmitIntoClient @_transparent
  public static func _max(_ x: Self, _ y: Self) -> Self {
    if x == y { return lifted(to: Value._max(x.value, y.value), x, or: y, bySignOf: x - y) }
    return Swift.max(x, y)
  }

  @_alwaysEmitIntoClient @_transparent
  public static func _min(_ x: Self, _ y: Self) -> Self {
    if x == y { return lifted(to: Value._min(x.value, y.value), y, or: x, bySignOf: x - y) }
    return Swift.min(x, y)
  }
}

/// The larger of two numbers, as the standard library's `max`; where they are equal, with the larger tangent.
///
///     derivative(at: 0) { x in max(x, 0) }  // 1.0
///     derivative(at: 0) { x in max(x, 0) + log1p(exp(-abs(x))) }  // 0.5
///     gradient(at: [1, 1]) { x in max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }  // [0.5, 0.5]
///
/// `xs.max()` picks an element by value, and has the tangent of that element alone.
@_alwaysEmitIntoClient @_transparent
public func max<Number: _Ranked>(_ x: Number, _ y: Number) -> Number { Number._max(x, y) }

/// The largest of three or more numbers, as `max` of two.
///
///     gradient(at: [1, 1, 0]) { x in max(x[0], x[1], x[2]) }  // [1.0, 1.0, 0.0]
@inlinable
public func max<Number: _Ranked>(_ x: Number, _ y: Number, _ z: Number, _ rest: Number...) -> Number {
  rest.reduce(max(max(x, y), z)) { max($0, $1) }
}

/// The smaller of two numbers, as the standard library's `min`; where they are equal, with the smaller tangent.
///
///     derivative(at: 0) { x in min(x, 0) }  // 0.0
///
/// `xs.min()` picks an element by value, and has the tangent of that element alone.
@_alwaysEmitIntoClient @_transparent
public func min<Number: _Ranked>(_ x: Number, _ y: Number) -> Number { Number._min(x, y) }

/// The smallest of three or more numbers, as `min` of two.
///
///     gradient(at: [1, 1, 2]) { x in min(x[0], x[1], x[2]) }  // [0.0, 0.0, 0.0]
@inlinable
public func min<Number: _Ranked>(_ x: Number, _ y: Number, _ z: Number, _ rest: Number...) -> Number {
  rest.reduce(min(min(x, y), z)) { min($0, $1) }
}
