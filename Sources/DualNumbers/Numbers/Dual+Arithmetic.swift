// + − × ÷ of dual numbers. The operators of Overloads/ and the generic ones below share these functions.

extension Dual {
  @usableFromInline @_transparent
  static func sum(_ x: Dual, _ y: Dual) -> Dual {
    Dual(x.value + y.value, tangent: Tangents.added(x.tangent, y.tangent))
  }

  @usableFromInline @_transparent
  static func difference(_ x: Dual, _ y: Dual) -> Dual {
    Dual(x.value - y.value, tangent: Tangents.subtracted(x.tangent, y.tangent))
  }

  /// (x·y)′ = y·x′ + x·y′
  @usableFromInline @_transparent
  static func product(_ x: Dual, _ y: Dual) -> Dual {
    Dual(x.value * y.value, tangent: productTangent(x, y))
  }

  @usableFromInline @_transparent
  static func productTangent(_ x: Dual, _ y: Dual) -> Scalar {
    if Tangents.isKnownZero(x.tangent) { return Tangents.scaled(y.tangent, by: x.value) }
    if Tangents.isKnownZero(y.tangent) { return y.value * x.tangent }
    return y.value * x.tangent + x.value * y.tangent
  }

  /// (x/y)′ = (x′ − q·y′)/y with q = x/y
  ///
  /// Not through the slopes 1/y and −q/y: their product overflows for tiny y. The division is by the reciprocal,
  /// except where that overflows, |y| ≤ 2⁻¹⁰²⁴. Where q or the reciprocal is not finite, the tangent is not, either,
  /// or has the same bits in both forms: one test of it is enough.
  @usableFromInline @_transparent
  static func quotient(_ x: Dual, _ y: Dual) -> Dual {
    let q = x.value / y.value
    let change = Tangents.subtracted(x.tangent, Tangents.scaled(y.tangent, by: q))
    let tangent = Tangents.divided(change, by: y.value)
    let isRight = Tangents.isFiniteThroughout(tangent) || isKnownDivisor(y)
    return Dual(q, tangent: isRight ? tangent : stronglyDividedTangent(x, y, quotient: q))
  }

  /// (x′ − q·y′)/y, in which a component of x′ and y′ that is zero makes no NaN of what is not finite.
  @inlinable @inline(never)
  static func stronglyDividedTangent(_ x: Dual, _ y: Dual, quotient q: Scalar) -> Scalar {
    let change = Tangents.subtracted(x.tangent, Tangents.stronglyScaled(y.tangent, by: q, at: x.value, y.value))
    return Tangents.stronglyDivided(change, by: y.value)
  }

  @usableFromInline @_transparent
  static func negated(_ x: Dual) -> Dual { Dual(-x.value, tangent: -x.tangent) }

  @_transparent
  public static func + (x: Dual, y: Dual) -> Dual { sum(x, y) }
  @_transparent
  public static func - (x: Dual, y: Dual) -> Dual { difference(x, y) }
  @_transparent
  public static func * (x: Dual, y: Dual) -> Dual { product(x, y) }
  @_transparent
  public static func / (x: Dual, y: Dual) -> Dual { quotient(x, y) }
  @_transparent
  public static prefix func - (x: Dual) -> Dual { negated(x) }
  @_transparent
  public mutating func negate() { self = Dual.negated(self) }

  @_transparent
  public static func += (x: inout Dual, y: Dual) { x = sum(x, y) }
  @_transparent
  public static func -= (x: inout Dual, y: Dual) { x = difference(x, y) }
  @_transparent
  public static func *= (x: inout Dual, y: Dual) { x = product(x, y) }
  @_transparent
  public static func /= (x: inout Dual, y: Dual) { x = quotient(x, y) }

  /// x·y + this number, the value rounded once.
  @_transparent
  public mutating func addProduct(_ x: Dual, _ y: Dual) {
    self = Dual(value.addingProduct(x.value, y.value), tangent: Tangents.added(tangent, Self.productTangent(x, y)))
  }
}
