// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension TracedNumber where Scalar == Double {
  @_documentation(visibility: internal)
  public static prefix func - (x: TracedNumber<Double>) -> TracedNumber<Double> { negated(x) }
  @_documentation(visibility: internal)
  public static func + (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { sum(x, y) }
  @_documentation(visibility: internal)
  public static func - (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { difference(x, y) }
  @_documentation(visibility: internal)
  public static func * (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { product(x, y) }
  @_documentation(visibility: internal)
  public static func / (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { quotient(x, y) }
  @_documentation(visibility: internal)
  public static func + <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    sum(x, TracedNumber<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  public static func - <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    difference(x, TracedNumber<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  public static func * <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    product(x, TracedNumber<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  public static func / <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    quotient(x, TracedNumber<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  public static func + <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    sum(TracedNumber<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  public static func - <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    difference(TracedNumber<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  public static func * <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    product(TracedNumber<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  public static func / <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    quotient(TracedNumber<Double>(x._plain), y)
  }
}
