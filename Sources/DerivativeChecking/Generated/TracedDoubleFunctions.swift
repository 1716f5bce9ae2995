// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

import DualNumbers

/// `TracedNumber<Double>.exp(x)`, as a free function.
@_documentation(visibility: internal)
public func exp(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.exp(x) }
/// `TracedNumber<Double>.log(x)`, as a free function.
@_documentation(visibility: internal)
public func log(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.log(x) }
/// `TracedNumber<Double>.sin(x)`, as a free function.
@_documentation(visibility: internal)
public func sin(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.sin(x) }
/// `TracedNumber<Double>.cos(x)`, as a free function.
@_documentation(visibility: internal)
public func cos(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.cos(x) }
/// `TracedNumber<Double>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
public func tanh(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.tanh(x) }
/// `TracedNumber<Double>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
public func sqrt(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.sqrt(x) }
/// `TracedNumber<Double>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
public func pow(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.pow(x, y)
}
/// `TracedNumber<Double>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
public func atan2(_ y: TracedNumber<Double>, _ x: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.atan2(y: y, x: x)
}
/// `TracedNumber<Double>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
public func hypot(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.hypot(x, y)
}
/// As C's `lgamma`.
@_documentation(visibility: internal)
public func lgamma(_ x: TracedNumber<Double>) -> (TracedNumber<Double>, Int) {
  (TracedNumber<Double>.logGamma(x), signOfGamma(x))
}
/// As C's `fdim`.
@_documentation(visibility: internal)
public func fdim(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  positiveDifference(x, y)
}
/// `TracedNumber<Double>.minimum(x, y)`, as a free function.
@_documentation(visibility: internal)
public func fmin(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.minimum(x, y)
}
/// `TracedNumber<Double>.maximum(x, y)`, as a free function.
@_documentation(visibility: internal)
public func fmax(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.maximum(x, y)
}
/// `TracedNumber<Double>(signOf: y, magnitudeOf: x)`, as a free function.
@_documentation(visibility: internal)
public func copysign(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>(signOf: y, magnitudeOf: x)
}
/// As C's `nextafter`.
@_documentation(visibility: internal)
public func nextafter(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  neighbour(of: x, toward: y)
}
/// `TracedNumber<Double>(sign: .plus, exponent: .init(n), significand: x)`, as a free function.
@_documentation(visibility: internal)
public func ldexp(_ x: TracedNumber<Double>, _ n: Int) -> TracedNumber<Double> {
  TracedNumber<Double>(sign: .plus, exponent: .init(n), significand: x)
}
/// `TracedNumber<Double>(sign: .plus, exponent: .init(n), significand: x)`, as a free function.
@_documentation(visibility: internal)
public func scalbn(_ x: TracedNumber<Double>, _ n: Int) -> TracedNumber<Double> {
  TracedNumber<Double>(sign: .plus, exponent: .init(n), significand: x)
}
/// `TracedNumber<Double>.pow(x, TracedNumber<Double>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload
public func pow<Plain: _PlainDouble>(_ x: TracedNumber<Double>, _ y: Plain) -> TracedNumber<Double> {
  TracedNumber<Double>.pow(x, TracedNumber<Double>(y._plain))
}
