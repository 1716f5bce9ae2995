// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD2<Float> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD2<Float>>, y: DualVector<SIMD2<Float>>) { x = quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> DualVector<SIMD2<Float>> {
    sum(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> DualVector<SIMD2<Float>> {
    difference(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> DualVector<SIMD2<Float>> {
    product(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> DualVector<SIMD2<Float>> {
    quotient(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: PlainFloat>(x: inout DualVector<SIMD2<Float>>, y: Plain) {
    x = sum(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: PlainFloat>(x: inout DualVector<SIMD2<Float>>, y: Plain) {
    x = difference(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: PlainFloat>(x: inout DualVector<SIMD2<Float>>, y: Plain) {
    x = product(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: PlainFloat>(x: inout DualVector<SIMD2<Float>>, y: Plain) {
    x = quotient(x, DualVector<SIMD2<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> Bool {
    x == DualVector<SIMD2<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> Bool {
    x != DualVector<SIMD2<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> Bool {
    x < DualVector<SIMD2<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> Bool {
    x <= DualVector<SIMD2<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> Bool {
    x > DualVector<SIMD2<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainFloat>(x: DualVector<SIMD2<Float>>, y: Plain) -> Bool {
    x >= DualVector<SIMD2<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func + <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    sum(DualVector<SIMD2<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    difference(DualVector<SIMD2<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    product(DualVector<SIMD2<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
    quotient(DualVector<SIMD2<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> Bool {
    DualVector<SIMD2<Float>>(x.plainFloat) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> Bool {
    DualVector<SIMD2<Float>>(x.plainFloat) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> Bool {
    DualVector<SIMD2<Float>>(x.plainFloat) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> Bool {
    DualVector<SIMD2<Float>>(x.plainFloat) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> Bool {
    DualVector<SIMD2<Float>>(x.plainFloat) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD2<Float>>) -> Bool {
    DualVector<SIMD2<Float>>(x.plainFloat) >= y
  }
}
