// Written by .ci/overloads; Concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension Dual where Scalar == Dual<Double> {
  @_alwaysEmitIntoClient @_transparent
  public static prefix func - (x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { negated(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func + (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { sum(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func - (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { difference(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func * (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { product(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func / (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { quotient(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func += (x: inout Dual<Dual<Double>>, y: Dual<Dual<Double>>) { x = sum(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func -= (x: inout Dual<Dual<Double>>, y: Dual<Dual<Double>>) { x = difference(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func *= (x: inout Dual<Dual<Double>>, y: Dual<Dual<Double>>) { x = product(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func /= (x: inout Dual<Dual<Double>>, y: Dual<Dual<Double>>) { x = quotient(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    sum(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    difference(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    product(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    quotient(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func += <Plain: _PlainDouble>(x: inout Dual<Dual<Double>>, y: Plain) {
    x = sum(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func -= <Plain: _PlainDouble>(x: inout Dual<Dual<Double>>, y: Plain) {
    x = difference(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func *= <Plain: _PlainDouble>(x: inout Dual<Dual<Double>>, y: Plain) {
    x = product(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func /= <Plain: _PlainDouble>(x: inout Dual<Dual<Double>>, y: Plain) {
    x = quotient(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func == <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Bool {
    x == Dual<Dual<Double>>(Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func != <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Bool {
    x != Dual<Dual<Double>>(Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func < <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Bool {
    x < Dual<Dual<Double>>(Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func <= <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Bool {
    x <= Dual<Dual<Double>>(Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func > <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Bool {
    x > Dual<Dual<Double>>(Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func >= <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Bool {
    x >= Dual<Dual<Double>>(Dual<Double>(y._plainDouble))
  }
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    sum(Dual<Dual<Double>>(Dual<Double>(x._plainDouble)), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    difference(Dual<Dual<Double>>(Dual<Double>(x._plainDouble)), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    product(Dual<Dual<Double>>(Dual<Double>(x._plainDouble)), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    quotient(Dual<Dual<Double>>(Dual<Double>(x._plainDouble)), y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func == <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Bool {
    Dual<Dual<Double>>(Dual<Double>(x._plainDouble)) == y
  }
  @_alwaysEmitIntoClient @_transparent
  public static func != <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Bool {
    Dual<Dual<Double>>(Dual<Double>(x._plainDouble)) != y
  }
  @_alwaysEmitIntoClient @_transparent
  public static func < <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Bool {
    Dual<Dual<Double>>(Dual<Double>(x._plainDouble)) < y
  }
  @_alwaysEmitIntoClient @_transparent
  public static func <= <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Bool {
    Dual<Dual<Double>>(Dual<Double>(x._plainDouble)) <= y
  }
  @_alwaysEmitIntoClient @_transparent
  public static func > <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Bool {
    Dual<Dual<Double>>(Dual<Double>(x._plainDouble)) > y
  }
  @_alwaysEmitIntoClient @_transparent
  public static func >= <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Bool {
    Dual<Dual<Double>>(Dual<Double>(x._plainDouble)) >= y
  }
}
