// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension DualVector where Lanes == SIMD8<Double> {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { _negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _sum(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _difference(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _product(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _quotient(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func += (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = _sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func -= (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = _difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func *= (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = _product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func /= (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = _quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    _sum(x, DualVector<SIMD8<Double>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    _difference(x, DualVector<SIMD8<Double>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    _product(x, DualVector<SIMD8<Double>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    _quotient(x, DualVector<SIMD8<Double>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _sum(DualVector<SIMD8<Double>>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _difference(DualVector<SIMD8<Double>>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _product(DualVector<SIMD8<Double>>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    _quotient(DualVector<SIMD8<Double>>(x._plain), y)
  }
}
