// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

/// `DualVector<SIMD2<Double>>.exp(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.exp(x) }
/// `DualVector<SIMD2<Double>>.exp2(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func exp2(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.exp2(x) }
/// `DualVector<SIMD2<Double>>.log(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.log(x) }
/// `DualVector<SIMD2<Double>>.log2(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log2(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.log2(x) }
/// `DualVector<SIMD2<Double>>.log10(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log10(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.log10(x) }
/// `DualVector<SIMD2<Double>>.sin(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.sin(x) }
/// `DualVector<SIMD2<Double>>.cos(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.cos(x) }
/// `DualVector<SIMD2<Double>>.tan(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func tan(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.tan(x) }
/// `DualVector<SIMD2<Double>>.asin(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func asin(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.asin(x) }
/// `DualVector<SIMD2<Double>>.acos(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func acos(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.acos(x) }
/// `DualVector<SIMD2<Double>>.atan(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func atan(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.atan(x) }
/// `DualVector<SIMD2<Double>>.sinh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func sinh(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.sinh(x) }
/// `DualVector<SIMD2<Double>>.cosh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func cosh(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.cosh(x) }
/// `DualVector<SIMD2<Double>>.tanh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.tanh(x) }
/// `DualVector<SIMD2<Double>>.asinh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func asinh(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.asinh(x) }
/// `DualVector<SIMD2<Double>>.acosh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func acosh(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.acosh(x) }
/// `DualVector<SIMD2<Double>>.atanh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func atanh(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.atanh(x) }
/// `DualVector<SIMD2<Double>>.sqrt(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.sqrt(x) }
/// `DualVector<SIMD2<Double>>.cbrt(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func cbrt(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.cbrt(x) }
/// `DualVector<SIMD2<Double>>.erf(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func erf(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.erf(x) }
/// `DualVector<SIMD2<Double>>.erfc(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func erfc(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.erfc(x) }
/// `DualVector<SIMD2<Double>>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func expm1(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.expMinusOne(x)
}
/// `DualVector<SIMD2<Double>>.log(onePlus: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log1p(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.log(onePlus: x)
}
/// `DualVector<SIMD2<Double>>.atan2(y: y, x: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func atan2(_ y: DualVector<SIMD2<Double>>, _ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.atan2(y: y, x: x)
}
/// `DualVector<SIMD2<Double>>.pow(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.pow(x, y)
}
/// `DualVector<SIMD2<Double>>.hypot(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func hypot(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.hypot(x, y)
}
/// `DualVector<SIMD2<Double>>.gamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func tgamma(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.gamma(x) }
/// As C's `lgamma`.
@_alwaysEmitIntoClient @inline(__always)
public func lgamma(_ x: DualVector<SIMD2<Double>>) -> (DualVector<SIMD2<Double>>, Int) {
  (DualVector<SIMD2<Double>>.logGamma(x), signOfGamma(x))
}
/// `x.magnitude`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fabs(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { x.magnitude }
/// `x.rounded(.down)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func floor(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { x.rounded(.down) }
/// `x.rounded(.up)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func ceil(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { x.rounded(.up) }
/// `x.rounded(.towardZero)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func trunc(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { x.rounded(.towardZero) }
/// `x.rounded(.toNearestOrAwayFromZero)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func round(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { x.rounded(.toNearestOrAwayFromZero) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func rint(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { x.rounded(.toNearestOrEven) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func nearbyint(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { x.rounded(.toNearestOrEven) }
/// `z.addingProduct(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fma(
  _ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>, _ z: DualVector<SIMD2<Double>>
) -> DualVector<SIMD2<Double>> { z.addingProduct(x, y) }
/// As C's `fdim`.
@_alwaysEmitIntoClient @inline(__always)
public func fdim(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  positiveDifference(x, y)
}
/// `x.truncatingRemainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fmod(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  x.truncatingRemainder(dividingBy: y)
}
/// `x.remainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func remainder(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  x.remainder(dividingBy: y)
}
/// `DualVector<SIMD2<Double>>.minimum(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fmin(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.minimum(x, y)
}
/// `DualVector<SIMD2<Double>>.maximum(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fmax(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.maximum(x, y)
}
/// `DualVector<SIMD2<Double>>(signOf: y, magnitudeOf: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func copysign(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>(signOf: y, magnitudeOf: x)
}
/// As C's `nextafter`.
@_alwaysEmitIntoClient @inline(__always)
public func nextafter(_ x: DualVector<SIMD2<Double>>, _ y: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  neighbour(of: x, toward: y)
}
/// `DualVector<SIMD2<Double>>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func ldexp(_ x: DualVector<SIMD2<Double>>, _ n: Int) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>(sign: .plus, exponent: n, significand: x)
}
/// `DualVector<SIMD2<Double>>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func scalbn(_ x: DualVector<SIMD2<Double>>, _ n: Int) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>(sign: .plus, exponent: n, significand: x)
}
/// `DualVector<SIMD2<Double>>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func expMinusOne(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.expMinusOne(x)
}
/// `DualVector<SIMD2<Double>>.exp10(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func exp10(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> { DualVector<SIMD2<Double>>.exp10(x) }
/// `DualVector<SIMD2<Double>>.gaussian(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func gaussian(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.gaussian(x)
}
/// `DualVector<SIMD2<Double>>.logGamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func logGamma(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.logGamma(x)
}
/// `DualVector<SIMD2<Double>>.digamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func digamma(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.digamma(x)
}
/// `DualVector<SIMD2<Double>>.trigamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func trigamma(_ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.trigamma(x)
}
/// `DualVector<SIMD2<Double>>.log(x, base: base)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: DualVector<SIMD2<Double>>, base: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.log(x, base: base)
}
/// `DualVector<SIMD2<Double>>.root(x, n)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func root(_ x: DualVector<SIMD2<Double>>, _ n: Int) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.root(x, n)
}
/// `DualVector<SIMD2<Double>>.polygamma(order, x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func polygamma(_ order: Int, _ x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.polygamma(order, x)
}
/// `DualVector<SIMD2<Double>>.atan2(y: y, x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func atan2(y: DualVector<SIMD2<Double>>, x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.atan2(y: y, x: x)
}
/// `DualVector<SIMD2<Double>>.pow(x, n)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: DualVector<SIMD2<Double>>, _ n: Int) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.pow(x, n)
}
/// `DualVector<SIMD2<Double>>.log(onePlus: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func log(onePlus x: DualVector<SIMD2<Double>>) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.log(onePlus: x)
}
/// `DualVector<SIMD2<Double>>.pow(x, DualVector<SIMD2<Double>>(y._plainDouble))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(_ x: DualVector<SIMD2<Double>>, _ y: Plain) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.pow(x, DualVector<SIMD2<Double>>(y._plainDouble))
}
/// `DualVector<SIMD2<Double>>.hypot(x, DualVector<SIMD2<Double>>(y._plainDouble))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func hypot<Plain: _PlainDouble>(_ x: DualVector<SIMD2<Double>>, _ y: Plain) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.hypot(x, DualVector<SIMD2<Double>>(y._plainDouble))
}
/// `DualVector<SIMD2<Double>>.atan2(y: y, x: DualVector<SIMD2<Double>>(x._plainDouble))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func atan2<Plain: _PlainDouble>(_ y: DualVector<SIMD2<Double>>, _ x: Plain) -> DualVector<SIMD2<Double>> {
  DualVector<SIMD2<Double>>.atan2(y: y, x: DualVector<SIMD2<Double>>(x._plainDouble))
}
