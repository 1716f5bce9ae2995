// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

import DualNumbers

/// `TapeVariable<Double>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: TapeVariable<Double>) -> TapeVariable<Double> { TapeVariable<Double>.exp(x) }
/// `TapeVariable<Double>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: TapeVariable<Double>) -> TapeVariable<Double> { TapeVariable<Double>.log(x) }
/// `TapeVariable<Double>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: TapeVariable<Double>) -> TapeVariable<Double> { TapeVariable<Double>.sin(x) }
/// `TapeVariable<Double>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: TapeVariable<Double>) -> TapeVariable<Double> { TapeVariable<Double>.cos(x) }
/// `TapeVariable<Double>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: TapeVariable<Double>) -> TapeVariable<Double> { TapeVariable<Double>.tanh(x) }
/// `TapeVariable<Double>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: TapeVariable<Double>) -> TapeVariable<Double> { TapeVariable<Double>.sqrt(x) }
/// `TapeVariable<Double>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: TapeVariable<Double>, _ y: TapeVariable<Double>) -> TapeVariable<Double> {
  TapeVariable<Double>.pow(x, y)
}
/// `TapeVariable<Double>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(_ y: TapeVariable<Double>, _ x: TapeVariable<Double>) -> TapeVariable<Double> {
  TapeVariable<Double>.atan2(y: y, x: x)
}
/// `TapeVariable<Double>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(_ x: TapeVariable<Double>, _ y: TapeVariable<Double>) -> TapeVariable<Double> {
  TapeVariable<Double>.hypot(x, y)
}
/// `TapeVariable<Double>.pow(x, TapeVariable<Double>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(_ x: TapeVariable<Double>, _ y: Plain) -> TapeVariable<Double> {
  TapeVariable<Double>.pow(x, TapeVariable<Double>(y._plain))
}
