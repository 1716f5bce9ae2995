// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

import DualNumbers

extension TracedNumber where Scalar == Double {
  public static prefix func - (x: TracedNumber<Double>) -> TracedNumber<Double> { negated(x) }
  public static func + (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { sum(x, y) }
  public static func - (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { difference(x, y) }
  public static func * (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { product(x, y) }
  public static func / (x: TracedNumber<Double>, y: TracedNumber<Double>) -> TracedNumber<Double> { quotient(x, y) }
  public static func += (x: inout TracedNumber<Double>, y: TracedNumber<Double>) { x = sum(x, y) }
  public static func -= (x: inout TracedNumber<Double>, y: TracedNumber<Double>) { x = difference(x, y) }
  public static func *= (x: inout TracedNumber<Double>, y: TracedNumber<Double>) { x = product(x, y) }
  public static func /= (x: inout TracedNumber<Double>, y: TracedNumber<Double>) { x = quotient(x, y) }
  public static func + <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    sum(x, TracedNumber<Double>(y._plainDouble))
  }
  public static func - <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    difference(x, TracedNumber<Double>(y._plainDouble))
  }
  public static func * <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    product(x, TracedNumber<Double>(y._plainDouble))
  }
  public static func / <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> TracedNumber<Double> {
    quotient(x, TracedNumber<Double>(y._plainDouble))
  }
  @_disfavoredOverload
  public static func += <Plain: _PlainDouble>(x: inout TracedNumber<Double>, y: Plain) {
    x = sum(x, TracedNumber<Double>(y._plainDouble))
  }
  @_disfavoredOverload
  public static func -= <Plain: _PlainDouble>(x: inout TracedNumber<Double>, y: Plain) {
    x = difference(x, TracedNumber<Double>(y._plainDouble))
  }
  @_disfavoredOverload
  public static func *= <Plain: _PlainDouble>(x: inout TracedNumber<Double>, y: Plain) {
    x = product(x, TracedNumber<Double>(y._plainDouble))
  }
  @_disfavoredOverload
  public static func /= <Plain: _PlainDouble>(x: inout TracedNumber<Double>, y: Plain) {
    x = quotient(x, TracedNumber<Double>(y._plainDouble))
  }
  public static func == <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> Bool {
    x == TracedNumber<Double>(y._plainDouble)
  }
  public static func != <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> Bool {
    x != TracedNumber<Double>(y._plainDouble)
  }
  public static func < <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> Bool {
    x < TracedNumber<Double>(y._plainDouble)
  }
  public static func <= <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> Bool {
    x <= TracedNumber<Double>(y._plainDouble)
  }
  public static func > <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> Bool {
    x > TracedNumber<Double>(y._plainDouble)
  }
  public static func >= <Plain: _PlainDouble>(x: TracedNumber<Double>, y: Plain) -> Bool {
    x >= TracedNumber<Double>(y._plainDouble)
  }
  public static func + <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    sum(TracedNumber<Double>(x._plainDouble), y)
  }
  public static func - <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    difference(TracedNumber<Double>(x._plainDouble), y)
  }
  public static func * <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    product(TracedNumber<Double>(x._plainDouble), y)
  }
  public static func / <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> TracedNumber<Double> {
    quotient(TracedNumber<Double>(x._plainDouble), y)
  }
  public static func == <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> Bool {
    TracedNumber<Double>(x._plainDouble) == y
  }
  public static func != <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> Bool {
    TracedNumber<Double>(x._plainDouble) != y
  }
  public static func < <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> Bool {
    TracedNumber<Double>(x._plainDouble) < y
  }
  public static func <= <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> Bool {
    TracedNumber<Double>(x._plainDouble) <= y
  }
  public static func > <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> Bool {
    TracedNumber<Double>(x._plainDouble) > y
  }
  public static func >= <Plain: _PlainDouble>(x: Plain, y: TracedNumber<Double>) -> Bool {
    TracedNumber<Double>(x._plainDouble) >= y
  }
}
