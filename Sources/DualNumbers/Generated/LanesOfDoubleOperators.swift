// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension SkippingDualVector where Lanes == SIMD8<Double> {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
    _negated(x)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (
    x: SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (
    x: SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (
    x: SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (
    x: SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func += (x: inout SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>) {
    x = _sum(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func -= (x: inout SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>) {
    x = _difference(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func *= (x: inout SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>) {
    x = _product(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func /= (x: inout SkippingDualVector<SIMD8<Double>>, y: SkippingDualVector<SIMD8<Double>>) {
    x = _quotient(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD8<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD8<Double>> { _sum(x, SkippingDualVector<SIMD8<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD8<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD8<Double>> { _difference(x, SkippingDualVector<SIMD8<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD8<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD8<Double>> { _product(x, SkippingDualVector<SIMD8<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(
    x: SkippingDualVector<SIMD8<Double>>, y: Plain
  ) -> SkippingDualVector<SIMD8<Double>> { _quotient(x, SkippingDualVector<SIMD8<Double>>(y._plain)) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _sum(SkippingDualVector<SIMD8<Double>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _difference(SkippingDualVector<SIMD8<Double>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _product(SkippingDualVector<SIMD8<Double>>(x._plain), y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(
    x: Plain, y: SkippingDualVector<SIMD8<Double>>
  ) -> SkippingDualVector<SIMD8<Double>> { _quotient(SkippingDualVector<SIMD8<Double>>(x._plain), y) }
}
