// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

/// `Dual<Double>.exp(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.exp(x) }
/// `Dual<Double>.exp2(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp2(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.exp2(x) }
/// `Dual<Double>.log(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.log(x) }
/// `Dual<Double>.log2(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log2(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.log2(x) }
/// `Dual<Double>.log10(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log10(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.log10(x) }
/// `Dual<Double>.sin(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sin(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.sin(x) }
/// `Dual<Double>.cos(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cos(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.cos(x) }
/// `Dual<Double>.tan(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tan(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.tan(x) }
/// `Dual<Double>.asin(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func asin(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.asin(x) }
/// `Dual<Double>.acos(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func acos(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.acos(x) }
/// `Dual<Double>.atan(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atan(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.atan(x) }
/// `Dual<Double>.sinh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sinh(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.sinh(x) }
/// `Dual<Double>.cosh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cosh(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.cosh(x) }
/// `Dual<Double>.tanh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tanh(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.tanh(x) }
/// `Dual<Double>.asinh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func asinh(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.asinh(x) }
/// `Dual<Double>.acosh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func acosh(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.acosh(x) }
/// `Dual<Double>.atanh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atanh(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.atanh(x) }
/// `Dual<Double>.sqrt(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sqrt(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.sqrt(x) }
/// `Dual<Double>.cbrt(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cbrt(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.cbrt(x) }
/// `Dual<Double>.erf(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func erf(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.erf(x) }
/// `Dual<Double>.erfc(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func erfc(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.erfc(x) }
/// `Dual<Double>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func expm1(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.expMinusOne(x) }
/// `Dual<Double>.log(onePlus: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log1p(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.log(onePlus: x) }
/// `Dual<Double>.atan2(y: y, x: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atan2(_ y: Dual<Double>, _ x: Dual<Double>) -> Dual<Double> { Dual<Double>.atan2(y: y, x: x) }
/// `Dual<Double>.pow(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { Dual<Double>.pow(x, y) }
/// `Dual<Double>.hypot(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func hypot(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { Dual<Double>.hypot(x, y) }
/// `Dual<Double>.gamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tgamma(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.gamma(x) }
/// As C's `lgamma`.
@_alwaysEmitIntoClient @_transparent
public func lgamma(_ x: Dual<Double>) -> (Dual<Double>, Int) { (Dual<Double>.logGamma(x), signOfGamma(x)) }
/// `x.magnitude`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fabs(_ x: Dual<Double>) -> Dual<Double> { x.magnitude }
/// `x.rounded(.down)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func floor(_ x: Dual<Double>) -> Dual<Double> { x.rounded(.down) }
/// `x.rounded(.up)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func ceil(_ x: Dual<Double>) -> Dual<Double> { x.rounded(.up) }
/// `x.rounded(.towardZero)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func trunc(_ x: Dual<Double>) -> Dual<Double> { x.rounded(.towardZero) }
/// `x.rounded(.toNearestOrAwayFromZero)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func round(_ x: Dual<Double>) -> Dual<Double> { x.rounded(.toNearestOrAwayFromZero) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func rint(_ x: Dual<Double>) -> Dual<Double> { x.rounded(.toNearestOrEven) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func nearbyint(_ x: Dual<Double>) -> Dual<Double> { x.rounded(.toNearestOrEven) }
/// `z.addingProduct(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fma(_ x: Dual<Double>, _ y: Dual<Double>, _ z: Dual<Double>) -> Dual<Double> { z.addingProduct(x, y) }
/// As C's `fdim`.
@_alwaysEmitIntoClient @_transparent
public func fdim(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { positiveDifference(x, y) }
/// `x.truncatingRemainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmod(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { x.truncatingRemainder(dividingBy: y) }
/// `x.remainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func remainder(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { x.remainder(dividingBy: y) }
/// `Dual<Double>.minimum(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmin(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { Dual<Double>.minimum(x, y) }
/// `Dual<Double>.maximum(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmax(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { Dual<Double>.maximum(x, y) }
/// `Dual<Double>(signOf: y, magnitudeOf: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func copysign(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { Dual<Double>(signOf: y, magnitudeOf: x) }
/// As C's `nextafter`.
@_alwaysEmitIntoClient @_transparent
public func nextafter(_ x: Dual<Double>, _ y: Dual<Double>) -> Dual<Double> { neighbour(of: x, toward: y) }
/// `Dual<Double>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func ldexp(_ x: Dual<Double>, _ n: Int) -> Dual<Double> {
  Dual<Double>(sign: .plus, exponent: n, significand: x)
}
/// `Dual<Double>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func scalbn(_ x: Dual<Double>, _ n: Int) -> Dual<Double> {
  Dual<Double>(sign: .plus, exponent: n, significand: x)
}
/// `Dual<Double>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func expMinusOne(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.expMinusOne(x) }
/// `Dual<Double>.exp10(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp10(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.exp10(x) }
/// `Dual<Double>.gaussian(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func gaussian(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.gaussian(x) }
/// `Dual<Double>.logGamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func logGamma(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.logGamma(x) }
/// `Dual<Double>.digamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func digamma(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.digamma(x) }
/// `Dual<Double>.trigamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func trigamma(_ x: Dual<Double>) -> Dual<Double> { Dual<Double>.trigamma(x) }
/// `Dual<Double>.log(x, base: base)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Double>, base: Dual<Double>) -> Dual<Double> { Dual<Double>.log(x, base: base) }
/// `Dual<Double>.root(x, n)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func root(_ x: Dual<Double>, _ n: Int) -> Dual<Double> { Dual<Double>.root(x, n) }
/// `Dual<Double>.polygamma(order, x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func polygamma(_ order: Int, _ x: Dual<Double>) -> Dual<Double> { Dual<Double>.polygamma(order, x) }
/// `Dual<Double>.atan2(y: y, x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2(y: Dual<Double>, x: Dual<Double>) -> Dual<Double> { Dual<Double>.atan2(y: y, x: x) }
/// `Dual<Double>.pow(x, n)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Double>, _ n: Int) -> Dual<Double> { Dual<Double>.pow(x, n) }
/// `Dual<Double>.log(onePlus: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log(onePlus x: Dual<Double>) -> Dual<Double> { Dual<Double>.log(onePlus: x) }
/// `Dual<Double>.pow(x, Dual<Double>(y._plainDouble))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Plain: _PlainDouble>(_ x: Dual<Double>, _ y: Plain) -> Dual<Double> {
  Dual<Double>.pow(x, Dual<Double>(y._plainDouble))
}
/// `Dual<Double>.hypot(x, Dual<Double>(y._plainDouble))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Plain: _PlainDouble>(_ x: Dual<Double>, _ y: Plain) -> Dual<Double> {
  Dual<Double>.hypot(x, Dual<Double>(y._plainDouble))
}
/// `Dual<Double>.atan2(y: y, x: Dual<Double>(x._plainDouble))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Plain: _PlainDouble>(_ y: Dual<Double>, _ x: Plain) -> Dual<Double> {
  Dual<Double>.atan2(y: y, x: Dual<Double>(x._plainDouble))
}
