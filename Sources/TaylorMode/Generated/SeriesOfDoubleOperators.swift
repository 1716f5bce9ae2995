// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension TaylorSeries where Scalar == Double {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: TaylorSeries<Double>) -> TaylorSeries<Double> { negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (x: TaylorSeries<Double>, y: TaylorSeries<Double>) -> TaylorSeries<Double> { sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (x: TaylorSeries<Double>, y: TaylorSeries<Double>) -> TaylorSeries<Double> { difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (x: TaylorSeries<Double>, y: TaylorSeries<Double>) -> TaylorSeries<Double> { product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (x: TaylorSeries<Double>, y: TaylorSeries<Double>) -> TaylorSeries<Double> { quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: TaylorSeries<Double>, y: Plain) -> TaylorSeries<Double> {
    sum(x, TaylorSeries<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: TaylorSeries<Double>, y: Plain) -> TaylorSeries<Double> {
    difference(x, TaylorSeries<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: TaylorSeries<Double>, y: Plain) -> TaylorSeries<Double> {
    product(x, TaylorSeries<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: TaylorSeries<Double>, y: Plain) -> TaylorSeries<Double> {
    quotient(x, TaylorSeries<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: Plain, y: TaylorSeries<Double>) -> TaylorSeries<Double> {
    sum(TaylorSeries<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: Plain, y: TaylorSeries<Double>) -> TaylorSeries<Double> {
    difference(TaylorSeries<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: Plain, y: TaylorSeries<Double>) -> TaylorSeries<Double> {
    product(TaylorSeries<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: Plain, y: TaylorSeries<Double>) -> TaylorSeries<Double> {
    quotient(TaylorSeries<Double>(x._plain), y)
  }
}
