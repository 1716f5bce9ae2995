import LibmIntrinsics

// What arithmetic does with lanes. A lane has the same bits as the tangent of a `Dual`, hence the same order of
// operations; leaving out a term that is zero changes nothing but the sign of a zero.

/// A function of two tangents, lane by lane, for any number of lanes.
@usableFromInline
protocol LaneOperation<Scalar> {
  associatedtype Scalar: FloatingPoint & SIMDScalar
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar
}

/// x + y
@frozen @usableFromInline
struct LaneSum<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable @inline(__always)
  init() {}
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self { return same(dn_add2d(same(x), same(y))) }
    if Lanes.self == SIMD2<Float>.self { return same(dn_add2f(same(x), same(y))) }
    if Lanes.self == SIMD4<Double>.self { return same(dn_add4d(same(x), same(y))) }
    if Lanes.self == SIMD4<Float>.self { return same(dn_add4f(same(x), same(y))) }
    if Lanes.self == SIMD8<Double>.self { return same(dn_add8d(same(x), same(y))) }
    if Lanes.self == SIMD8<Float>.self { return same(dn_add8f(same(x), same(y))) }
    return x + y
  }
}

/// x − y
@frozen @usableFromInline
struct LaneDifference<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable @inline(__always)
  init() {}
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self { return same(dn_subtract2d(same(x), same(y))) }
    if Lanes.self == SIMD2<Float>.self { return same(dn_subtract2f(same(x), same(y))) }
    if Lanes.self == SIMD4<Double>.self { return same(dn_subtract4d(same(x), same(y))) }
    if Lanes.self == SIMD4<Float>.self { return same(dn_subtract4f(same(x), same(y))) }
    if Lanes.self == SIMD8<Double>.self { return same(dn_subtract8d(same(x), same(y))) }
    if Lanes.self == SIMD8<Float>.self { return same(dn_subtract8f(same(x), same(y))) }
    return x - y
  }
}

/// −x
@frozen @usableFromInline
struct LaneNegation<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable @inline(__always)
  init() {}
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self { return same(dn_negate2d(same(x))) }
    if Lanes.self == SIMD2<Float>.self { return same(dn_negate2f(same(x))) }
    if Lanes.self == SIMD4<Double>.self { return same(dn_negate4d(same(x))) }
    if Lanes.self == SIMD4<Float>.self { return same(dn_negate4f(same(x))) }
    if Lanes.self == SIMD8<Double>.self { return same(dn_negate8d(same(x))) }
    if Lanes.self == SIMD8<Float>.self { return same(dn_negate8f(same(x))) }
    return -x
  }
}

/// x times `factor`
@frozen @usableFromInline
struct LaneProduct<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @usableFromInline let factor: Scalar
  @inlinable @inline(__always)
  init(_ factor: Scalar) { self.factor = factor }
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self { return same(dn_scale2d(same(x), same(factor))) }
    if Lanes.self == SIMD2<Float>.self { return same(dn_scale2f(same(x), same(factor))) }
    if Lanes.self == SIMD4<Double>.self { return same(dn_scale4d(same(x), same(factor))) }
    if Lanes.self == SIMD4<Float>.self { return same(dn_scale4f(same(x), same(factor))) }
    if Lanes.self == SIMD8<Double>.self { return same(dn_scale8d(same(x), same(factor))) }
    if Lanes.self == SIMD8<Float>.self { return same(dn_scale8f(same(x), same(factor))) }
    return factor * x
  }
}

/// x times `factor`, but 0 where x is 0
@frozen @usableFromInline
struct StrongLaneProduct<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @usableFromInline let factor: Scalar
  @inlinable @inline(__always)
  init(_ factor: Scalar) { self.factor = factor }
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self { return same(dn_strongly_scale2d(same(x), same(factor))) }
    if Lanes.self == SIMD2<Float>.self { return same(dn_strongly_scale2f(same(x), same(factor))) }
    if Lanes.self == SIMD4<Double>.self { return same(dn_strongly_scale4d(same(x), same(factor))) }
    if Lanes.self == SIMD4<Float>.self { return same(dn_strongly_scale4f(same(x), same(factor))) }
    if Lanes.self == SIMD8<Double>.self { return same(dn_strongly_scale8d(same(x), same(factor))) }
    if Lanes.self == SIMD8<Float>.self { return same(dn_strongly_scale8f(same(x), same(factor))) }
    return (factor * x).replacing(with: Lanes(), where: x .== Lanes())
  }
}

