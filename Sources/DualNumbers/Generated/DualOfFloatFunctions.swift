// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

/// `Dual<Float>.exp(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.exp(x) }
/// `Dual<Float>.exp2(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp2(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.exp2(x) }
/// `Dual<Float>.log(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log(x) }
/// `Dual<Float>.log2(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log2(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log2(x) }
/// `Dual<Float>.log10(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log10(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log10(x) }
/// `Dual<Float>.sin(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sin(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sin(x) }
/// `Dual<Float>.cos(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cos(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.cos(x) }
/// `Dual<Float>.tan(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tan(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.tan(x) }
/// `Dual<Float>.asin(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func asin(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.asin(x) }
/// `Dual<Float>.acos(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func acos(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.acos(x) }
/// `Dual<Float>.atan(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atan(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.atan(x) }
/// `Dual<Float>.sinh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sinh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sinh(x) }
/// `Dual<Float>.cosh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cosh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.cosh(x) }
/// `Dual<Float>.tanh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tanh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.tanh(x) }
/// `Dual<Float>.asinh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func asinh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.asinh(x) }
/// `Dual<Float>.acosh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func acosh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.acosh(x) }
/// `Dual<Float>.atanh(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atanh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.atanh(x) }
/// `Dual<Float>.sqrt(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func sqrt(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sqrt(x) }
/// `Dual<Float>.cbrt(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func cbrt(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.cbrt(x) }
/// `Dual<Float>.erf(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func erf(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.erf(x) }
/// `Dual<Float>.erfc(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func erfc(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.erfc(x) }
/// `Dual<Float>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func expm1(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.expMinusOne(x) }
/// `Dual<Float>.log(onePlus: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log1p(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log(onePlus: x) }
/// `Dual<Float>.atan2(y: y, x: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func atan2(_ y: Dual<Float>, _ x: Dual<Float>) -> Dual<Float> { Dual<Float>.atan2(y: y, x: x) }
/// `Dual<Float>.pow(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.pow(x, y) }
/// `Dual<Float>.hypot(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func hypot(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.hypot(x, y) }
/// `Dual<Float>.gamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func tgamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.gamma(x) }
/// As C's `lgamma`.
@_alwaysEmitIntoClient @_transparent
public func lgamma(_ x: Dual<Float>) -> (Dual<Float>, Int) { (Dual<Float>.logGamma(x), signOfGamma(x)) }
/// `x.magnitude`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fabs(_ x: Dual<Float>) -> Dual<Float> { x.magnitude }
/// `x.rounded(.down)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func floor(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.down) }
/// `x.rounded(.up)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func ceil(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.up) }
/// `x.rounded(.towardZero)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func trunc(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.towardZero) }
/// `x.rounded(.toNearestOrAwayFromZero)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func round(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.toNearestOrAwayFromZero) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func rint(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.toNearestOrEven) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func nearbyint(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.toNearestOrEven) }
/// `z.addingProduct(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fma(_ x: Dual<Float>, _ y: Dual<Float>, _ z: Dual<Float>) -> Dual<Float> { z.addingProduct(x, y) }
/// As C's `fdim`.
@_alwaysEmitIntoClient @_transparent
public func fdim(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { positiveDifference(x, y) }
/// `x.truncatingRemainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmod(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { x.truncatingRemainder(dividingBy: y) }
/// `x.remainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func remainder(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { x.remainder(dividingBy: y) }
/// `Dual<Float>.minimum(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmin(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.minimum(x, y) }
/// `Dual<Float>.maximum(x, y)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func fmax(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.maximum(x, y) }
/// `Dual<Float>(signOf: y, magnitudeOf: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func copysign(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>(signOf: y, magnitudeOf: x) }
/// As C's `nextafter`.
@_alwaysEmitIntoClient @_transparent
public func nextafter(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { neighbour(of: x, toward: y) }
/// `Dual<Float>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func ldexp(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>(sign: .plus, exponent: n, significand: x) }
/// `Dual<Float>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func scalbn(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>(sign: .plus, exponent: n, significand: x) }
/// `Dual<Float>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func expMinusOne(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.expMinusOne(x) }
/// `Dual<Float>.exp10(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp10(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.exp10(x) }
/// `Dual<Float>.gaussian(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func gaussian(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.gaussian(x) }
/// `Dual<Float>.logGamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func logGamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.logGamma(x) }
/// `Dual<Float>.digamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func digamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.digamma(x) }
/// `Dual<Float>.trigamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func trigamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.trigamma(x) }
/// `Dual<Float>.log(x, base: base)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log(_ x: Dual<Float>, base: Dual<Float>) -> Dual<Float> { Dual<Float>.log(x, base: base) }
/// `Dual<Float>.root(x, n)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func root(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>.root(x, n) }
/// `Dual<Float>.polygamma(order, x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func polygamma(_ order: Int, _ x: Dual<Float>) -> Dual<Float> { Dual<Float>.polygamma(order, x) }
/// `Dual<Float>.atan2(y: y, x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2(y: Dual<Float>, x: Dual<Float>) -> Dual<Float> { Dual<Float>.atan2(y: y, x: x) }
/// `Dual<Float>.pow(x, n)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>.pow(x, n) }
/// `Dual<Float>.log(onePlus: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log(onePlus x: Dual<Float>) -> Dual<Float> { Dual<Float>.log(onePlus: x) }
/// `Dual<Float>.pow(x, Dual<Float>(y._plainFloat))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Plain: _PlainFloat>(_ x: Dual<Float>, _ y: Plain) -> Dual<Float> {
  Dual<Float>.pow(x, Dual<Float>(y._plainFloat))
}
/// `Dual<Float>.hypot(x, Dual<Float>(y._plainFloat))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Plain: _PlainFloat>(_ x: Dual<Float>, _ y: Plain) -> Dual<Float> {
  Dual<Float>.hypot(x, Dual<Float>(y._plainFloat))
}
/// `Dual<Float>.atan2(y: y, x: Dual<Float>(x._plainFloat))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Plain: _PlainFloat>(_ y: Dual<Float>, _ x: Plain) -> Dual<Float> {
  Dual<Float>.atan2(y: y, x: Dual<Float>(x._plainFloat))
}
