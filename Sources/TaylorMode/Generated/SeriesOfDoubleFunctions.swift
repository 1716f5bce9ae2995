// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

import DualNumbers

/// `TaylorSeries<Double>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: TaylorSeries<Double>) -> TaylorSeries<Double> { TaylorSeries<Double>.exp(x) }
/// `TaylorSeries<Double>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: TaylorSeries<Double>) -> TaylorSeries<Double> { TaylorSeries<Double>.log(x) }
/// `TaylorSeries<Double>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: TaylorSeries<Double>) -> TaylorSeries<Double> { TaylorSeries<Double>.sin(x) }
/// `TaylorSeries<Double>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: TaylorSeries<Double>) -> TaylorSeries<Double> { TaylorSeries<Double>.cos(x) }
/// `TaylorSeries<Double>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: TaylorSeries<Double>) -> TaylorSeries<Double> { TaylorSeries<Double>.tanh(x) }
/// `TaylorSeries<Double>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: TaylorSeries<Double>) -> TaylorSeries<Double> { TaylorSeries<Double>.sqrt(x) }
/// `TaylorSeries<Double>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  TaylorSeries<Double>.pow(x, y)
}
/// `TaylorSeries<Double>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(_ y: TaylorSeries<Double>, _ x: TaylorSeries<Double>) -> TaylorSeries<Double> {
  TaylorSeries<Double>.atan2(y: y, x: x)
}
/// `TaylorSeries<Double>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  TaylorSeries<Double>.hypot(x, y)
}
/// `TaylorSeries<Double>.pow(x, TaylorSeries<Double>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(_ x: TaylorSeries<Double>, _ y: Plain) -> TaylorSeries<Double> {
  TaylorSeries<Double>.pow(x, TaylorSeries<Double>(y._plain))
}
