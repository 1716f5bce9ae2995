// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD16<Double> {
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> { _negated(x) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _sum(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _difference(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _product(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _quotient(x, y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func += (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = _sum(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func -= (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = _difference(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func *= (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = _product(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func /= (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = _quotient(x, y) }
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    _sum(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    _difference(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    _product(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    _quotient(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func += <Plain: _PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = _sum(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func -= <Plain: _PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = _difference(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func *= <Plain: _PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = _product(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
  public static func /= <Plain: _PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = _quotient(x, DualVector<SIMD16<Double>>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func == <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x == DualVector<SIMD16<Double>>(y._plainDouble)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func != <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x != DualVector<SIMD16<Double>>(y._plainDouble)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func < <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x < DualVector<SIMD16<Double>>(y._plainDouble)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func <= <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x <= DualVector<SIMD16<Double>>(y._plainDouble)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func > <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x > DualVector<SIMD16<Double>>(y._plainDouble)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func >= <Plain: _PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x >= DualVector<SIMD16<Double>>(y._plainDouble)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _sum(DualVector<SIMD16<Double>>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _difference(DualVector<SIMD16<Double>>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _product(DualVector<SIMD16<Double>>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    _quotient(DualVector<SIMD16<Double>>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func == <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x._plainDouble) == y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func != <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x._plainDouble) != y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func < <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x._plainDouble) < y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func <= <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x._plainDouble) <= y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func > <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x._plainDouble) > y
  }
  @_alwaysEmitIntoClient @inline(__always)
  public static func >= <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x._plainDouble) >= y
  }
}
