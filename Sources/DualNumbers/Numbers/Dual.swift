/// A dual number: a value, and its derivative in one direction.
///
/// Arithmetic and elementary functions carry the derivative along by the chain rule, exactly, whatever loops and
/// branches lie between:
///
///     let x = Dual(2, tangent: 1)  // the variable x at 2.0
///     let y = x * x * x + 1
///     y.value  // 9.0
///     y.tangent  // 12.0
///
/// - `Dual<Double>(c)` is a constant, `.variable(c)` has tangent 1, `Dual(c, tangent: t)` any other.
/// - A dual over duals, `Dual<Dual<Double>>`, has second derivatives: levels of nesting are different types.
/// - The value has the bits that the plain program computes; comparison, hashing and branches look at it alone.
/// - No memory is allocated. Specialised code runs within some 15 % of derivatives written by hand.
@frozen
public struct Dual<Scalar: FloatingPoint>: Linearized {
  /// What a plain program would compute.
  public var value: Scalar
  /// The derivative of `value` in the direction that was seeded.
  public var tangent: Scalar

  /// A number that does not vary: its tangent is 0.
  @_transparent
  public init(_ constant: Scalar) { self.init(constant, tangent: 0) }

  /// A number that varies at the rate `tangent`.
  @_transparent
  public init(_ value: Scalar, tangent: Scalar) {
    self.value = value
    self.tangent = tangent
  }

  /// The variable to differentiate by, at `value`: its tangent is 1.
  @_transparent
  public static func variable(_ value: Scalar) -> Dual { Dual(value, tangent: 1) }

  /// f(x): the tangent times `slope` = f′(x); a tangent of 0 stays 0, whatever the slope.
  @_transparent
  public func lifted(to value: Scalar, slope: Scalar) -> Dual {
    Dual(value, tangent: Tangents.stronglyScaled(tangent, by: slope, at: self.value, self.value))
  }

  /// f(x, y): the sum of both tangents, each times its own slope.
  @_transparent
  public static func lifted(
    to value: Scalar, _ x: (of: Dual, slope: Scalar), _ y: (of: Dual, slope: Scalar)
  ) -> Dual {
    let fromX = Tangents.stronglyScaled(x.of.tangent, by: x.slope, at: x.of.value, y.of.value)
    let fromY = Tangents.stronglyScaled(y.of.tangent, by: y.slope, at: x.of.value, y.of.value)
    return Dual(value, tangent: Tangents.added(fromX, fromY))
  }

  /// The tangent of `x`, or that of `y` where `switching` moves to the negative side.
  @inlinable
  public static func lifted(to value: Scalar, _ x: Dual, or y: Dual, bySignOf switching: Dual) -> Dual {
    let side = Tangents.signOfLinearPart(switching.value)
    if side < 0 || side > 0 {
      let chosen = side < 0 ? y : x
      return Dual(Tangents.aligned(value, with: chosen.value), tangent: chosen.tangent)
    }
    let tangent = Tangents.chosen(x.tangent, or: y.tangent, bySignOf: switching.tangent)
    return Dual(value, tangent: side == 0 ? tangent : x.tangent + y.tangent)
  }

  /// The derivative along both tangents.
  @inlinable
  public static func lifted(
    to value: Scalar, _ x: Dual, _ y: Dual, by derivative: (Scalar, Scalar) -> Scalar
  ) -> Dual {
    Dual(value, tangent: derivative(x.tangent, y.tangent))
  }

  /// Whether value and tangent are the same numbers, +0 and −0 apart and NaN like any NaN, at every level of nesting.
  ///
  ///     Dual(1, tangent: 2) == Dual(1, tangent: 3)  // true: `==` compares values
  ///     Dual(1, tangent: 2).isIdentical(to: Dual(1, tangent: 3))  // false
  @inlinable
  public func isIdentical(to other: Dual) -> Bool {
    Tangents.isIdentical(value, other.value) && Tangents.isIdentical(tangent, other.tangent)
  }
}

extension Dual: Sendable where Scalar: Sendable {}
extension Dual: Encodable where Scalar: Encodable {}
extension Dual: Decodable where Scalar: Decodable {}

extension Dual: NestedTangent {
  @usableFromInline @_transparent
  static func isKnownZero<Same>(_ tangent: Same) -> Bool {
    let tangent = unsafeBitCast(tangent, to: Dual.self)
    return Tangents.isKnownZero(tangent.value) && Tangents.isKnownZero(tangent.tangent)
  }

