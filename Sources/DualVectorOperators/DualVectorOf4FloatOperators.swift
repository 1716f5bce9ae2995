// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension DualVector where Lanes == SIMD4<Float> {
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> { negated(x) }
  @inlinable @inline(__always)
  public static func + (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    sum(x, y)
  }
  @inlinable @inline(__always)
  public static func - (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    difference(x, y)
  }
  @inlinable @inline(__always)
  public static func * (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    product(x, y)
  }
  @inlinable @inline(__always)
  public static func / (x: DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    quotient(x, y)
  }
  @inlinable @inline(__always)
  public static func += (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector<SIMD4<Float>>, y: DualVector<SIMD4<Float>>) { x = quotient(x, y) }
  @inlinable @inline(__always)
  public static func + <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    sum(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    difference(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    product(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> DualVector<SIMD4<Float>> {
    quotient(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func += <Plain: PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = sum(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func -= <Plain: PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = difference(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func *= <Plain: PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = product(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @_disfavoredOverload @inlinable @inline(__always)
  public static func /= <Plain: PlainFloat>(x: inout DualVector<SIMD4<Float>>, y: Plain) {
    x = quotient(x, DualVector<SIMD4<Float>>(y.plainFloat))
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x == DualVector<SIMD4<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x != DualVector<SIMD4<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x < DualVector<SIMD4<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x <= DualVector<SIMD4<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x > DualVector<SIMD4<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainFloat>(x: DualVector<SIMD4<Float>>, y: Plain) -> Bool {
    x >= DualVector<SIMD4<Float>>(y.plainFloat)
  }
  @inlinable @inline(__always)
  public static func + <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    sum(DualVector<SIMD4<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func - <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    difference(DualVector<SIMD4<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func * <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    product(DualVector<SIMD4<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func / <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> DualVector<SIMD4<Float>> {
    quotient(DualVector<SIMD4<Float>>(x.plainFloat), y)
  }
  @inlinable @inline(__always)
  public static func == <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x.plainFloat) == y
  }
  @inlinable @inline(__always)
  public static func != <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x.plainFloat) != y
  }
  @inlinable @inline(__always)
  public static func < <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x.plainFloat) < y
  }
  @inlinable @inline(__always)
  public static func <= <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x.plainFloat) <= y
  }
  @inlinable @inline(__always)
  public static func > <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x.plainFloat) > y
  }
  @inlinable @inline(__always)
  public static func >= <Plain: PlainFloat>(x: Plain, y: DualVector<SIMD4<Float>>) -> Bool {
    DualVector<SIMD4<Float>>(x.plainFloat) >= y
  }
}
