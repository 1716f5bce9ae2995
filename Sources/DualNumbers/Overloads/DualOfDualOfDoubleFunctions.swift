// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

@inlinable @inline(__always)
public func exp(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.exp(x) }
@inlinable @inline(__always)
public func exp2(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.exp2(x) }
@inlinable @inline(__always)
public func log(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log(x) }
@inlinable @inline(__always)
public func log2(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log2(x) }
@inlinable @inline(__always)
public func log10(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log10(x) }
@inlinable @inline(__always)
public func sin(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sin(x) }
@inlinable @inline(__always)
public func cos(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.cos(x) }
@inlinable @inline(__always)
public func tan(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.tan(x) }
@inlinable @inline(__always)
public func asin(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.asin(x) }
@inlinable @inline(__always)
public func acos(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.acos(x) }
@inlinable @inline(__always)
public func atan(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.atan(x) }
@inlinable @inline(__always)
public func sinh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sinh(x) }
@inlinable @inline(__always)
public func cosh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.cosh(x) }
@inlinable @inline(__always)
public func tanh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.tanh(x) }
@inlinable @inline(__always)
public func asinh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.asinh(x) }
@inlinable @inline(__always)
public func acosh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.acosh(x) }
@inlinable @inline(__always)
public func atanh(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.atanh(x) }
@inlinable @inline(__always)
public func sqrt(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.sqrt(x) }
@inlinable @inline(__always)
public func cbrt(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.cbrt(x) }
@inlinable @inline(__always)
public func erf(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.erf(x) }
@inlinable @inline(__always)
public func erfc(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.erfc(x) }
@inlinable @inline(__always)
public func expm1(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.expMinusOne(x) }
@inlinable @inline(__always)
public func log1p(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log(onePlus: x) }
@inlinable @inline(__always)
public func atan2(_ y: Dual<Dual<Double>>, _ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.atan2(y: y, x: x)
}
@inlinable @inline(__always)
public func pow(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.pow(x, y) }
@inlinable @inline(__always)
public func hypot(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.hypot(x, y)
}
@inlinable @inline(__always)
public func tgamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.gamma(x) }
@inlinable @inline(__always)
public func lgamma(_ x: Dual<Dual<Double>>) -> (Dual<Dual<Double>>, Int) {
  (Dual<Dual<Double>>.logGamma(x), signOfGamma(x))
}
@inlinable @inline(__always)
public func fabs(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.magnitude }
@inlinable @inline(__always)
public func floor(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.down) }
@inlinable @inline(__always)
public func ceil(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.up) }
@inlinable @inline(__always)
public func trunc(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.towardZero) }
@inlinable @inline(__always)
public func round(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.toNearestOrAwayFromZero) }
@inlinable @inline(__always)
public func rint(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.toNearestOrEven) }
@inlinable @inline(__always)
public func nearbyint(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { x.rounded(.toNearestOrEven) }
@inlinable @inline(__always)
public func fma(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>, _ z: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  z.addingProduct(x, y)
}
@inlinable @inline(__always)
public func fdim(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> { positiveDifference(x, y) }
@inlinable @inline(__always)
public func fmod(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  x.truncatingRemainder(dividingBy: y)
}
@inlinable @inline(__always)
public func remainder(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  x.remainder(dividingBy: y)
}
@inlinable @inline(__always)
public func fmin(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.minimum(x, y)
}
@inlinable @inline(__always)
public func fmax(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.maximum(x, y)
}
@inlinable @inline(__always)
public func copysign(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>(signOf: y, magnitudeOf: x)
}
@inlinable @inline(__always)
public func nextafter(_ x: Dual<Dual<Double>>, _ y: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  neighbour(of: x, toward: y)
}
@inlinable @inline(__always)
public func ldexp(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>(sign: .plus, exponent: n, significand: x)
}
@inlinable @inline(__always)
public func scalbn(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>(sign: .plus, exponent: n, significand: x)
}
@inlinable @inline(__always)
public func expMinusOne(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.expMinusOne(x) }
@inlinable @inline(__always)
public func exp10(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.exp10(x) }
@inlinable @inline(__always)
public func gaussian(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.gaussian(x) }
@inlinable @inline(__always)
public func gamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.gamma(x) }
@inlinable @inline(__always)
public func logGamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.logGamma(x) }
@inlinable @inline(__always)
public func digamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.digamma(x) }
@inlinable @inline(__always)
public func trigamma(_ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.trigamma(x) }
@inlinable @inline(__always)
public func log(_ x: Dual<Dual<Double>>, base: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.log(x, base: base)
}
@inlinable @inline(__always)
public func root(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> { Dual<Dual<Double>>.root(x, n) }
@inlinable @inline(__always)
public func polygamma(_ order: Int, _ x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.polygamma(order, x)
}
@_disfavoredOverload @inlinable @inline(__always)
public func atan2(y: Dual<Dual<Double>>, x: Dual<Dual<Double>>) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.atan2(y: y, x: x)
}
@_disfavoredOverload @inlinable @inline(__always)
public func pow(_ x: Dual<Dual<Double>>, _ n: Int) -> Dual<Dual<Double>> { Dual<Dual<Double>>.pow(x, n) }
@_disfavoredOverload @inlinable @inline(__always)
public func log(onePlus x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { Dual<Dual<Double>>.log(onePlus: x) }
@_disfavoredOverload @inlinable @inline(__always)
public func pow<Plain: PlainDouble>(_ x: Dual<Dual<Double>>, _ y: Plain) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.pow(x, Dual<Dual<Double>>(Dual<Double>(y.plainDouble)))
}
@_disfavoredOverload @inlinable @inline(__always)
public func hypot<Plain: PlainDouble>(_ x: Dual<Dual<Double>>, _ y: Plain) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.hypot(x, Dual<Dual<Double>>(Dual<Double>(y.plainDouble)))
}
@_disfavoredOverload @inlinable @inline(__always)
public func atan2<Plain: PlainDouble>(_ y: Dual<Dual<Double>>, _ x: Plain) -> Dual<Dual<Double>> {
  Dual<Dual<Double>>.atan2(y: y, x: Dual<Dual<Double>>(Dual<Double>(x.plainDouble)))
}
