// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension DualVector where Lanes == SIMD8<Float> {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { _negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (x: DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _sum(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (x: DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _difference(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (x: DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _product(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (x: DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _quotient(x, y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func += (x: inout DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) { x = _sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func -= (x: inout DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) { x = _difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func *= (x: inout DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) { x = _product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func /= (x: inout DualVector<SIMD8<Float>>, y: DualVector<SIMD8<Float>>) { x = _quotient(x, y) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainFloat>(x: DualVector<SIMD8<Float>>, y: Plain) -> DualVector<SIMD8<Float>> {
    _sum(x, DualVector<SIMD8<Float>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainFloat>(x: DualVector<SIMD8<Float>>, y: Plain) -> DualVector<SIMD8<Float>> {
    _difference(x, DualVector<SIMD8<Float>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainFloat>(x: DualVector<SIMD8<Float>>, y: Plain) -> DualVector<SIMD8<Float>> {
    _product(x, DualVector<SIMD8<Float>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainFloat>(x: DualVector<SIMD8<Float>>, y: Plain) -> DualVector<SIMD8<Float>> {
    _quotient(x, DualVector<SIMD8<Float>>(y._plain))
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _sum(DualVector<SIMD8<Float>>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _difference(DualVector<SIMD8<Float>>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _product(DualVector<SIMD8<Float>>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
    _quotient(DualVector<SIMD8<Float>>(x._plain), y)
  }
}
