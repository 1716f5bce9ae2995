// Written by .ci/overloads; concrete operators beside the generic ones. With those alone, the
// type checker gives up on a quotient of two cubics; with these it answers as fast as for plain numbers.

extension Dual where Scalar == Float {
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public init(_ constant: Float) { self.init(constant, tangent: 0) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static prefix func - (x: Dual<Float>) -> Dual<Float> { negated(x) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func + (x: Dual<Float>, y: Dual<Float>) -> Dual<Float> { sum(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func - (x: Dual<Float>, y: Dual<Float>) -> Dual<Float> { difference(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func * (x: Dual<Float>, y: Dual<Float>) -> Dual<Float> { product(x, y) }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func / (x: Dual<Float>, y: Dual<Float>) -> Dual<Float> { quotient(x, y) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainFloat>(x: Dual<Float>, y: Plain) -> Dual<Float> { sum(x, Dual<Float>(y._plain)) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainFloat>(x: Dual<Float>, y: Plain) -> Dual<Float> {
    difference(x, Dual<Float>(y._plain))
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainFloat>(x: Dual<Float>, y: Plain) -> Dual<Float> {
    product(x, Dual<Float>(y._plain))
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainFloat>(x: Dual<Float>, y: Plain) -> Dual<Float> {
    quotient(x, Dual<Float>(y._plain))
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func + <Plain: _PlainFloat>(x: Plain, y: Dual<Float>) -> Dual<Float> { sum(Dual<Float>(x._plain), y) }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func - <Plain: _PlainFloat>(x: Plain, y: Dual<Float>) -> Dual<Float> {
    difference(Dual<Float>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func * <Plain: _PlainFloat>(x: Plain, y: Dual<Float>) -> Dual<Float> {
    product(Dual<Float>(x._plain), y)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func / <Plain: _PlainFloat>(x: Plain, y: Dual<Float>) -> Dual<Float> {
    quotient(Dual<Float>(x._plain), y)
  }
}
