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
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { x + y }
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
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { x - y }
  @inlinable @inline(__always)
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar { x }
  @inlinable @inline(__always)
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { -y }
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
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { a * x + b * y }
  @inlinable @inline(__always)
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar { a * x }
  @inlinable @inline(__always)
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar { b * y }
}

/// (x − q·y)/v, the tangent of a quotient q with the divisor v: by the reciprocal, except where that overflows.
@frozen @usableFromInline
struct LaneQuotient<Scalar: FloatingPoint & SIMDScalar>: LaneOperation {
  @inlinable static var keepsFirst: Bool { false }
  @inlinable static var keepsSecond: Bool { false }
  @usableFromInline let quotient, divisor, reciprocal: Scalar
  @inlinable @inline(__always)
  init(_ quotient: Scalar, divisor: Scalar) {
    (self.quotient, self.divisor, reciprocal) = (quotient, divisor, 1 / divisor)
  }
  @inlinable @inline(__always)
  func both<Lanes: SIMD>(_ x: Lanes, _ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    // Where q overflows, a lane of y that does not vary makes no NaN of it.
    mayMultiply ? reciprocal * (x - quotient * y) : (x - y.stronglyScaled(by: quotient)) / divisor
  }
  @inlinable @inline(__always)
  func first<Lanes: SIMD>(_ x: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    mayMultiply ? reciprocal * x : x / divisor
  }
  @inlinable @inline(__always)
  func second<Lanes: SIMD>(_ y: Lanes) -> Lanes where Lanes.Scalar == Scalar {
    mayMultiply ? reciprocal * -(quotient * y) : -y.stronglyScaled(by: quotient) / divisor
  }
  @inlinable @inline(__always)
  var mayMultiply: Bool { reciprocal.magnitude < .infinity }
}

extension SIMD where Scalar: FloatingPoint {
  /// All lanes times `factor`; those that are zero stay zero, whatever the factor.
  ///
  /// For two and four lanes this is a multiplication, a comparison and a bitwise and: without a branch, and nothing
  /// that the optimiser cannot see through. For more lanes Swift 6.3 makes a loop of it.
  @inlinable @inline(__always)
  func stronglyScaled(by factor: Scalar) -> Self { (factor * self).replacing(with: Self(), where: self .== Self()) }
}
