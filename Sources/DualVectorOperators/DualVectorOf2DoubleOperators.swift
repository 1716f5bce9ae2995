// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD2<Double> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD2<Double>>, y: DualVector<SIMD2<Double>>) { x = quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    sum(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    difference(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    product(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> DualVector<SIMD2<Double>> {
    quotient(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = sum(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = difference(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = product(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: PlainDouble>(x: inout DualVector<SIMD2<Double>>, y: Plain) {
    x = quotient(x, DualVector<SIMD2<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x == DualVector<SIMD2<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x != DualVector<SIMD2<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x < DualVector<SIMD2<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x <= DualVector<SIMD2<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x > DualVector<SIMD2<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: DualVector<SIMD2<Double>>, y: Plain) -> Bool {
    x >= DualVector<SIMD2<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    sum(DualVector<SIMD2<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    difference(DualVector<SIMD2<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    product(DualVector<SIMD2<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
    quotient(DualVector<SIMD2<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x.plainDouble) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x.plainDouble) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x.plainDouble) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x.plainDouble) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x.plainDouble) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD2<Double>>) -> Bool {
    DualVector<SIMD2<Double>>(x.plainDouble) >= y
  }
}
