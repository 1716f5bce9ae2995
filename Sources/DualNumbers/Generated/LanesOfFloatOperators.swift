// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension SkippingDualVector where Lanes == SIMD12<Float> {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: SkippingDualVector<SIMD12<Float>>) -> SkippingDualVector<SIMD12<Float>> {
    _negated(x)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (
    x: SkippingDualVector<SIMD12<Float>>, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (
    x: SkippingDualVector<SIMD12<Float>>, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (
    x: SkippingDualVector<SIMD12<Float>>, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (
    x: SkippingDualVector<SIMD12<Float>>, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _quotient(x, y) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainFloat>(
    x: SkippingDualVector<SIMD12<Float>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Float>> { _sum(x, SkippingDualVector<SIMD12<Float>>(y._plain)) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainFloat>(
    x: SkippingDualVector<SIMD12<Float>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Float>> { _difference(x, SkippingDualVector<SIMD12<Float>>(y._plain)) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainFloat>(
    x: SkippingDualVector<SIMD12<Float>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Float>> { _product(x, SkippingDualVector<SIMD12<Float>>(y._plain)) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainFloat>(
    x: SkippingDualVector<SIMD12<Float>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Float>> { _quotient(x, SkippingDualVector<SIMD12<Float>>(y._plain)) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainFloat>(
    x: Plain, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _sum(SkippingDualVector<SIMD12<Float>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainFloat>(
    x: Plain, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _difference(SkippingDualVector<SIMD12<Float>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainFloat>(
    x: Plain, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _product(SkippingDualVector<SIMD12<Float>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainFloat>(
    x: Plain, y: SkippingDualVector<SIMD12<Float>>
  ) -> SkippingDualVector<SIMD12<Float>> { _quotient(SkippingDualVector<SIMD12<Float>>(x._plain), y) }
}
