// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD4<Float> {
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> { _negated(x) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _sum(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _difference(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _product(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _quotient(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func += (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = _sum(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func -= (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = _difference(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func *= (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = _product(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func /= (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = _quotient(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    _sum(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    _difference(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    _product(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    _quotient(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func += <Plain: _PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = _sum(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func -= <Plain: _PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = _difference(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func *= <Plain: _PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = _product(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func /= <Plain: _PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = _quotient(x, DualVector<SIMD4<Float>>(y._plainFloat))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func == <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x == DualVector<SIMD4<Float>>(y._plainFloat)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func != <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x != DualVector<SIMD4<Float>>(y._plainFloat)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func < <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x < DualVector<SIMD4<Float>>(y._plainFloat)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func <= <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x <= DualVector<SIMD4<Float>>(y._plainFloat)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func > <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x > DualVector<SIMD4<Float>>(y._plainFloat)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func >= <Plain: _PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x >= DualVector<SIMD4<Float>>(y._plainFloat)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _sum(DualVector<SIMD4<Float>>(x._plainFloat), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _difference(DualVector<SIMD4<Float>>(x._plainFloat), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _product(DualVector<SIMD4<Float>>(x._plainFloat), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    _quotient(DualVector<SIMD4<Float>>(x._plainFloat), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func == <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x._plainFloat) == y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func != <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x._plainFloat) != y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func < <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x._plainFloat) < y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func <= <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x._plainFloat) <= y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func > <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x._plainFloat) > y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func >= <Plain: _PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x._plainFloat) >= y
  }
}
