import LibmIntrinsics

// Arithmetic of lanes. Two, four and eight lanes of `Double` and `Float` go through C, which has operations of whole
// vectors and leaves out what is known to be zero (LaneIntrinsics.h); three go as four; twelve, sixteen and thirty-two go
// by parts of eight and four, and other types through the standard library's operators.

extension SIMD where Scalar: FloatingPoint & SIMDScalar {
  @inlinable
  func adding(_ other: Self) -> Self { .merged(self, other, by: LaneSum()) }
  @inlinable
  func subtracting(_ other: Self) -> Self { .merged(self, other, by: LaneDifference()) }
  @inlinable
  var negated: Self { .merged(self, self, by: LaneNegation()) }

  /// All lanes times `factor`.
  @inlinable
  func scaled(by factor: Scalar) -> Self { .merged(self, self, by: LaneProduct(factor)) }
  /// All lanes times `factor`; those that are zero stay zero, whatever the factor.
  @inlinable
  func stronglyScaled(by factor: Scalar) -> Self { .merged(self, self, by: StrongLaneProduct(factor)) }

  /// a·x + b·y, as `Tangents.combined`.
  @inlinable
  static func combined(_ a: Scalar, _ x: Self, _ b: Scalar, _ y: Self) -> Self {
    .merged(x, y, by: LaneCombination(a, b))
  }
  /// These lanes − q·y, as `Tangents.subtracting`.
  @inlinable
  func subtracting(_ q: Scalar, times y: Self) -> Self { .merged(self, y, by: LaneDifferenceOfProduct(q)) }

  /// (x − q·y)/divisor where q or 1/divisor is not finite; lanes of x and y that are zero make no NaN of it.
  @inlinable
  static func strongQuotient(_ x: Self, _ q: Scalar, _ y: Self, _ divisor: Scalar) -> Self {
    .merged(x, y, by: StrongLaneQuotient(q, divisor))
  }

  /// Whether the optimiser knows all lanes to be zero.
  @inlinable
  var isKnownZero: Bool {
    if Self.self == SIMD2<Double>.self { return dn_is_known_zero2d(same(self)) }
    if Self.self == SIMD4<Double>.self { return dn_is_known_zero4d(same(self)) }
    if Self.self == SIMD8<Double>.self { return dn_is_known_zero8d(same(self)) }
    if Self.self == SIMD2<Float>.self { return dn_is_known_zero2f(same(self)) }
    if Self.self == SIMD4<Float>.self { return dn_is_known_zero4f(same(self)) }
    if Self.self == SIMD8<Float>.self { return dn_is_known_zero8f(same(self)) }
    if Self.self == PackedSIMD3<Scalar>.self { return (same(self) as PackedSIMD3<Scalar>).four.isKnownZero }
    if Self.self == SIMD12<Scalar>.self {
      let lanes: SIMD12<Scalar> = same(self)
      return lanes.low.isKnownZero && lanes.middle.isKnownZero && lanes.high.isKnownZero
    }
    if Self.self == SIMD16<Scalar>.self { return (same(self) as LaneParts<SIMD8<Scalar>, SIMD8<Scalar>>).areKnownZero }
    return false
  }

  /// 1 in one lane, and 0 in all where `lane` is none of them. By comparisons, since a load of several lanes would have to
  /// wait for the store of a single one; in C, whose choice between 0 and 1 is no branch, of which a function that seeds
  /// sixteen numbers in a row would have hundreds: the optimiser inlines nothing into one so large.
  @inlinable @inline(__always)
  static func unit(_ lane: Int) -> Self {
    if Self.self == PackedSIMD3<Scalar>.self { return same(PackedSIMD3<Scalar>(firstOf: .wholeUnit(lane))) }
    if Self.self == SIMD12<Scalar>.self {
      return same(SIMD12<Scalar>(.wholeUnit(lane), .wholeUnit(lane &- 4), .wholeUnit(lane &- 8)))
    }
    if Self.self == SIMD16<Scalar>.self {
      return same(SIMD16<Scalar>(lowHalf: .wholeUnit(lane), highHalf: .wholeUnit(lane &- 8)))
    }
    return wholeUnit(lane)
  }

