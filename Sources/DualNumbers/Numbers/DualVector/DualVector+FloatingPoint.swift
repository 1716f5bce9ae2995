import LibmIntrinsics

// A dual number with several directions is a floating-point number, as `Dual` is. The members come from the rules for
// `Linearized`.

extension DualVector: FloatingPoint {
  public typealias Exponent = Lanes.Scalar.Exponent
  public typealias Magnitude = DualVector
  public typealias Stride = DualVector

  @inlinable @inline(__always)
  public init(integerLiteral value: Lanes.Scalar.IntegerLiteralType) { self.init(Lanes.Scalar(integerLiteral: value)) }
}

extension DualVector: ExpressibleByFloatLiteral where Lanes.Scalar: ExpressibleByFloatLiteral {
  @inlinable @inline(__always)
  public init(floatLiteral value: Lanes.Scalar.FloatLiteralType) { self.init(Lanes.Scalar(floatLiteral: value)) }
}

extension DualVector: _Ranked where Lanes.Scalar: ElementaryScalar {}

extension DualVector: ElementaryScalar where Lanes.Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { DualVector($0) }` is not ambiguous.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(Lanes.Scalar(value)) }
}

/// A tangent, when numbers nest.
extension DualVector: NestedTangent {
  @inlinable @inline(__always)
  static func isKnownZero<Same>(_ tangent: Same) -> Bool {
    let tangent = unsafeBitCast(tangent, to: DualVector.self)
    return Tangents.isKnownZero(tangent.value) && dn_known_zero_bits(tangent.varying)
  }

  @inlinable @inline(__always)
  static func isFiniteThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: DualVector.self)
    // x − x is 0 for every finite x, and NaN for the others.
    return Tangents.isFiniteThroughout(x.value) && (x.varying == 0 || all(x.lanes - x.lanes .== Lanes()))
  }

  @inlinable @inline(__always)
  static func combined<Same>(_ a: Same, _ x: Same, _ b: Same, _ y: Same) -> Same {
    let (a, x) = (unsafeBitCast(a, to: DualVector.self), unsafeBitCast(x, to: DualVector.self))
    let (b, y) = (unsafeBitCast(b, to: DualVector.self), unsafeBitCast(y, to: DualVector.self))
    let sum = DualVector(
      Tangents.combined(a.value, x.value, b.value, y.value),
      .merged(productTangent(a, x), productTangent(b, y), by: LaneSum()))
    return unsafeBitCast(sum, to: Same.self)
  }

  @inlinable @inline(__always)
  static func subtracting<Same>(_ x: Same, _ q: Same, times y: Same) -> Same {
    let x = unsafeBitCast(x, to: DualVector.self)
    let (q, y) = (unsafeBitCast(q, to: DualVector.self), unsafeBitCast(y, to: DualVector.self))
    let difference = DualVector(
      Tangents.subtracting(x.value, q.value, times: y.value),
      .merged(x.groups, productTangent(q, y), by: LaneDifference()))
    return unsafeBitCast(difference, to: Same.self)
  }

  @inlinable
  static func finite<Same>(_ x: Same, else other: Same) -> Same {
    let (x, other) = (unsafeBitCast(x, to: DualVector.self), unsafeBitCast(other, to: DualVector.self))
    var lanes = x.lanes
    for k in lanes.indices where !lanes[k].isFinite { lanes[k] = other.lanes[k] }
    return unsafeBitCast(DualVector(Tangents.finite(x.value, else: other.value), tangent: lanes), to: Same.self)
  }

  @inlinable @inline(__always)
  static func isKnownDivisor<Same>(_ y: Same) -> Bool {
    let y = unsafeBitCast(y, to: DualVector.self)
    return dn_known_zero_bits(y.varying) && Tangents.isKnownDivisor(y.value)
  }

  @inlinable @inline(__always)
  static func divided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: DualVector.self), unsafeBitCast(y, to: DualVector.self))
    let r = 1 / y.value
    let q = Tangents.scaled(x.value, by: r)
    let tangent = LaneGroups.merged(x.groups, y.groups, by: LaneQuotient(q, reciprocal: r))
    return unsafeBitCast(DualVector(q, tangent), to: Same.self)
  }

  @inlinable
  static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: DualVector.self), unsafeBitCast(y, to: DualVector.self))
    let q = Tangents.stronglyDivided(x.value, by: y.value)
    // A quotient that is zero takes nothing from y, be that infinite.
    let fromY = x.value == 0 ? LaneGroups<Lanes>.zero : y.groups
    let tangent = LaneGroups.merged(x.groups, fromY, by: LaneDivision(q, divisor: y.value))
    return unsafeBitCast(DualVector(q, tangent), to: Same.self)
  }

  @inlinable
  static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool {
    unsafeBitCast(x, to: DualVector.self).isIdentical(to: unsafeBitCast(y, to: DualVector.self))
  }

  @inlinable
  static func isZeroThroughout<Same>(_ x: Same) -> Bool {
    let x = unsafeBitCast(x, to: DualVector.self)
    return x.value == 0 && x.lanes == Lanes()
  }

  @inlinable
  static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same {
    var slope = unsafeBitCast(slope, to: DualVector.self)
    let (x, y) = (unsafeBitCast(x, to: DualVector.self), unsafeBitCast(y, to: DualVector.self))
    for k in slope.lanes.indices where x.lanes[k] == 0 && y.lanes[k] == 0 && !slope.lanes[k].isFinite {
      slope.lanes[k] = 0
    }
    return unsafeBitCast(slope, to: Same.self)
  }

  @inlinable
  static func masked<Same>(_ tangent: Same, by slope: Same) -> Same {
    let (t, s) = (unsafeBitCast(tangent, to: DualVector.self), unsafeBitCast(slope, to: DualVector.self))
    var product = DualVector(Tangents.masked(t.value, by: s.value))
    for k in product.lanes.indices {
      // A slope that does not vary adds nothing either, to a tangent that is ∞ or NaN.
      let fromSlope = s.lanes[k] == 0 ? 0 : Tangents.masked(t.value, by: s.lanes[k])
      product.lanes[k] = Tangents.masked(t.lanes[k], by: s.value) + fromSlope
    }
    return unsafeBitCast(DualVector(product.value, tangent: product.lanes), to: Same.self)
  }

  /// That of the first lane that has one.
  @inlinable
  static func signOfLinearPart<Same>(_ x: Same) -> Double {
    let lanes = unsafeBitCast(x, to: DualVector.self).lanes
    for k in lanes.indices where lanes[k] != 0 { return Tangents.sign(lanes[k]) }
    return 0
  }

  @inlinable
  static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same {
    let (x, y) = (unsafeBitCast(x, to: DualVector.self), unsafeBitCast(y, to: DualVector.self))
    let switching = unsafeBitCast(switching, to: DualVector.self)
    return unsafeBitCast(lifted(to: x.value, x, or: y, bySignOf: switching), to: Same.self)
  }

  @inlinable
  static func aligned<Same>(_ value: Same, with chosen: Same) -> Same {
    let value = unsafeBitCast(value, to: DualVector.self).value
    return unsafeBitCast(DualVector(value, unsafeBitCast(chosen, to: DualVector.self).groups), to: Same.self)
  }

  /// NaN in the lanes that vary: their ratios differ, and have one value in common.
  @inlinable
  static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same { quotient }
}
