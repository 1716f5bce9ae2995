import LibmIntrinsics

// A block as the tangent of another number: row by row what a nested number is.

extension HyperDual: NestedTangent {
  @inlinable @inline(__always)
  package static func isKnownZero<Same>(_ tangent: Same) -> Bool {
    let tangent: HyperDual = same(tangent)
    return Tangents.isKnownZero(tangent.plain) && dn_known_zero_bits(tangent.varying)
  }

  @inlinable @inline(__always)
  package static func isKnownDivisor<Same>(_ y: Same) -> Bool {
    let y: HyperDual = same(y)
    return dn_known_zero_bits(y.varying) && Tangents.isKnownDivisor(y.plain)
  }

  @inlinable
  package static func isFiniteThroughout<Same>(_ x: Same) -> Bool {
    let x: HyperDual = same(x)
    return x.plain.isFinite && x.rows.isFinite && x.columns.isFinite && x.second.isFinite
  }

  @inlinable
  package static func isZeroThroughout<Same>(_ x: Same) -> Bool {
    let x: HyperDual = same(x)
    return x.plain == 0 && x.rows.isZero && x.columns.isZero && x.second.isZero
  }

  @inlinable
  package static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool {
    (same(x) as HyperDual).isIdentical(to: same(y))
  }

  @inlinable
  package static func combined<Same>(_ a: Same, _ x: Same, _ b: Same, _ y: Same) -> Same {
    let (a, x, b, y): (HyperDual, HyperDual, HyperDual, HyperDual) = (same(a), same(x), same(b), same(y))
    return same(byRows { Tangents.combined(a.row($0), x.row($0), b.row($0), y.row($0)) })
  }

  @inlinable
  package static func subtracting<Same>(_ x: Same, _ q: Same, times y: Same) -> Same {
    let (x, q, y): (HyperDual, HyperDual, HyperDual) = (same(x), same(q), same(y))
    return same(byRows { Tangents.subtracting(x.row($0), q.row($0), times: y.row($0)) })
  }

  @inlinable
  package static func fusingPlain<Same>(_ change: Same, _ x: Same, _ q: Same, times y: Same) -> Same {
    var change: HyperDual = same(change)
    let (x, q, y): (HyperDual, HyperDual, HyperDual) = (same(x), same(q), same(y))
    change.plain = Tangents.fusingPlain(change.plain, x.plain, q.plain, times: y.plain)
    return same(change)
  }

  @inlinable
  package static func finite<Same>(_ x: Same, else other: Same) -> Same {
    let (x, other): (HyperDual, HyperDual) = (same(x), same(other))
    return same(byRows { Tangents.finite(x.row($0), else: other.row($0)) })
  }

  @inlinable
  package static func divided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y): (HyperDual, HyperDual) = (same(x), same(y))
    return same(byRows { Tangents.divided(x.row($0), by: y.row($0)) })
  }

  @inlinable
  package static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y): (HyperDual, HyperDual) = (same(x), same(y))
    return same(byRows { Tangents.stronglyDivided(x.row($0), by: y.row($0)) })
  }

  @inlinable
  package static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same {
    let (slope, x, y): (HyperDual, HyperDual, HyperDual) = (same(slope), same(x), same(y))
    return same(byRows { Tangents.slope(slope.row($0), at: x.row($0), y.row($0)) })
  }

  @inlinable
  package static func masked<Same>(_ tangent: Same, by slope: Same) -> Same {
    let (t, s): (HyperDual, HyperDual) = (same(tangent), same(slope))
    return same(byRows { Tangents.masked(t.row($0), by: s.row($0)) })
  }

  /// That of the columns, else that of the first row that has one.
  @inlinable
  package static func signOfLinearPart<Same>(_ x: Same) -> Double {
    let x: HyperDual = same(x)
    for i in 0..<4 {
      let side = Tangents.signOfLinearPart(x.row(i))
      if side != 0 { return side }
    }
    return 0
  }

  @inlinable
  package static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same {
    let (x, y, switching): (HyperDual, HyperDual, HyperDual) = (same(x), same(y), same(switching))
    return same(byRows { Tangents.chosen(x.row($0), or: y.row($0), bySignOf: switching.row($0)) })
  }

  @inlinable
  package static func aligned<Same>(_ value: Same, with chosen: Same) -> Same {
    let (value, chosen): (HyperDual, HyperDual) = (same(value), same(chosen))
    return same(byRows { Tangents.aligned(value.row($0), with: chosen.row($0)) })
  }

  /// NaN where rows and columns vary: their ratios differ, and have one value in common.
  @inlinable
  package static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same { quotient }
}
