import LibmIntrinsics

// Arithmetic of groups of lanes. Two and four lanes of `Double` and `Float` go through C, which has operations of whole
// vectors (LaneIntrinsics.h says why); other types through the standard library's.

extension SIMD where Scalar: FloatingPoint {
  /// Lane by lane.
  @inlinable
  func adding(_ other: Self) -> Self {
    if Self.self == SIMD4<Double>.self {
      return unsafeBitCast(
        dn_add4d(unsafeBitCast(self, to: SIMD4<Double>.self), unsafeBitCast(other, to: SIMD4<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Double>.self {
      return unsafeBitCast(
        dn_add2d(unsafeBitCast(self, to: SIMD2<Double>.self), unsafeBitCast(other, to: SIMD2<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD4<Float>.self {
      return unsafeBitCast(
        dn_add4f(unsafeBitCast(self, to: SIMD4<Float>.self), unsafeBitCast(other, to: SIMD4<Float>.self)), to: Self.self
      )
    }
    if Self.self == SIMD2<Float>.self {
      return unsafeBitCast(
        dn_add2f(unsafeBitCast(self, to: SIMD2<Float>.self), unsafeBitCast(other, to: SIMD2<Float>.self)), to: Self.self
      )
    }
    return self + other
  }

  /// Lane by lane.
  @inlinable
  func subtracting(_ other: Self) -> Self {
    if Self.self == SIMD4<Double>.self {
      return unsafeBitCast(
        dn_subtract4d(unsafeBitCast(self, to: SIMD4<Double>.self), unsafeBitCast(other, to: SIMD4<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Double>.self {
      return unsafeBitCast(
        dn_subtract2d(unsafeBitCast(self, to: SIMD2<Double>.self), unsafeBitCast(other, to: SIMD2<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD4<Float>.self {
      return unsafeBitCast(
        dn_subtract4f(unsafeBitCast(self, to: SIMD4<Float>.self), unsafeBitCast(other, to: SIMD4<Float>.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Float>.self {
      return unsafeBitCast(
        dn_subtract2f(unsafeBitCast(self, to: SIMD2<Float>.self), unsafeBitCast(other, to: SIMD2<Float>.self)),
        to: Self.self)
    }
    return self - other
  }

  /// Lane by lane.
  @inlinable
  var negated: Self {
    if Self.self == SIMD4<Double>.self {
      return unsafeBitCast(dn_negate4d(unsafeBitCast(self, to: SIMD4<Double>.self)), to: Self.self)
    }
    if Self.self == SIMD2<Double>.self {
      return unsafeBitCast(dn_negate2d(unsafeBitCast(self, to: SIMD2<Double>.self)), to: Self.self)
    }
    if Self.self == SIMD4<Float>.self {
      return unsafeBitCast(dn_negate4f(unsafeBitCast(self, to: SIMD4<Float>.self)), to: Self.self)
    }
    if Self.self == SIMD2<Float>.self {
      return unsafeBitCast(dn_negate2f(unsafeBitCast(self, to: SIMD2<Float>.self)), to: Self.self)
    }
    return -self
  }

  /// All lanes times `factor`.
  @inlinable
  func scaled(by factor: Scalar) -> Self {
    if Self.self == SIMD4<Double>.self {
      return unsafeBitCast(
        dn_scale4d(unsafeBitCast(self, to: SIMD4<Double>.self), unsafeBitCast(factor, to: Double.self)), to: Self.self)
    }
    if Self.self == SIMD2<Double>.self {
      return unsafeBitCast(
        dn_scale2d(unsafeBitCast(self, to: SIMD2<Double>.self), unsafeBitCast(factor, to: Double.self)), to: Self.self)
    }
    if Self.self == SIMD4<Float>.self {
      return unsafeBitCast(
        dn_scale4f(unsafeBitCast(self, to: SIMD4<Float>.self), unsafeBitCast(factor, to: Float.self)), to: Self.self)
    }
    if Self.self == SIMD2<Float>.self {
      return unsafeBitCast(
        dn_scale2f(unsafeBitCast(self, to: SIMD2<Float>.self), unsafeBitCast(factor, to: Float.self)), to: Self.self)
    }
    return factor * self
  }

  /// All lanes times `factor`; those that are zero stay zero, whatever the factor.
  @inlinable
  func stronglyScaled(by factor: Scalar) -> Self {
    if Self.self == SIMD4<Double>.self {
      return unsafeBitCast(
        dn_strongly_scale4d(unsafeBitCast(self, to: SIMD4<Double>.self), unsafeBitCast(factor, to: Double.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Double>.self {
      return unsafeBitCast(
        dn_strongly_scale2d(unsafeBitCast(self, to: SIMD2<Double>.self), unsafeBitCast(factor, to: Double.self)),
        to: Self.self)
    }
    if Self.self == SIMD4<Float>.self {
      return unsafeBitCast(
        dn_strongly_scale4f(unsafeBitCast(self, to: SIMD4<Float>.self), unsafeBitCast(factor, to: Float.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Float>.self {
      return unsafeBitCast(
        dn_strongly_scale2f(unsafeBitCast(self, to: SIMD2<Float>.self), unsafeBitCast(factor, to: Float.self)),
        to: Self.self)
    }
    return (factor * self).replacing(with: Self(), where: self .== Self())
  }

  /// All lanes divided by `divisor`, by its reciprocal where that is finite; those that are zero stay zero, whatever the
  /// divisor.
  @inlinable
  func stronglyDivided(by divisor: Scalar) -> Self {
    let r = 1 / divisor
    return r.isFinite ? stronglyScaled(by: r) : (self / divisor).replacing(with: Self(), where: self .== Self())
  }

  /// a·x + b·y, lane by lane, as `Tangents.combined`.
  @inlinable
  static func combined(_ a: Scalar, _ x: Self, _ b: Scalar, _ y: Self) -> Self {
    if Self.self == SIMD4<Double>.self {
      return unsafeBitCast(
        dn_combine4d(
          unsafeBitCast(a, to: Double.self), unsafeBitCast(x, to: SIMD4<Double>.self),
          unsafeBitCast(b, to: Double.self), unsafeBitCast(y, to: SIMD4<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Double>.self {
      return unsafeBitCast(
        dn_combine2d(
          unsafeBitCast(a, to: Double.self), unsafeBitCast(x, to: SIMD2<Double>.self),
          unsafeBitCast(b, to: Double.self), unsafeBitCast(y, to: SIMD2<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD4<Float>.self {
      return unsafeBitCast(
        dn_combine4f(
          unsafeBitCast(a, to: Float.self), unsafeBitCast(x, to: SIMD4<Float>.self),
          unsafeBitCast(b, to: Float.self), unsafeBitCast(y, to: SIMD4<Float>.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Float>.self {
      return unsafeBitCast(
        dn_combine2f(
          unsafeBitCast(a, to: Float.self), unsafeBitCast(x, to: SIMD2<Float>.self),
          unsafeBitCast(b, to: Float.self), unsafeBitCast(y, to: SIMD2<Float>.self)),
        to: Self.self)
    }
    return Tangents.fuses(Scalar.self) ? (b * y).addingProduct(Self(repeating: a), x) : a * x + b * y
  }

  /// This − q·y, lane by lane, as `Tangents.subtracting`.
  @inlinable
  func subtracting(_ q: Scalar, times y: Self) -> Self {
    if Self.self == SIMD4<Double>.self {
      return unsafeBitCast(
        dn_subtract_product4d(
          unsafeBitCast(self, to: SIMD4<Double>.self), unsafeBitCast(q, to: Double.self),
          unsafeBitCast(y, to: SIMD4<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Double>.self {
      return unsafeBitCast(
        dn_subtract_product2d(
          unsafeBitCast(self, to: SIMD2<Double>.self), unsafeBitCast(q, to: Double.self),
          unsafeBitCast(y, to: SIMD2<Double>.self)),
        to: Self.self)
    }
    if Self.self == SIMD4<Float>.self {
      return unsafeBitCast(
        dn_subtract_product4f(
          unsafeBitCast(self, to: SIMD4<Float>.self), unsafeBitCast(q, to: Float.self),
          unsafeBitCast(y, to: SIMD4<Float>.self)),
        to: Self.self)
    }
    if Self.self == SIMD2<Float>.self {
      return unsafeBitCast(
        dn_subtract_product2f(
          unsafeBitCast(self, to: SIMD2<Float>.self), unsafeBitCast(q, to: Float.self),
          unsafeBitCast(y, to: SIMD2<Float>.self)),
        to: Self.self)
    }
    return Tangents.fuses(Scalar.self) ? addingProduct(Self(repeating: -q), y) : self - q * y
  }

  /// This − q·y, where lanes of y that are zero take nothing away, whatever `q`.
  @inlinable
  func stronglySubtracting(_ q: Scalar, times y: Self) -> Self {
    subtracting(q, times: y).replacing(with: self, where: y .== Self())
  }
}