/// a·x + b·y
@frozen @usableFromInline
struct LaneCombination<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @usableFromInline let a, b: Scalar
  @inlinable @inline(__always)
  init(_ a: Scalar, _ b: Scalar) { (self.a, self.b) = (a, b) }
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self { return same(dn_combine2d(same(a), same(x), same(b), same(y))) }
    if Lanes.self == SIMD2<Float>.self { return same(dn_combine2f(same(a), same(x), same(b), same(y))) }
    if Lanes.self == SIMD4<Double>.self { return same(dn_combine4d(same(a), same(x), same(b), same(y))) }
    if Lanes.self == SIMD4<Float>.self { return same(dn_combine4f(same(a), same(x), same(b), same(y))) }
    if Lanes.self == SIMD8<Double>.self { return same(dn_combine8d(same(a), same(x), same(b), same(y))) }
    if Lanes.self == SIMD8<Float>.self { return same(dn_combine8f(same(a), same(x), same(b), same(y))) }
    return Tangents.fuses(Scalar.self) ? (b * y).addingProduct(Lanes(repeating: a), x) : a * x + b * y
  }
}

/// x − q·y
@frozen @usableFromInline
struct LaneDifferenceOfProduct<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @usableFromInline let q: Scalar
  @inlinable @inline(__always)
  init(_ q: Scalar) { self.q = q }
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self { return same(dn_subtract_product2d(same(x), same(q), same(y))) }
    if Lanes.self == SIMD2<Float>.self { return same(dn_subtract_product2f(same(x), same(q), same(y))) }
    if Lanes.self == SIMD4<Double>.self { return same(dn_subtract_product4d(same(x), same(q), same(y))) }
    if Lanes.self == SIMD4<Float>.self { return same(dn_subtract_product4f(same(x), same(q), same(y))) }
    if Lanes.self == SIMD8<Double>.self { return same(dn_subtract_product8d(same(x), same(q), same(y))) }
    if Lanes.self == SIMD8<Float>.self { return same(dn_subtract_product8f(same(x), same(q), same(y))) }
    return Tangents.fuses(Scalar.self) ? x.addingProduct(Lanes(repeating: -q), y) : x - q * y
  }
}

/// (x − q·y)/divisor where q or 1/divisor is not finite: lanes of x and y that are zero make no NaN of it. Leaf by leaf, so
/// that those known to be zero are known to be so after a quotient, too, which may go either way.
@frozen @usableFromInline
struct StrongLaneQuotient<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @usableFromInline let q, divisor: Scalar
  @inlinable @inline(__always)
  init(_ q: Scalar, _ divisor: Scalar) { (self.q, self.divisor) = (q, divisor) }
  @inlinable
  func callAsFunction<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    if Lanes.self == SIMD2<Double>.self {
      return same(dn_strong_quotient2d(same(x), same(q), same(y), same(divisor)))
    }
    if Lanes.self == SIMD2<Float>.self {
      return same(dn_strong_quotient2f(same(x), same(q), same(y), same(divisor)))
    }
    if Lanes.self == SIMD4<Double>.self {
      return same(dn_strong_quotient4d(same(x), same(q), same(y), same(divisor)))
    }
    if Lanes.self == SIMD4<Float>.self {
      return same(dn_strong_quotient4f(same(x), same(q), same(y), same(divisor)))
    }
    if Lanes.self == SIMD8<Double>.self {
      return same(dn_strong_quotient8d(same(x), same(q), same(y), same(divisor)))
    }
    if Lanes.self == SIMD8<Float>.self {
      return same(dn_strong_quotient8f(same(x), same(q), same(y), same(divisor)))
    }
    let change = LaneDifferenceOfProduct(q)(x, y).replacing(with: x, where: y .== Lanes())
    let r = 1 / divisor
    return r.isFinite
      ? StrongLaneProduct(r)(change, change) : (change / divisor).replacing(with: Lanes(), where: change .== Lanes())
  }
}
