// A dual number with several directions. `DualVector` and `SkippingDualVector` differ in one thing, whether a number
// remembers at run time that it does not vary; all the rest is here, once for both.

/// A value, and its derivatives in as many directions as `Lanes` has lanes.
public protocol _LaneNumber: FloatingPoint, Linearized
where
  Value == Lanes.Scalar, Exponent == Lanes.Scalar.Exponent, Magnitude == Self, Stride == Self,
  IntegerLiteralType == Lanes.Scalar.IntegerLiteralType
{
  associatedtype Lanes: SIMD where Lanes.Scalar: FloatingPoint & SIMDScalar

  var value: Lanes.Scalar { get set }
  var tangent: Lanes { get set }
  init(_ value: Lanes.Scalar, tangent: Lanes)

  /// Whether a lane may differ from zero. Where none does, lanes are skipped: by the optimiser if it knows, else at run time.
  var varies: Bool { get }
  /// Whether the optimiser knows that no lane differs from zero.
  var _isKnownStill: Bool { get }
  /// The lanes, without a look at them.
  var _lanes: Lanes { get }
  /// A number with these lanes, of which some may differ from zero.
  init(_ value: Lanes.Scalar, _lanes: Lanes)
}

extension _LaneNumber {
  /// f(x): each lane times `slope` = f′(x); a lane of 0 stays 0, whatever the slope.
  @inlinable @inline(__always)
  public func lifted(to value: Lanes.Scalar, slope: Lanes.Scalar) -> Self {
    if !varies { return Self(value) }
    return Self(value, _lanes: _lanes.stronglyScaled(by: slope))
  }

  /// f(x, y): the sum of both tangents, each times its own slope.
  @inlinable @inline(__always)
  public static func lifted(
    to value: Lanes.Scalar, _ x: (of: Self, slope: Lanes.Scalar), _ y: (of: Self, slope: Lanes.Scalar)
  ) -> Self {
    sum(x.of.lifted(to: value, slope: x.slope), y.of.lifted(to: value, slope: y.slope), value: value)
  }

  /// The tangent of `x`, or that of `y` in the lanes in which `switching` moves to the negative side.
  @inlinable
  public static func lifted(to value: Lanes.Scalar, _ x: Self, or y: Self, bySignOf switching: Self) -> Self {
    let (fromX, fromY, side) = (x.tangent, y.tangent, switching.tangent)
    var lanes = Lanes()
    for k in lanes.indices { lanes[k] = Tangents.chosen(fromX[k], or: fromY[k], bySignOf: side[k]) }
    return Self(value, tangent: lanes)
  }

  /// Lane by lane, the derivative along both tangents.
  @inlinable
  public static func lifted(
    to value: Lanes.Scalar, _ x: Self, _ y: Self, by derivative: (Lanes.Scalar, Lanes.Scalar) -> Lanes.Scalar
  ) -> Self {
    let (fromX, fromY) = (x.tangent, y.tangent)
    var lanes = Lanes()
    for k in lanes.indices { lanes[k] = derivative(fromX[k], fromY[k]) }
    return Self(value, tangent: lanes)
  }

  /// Whether value and tangent are the same numbers, +0 and −0 apart and NaN like any NaN, in every lane.
  @inlinable
  public func isIdentical(to other: Self) -> Bool {
    let (lanes, others) = (tangent, other.tangent)
    return Tangents.isIdentical(value, other.value)
      && lanes.indices.allSatisfy { Tangents.isIdentical(lanes[$0], others[$0]) }
  }

  @inlinable @inline(__always)
  public init(integerLiteral value: Lanes.Scalar.IntegerLiteralType) { self.init(Lanes.Scalar(integerLiteral: value)) }
}

// + − × ÷. The operators of Generated/ and the generic ones of the numbers share these functions; the formulas are those
// of `Dual`. Where only one operand varies, the other's lanes are not touched.

extension _LaneNumber {
  @inlinable @inline(__always)
  static func sum(_ x: Self, _ y: Self, value: Lanes.Scalar) -> Self {
    if !y.varies { return x.with(value) }
    if !x.varies { return y.with(value) }
    return Self(value, _lanes: x._lanes.adding(y._lanes))
  }

