import LibmIntrinsics

// A second-order block is a floating-point number, as `Dual` is. The members come from the rules for `Linearized`.

extension HyperDual: FloatingPoint {
  public typealias Exponent = Scalar.Exponent
  public typealias Magnitude = HyperDual
  public typealias Stride = HyperDual

  @inlinable @inline(__always)
  public init(integerLiteral value: Scalar.IntegerLiteralType) { self.init(Value(Scalar(integerLiteral: value))) }
}

extension HyperDual: ExpressibleByFloatLiteral where Scalar: ExpressibleByFloatLiteral {
  @inlinable @inline(__always)
  public init(floatLiteral value: Scalar.FloatLiteralType) { self.init(Value(Scalar(floatLiteral: value))) }
}

extension HyperDual: _Ranked where Scalar: ElementaryScalar {}

extension HyperDual: ElementaryScalar where Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { HyperDual($0) }` is not ambiguous.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(Value(Scalar(value))) }
}

/// A tangent, when numbers nest: row by row what a nested number is.
extension HyperDual: NestedTangent {
  @inlinable @inline(__always)
  static func isKnownZero<Same>(_ tangent: Same) -> Bool {
    let tangent = unsafeBitCast(tangent, to: HyperDual.self)
    return Tangents.isKnownZero(tangent.plain) && dn_known_zero_bits(tangent.varying)
  }

  @inlinable
  static func isFiniteThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: HyperDual.self)
    return (0..<4).allSatisfy { Tangents.isFiniteThroughout(x.row($0)) }
  }

  @inlinable
  static func combined<Same>(_ a: Same, _ x: Same, _ b: Same, _ y: Same) -> Same {
    let (a, x) = (unsafeBitCast(a, to: HyperDual.self), unsafeBitCast(x, to: HyperDual.self))
    let (b, y) = (unsafeBitCast(b, to: HyperDual.self), unsafeBitCast(y, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.combined(a.row($0), x.row($0), b.row($0), y.row($0)) }, to: Same.self)
  }

  @inlinable
  static func subtracting<Same>(_ x: Same, _ q: Same, times y: Same) -> Same {
    let x = unsafeBitCast(x, to: HyperDual.self)
    let (q, y) = (unsafeBitCast(q, to: HyperDual.self), unsafeBitCast(y, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.subtracting(x.row($0), q.row($0), times: y.row($0)) }, to: Same.self)
  }

  @inlinable
  static func finite<Same>(_ x: Same, else other: Same) -> Same {
    let (x, other) = (unsafeBitCast(x, to: HyperDual.self), unsafeBitCast(other, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.finite(x.row($0), else: other.row($0)) }, to: Same.self)
  }

  @inlinable @inline(__always)
  static func isKnownDivisor<Same>(_ y: Same) -> Bool {
    let y = unsafeBitCast(y, to: HyperDual.self)
    return dn_known_zero_bits(y.varying) && Tangents.isKnownDivisor(y.plain)
  }

  @inlinable
  static func divided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: HyperDual.self), unsafeBitCast(y, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.divided(x.row($0), by: y.row($0)) }, to: Same.self)
  }

  @inlinable
  static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: HyperDual.self), unsafeBitCast(y, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.stronglyDivided(x.row($0), by: y.row($0)) }, to: Same.self)
  }

  @inlinable
  static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool {
    unsafeBitCast(x, to: HyperDual.self).isIdentical(to: unsafeBitCast(y, to: HyperDual.self))
  }

  @inlinable
  static func isZeroThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: HyperDual.self)
    return x.plain == 0 && x.rows.isZero && x.columns.isZero && x.second.isZero
  }

  @inlinable
  static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same {
    let slope = unsafeBitCast(slope, to: HyperDual.self)
    let (x, y) = (unsafeBitCast(x, to: HyperDual.self), unsafeBitCast(y, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.slope(slope.row($0), at: x.row($0), y.row($0)) }, to: Same.self)
  }

  @inlinable
  static func masked<Same>(_ tangent: Same, by slope: Same) -> Same {
    let (t, s) = (unsafeBitCast(tangent, to: HyperDual.self), unsafeBitCast(slope, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.masked(t.row($0), by: s.row($0)) }, to: Same.self)
  }

  /// That of the columns, else that of the first row that has one.
  @inlinable
  static func signOfLinearPart<Same>(_ x: Same) -> Double {
    let x = unsafeBitCast(x, to: HyperDual.self)
    return (0..<4).lazy.map { Tangents.signOfLinearPart(x.row($0)) }.first { $0 != 0 } ?? 0
  }

  @inlinable
  static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: HyperDual.self), unsafeBitCast(y, to: HyperDual.self))
    let switching = unsafeBitCast(switching, to: HyperDual.self)
    return unsafeBitCast(lifted(to: x.value, x, or: y, bySignOf: switching), to: Same.self)
  }

  @inlinable
  static func aligned<Same>(_ value: Same, with chosen: Same) -> Same {
    let (value, chosen) = (unsafeBitCast(value, to: HyperDual.self), unsafeBitCast(chosen, to: HyperDual.self))
    return unsafeBitCast(byRows { Tangents.aligned(value.row($0), with: chosen.row($0)) }, to: Same.self)
  }

  /// NaN where rows and columns vary: their ratios differ, and have one value in common.
  @inlinable
  static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same { quotient }
}
