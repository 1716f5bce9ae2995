// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension TapeVariable where Scalar == Double {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static prefix func - (x: TapeVariable<Double>) -> TapeVariable<Double> { negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + (x: TapeVariable<Double>, y: TapeVariable<Double>) -> TapeVariable<Double> { sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - (x: TapeVariable<Double>, y: TapeVariable<Double>) -> TapeVariable<Double> { difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * (x: TapeVariable<Double>, y: TapeVariable<Double>) -> TapeVariable<Double> { product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / (x: TapeVariable<Double>, y: TapeVariable<Double>) -> TapeVariable<Double> { quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: TapeVariable<Double>, y: Plain) -> TapeVariable<Double> {
    sum(x, TapeVariable<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: TapeVariable<Double>, y: Plain) -> TapeVariable<Double> {
    difference(x, TapeVariable<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: TapeVariable<Double>, y: Plain) -> TapeVariable<Double> {
    product(x, TapeVariable<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: TapeVariable<Double>, y: Plain) -> TapeVariable<Double> {
    quotient(x, TapeVariable<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func + <Plain: _PlainDouble>(x: Plain, y: TapeVariable<Double>) -> TapeVariable<Double> {
    sum(TapeVariable<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func - <Plain: _PlainDouble>(x: Plain, y: TapeVariable<Double>) -> TapeVariable<Double> {
    difference(TapeVariable<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func * <Plain: _PlainDouble>(x: Plain, y: TapeVariable<Double>) -> TapeVariable<Double> {
    product(TapeVariable<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @inline(__always)
  public static func / <Plain: _PlainDouble>(x: Plain, y: TapeVariable<Double>) -> TapeVariable<Double> {
    quotient(TapeVariable<Double>(x._plain), y)
  }
}