  @inlinable @inline(__always)
  static func difference(_ x: Self, _ y: Self, value: Lanes.Scalar) -> Self {
    if !y.varies { return x.with(value) }
    if !x.varies { return Self(value, _lanes: y._lanes.negated) }
    return Self(value, _lanes: x._lanes.subtracting(y._lanes))
  }

  /// (x·y)′ = y·x′ + x·y′
  @inlinable @inline(__always)
  static func product(_ x: Self, _ y: Self, value: Lanes.Scalar) -> Self {
    if !y.varies { return x.varies ? Self(value, _lanes: x._lanes.scaled(by: y.value)) : Self(value) }
    if !x.varies { return Self(value, _lanes: y._lanes.scaled(by: x.value)) }
    return Self(value, _lanes: .combined(y.value, x._lanes, x.value, y._lanes))
  }

  /// (x/y)′ = (x′ − q·y′)·r with q = x/y, r = 1/y, except where q or r is not finite.
  @inlinable @inline(__always)
  static func quotient(_ x: Self, _ y: Self, value q: Lanes.Scalar, reciprocal r: Lanes.Scalar) -> Self {
    if !y.varies { return x.varies ? Self(q, _lanes: x._lanes.scaled(by: r)) : Self(q) }
    if !x.varies { return Self(q, _lanes: y._lanes.scaled(by: -q).scaled(by: r)) }
    return Self(q, _lanes: x._lanes.subtracting(q, times: y._lanes).scaled(by: r))
  }

  /// (x′ − q·y′)/y, in which a lane of x and y that does not vary makes no NaN of what is not finite.
  @inlinable @inline(__always)
  static func strongQuotient(_ x: Self, _ y: Self, value q: Lanes.Scalar) -> Self {
    if !x.varies && !y.varies { return Self(q) }
    return Self(q, _lanes: .strongQuotient(x._lanes, q, y._lanes, y.value))
  }

  /// This number's lanes behind another value.
  @inlinable @inline(__always)
  func with(_ value: Lanes.Scalar) -> Self {
    var number = self
    number.value = value
    return number
  }

  /// x + y
  @inlinable @inline(__always)
  public static func _sum(_ x: Self, _ y: Self) -> Self { sum(x, y, value: x.value + y.value) }

  /// x − y
  @inlinable @inline(__always)
  public static func _difference(_ x: Self, _ y: Self) -> Self { difference(x, y, value: x.value - y.value) }

  /// x·y
  @inlinable @inline(__always)
  public static func _product(_ x: Self, _ y: Self) -> Self { product(x, y, value: x.value * y.value) }

  /// x/y
  @inlinable @inline(__always)
  public static func _quotient(_ x: Self, _ y: Self) -> Self {
    let q = x.value / y.value
    let r = 1 / y.value
    return r.magnitude < .infinity && q.magnitude < .infinity
      ? quotient(x, y, value: q, reciprocal: r) : strongQuotient(x, y, value: q)
  }

  /// −x
  @inlinable @inline(__always)
  public static func _negated(_ x: Self) -> Self {
    x.varies ? Self(-x.value, _lanes: x._lanes.negated) : Self(-x.value)
  }

  @inlinable @inline(__always)
  public static func + (x: Self, y: Self) -> Self { _sum(x, y) }
  @inlinable @inline(__always)
  public static func - (x: Self, y: Self) -> Self { _difference(x, y) }
  @inlinable @inline(__always)
  public static func * (x: Self, y: Self) -> Self { _product(x, y) }
  @inlinable @inline(__always)
  public static prefix func - (x: Self) -> Self { _negated(x) }
  @inlinable @inline(__always)
  public mutating func negate() { self = ._negated(self) }

  @inlinable @inline(__always)
  public static func += (x: inout Self, y: Self) { x = _sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout Self, y: Self) { x = _difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout Self, y: Self) { x = _product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout Self, y: Self) { x = _quotient(x, y) }

  /// x·y + this number, the value rounded once.
  @inlinable @inline(__always)
  public mutating func addProduct(_ x: Self, _ y: Self) {
    let value = value.addingProduct(x.value, y.value)
    self = .sum(self, .product(x, y, value: value), value: value)
  }
}
