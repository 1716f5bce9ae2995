// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

/// `DualVector<SIMD2<Float>>.exp(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.exp(x) }
/// `DualVector<SIMD2<Float>>.exp2(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func exp2(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.exp2(x) }
/// `DualVector<SIMD2<Float>>.log(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.log(x) }
/// `DualVector<SIMD2<Float>>.log2(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log2(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.log2(x) }
/// `DualVector<SIMD2<Float>>.log10(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log10(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.log10(x) }
/// `DualVector<SIMD2<Float>>.sin(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.sin(x) }
/// `DualVector<SIMD2<Float>>.cos(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.cos(x) }
/// `DualVector<SIMD2<Float>>.tan(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func tan(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.tan(x) }
/// `DualVector<SIMD2<Float>>.asin(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func asin(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.asin(x) }
/// `DualVector<SIMD2<Float>>.acos(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func acos(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.acos(x) }
/// `DualVector<SIMD2<Float>>.atan(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func atan(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.atan(x) }
/// `DualVector<SIMD2<Float>>.sinh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func sinh(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.sinh(x) }
/// `DualVector<SIMD2<Float>>.cosh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func cosh(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.cosh(x) }
/// `DualVector<SIMD2<Float>>.tanh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.tanh(x) }
/// `DualVector<SIMD2<Float>>.asinh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func asinh(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.asinh(x) }
/// `DualVector<SIMD2<Float>>.acosh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func acosh(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.acosh(x) }
/// `DualVector<SIMD2<Float>>.atanh(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func atanh(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.atanh(x) }
/// `DualVector<SIMD2<Float>>.sqrt(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.sqrt(x) }
/// `DualVector<SIMD2<Float>>.cbrt(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func cbrt(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.cbrt(x) }
/// `DualVector<SIMD2<Float>>.erf(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func erf(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.erf(x) }
/// `DualVector<SIMD2<Float>>.erfc(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func erfc(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.erfc(x) }
/// `DualVector<SIMD2<Float>>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func expm1(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.expMinusOne(x) }
/// `DualVector<SIMD2<Float>>.log(onePlus: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log1p(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.log(onePlus: x)
}
/// `DualVector<SIMD2<Float>>.atan2(y: y, x: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func atan2(_ y: DualVector<SIMD2<Float>>, _ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.atan2(y: y, x: x)
}
/// `DualVector<SIMD2<Float>>.pow(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.pow(x, y)
}
/// `DualVector<SIMD2<Float>>.hypot(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func hypot(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.hypot(x, y)
}
/// `DualVector<SIMD2<Float>>.gamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func tgamma(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.gamma(x) }
/// As C's `lgamma`.
@_alwaysEmitIntoClient @inline(__always)
public func lgamma(_ x: DualVector<SIMD2<Float>>) -> (DualVector<SIMD2<Float>>, Int) {
  (DualVector<SIMD2<Float>>.logGamma(x), signOfGamma(x))
}
/// `x.magnitude`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fabs(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { x.magnitude }
/// `x.rounded(.down)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func floor(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { x.rounded(.down) }
/// `x.rounded(.up)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func ceil(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { x.rounded(.up) }
/// `x.rounded(.towardZero)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func trunc(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { x.rounded(.towardZero) }
/// `x.rounded(.toNearestOrAwayFromZero)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func round(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { x.rounded(.toNearestOrAwayFromZero) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func rint(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { x.rounded(.toNearestOrEven) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func nearbyint(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { x.rounded(.toNearestOrEven) }
/// `z.addingProduct(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fma(
  _ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>, _ z: DualVector<SIMD2<Float>>
) -> DualVector<SIMD2<Float>> { z.addingProduct(x, y) }
/// As C's `fdim`.
@_alwaysEmitIntoClient @inline(__always)
public func fdim(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  positiveDifference(x, y)
}
/// `x.truncatingRemainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fmod(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  x.truncatingRemainder(dividingBy: y)
}
/// `x.remainder(dividingBy: y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func remainder(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  x.remainder(dividingBy: y)
}
/// `DualVector<SIMD2<Float>>.minimum(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fmin(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.minimum(x, y)
}
/// `DualVector<SIMD2<Float>>.maximum(x, y)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func fmax(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.maximum(x, y)
}
/// `DualVector<SIMD2<Float>>(signOf: y, magnitudeOf: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func copysign(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>(signOf: y, magnitudeOf: x)
}
/// As C's `nextafter`.
@_alwaysEmitIntoClient @inline(__always)
public func nextafter(_ x: DualVector<SIMD2<Float>>, _ y: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  neighbour(of: x, toward: y)
}
/// `DualVector<SIMD2<Float>>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func ldexp(_ x: DualVector<SIMD2<Float>>, _ n: Int) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>(sign: .plus, exponent: n, significand: x)
}
/// `DualVector<SIMD2<Float>>(sign: .plus, exponent: n, significand: x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func scalbn(_ x: DualVector<SIMD2<Float>>, _ n: Int) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>(sign: .plus, exponent: n, significand: x)
}
/// `DualVector<SIMD2<Float>>.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func expMinusOne(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.expMinusOne(x)
}
/// `DualVector<SIMD2<Float>>.exp10(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func exp10(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.exp10(x) }
/// `DualVector<SIMD2<Float>>.gaussian(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func gaussian(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.gaussian(x) }
/// `DualVector<SIMD2<Float>>.logGamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func logGamma(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.logGamma(x) }
/// `DualVector<SIMD2<Float>>.digamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func digamma(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.digamma(x) }
/// `DualVector<SIMD2<Float>>.trigamma(x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func trigamma(_ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> { DualVector<SIMD2<Float>>.trigamma(x) }
/// `DualVector<SIMD2<Float>>.log(x, base: base)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: DualVector<SIMD2<Float>>, base: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.log(x, base: base)
}
/// `DualVector<SIMD2<Float>>.root(x, n)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func root(_ x: DualVector<SIMD2<Float>>, _ n: Int) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.root(x, n)
}
/// `DualVector<SIMD2<Float>>.polygamma(order, x)`, as a free function.
@_alwaysEmitIntoClient @inline(__always)
public func polygamma(_ order: Int, _ x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.polygamma(order, x)
}
/// `DualVector<SIMD2<Float>>.atan2(y: y, x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func atan2(y: DualVector<SIMD2<Float>>, x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.atan2(y: y, x: x)
}
/// `DualVector<SIMD2<Float>>.pow(x, n)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: DualVector<SIMD2<Float>>, _ n: Int) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.pow(x, n)
}
/// `DualVector<SIMD2<Float>>.log(onePlus: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func log(onePlus x: DualVector<SIMD2<Float>>) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.log(onePlus: x)
}
/// `DualVector<SIMD2<Float>>.pow(x, DualVector<SIMD2<Float>>(y._plainFloat))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainFloat>(_ x: DualVector<SIMD2<Float>>, _ y: Plain) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.pow(x, DualVector<SIMD2<Float>>(y._plainFloat))
}
/// `DualVector<SIMD2<Float>>.hypot(x, DualVector<SIMD2<Float>>(y._plainFloat))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func hypot<Plain: _PlainFloat>(_ x: DualVector<SIMD2<Float>>, _ y: Plain) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.hypot(x, DualVector<SIMD2<Float>>(y._plainFloat))
}
/// `DualVector<SIMD2<Float>>.atan2(y: y, x: DualVector<SIMD2<Float>>(x._plainFloat))`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func atan2<Plain: _PlainFloat>(_ y: DualVector<SIMD2<Float>>, _ x: Plain) -> DualVector<SIMD2<Float>> {
  DualVector<SIMD2<Float>>.atan2(y: y, x: DualVector<SIMD2<Float>>(x._plainFloat))
}