  @usableFromInline @_transparent
  static func isFiniteThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: Dual.self)
    return Tangents.isFiniteThroughout(x.value) && Tangents.isFiniteThroughout(x.tangent)
  }

  @usableFromInline @_transparent
  static func isKnownDivisor<Same>(_ y: Same) -> Bool {
    let y = unsafeBitCast(y, to: Dual.self)
    return Tangents.isKnownZero(y.tangent) && Tangents.isKnownDivisor(y.value)
  }

  @usableFromInline @_transparent
  static func divided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let q = Tangents.divided(x.value, by: y.value)
    let change = Tangents.subtracted(x.tangent, Tangents.scaled(y.tangent, by: q))
    return unsafeBitCast(Dual(q, tangent: Tangents.divided(change, by: y.value)), to: Same.self)
  }

  @inlinable
  static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let q = Tangents.stronglyDivided(x.value, by: y.value)
    // A quotient that is zero takes nothing from y, be that infinite.
    let tangent =
      Tangents.isZeroThroughout(x.value)
      ? Tangents.stronglyDivided(x.tangent, by: y.value) : stronglyDividedTangent(x, y, quotient: q)
    return unsafeBitCast(Dual(q, tangent: tangent), to: Same.self)
  }

  @inlinable
  static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool {
    unsafeBitCast(x, to: Dual.self).isIdentical(to: unsafeBitCast(y, to: Dual.self))
  }

  @inlinable
  static func isZeroThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: Dual.self)
    return Tangents.isZeroThroughout(x.value) && Tangents.isZeroThroughout(x.tangent)
  }

  @inlinable
  static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same {
    var slope = unsafeBitCast(slope, to: Dual.self)
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    slope.value = Tangents.slope(slope.value, at: x.value, y.value)
    let isStill = Tangents.isZeroThroughout(x.tangent) && Tangents.isZeroThroughout(y.tangent)
    if isStill && !Tangents.isFiniteThroughout(slope.tangent) { slope.tangent = 0 }
    return unsafeBitCast(slope, to: Same.self)
  }

  @inlinable
  static func masked<Same>(_ tangent: Same, by slope: Same) -> Same {
    let (t, s) = (unsafeBitCast(tangent, to: Dual.self), unsafeBitCast(slope, to: Dual.self))
    // A slope that does not vary adds nothing either, to a tangent that is ∞ or NaN.
    let fromSlope = Tangents.isZeroThroughout(s.tangent) ? 0 : Tangents.masked(t.value, by: s.tangent)
    let product = Dual(
      Tangents.masked(t.value, by: s.value), tangent: Tangents.masked(t.tangent, by: s.value) + fromSlope)
    return unsafeBitCast(product, to: Same.self)
  }

  @inlinable
  static func signOfLinearPart<Same>(_ x: Same) -> Double {
    let x = unsafeBitCast(x, to: Dual.self)
    let side = Tangents.signOfLinearPart(x.value)
    return side == 0 ? Tangents.sign(x.tangent) : side
  }

  @inlinable
  static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let switching = unsafeBitCast(switching, to: Dual.self)
    let side = Tangents.sign(switching.value)
    if side < 0 || side > 0 { return unsafeBitCast(side < 0 ? y : x, to: Same.self) }
    let tangent = Tangents.chosen(x.tangent, or: y.tangent, bySignOf: switching.tangent)
    return unsafeBitCast(side == 0 ? Dual(x.value, tangent: tangent) : x + y, to: Same.self)
  }

  @inlinable
  static func aligned<Same>(_ value: Same, with chosen: Same) -> Same {
    let (value, chosen) = (unsafeBitCast(value, to: Dual.self), unsafeBitCast(chosen, to: Dual.self))
    let aligned = Dual(Tangents.aligned(value.value, with: chosen.value), tangent: chosen.tangent)
    return unsafeBitCast(aligned, to: Same.self)
  }

  @inlinable
  static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let ratio =
      Tangents.isZeroThroughout(y.value)
      ? Tangents.ratioAtZero(x.tangent, y.tangent, quotient: x.tangent / y.tangent)
      : Tangents.ratioAtZero(x.value, y.value, quotient: x.value / y.value)
    return unsafeBitCast(Dual(ratio), to: Same.self)
  }
}
