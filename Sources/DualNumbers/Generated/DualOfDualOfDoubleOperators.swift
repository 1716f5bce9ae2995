// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension Dual where Scalar == Dual<Double> {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static prefix func - (x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func + (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func - (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func * (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func / (x: Dual<Dual<Double>>, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    sum(x, Dual<Dual<Double>>(Dual<Double>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    difference(x, Dual<Dual<Double>>(Dual<Double>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    product(x, Dual<Dual<Double>>(Dual<Double>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Dual<Dual<Double>>, y: Plain) -> Dual<Dual<Double>> {
    quotient(x, Dual<Dual<Double>>(Dual<Double>(y._plain)))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    sum(Dual<Dual<Double>>(Dual<Double>(x._plain)), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    difference(Dual<Dual<Double>>(Dual<Double>(x._plain)), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    product(Dual<Dual<Double>>(Dual<Double>(x._plain)), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Plain, y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
    quotient(Dual<Dual<Double>>(Dual<Double>(x._plain)), y)
  }
}
