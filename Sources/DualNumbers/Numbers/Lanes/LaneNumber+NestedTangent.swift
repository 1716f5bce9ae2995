// A number with lanes as the tangent of another.

extension _LaneNumber {
  @inlinable @inline(__always)
  package static func isKnownZero<Same>(_ tangent: Same) -> Bool {
    let tangent: Self = same(tangent)
    return Tangents.isKnownZero(tangent.value) && tangent._isKnownStill
  }

  @inlinable @inline(__always)
  package static func isFiniteThroughout<Same>(_ x: Same) -> Bool {
    let x: Self = same(x)
    return Tangents.isFiniteThroughout(x.value) && (!x.varies || x._lanes.isFinite)
  }

  @inlinable @inline(__always)
  package static func combined<Same>(_ a: Same, _ x: Same, _ b: Same, _ y: Same) -> Same {
    let (a, x, b, y): (Self, Self, Self, Self) = (same(a), same(x), same(b), same(y))
    let value = Tangents.combined(a.value, x.value, b.value, y.value)
    return same(sum(product(a, x, value: value), product(b, y, value: value), value: value))
  }

  @inlinable @inline(__always)
  package static func subtracting<Same>(_ x: Same, _ q: Same, times y: Same) -> Same {
    let (x, q, y): (Self, Self, Self) = (same(x), same(q), same(y))
    let value = Tangents.subtracting(x.value, q.value, times: y.value)
    return same(difference(x, product(q, y, value: value), value: value))
  }

  @inlinable
  package static func fusingPlain<Same>(_ change: Same, _ x: Same, _ q: Same, times y: Same) -> Same {
    let (change, x, q, y): (Self, Self, Self, Self) = (same(change), same(x), same(q), same(y))
    return same(change.with(Tangents.fusingPlain(change.value, x.value, q.value, times: y.value)))
  }

  @inlinable
  package static func finite<Same>(_ x: Same, else other: Same) -> Same {
    let (x, other): (Self, Self) = (same(x), same(other))
    var lanes = x.tangent
    let others = other.tangent
    for k in lanes.indices where !lanes[k].isFinite { lanes[k] = others[k] }
    return same(Self(Tangents.finite(x.value, else: other.value), tangent: lanes))
  }

  @inlinable @inline(__always)
  package static func isKnownDivisor<Same>(_ y: Same) -> Bool {
    let y: Self = same(y)
    return y._isKnownStill && Tangents.isKnownDivisor(y.value)
  }

  @inlinable @inline(__always)
  package static func divided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y): (Self, Self) = (same(x), same(y))
    let r = 1 / y.value
    return same(quotient(x, y, value: Tangents.scaled(x.value, by: r), reciprocal: r))
  }

  @inlinable
  package static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y): (Self, Self) = (same(x), same(y))
    let q = Tangents.stronglyDivided(x.value, by: y.value)
    // A quotient that is zero takes nothing from y, be that infinite.
    return same(strongQuotient(x, x.value == 0 ? Self(y.value) : y, value: q))
  }

  @inlinable
  package static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool { (same(x) as Self).isIdentical(to: same(y)) }

  @inlinable
  package static func isZeroThroughout<Same>(_ x: Same) -> Bool {
    let x: Self = same(x)
    return x.value == 0 && x.tangent.isZero
  }

  @inlinable
  package static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same {
    let (slope, x, y): (Self, Self, Self) = (same(slope), same(x), same(y))
    var lanes = slope.tangent
    let (ofX, ofY) = (x.tangent, y.tangent)
    for k in lanes.indices where ofX[k] == 0 && ofY[k] == 0 && !lanes[k].isFinite { lanes[k] = 0 }
    return same(Self(slope.value, tangent: lanes))
  }

  @inlinable
  package static func masked<Same>(_ tangent: Same, by slope: Same) -> Same {
    let (t, s): (Self, Self) = (same(tangent), same(slope))
    var lanes = t.tangent
    let ofSlope = s.tangent
    for k in lanes.indices {
      // A slope that does not vary adds nothing either, to a tangent that is ∞ or NaN.
      let fromSlope = ofSlope[k] == 0 ? 0 : Tangents.masked(t.value, by: ofSlope[k])
      lanes[k] = Tangents.masked(lanes[k], by: s.value) + fromSlope
    }
    return same(Self(Tangents.masked(t.value, by: s.value), tangent: lanes))
  }

  /// That of the first lane that has one.
  @inlinable
  package static func signOfLinearPart<Same>(_ x: Same) -> Double {
    let lanes = (same(x) as Self).tangent
    for k in lanes.indices where lanes[k] != 0 { return Tangents.sign(lanes[k]) }
    return 0
  }

  @inlinable
  package static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same {
    let (x, y): (Self, Self) = (same(x), same(y))
    return same(lifted(to: x.value, x, or: y, bySignOf: same(switching)))
  }

  @inlinable
  package static func aligned<Same>(_ value: Same, with chosen: Same) -> Same {
    same((same(chosen) as Self).with((same(value) as Self).value))
  }

  /// NaN in the lanes that vary: their ratios differ, and have one value in common.
  @inlinable
  package static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same { quotient }
}
