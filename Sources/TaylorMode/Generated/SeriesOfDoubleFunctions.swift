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
/// As C's `lgamma`.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func lgamma(_ x: TaylorSeries<Double>) -> (TaylorSeries<Double>, Int) {
  (TaylorSeries<Double>.logGamma(x), signOfGamma(x))
}
/// As C's `fdim`.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func fdim(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  positiveDifference(x, y)
}
/// `TaylorSeries<Double>.minimum(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func fmin(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  TaylorSeries<Double>.minimum(x, y)
}
/// `TaylorSeries<Double>.maximum(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func fmax(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  TaylorSeries<Double>.maximum(x, y)
}
/// `TaylorSeries<Double>(signOf: y, magnitudeOf: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func copysign(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  TaylorSeries<Double>(signOf: y, magnitudeOf: x)
}
/// As C's `nextafter`.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func nextafter(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  neighbour(of: x, toward: y)
}
/// `TaylorSeries<Double>(sign: .plus, exponent: .init(n), significand: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func ldexp(_ x: TaylorSeries<Double>, _ n: Int) -> TaylorSeries<Double> {
  TaylorSeries<Double>(sign: .plus, exponent: .init(n), significand: x)
}
/// `TaylorSeries<Double>(sign: .plus, exponent: .init(n), significand: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func scalbn(_ x: TaylorSeries<Double>, _ n: Int) -> TaylorSeries<Double> {
  TaylorSeries<Double>(sign: .plus, exponent: .init(n), significand: x)
}
/// `TaylorSeries<Double>.pow(x, TaylorSeries<Double>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(_ x: TaylorSeries<Double>, _ y: Plain) -> TaylorSeries<Double> {
  TaylorSeries<Double>.pow(x, TaylorSeries<Double>(y._plain))
}
