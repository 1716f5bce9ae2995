// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `Dual<Float>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func exp(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.exp(x) }
/// `Dual<Float>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log(x) }
/// `Dual<Float>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func sin(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sin(x) }
/// `Dual<Float>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func cos(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.cos(x) }
/// `Dual<Float>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func tanh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.tanh(x) }
/// `Dual<Float>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func sqrt(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sqrt(x) }
/// `Dual<Float>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.pow(x, y) }
/// `Dual<Float>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func atan2(_ y: Dual<Float>, _ x: Dual<Float>) -> Dual<Float> { Dual<Float>.atan2(y: y, x: x) }
/// `Dual<Float>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func hypot(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.hypot(x, y) }
/// `Dual<Float>.pow(x, Dual<Float>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Plain: _PlainFloat>(_ x: Dual<Float>, _ y: Plain) -> Dual<Float> {
  Dual<Float>.pow(x, Dual<Float>(y._plain))
}