  @inlinable @inline(__always)
  static func wholeUnit(_ lane: Int) -> Self {
    if Self.self == SIMD2<Double>.self { return same(dn_unit2d(lane)) }
    if Self.self == SIMD4<Double>.self { return same(dn_unit4d(lane)) }
    if Self.self == SIMD8<Double>.self { return same(dn_unit8d(lane)) }
    if Self.self == SIMD2<Float>.self { return same(dn_unit2f(lane)) }
    if Self.self == SIMD4<Float>.self { return same(dn_unit4f(lane)) }
    if Self.self == SIMD8<Float>.self { return same(dn_unit8f(lane)) }
    var lanes = Self()
    for k in lanes.indices where k == lane { lanes[k] = 1 }
    return lanes
  }

  /// The first `count` lanes from memory, `stride` elements apart, and 0 in the others.
  @inlinable @inline(__always)
  static func gathered(_ count: Int, from source: UnsafePointer<Scalar>, stride: Int) -> Self {
    if Self.self == PackedSIMD3<Scalar>.self {
      return same(PackedSIMD3(firstOf: four(count, from: source, stride: stride)))
    }
    if Self.self == SIMD2<Scalar>.self {
      return same(SIMD2<Scalar>(count > 0 ? source[0] : 0, count > 1 ? source[stride] : 0))
    }
    if Self.self == SIMD4<Scalar>.self { return same(four(count, from: source, stride: stride)) }
    var lanes = Self()
    for k in 0..<Swift.min(count, Self.scalarCount) { lanes[k] = source[k &* stride] }
    return lanes
  }

  @inlinable @inline(__always)
  static func four(_ count: Int, from source: UnsafePointer<Scalar>, stride: Int) -> SIMD4<Scalar> {
    SIMD4(
      count > 0 ? source[0] : 0, count > 1 ? source[stride] : 0, count > 2 ? source[2 &* stride] : 0,
      count > 3 ? source[3 &* stride] : 0)
  }

  /// The lanes of x and y by `operation`, part by part.
  @inlinable
  static func merged<Operation: LaneOperation<Scalar>>(_ x: Self, _ y: Self, by operation: Operation) -> Self {
    if Self.self == PackedSIMD3<Scalar>.self {
      let (x, y): (PackedSIMD3<Scalar>, PackedSIMD3<Scalar>) = (same(x), same(y))
      return same(PackedSIMD3(firstOf: operation(x.four, y.four)))
    }
    if Self.self == SIMD12<Scalar>.self {
      if Scalar.self == Double.self ? dn_eight_doubles_fit() : dn_eight_floats_fit() {
        return same(LaneParts<SIMD8<Scalar>, SIMD4<Scalar>>.merged(same(x), same(y), by: operation))
      }
      let (x, y): (SIMD12<Scalar>, SIMD12<Scalar>) = (same(x), same(y))
      return same(
        SIMD12<Scalar>(operation(x.low, y.low), operation(x.middle, y.middle), operation(x.high, y.high)))
    }
    if Self.self == SIMD16<Scalar>.self {
      return same(LaneParts<SIMD8<Scalar>, SIMD8<Scalar>>.merged(same(x), same(y), by: operation))
    }
    if Self.self == SIMD32<Scalar>.self {
      return same(LaneParts<SIMD16<Scalar>, SIMD16<Scalar>>.merged(same(x), same(y), by: operation))
    }
    return operation(x, y)
  }
}

/// The bits of `x` as the type that it is known to have.
@_alwaysEmitIntoClient @_transparent
func same<Source, Target>(_ x: Source) -> Target { unsafeBitCast(x, to: Target.self) }

/// Lanes in two parts, which lie one after the other as in the whole.
@frozen @usableFromInline
struct LaneParts<Low: SIMD, High: SIMD>
where Low.Scalar: FloatingPoint & SIMDScalar, High.Scalar == Low.Scalar {
  @usableFromInline let low: Low
  @usableFromInline let high: High

  @inlinable
  init(_ low: Low, _ high: High) { (self.low, self.high) = (low, high) }

  @inlinable
  var areKnownZero: Bool { low.isKnownZero && high.isKnownZero }

  @inlinable
  static func merged<Operation: LaneOperation<Low.Scalar>>(
    _ x: LaneParts, _ y: LaneParts, by operation: Operation
  ) -> LaneParts {
    LaneParts(.merged(x.low, y.low, by: operation), .merged(x.high, y.high, by: operation))
  }
}
