// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `Dual<Dual<Double>>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func exp(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.exp(x) }
/// `Dual<Dual<Double>>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log(x) }
/// `Dual<Dual<Double>>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func sin(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sin(x) }
/// `Dual<Dual<Double>>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func cos(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.cos(x) }
/// `Dual<Dual<Double>>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func tanh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.tanh(x) }
/// `Dual<Dual<Double>>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func sqrt(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sqrt(x) }
/// `Dual<Dual<Double>>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.pow(x, y) }
/// `Dual<Dual<Double>>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func atan2(_ y: Dual<Dual<Double>>, _ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.atan2(y: y, x: x)
}
/// `Dual<Dual<Double>>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @_transparent
public func hypot(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.hypot(x, y)
}
/// `Dual<Dual<Double>>.pow(x, Dual<Dual<Double>>(Dual<Double>(y._plain)))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Plain: _PlainDouble>(_ x: Dual<Dual<Double>>, _ y: Plain) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.pow(x, Dual<Dual<Double>>(Dual<Double>(y._plain)))
}
