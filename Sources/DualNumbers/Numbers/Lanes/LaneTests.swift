import LibmIntrinsics

// What is asked of all lanes at once. `any` and `all` of the standard library look at a vector lane by lane, through memory.

extension SIMD where Scalar: FloatingPoint & SIMDScalar {
  /// Whether all lanes are zero.
  @inlinable @inline(__always)
  var isZero: Bool {
    if Self.self == SIMD2<Double>.self { return dn_is_zero2d(same(self)) }
    if Self.self == SIMD4<Double>.self { return dn_is_zero4d(same(self)) }
    if Self.self == SIMD8<Double>.self { return dn_is_zero8d(same(self)) }
    if Self.self == SIMD2<Float>.self { return dn_is_zero2f(same(self)) }
    if Self.self == SIMD4<Float>.self { return dn_is_zero4f(same(self)) }
    if Self.self == SIMD8<Float>.self { return dn_is_zero8f(same(self)) }
    if Self.self == PackedSIMD3<Scalar>.self { return (same(self) as PackedSIMD3<Scalar>).four.isZero }
    return lanesAreZero
  }

  /// Whether all lanes are finite: x − x is 0 for every finite x, and NaN for the others.
  @inlinable @inline(__always)
  var isFinite: Bool {
    if Self.self == SIMD2<Double>.self { return dn_is_finite2d(same(self)) }
    if Self.self == SIMD4<Double>.self { return dn_is_finite4d(same(self)) }
    if Self.self == SIMD8<Double>.self { return dn_is_finite8d(same(self)) }
    if Self.self == SIMD2<Float>.self { return dn_is_finite2f(same(self)) }
    if Self.self == SIMD4<Float>.self { return dn_is_finite4f(same(self)) }
    if Self.self == SIMD8<Float>.self { return dn_is_finite8f(same(self)) }
    if Self.self == PackedSIMD3<Scalar>.self { return (same(self) as PackedSIMD3<Scalar>).four.isFinite }
    return lanesAreFinite
  }

  // Out of line: what forces the two above inline would repeat these in every function that is compiled for any scalar.
  @inlinable @inline(never)
  var lanesAreZero: Bool { all(self .== Self()) }
  @inlinable @inline(never)
  var lanesAreFinite: Bool { all(self - self .== Self()) }
}
