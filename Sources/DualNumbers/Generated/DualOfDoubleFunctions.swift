// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `Dual<Double>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func exp(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.exp(x) }
/// `Dual<Double>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.log(x) }
/// `Dual<Double>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func sin(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.sin(x) }
/// `Dual<Double>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func cos(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.cos(x) }
/// `Dual<Double>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func tanh(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.tanh(x) }
/// `Dual<Double>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func sqrt(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.sqrt(x) }
/// `Dual<Double>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { Dual<Double>.pow(x, y) }
/// `Dual<Double>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func atan2(_ y: Dual<Double>, _ x: Dual<Double>) -> Dual<Double> { Dual<Double>.atan2(y: y, x: x) }
/// `Dual<Double>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func hypot(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { Dual<Double>.hypot(x, y) }
/// `Dual<Double>.pow(x, Dual<Double>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Plain: _PlainDouble>(_ x: Dual<Double>, _ y: Plain) -> Dual<Double> {
  Dual<Double>.pow(x, Dual<Double>(y._plain))
}
