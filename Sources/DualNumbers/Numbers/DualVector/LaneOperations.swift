// What arithmetic does with tangents. A lane has the same bits as the tangent of a `Dual`, hence the same order of
// operations; leaving out a term that is zero changes nothing but the sign of a zero.

/// x + y
@frozen @usableFromInline
struct LaneSum<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable static var keepsFirst: Bool { true }
  @inlinable static var keepsSecond: Bool { true }
  @inlinable @inline(__always)
  init() {}
  @inlinable @inline(__always)
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { x.adding(y) }
  @inlinable @inline(__always)
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar { x }
  @inlinable @inline(__always)
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { y }
}

/// x − y
@frozen @usableFromInline
struct LaneDifference<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable static var keepsFirst: Bool { true }
  @inlinable static var keepsSecond: Bool { false }
  @inlinable @inline(__always)
  init() {}
  @inlinable @inline(__always)
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { x.subtracting(y) }
  @inlinable @inline(__always)
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar { x }
  @inlinable @inline(__always)
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { y.negated }
}

/// a·x + b·y
@frozen @usableFromInline
struct LaneCombination<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable static var keepsFirst: Bool { false }
  @inlinable static var keepsSecond: Bool { false }
  @usableFromInline let a, b: Scalar
  @inlinable @inline(__always)
  init(_ a: Scalar, _ b: Scalar) { (self.a, self.b) = (a, b) }
  @inlinable @inline(__always)
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    Lanes.combined(a, x, b, y)
  }
  @inlinable @inline(__always)
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar { x.scaled(by: a) }
  @inlinable @inline(__always)
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { y.scaled(by: b) }
}

/// (x − q·y)·r, the tangent of a quotient q, with r the reciprocal of its divisor.
@frozen @usableFromInline
struct LaneQuotient<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable static var keepsFirst: Bool { false }
  @inlinable static var keepsSecond: Bool { false }
  @usableFromInline let q, r: Scalar
  @inlinable @inline(__always)
  init(_ q: Scalar, reciprocal r: Scalar) { (self.q, self.r) = (q, r) }
  @inlinable @inline(__always)
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    x.subtracting(q, times: y).scaled(by: r)
  }
  @inlinable @inline(__always)
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar { x.scaled(by: r) }
  @inlinable @inline(__always)
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    y.scaled(by: q).negated.scaled(by: r)
  }
}

/// (x − q·y)/v, the tangent of a quotient q where it or the reciprocal of its divisor v is not finite. A lane of x and
/// y that does not vary makes no NaN of that.
@frozen @usableFromInline
struct LaneDivision<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable static var keepsFirst: Bool { false }
  @inlinable static var keepsSecond: Bool { false }
  @usableFromInline let q, v: Scalar
  @inlinable @inline(__always)
  init(_ q: Scalar, divisor v: Scalar) { (self.q, self.v) = (q, v) }
  @inlinable
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    x.stronglySubtracting(q, times: y).stronglyDivided(by: v)
  }
  @inlinable
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar { x.stronglyDivided(by: v) }
  @inlinable
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    y.stronglyScaled(by: q).negated.stronglyDivided(by: v)
  }
}
