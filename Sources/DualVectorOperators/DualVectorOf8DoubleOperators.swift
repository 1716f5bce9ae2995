// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD8<Double> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD8<Double>>, y: DualVector<SIMD8<Double>>) { x = quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    sum(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    difference(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    product(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> DualVector<SIMD8<Double>> {
    quotient(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: PlainDouble>(x: inout DualVector<SIMD8<Double>>, y: Plain) {
    x = sum(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: PlainDouble>(x: inout DualVector<SIMD8<Double>>, y: Plain) {
    x = difference(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: PlainDouble>(x: inout DualVector<SIMD8<Double>>, y: Plain) {
    x = product(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: PlainDouble>(x: inout DualVector<SIMD8<Double>>, y: Plain) {
    x = quotient(x, DualVector<SIMD8<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> Bool {
    x == DualVector<SIMD8<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> Bool {
    x != DualVector<SIMD8<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> Bool {
    x < DualVector<SIMD8<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> Bool {
    x <= DualVector<SIMD8<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> Bool {
    x > DualVector<SIMD8<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: DualVector<SIMD8<Double>>, y: Plain) -> Bool {
    x >= DualVector<SIMD8<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    sum(DualVector<SIMD8<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    difference(DualVector<SIMD8<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    product(DualVector<SIMD8<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
    quotient(DualVector<SIMD8<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> Bool {
    DualVector<SIMD8<Double>>(x.plainDouble) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> Bool {
    DualVector<SIMD8<Double>>(x.plainDouble) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> Bool {
    DualVector<SIMD8<Double>>(x.plainDouble) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> Bool {
    DualVector<SIMD8<Double>>(x.plainDouble) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> Bool {
    DualVector<SIMD8<Double>>(x.plainDouble) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD8<Double>>) -> Bool {
    DualVector<SIMD8<Double>>(x.plainDouble) >= y
  }
}
