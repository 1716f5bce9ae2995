// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

/// `Dual<Dual<Double>>.exp(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.exp(x) }
/// `Dual<Dual<Double>>.exp2(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp2(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.exp2(x) }
/// `Dual<Dual<Double>>.log(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log(x) }
/// `Dual<Dual<Double>>.log2(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log2(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log2(x) }
/// `Dual<Dual<Double>>.log10(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log10(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log10(x) }
/// `Dual<Dual<Double>>.sin(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sin(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sin(x) }
/// `Dual<Dual<Double>>.cos(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cos(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.cos(x) }
/// `Dual<Dual<Double>>.tan(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tan(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.tan(x) }
/// `Dual<Dual<Double>>.asin(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func asin(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.asin(x) }
/// `Dual<Dual<Double>>.acos(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func acos(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.acos(x) }
/// `Dual<Dual<Double>>.atan(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atan(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.atan(x) }
/// `Dual<Dual<Double>>.sinh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sinh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sinh(x) }
/// `Dual<Dual<Double>>.cosh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cosh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.cosh(x) }
/// `Dual<Dual<Double>>.tanh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tanh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.tanh(x) }
/// `Dual<Dual<Double>>.asinh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func asinh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.asinh(x) }
/// `Dual<Dual<Double>>.acosh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func acosh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.acosh(x) }
/// `Dual<Dual<Double>>.atanh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atanh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.atanh(x) }
/// `Dual<Dual<Double>>.sqrt(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sqrt(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sqrt(x) }
/// `Dual<Dual<Double>>.cbrt(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cbrt(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.cbrt(x) }
/// `Dual<Dual<Double>>.erf(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func erf(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.erf(x) }
/// `Dual<Dual<Double>>.erfc(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func erfc(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.erfc(x) }
/// `Dual<Dual<Double>>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func expm1(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.expMinusOne(x) }
/// `Dual<Dual<Double>>.log(onePlus: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log1p(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log(onePlus: x) }
/// `Dual<Dual<Double>>.atan2(y: y, x: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atan2(_ y: Dual<Dual<Double>>, _ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.atan2(y: y, x: x)
}
/// `Dual<Dual<Double>>.pow(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.pow(x, y) }
/// `Dual<Dual<Double>>.hypot(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func hypot(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.hypot(x, y)
}
/// `Dual<Dual<Double>>.gamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tgamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.gamma(x) }
/// As C's `lgamma`.
@_alwaysEmitIntoClient @_transparent
public func lgamma(_ x: Dual<Dual<Double>>) -> (Dual<Dual<Double>>, Int) {
  (Dual<Dual<Double>>.logGamma(x), signOfGamma(x))
}
/// `x.magnitude`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fabs(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.magnitude }
/// `x.rounded(.down)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func floor(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.down) }
/// `x.rounded(.up)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func ceil(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.up) }
/// `x.rounded(.towardZero)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func trunc(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.towardZero) }
/// `x.rounded(.toNearestOrAwayFromZero)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func round(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.toNearestOrAwayFromZero) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func rint(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.toNearestOrEven) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func nearbyint(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.toNearestOrEven) }
/// `z.addingProduct(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fma(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>, _ z: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  z.addingProduct(x, y)
}
/// As C's `fdim`.
@_alwaysEmitIntoClient @_transparent
public func fdim(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { positiveDifference(x, y) }
/// `x.truncatingRemainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmod(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  x.truncatingRemainder(dividingBy: y)
}
/// `x.remainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func remainder(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  x.remainder(dividingBy: y)
}
/// `Dual<Dual<Double>>.minimum(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmin(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.minimum(x, y)
}
/// `Dual<Dual<Double>>.maximum(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmax(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.maximum(x, y)
}
/// `Dual<Dual<Double>>(signOf: y, magnitudeOf: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func copysign(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>(signOf: y, magnitudeOf: x)
}
/// As C's `nextafter`.
@_alwaysEmitIntoClient @_transparent
public func nextafter(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  neighbour(of: x, toward: y)
}
/// `Dual<Dual<Double>>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func ldexp(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>(sign: .plus, exponent: n, significand: x)
}
/// `Dual<Dual<Double>>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func scalbn(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>(sign: .plus, exponent: n, significand: x)
}
/// `Dual<Dual<Double>>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func expMinusOne(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.expMinusOne(x) }
/// `Dual<Dual<Double>>.exp10(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp10(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.exp10(x) }
/// `Dual<Dual<Double>>.gaussian(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func gaussian(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.gaussian(x) }
/// `Dual<Dual<Double>>.logGamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func logGamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.logGamma(x) }
/// `Dual<Dual<Double>>.digamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func digamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.digamma(x) }
/// `Dual<Dual<Double>>.trigamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func trigamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.trigamma(x) }
/// `Dual<Dual<Double>>.log(x, base: base)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Dual<Double>>, base: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.log(x, base: base)
}
/// `Dual<Dual<Double>>.root(x, n)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func root(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> { Dual<Dual<Double>>.root(x, n) }
/// `Dual<Dual<Double>>.polygamma(order, x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func polygamma(_ order: Int, _ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.polygamma(order, x)
}
/// `Dual<Dual<Double>>.atan2(y: y, x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2(y: Dual<Dual<Double>>, x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.atan2(y: y, x: x)
}
/// `Dual<Dual<Double>>.pow(x, n)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> { Dual<Dual<Double>>.pow(x, n) }
/// `Dual<Dual<Double>>.log(onePlus: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log(onePlus x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log(onePlus: x) }
/// `Dual<Dual<Double>>.pow(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Plain: _PlainDouble>(_ x: Dual<Dual<Double>>, _ y: Plain) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.pow(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
}
/// `Dual<Dual<Double>>.hypot(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Plain: _PlainDouble>(_ x: Dual<Dual<Double>>, _ y: Plain) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.hypot(x, Dual<Dual<Double>>(Dual<Double>(y._plainDouble)))
}
/// `Dual<Dual<Double>>.atan2(y: y, x: Dual<Dual<Double>>(Dual<Double>(x._plainDouble)))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Plain: _PlainDouble>(_ y: Dual<Dual<Double>>, _ x: Plain) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.atan2(y: y, x: Dual<Dual<Double>>(Dual<Double>(x._plainDouble)))
}
