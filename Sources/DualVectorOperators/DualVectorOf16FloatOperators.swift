// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD16<Float> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> { negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD16<Float>>, y: DualVector<SIMD16<Float>>) { x = quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> DualVector<SIMD16<Float>> {
    sum(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> DualVector<SIMD16<Float>> {
    difference(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> DualVector<SIMD16<Float>> {
    product(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> DualVector<SIMD16<Float>> {
    quotient(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: PlainFloat>(x: inout DualVector<SIMD16<Float>>, y: Plain) {
    x = sum(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: PlainFloat>(x: inout DualVector<SIMD16<Float>>, y: Plain) {
    x = difference(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: PlainFloat>(x: inout DualVector<SIMD16<Float>>, y: Plain) {
    x = product(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: PlainFloat>(x: inout DualVector<SIMD16<Float>>, y: Plain) {
    x = quotient(x, DualVector<SIMD16<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> Bool {
    x == DualVector<SIMD16<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> Bool {
    x != DualVector<SIMD16<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> Bool {
    x < DualVector<SIMD16<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> Bool {
    x <= DualVector<SIMD16<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> Bool {
    x > DualVector<SIMD16<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainFloat>(x: DualVector<SIMD16<Float>>, y: Plain) -> Bool {
    x >= DualVector<SIMD16<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func + <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    sum(DualVector<SIMD16<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    difference(DualVector<SIMD16<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    product(DualVector<SIMD16<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> DualVector<SIMD16<Float>> {
    quotient(DualVector<SIMD16<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> Bool {
    DualVector<SIMD16<Float>>(x.plainFloat) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> Bool {
    DualVector<SIMD16<Float>>(x.plainFloat) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> Bool {
    DualVector<SIMD16<Float>>(x.plainFloat) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> Bool {
    DualVector<SIMD16<Float>>(x.plainFloat) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> Bool {
    DualVector<SIMD16<Float>>(x.plainFloat) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD16<Float>>) -> Bool {
    DualVector<SIMD16<Float>>(x.plainFloat) >= y
  }
}
