// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension SkippingDualVector where Lanes == SIMD12<Double> {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: SkippingDualVector<SIMD12<Double>>) -> SkippingDualVector<SIMD12<Double>> {
    _negated(x)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (
    x: SkippingDualVector<SIMD12<Double>>, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (
    x: SkippingDualVector<SIMD12<Double>>, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (
    x: SkippingDualVector<SIMD12<Double>>, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (
    x: SkippingDualVector<SIMD12<Double>>, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD12<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Double>> { _sum(x, SkippingDualVector<SIMD12<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD12<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Double>> { _difference(x, SkippingDualVector<SIMD12<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD12<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Double>> { _product(x, SkippingDualVector<SIMD12<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD12<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD12<Double>> { _quotient(x, SkippingDualVector<SIMD12<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _sum(SkippingDualVector<SIMD12<Double>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _difference(SkippingDualVector<SIMD12<Double>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _product(SkippingDualVector<SIMD12<Double>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD12<Double>>
  ) -> SkippingDualVector<SIMD12<Double>> { _quotient(SkippingDualVector<SIMD12<Double>>(x._plain), y) }
}
