// A dual number as the tangent of another.

extension Dual: NestedTangent {
  @_alwaysEmitIntoClient @_transparent
  package static func isKnownZero<Same>(_ tangent: Same) -> Bool {
    let tangent = unsafeBitCast(tangent, to: Dual.self)
    return Tangents.isKnownZero(tangent.value) && Tangents.isKnownZero(tangent.tangent)
  }

  @_alwaysEmitIntoClient @_transparent
  package static func isFiniteThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: Dual.self)
    return Tangents.isFiniteThroughout(x.value) && Tangents.isFiniteThroughout(x.tangent)
  }

  /// The value is the tangent of the level outside of this one, and fuses as every tangent.
  @_alwaysEmitIntoClient @_transparent
  package static func combined<Same>(_ a: Same, _ x: Same, _ b: Same, _ y: Same) -> Same {
    let (a, x) = (unsafeBitCast(a, to: Dual.self), unsafeBitCast(x, to: Dual.self))
    let (b, y) = (unsafeBitCast(b, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let sum = Dual(
      Tangents.combined(a.value, x.value, b.value, y.value),
      tangent: Tangents.added(productTangent(a, x), productTangent(b, y)))
    return unsafeBitCast(sum, to: Same.self)
  }

  @_alwaysEmitIntoClient @_transparent
  package static func subtracting<Same>(_ x: Same, _ q: Same, times y: Same) -> Same {
    let x = unsafeBitCast(x, to: Dual.self)
    let (q, y) = (unsafeBitCast(q, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let difference = Dual(
      Tangents.subtracting(x.value, q.value, times: y.value),
      tangent: Tangents.subtracted(x.tangent, productTangent(q, y)))
    return unsafeBitCast(difference, to: Same.self)
  }

  @inlinable
  package static func fusingPlain<Same>(_ change: Same, _ x: Same, _ q: Same, times y: Same) -> Same {
    var change = unsafeBitCast(change, to: Dual.self)
    let (x, q, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(q, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    change.value = Tangents.fusingPlain(change.value, x.value, q.value, times: y.value)
    return unsafeBitCast(change, to: Same.self)
  }

  @inlinable
  package static func finite<Same>(_ x: Same, else other: Same) -> Same {
    let (x, other) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(other, to: Dual.self))
    let result = Dual(
      Tangents.finite(x.value, else: other.value), tangent: Tangents.finite(x.tangent, else: other.tangent))
    return unsafeBitCast(result, to: Same.self)
  }

  @_alwaysEmitIntoClient @_transparent
  package static func isKnownDivisor<Same>(_ y: Same) -> Bool {
    let y = unsafeBitCast(y, to: Dual.self)
    return Tangents.isKnownZero(y.tangent) && Tangents.isKnownDivisor(y.value)
  }

  @_alwaysEmitIntoClient @_transparent
  package static func divided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let q = Tangents.divided(x.value, by: y.value)
    let change = Tangents.subtracting(x.tangent, q, times: y.tangent)
    return unsafeBitCast(Dual(q, tangent: Tangents.divided(change, by: y.value)), to: Same.self)
  }

  @inlinable
  package static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let q = Tangents.stronglyDivided(x.value, by: y.value)
    // A quotient that is zero takes nothing from y, be that infinite.
    let tangent =
      Tangents.isZeroThroughout(x.value)
      ? Tangents.stronglyDivided(x.tangent, by: y.value) : stronglyDividedTangent(x, y, quotient: q)
    return unsafeBitCast(Dual(q, tangent: tangent), to: Same.self)
  }

  @inlinable
  package static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool {
    unsafeBitCast(x, to: Dual.self).isIdentical(to: unsafeBitCast(y, to: Dual.self))
  }

  @inlinable
  package static func isZeroThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: Dual.self)
    return Tangents.isZeroThroughout(x.value) && Tangents.isZeroThroughout(x.tangent)
  }

  @inlinable
  package static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same {
    var slope = unsafeBitCast(slope, to: Dual.self)
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    slope.value = Tangents.slope(slope.value, at: x.value, y.value)
    let isStill = Tangents.isZeroThroughout(x.tangent) && Tangents.isZeroThroughout(y.tangent)
    if isStill && !Tangents.isFiniteThroughout(slope.tangent) { slope.tangent = 0 }
    return unsafeBitCast(slope, to: Same.self)
  }

  @inlinable
  package static func masked<Same>(_ tangent: Same, by slope: Same) -> Same {
    let (t, s) = (unsafeBitCast(tangent, to: Dual.self), unsafeBitCast(slope, to: Dual.self))
    // A slope that does not vary adds nothing either, to a tangent that is ∞ or NaN.
    let fromSlope = Tangents.isZeroThroughout(s.tangent) ? 0 : Tangents.masked(t.value, by: s.tangent)
    let product = Dual(
      Tangents.masked(t.value, by: s.value), tangent: Tangents.masked(t.tangent, by: s.value) + fromSlope)
    return unsafeBitCast(product, to: Same.self)
  }

  @inlinable
  package static func signOfLinearPart<Same>(_ x: Same) -> Double {
    let x = unsafeBitCast(x, to: Dual.self)
    let side = Tangents.signOfLinearPart(x.value)
    return side == 0 ? Tangents.sign(x.tangent) : side
  }

  @inlinable
  package static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let switching = unsafeBitCast(switching, to: Dual.self)
    let side = Tangents.sign(switching.value)
    if side < 0 || side > 0 { return unsafeBitCast(side < 0 ? y : x, to: Same.self) }
    let tangent = Tangents.chosen(x.tangent, or: y.tangent, bySignOf: switching.tangent)
    return unsafeBitCast(side == 0 ? Dual(x.value, tangent: tangent) : x + y, to: Same.self)
  }

  @inlinable
  package static func aligned<Same>(_ value: Same, with chosen: Same) -> Same {
    let (value, chosen) = (unsafeBitCast(value, to: Dual.self), unsafeBitCast(chosen, to: Dual.self))
    let aligned = Dual(Tangents.aligned(value.value, with: chosen.value), tangent: chosen.tangent)
    return unsafeBitCast(aligned, to: Same.self)
  }

  @inlinable
  package static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: Dual.self), unsafeBitCast(y, to: Dual.self))
    let ratio =
      Tangents.isZeroThroughout(y.value)
      ? Tangents.ratioAtZero(x.tangent, y.tangent, quotient: x.tangent / y.tangent)
      : Tangents.ratioAtZero(x.value, y.value, quotient: x.value / y.value)
    return unsafeBitCast(Dual(ratio), to: Same.self)
  }
}
