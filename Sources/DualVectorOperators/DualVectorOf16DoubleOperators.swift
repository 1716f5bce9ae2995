// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD16<Double> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> { negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD16<Double>>, y: DualVector<SIMD16<Double>>) { x = quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    sum(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    difference(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    product(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> DualVector<SIMD16<Double>> {
    quotient(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = sum(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = difference(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = product(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: PlainDouble>(x: inout DualVector<SIMD16<Double>>, y: Plain) {
    x = quotient(x, DualVector<SIMD16<Double>>(y.plainDouble))
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x == DualVector<SIMD16<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x != DualVector<SIMD16<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x < DualVector<SIMD16<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x <= DualVector<SIMD16<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x > DualVector<SIMD16<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: DualVector<SIMD16<Double>>, y: Plain) -> Bool {
    x >= DualVector<SIMD16<Double>>(y.plainDouble)
  }
  @inlinable @inline(__always)
  public static func + <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    sum(DualVector<SIMD16<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    difference(DualVector<SIMD16<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    product(DualVector<SIMD16<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> DualVector<SIMD16<Double>> {
    quotient(DualVector<SIMD16<Double>>(x.plainDouble), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x.plainDouble) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x.plainDouble) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x.plainDouble) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x.plainDouble) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x.plainDouble) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainDouble>(x: Plain, y: DualVector<SIMD16<Double>>) -> Bool {
    DualVector<SIMD16<Double>>(x.plainDouble) >= y
  }
}
