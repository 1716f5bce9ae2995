// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension HyperDual where Scalar == Double {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: HyperDual<Double>) -> HyperDual<Double> { negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (x: HyperDual<Double>, y: HyperDual<Double>) -> HyperDual<Double> { sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (x: HyperDual<Double>, y: HyperDual<Double>) -> HyperDual<Double> { difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (x: HyperDual<Double>, y: HyperDual<Double>) -> HyperDual<Double> { product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (x: HyperDual<Double>, y: HyperDual<Double>) -> HyperDual<Double> { quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: HyperDual<Double>, y: Plain) -> HyperDual<Double> {
    sum(x, HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: HyperDual<Double>, y: Plain) -> HyperDual<Double> {
    difference(x, HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: HyperDual<Double>, y: Plain) -> HyperDual<Double> {
    product(x, HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: HyperDual<Double>, y: Plain) -> HyperDual<Double> {
    quotient(x, HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: Plain, y: HyperDual<Double>) -> HyperDual<Double> {
    sum(HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(x._plain)), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: Plain, y: HyperDual<Double>) -> HyperDual<Double> {
    difference(HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(x._plain)), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: Plain, y: HyperDual<Double>) -> HyperDual<Double> {
    product(HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(x._plain)), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: Plain, y: HyperDual<Double>) -> HyperDual<Double> {
    quotient(HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(x._plain)), y)
  }
}
