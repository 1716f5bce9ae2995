// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

import DualNumbers

/// `TracedNumber<Double>.exp(x)`, as a free function.
public func exp(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.exp(x) }
/// `TracedNumber<Double>.exp2(x)`, as a free function.
public func exp2(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.exp2(x) }
/// `TracedNumber<Double>.log(x)`, as a free function.
public func log(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.log(x) }
/// `TracedNumber<Double>.log2(x)`, as a free function.
public func log2(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.log2(x) }
/// `TracedNumber<Double>.log10(x)`, as a free function.
public func log10(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.log10(x) }
/// `TracedNumber<Double>.sin(x)`, as a free function.
public func sin(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.sin(x) }
/// `TracedNumber<Double>.cos(x)`, as a free function.
public func cos(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.cos(x) }
/// `TracedNumber<Double>.tan(x)`, as a free function.
public func tan(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.tan(x) }
/// `TracedNumber<Double>.asin(x)`, as a free function.
public func asin(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.asin(x) }
/// `TracedNumber<Double>.acos(x)`, as a free function.
public func acos(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.acos(x) }
/// `TracedNumber<Double>.atan(x)`, as a free function.
public func atan(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.atan(x) }
/// `TracedNumber<Double>.sinh(x)`, as a free function.
public func sinh(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.sinh(x) }
/// `TracedNumber<Double>.cosh(x)`, as a free function.
public func cosh(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.cosh(x) }
/// `TracedNumber<Double>.tanh(x)`, as a free function.
public func tanh(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.tanh(x) }
/// `TracedNumber<Double>.asinh(x)`, as a free function.
public func asinh(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.asinh(x) }
/// `TracedNumber<Double>.acosh(x)`, as a free function.
public func acosh(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.acosh(x) }
/// `TracedNumber<Double>.atanh(x)`, as a free function.
public func atanh(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.atanh(x) }
/// `TracedNumber<Double>.sqrt(x)`, as a free function.
public func sqrt(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.sqrt(x) }
/// `TracedNumber<Double>.cbrt(x)`, as a free function.
public func cbrt(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.cbrt(x) }
/// `TracedNumber<Double>.erf(x)`, as a free function.
public func erf(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.erf(x) }
/// `TracedNumber<Double>.erfc(x)`, as a free function.
public func erfc(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.erfc(x) }
/// `TracedNumber<Double>.expMinusOne(x)`, as a free function.
public func expm1(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.expMinusOne(x) }
/// `TracedNumber<Double>.log(onePlus: x)`, as a free function.
public func log1p(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.log(onePlus: x) }
/// `TracedNumber<Double>.atan2(y: y, x: x)`, as a free function.
public func atan2(_ y: TracedNumber<Double>, _ x: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.atan2(y: y, x: x)
}
/// `TracedNumber<Double>.pow(x, y)`, as a free function.
public func pow(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.pow(x, y)
}
/// `TracedNumber<Double>.hypot(x, y)`, as a free function.
public func hypot(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.hypot(x, y)
}
/// `TracedNumber<Double>.gamma(x)`, as a free function.
public func tgamma(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.gamma(x) }
/// As C's `lgamma`.
public func lgamma(_ x: TracedNumber<Double>) -> (TracedNumber<Double>, Int) {
  (TracedNumber<Double>.logGamma(x), signOfGamma(x))
}
/// `x.magnitude`, as a free function.
public func fabs(_ x: TracedNumber<Double>) -> TracedNumber<Double> { x.magnitude }
/// `x.rounded(.down)`, as a free function.
public func floor(_ x: TracedNumber<Double>) -> TracedNumber<Double> { x.rounded(.down) }
/// `x.rounded(.up)`, as a free function.
public func ceil(_ x: TracedNumber<Double>) -> TracedNumber<Double> { x.rounded(.up) }
/// `x.rounded(.towardZero)`, as a free function.
public func trunc(_ x: TracedNumber<Double>) -> TracedNumber<Double> { x.rounded(.towardZero) }
/// `x.rounded(.toNearestOrAwayFromZero)`, as a free function.
public func round(_ x: TracedNumber<Double>) -> TracedNumber<Double> { x.rounded(.toNearestOrAwayFromZero) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
public func rint(_ x: TracedNumber<Double>) -> TracedNumber<Double> { x.rounded(.toNearestOrEven) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
public func nearbyint(_ x: TracedNumber<Double>) -> TracedNumber<Double> { x.rounded(.toNearestOrEven) }
/// `z.addingProduct(x, y)`, as a free function.
public func fma(
  _ x: TracedNumber<Double>, _ y: TracedNumber<Double>, _ z: TracedNumber<Double>
) -> TracedNumber<Double> { z.addingProduct(x, y) }
/// As C's `fdim`.
public func fdim(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  positiveDifference(x, y)
}
/// `x.truncatingRemainder(dividingBy: y)`, as a free function.
public func fmod(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  x.truncatingRemainder(dividingBy: y)
}
/// `x.remainder(dividingBy: y)`, as a free function.
public func remainder(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  x.remainder(dividingBy: y)
}
/// `TracedNumber<Double>.minimum(x, y)`, as a free function.
public func fmin(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.minimum(x, y)
}
/// `TracedNumber<Double>.maximum(x, y)`, as a free function.
public func fmax(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.maximum(x, y)
}
/// `TracedNumber<Double>(signOf: y, magnitudeOf: x)`, as a free function.
public func copysign(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>(signOf: y, magnitudeOf: x)
}
/// As C's `nextafter`.
public func nextafter(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  neighbour(of: x, toward: y)
}
/// `TracedNumber<Double>(sign: .plus, exponent: n, significand: x)`, as a free function.
public func ldexp(_ x: TracedNumber<Double>, _ n: Int) -> TracedNumber<Double> {
  TracedNumber<Double>(sign: .plus, exponent: n, significand: x)
}
/// `TracedNumber<Double>(sign: .plus, exponent: n, significand: x)`, as a free function.
public func scalbn(_ x: TracedNumber<Double>, _ n: Int) -> TracedNumber<Double> {
  TracedNumber<Double>(sign: .plus, exponent: n, significand: x)
}
/// `TracedNumber<Double>.expMinusOne(x)`, as a free function.
public func expMinusOne(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.expMinusOne(x) }
/// `TracedNumber<Double>.exp10(x)`, as a free function.
public func exp10(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.exp10(x) }
/// `TracedNumber<Double>.gaussian(x)`, as a free function.
public func gaussian(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.gaussian(x) }
/// `TracedNumber<Double>.logGamma(x)`, as a free function.
public func logGamma(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.logGamma(x) }
/// `TracedNumber<Double>.digamma(x)`, as a free function.
public func digamma(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.digamma(x) }
/// `TracedNumber<Double>.trigamma(x)`, as a free function.
public func trigamma(_ x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.trigamma(x) }
/// `TracedNumber<Double>.log(x, base: base)`, as a free function.
public func log(_ x: TracedNumber<Double>, base: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.log(x, base: base)
}
/// `TracedNumber<Double>.root(x, n)`, as a free function.
public func root(_ x: TracedNumber<Double>, _ n: Int) -> TracedNumber<Double> { TracedNumber<Double>.root(x, n) }
/// `TracedNumber<Double>.polygamma(order, x)`, as a free function.
public func polygamma(_ order: Int, _ x: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.polygamma(order, x)
}
/// `TracedNumber<Double>.atan2(y: y, x: x)`, as a free function.
@_disfavoredOverload
public func atan2(y: TracedNumber<Double>, x: TracedNumber<Double>) -> TracedNumber<Double> {
  TracedNumber<Double>.atan2(y: y, x: x)
}
/// `TracedNumber<Double>.pow(x, n)`, as a free function.
@_disfavoredOverload
public func pow(_ x: TracedNumber<Double>, _ n: Int) -> TracedNumber<Double> { TracedNumber<Double>.pow(x, n) }
/// `TracedNumber<Double>.log(onePlus: x)`, as a free function.
@_disfavoredOverload
public func log(onePlus x: TracedNumber<Double>) -> TracedNumber<Double> { TracedNumber<Double>.log(onePlus: x) }
/// `TracedNumber<Double>.pow(x, TracedNumber<Double>(y._plainDouble))`, as a free function.
@_disfavoredOverload
public func pow<Plain: _PlainDouble>(_ x: TracedNumber<Double>, _ y: Plain) -> TracedNumber<Double> {
  TracedNumber<Double>.pow(x, TracedNumber<Double>(y._plainDouble))
}
/// `TracedNumber<Double>.hypot(x, TracedNumber<Double>(y._plainDouble))`, as a free function.
@_disfavoredOverload
public func hypot<Plain: _PlainDouble>(_ x: TracedNumber<Double>, _ y: Plain) -> TracedNumber<Double> {
  TracedNumber<Double>.hypot(x, TracedNumber<Double>(y._plainDouble))
}
/// `TracedNumber<Double>.atan2(y: y, x: TracedNumber<Double>(x._plainDouble))`, as a free function.
@_disfavoredOverload
public func atan2<Plain: _PlainDouble>(_ y: TracedNumber<Double>, _ x: Plain) -> TracedNumber<Double> {
  TracedNumber<Double>.atan2(y: y, x: TracedNumber<Double>(x._plainDouble))
}
/// `Number.pow(Number(x), y)`, as a free function.
@_disfavoredOverload
public func pow<Number: _TracedDouble>(_ x: Double, _ y: Number) -> Number { Number.pow(Number(x), y) }
/// `Number.hypot(Number(x), y)`, as a free function.
@_disfavoredOverload
public func hypot<Number: _TracedDouble>(_ x: Double, _ y: Number) -> Number { Number.hypot(Number(x), y) }
/// `Number.atan2(y: Number(y), x: x)`, as a free function.
@_disfavoredOverload
public func atan2<Number: _TracedDouble>(_ y: Double, _ x: Number) -> Number { Number.atan2(y: Number(y), x: x) }
