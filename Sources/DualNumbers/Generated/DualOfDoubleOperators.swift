// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension Dual where Scalar == Double {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public init(_ constant: Double) { self.init(constant, tangent: 0) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static prefix func - (x: Dual<Double>) -> Dual<Double> { negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func + (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func - (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func * (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func / (x: Dual<Double>, y: Dual<Double>) -> Dual<Double> { quotient(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    sum(x, Dual<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    difference(x, Dual<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    product(x, Dual<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Dual<Double>, y: Plain) -> Dual<Double> {
    quotient(x, Dual<Double>(y._plain))
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    sum(Dual<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    difference(Dual<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    product(Dual<Double>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainDouble>(x: Plain, y: Dual<Double>) -> Dual<Double> {
    quotient(Dual<Double>(x._plain), y)
  }
}
