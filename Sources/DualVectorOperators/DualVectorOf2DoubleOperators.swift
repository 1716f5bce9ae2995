// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD2<Double> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { _negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = _sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = _difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = _product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = _quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    _sum(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @inlinable @inline(__always)
  public static func - <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    _difference(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @inlinable @inline(__always)
  public static func * <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    _product(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @inlinable @inline(__always)
  public static func / <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    _quotient(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: _PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = _sum(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: _PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = _difference(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: _PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = _product(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: _PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = _quotient(x, DualVector<SIMD2<Double>>(y._plainDouble))
  }
  @inlinable @inline(__always)
  public static func == <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x == DualVector<SIMD2<Double>>(y._plainDouble)
  }
  @inlinable @inline(__always)
  public static func != <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x != DualVector<SIMD2<Double>>(y._plainDouble)
  }
  @inlinable @inline(__always)
  public static func < <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x < DualVector<SIMD2<Double>>(y._plainDouble)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x <= DualVector<SIMD2<Double>>(y._plainDouble)
  }
  @inlinable @inline(__always)
  public static func > <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x > DualVector<SIMD2<Double>>(y._plainDouble)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: _PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x >= DualVector<SIMD2<Double>>(y._plainDouble)
  }
  @inlinable @inline(__always)
  public static func + <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _sum(DualVector<SIMD2<Double>>(x._plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _difference(DualVector<SIMD2<Double>>(x._plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _product(DualVector<SIMD2<Double>>(x._plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    _quotient(DualVector<SIMD2<Double>>(x._plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x._plainDouble) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x._plainDouble) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x._plainDouble) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x._plainDouble) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x._plainDouble) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: _PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x._plainDouble) >= y
  }
}
