// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD4<Double> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> { negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD4<Double>>, y: DualVector<SIMD4<Double>>) { x = quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> DualVector<SIMD4<Double>> {
    sum(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> DualVector<SIMD4<Double>> {
    difference(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> DualVector<SIMD4<Double>> {
    product(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> DualVector<SIMD4<Double>> {
    quotient(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: PlainDouble>(x: inout DualVector<SIMD4<Double>>, y: Plain) {
    x = sum(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: PlainDouble>(x: inout DualVector<SIMD4<Double>>, y: Plain) {
    x = difference(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: PlainDouble>(x: inout DualVector<SIMD4<Double>>, y: Plain) {
    x = product(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: PlainDouble>(x: inout DualVector<SIMD4<Double>>, y: Plain) {
    x = quotient(x, DualVector<SIMD4<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> Bool {
    x == DualVector<SIMD4<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> Bool {
    x != DualVector<SIMD4<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> Bool {
    x < DualVector<SIMD4<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> Bool {
    x <= DualVector<SIMD4<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> Bool {
    x > DualVector<SIMD4<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: DualVector<SIMD4<Double>>, y: Plain) -> Bool {
    x >= DualVector<SIMD4<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    sum(DualVector<SIMD4<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    difference(DualVector<SIMD4<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    product(DualVector<SIMD4<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> DualVector<SIMD4<Double>> {
    quotient(DualVector<SIMD4<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> Bool {
    DualVector<SIMD4<Double>>(x.plainDouble) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> Bool {
    DualVector<SIMD4<Double>>(x.plainDouble) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> Bool {
    DualVector<SIMD4<Double>>(x.plainDouble) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> Bool {
    DualVector<SIMD4<Double>>(x.plainDouble) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> Bool {
    DualVector<SIMD4<Double>>(x.plainDouble) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD4<Double>>) -> Bool {
    DualVector<SIMD4<Double>>(x.plainDouble) >= y
  }
}
