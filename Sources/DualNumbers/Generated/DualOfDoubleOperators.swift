// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension Dual where Scalar == Double {
  @_alwaysEmitIntoClient @_transparent
  public init(_ constant: Double) { self.init(constant, tangent: 0) }
  @_alwaysEmitIntoClient @_transparent
  public static prefix func - (x: Dual<Double>) -> Dual<Double> { negated(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func + (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { sum(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func - (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { difference(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func * (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { product(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func / (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { quotient(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func += (x: inout Dual<Double>, y: Dual<Double>) { x = sum(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func -= (x: inout Dual<Double>, y: Dual<Double>) { x = difference(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func *= (x: inout Dual<Double>, y: Dual<Double>) { x = product(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func /= (x: inout Dual<Double>, y: Dual<Double>) { x = quotient(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    sum(x, Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    difference(x, Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    product(x, Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    quotient(x, Dual<Double>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func += <Plain: _PlainDouble>(x: inout Dual<Double>, y: Plain) {
    x = sum(x, Dual<Double>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func -= <Plain: _PlainDouble>(x: inout Dual<Double>, y: Plain) {
    x = difference(x, Dual<Double>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func *= <Plain: _PlainDouble>(x: inout Dual<Double>, y: Plain) {
    x = product(x, Dual<Double>(y._plainDouble))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func /= <Plain: _PlainDouble>(x: inout Dual<Double>, y: Plain) {
    x = quotient(x, Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func == <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Bool { x == Dual<Double>(y._plainDouble) }
  @_alwaysEmitIntoClient @_transparent
  public static func != <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Bool { x != Dual<Double>(y._plainDouble) }
  @_alwaysEmitIntoClient @_transparent
  public static func < <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Bool { x < Dual<Double>(y._plainDouble) }
  @_alwaysEmitIntoClient @_transparent
  public static func <= <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Bool { x <= Dual<Double>(y._plainDouble) }
  @_alwaysEmitIntoClient @_transparent
  public static func > <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Bool { x > Dual<Double>(y._plainDouble) }
  @_alwaysEmitIntoClient @_transparent
  public static func >= <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Bool { x >= Dual<Double>(y._plainDouble) }
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    sum(Dual<Double>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    difference(Dual<Double>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    product(Dual<Double>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    quotient(Dual<Double>(x._plainDouble), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func == <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Bool { Dual<Double>(x._plainDouble) == y }
  @_alwaysEmitIntoClient @_transparent
  public static func != <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Bool { Dual<Double>(x._plainDouble) != y }
  @_alwaysEmitIntoClient @_transparent
  public static func < <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Bool { Dual<Double>(x._plainDouble) < y }
  @_alwaysEmitIntoClient @_transparent
  public static func <= <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Bool { Dual<Double>(x._plainDouble) <= y }
  @_alwaysEmitIntoClient @_transparent
  public static func > <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Bool { Dual<Double>(x._plainDouble) > y }
  @_alwaysEmitIntoClient @_transparent
  public static func >= <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Bool { Dual<Double>(x._plainDouble) >= y }
}
