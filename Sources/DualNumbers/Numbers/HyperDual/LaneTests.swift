import LibmIntrinsics

// What is asked of four lanes at once.

extension SIMD4 where Scalar: FloatingPoint {
  @inlinable @inline(__always)
  var isZero: Bool {
    if Scalar.self == Double.self { return dn_is_zero4d(unsafeBitCast(self, to: SIMD4<Double>.self)) }
    if Scalar.self == Float.self { return dn_is_zero4f(unsafeBitCast(self, to: SIMD4<Float>.self)) }
    return all(self .== Self())
  }

  @inlinable @inline(__always)
  var isFinite: Bool {
    if Scalar.self == Double.self { return dn_is_finite4d(unsafeBitCast(self, to: SIMD4<Double>.self)) }
    if Scalar.self == Float.self { return dn_is_finite4f(unsafeBitCast(self, to: SIMD4<Float>.self)) }
    return all(self - self .== Self())
  }
}
