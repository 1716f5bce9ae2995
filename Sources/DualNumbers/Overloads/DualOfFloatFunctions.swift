// Written by .ci/overloads; Concrete free functions: with generic ones the type checker
// takes up to seconds for a formula that it answers in milliseconds with these.

@inlinable @inline(__always)
public func exp(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.exp(x) }
@inlinable @inline(__always)
public func exp2(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.exp2(x) }
@inlinable @inline(__always)
public func log(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log(x) }
@inlinable @inline(__always)
public func log2(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log2(x) }
@inlinable @inline(__always)
public func log10(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log10(x) }
@inlinable @inline(__always)
public func sin(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sin(x) }
@inlinable @inline(__always)
public func cos(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.cos(x) }
@inlinable @inline(__always)
public func tan(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.tan(x) }
@inlinable @inline(__always)
public func asin(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.asin(x) }
@inlinable @inline(__always)
public func acos(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.acos(x) }
@inlinable @inline(__always)
public func atan(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.atan(x) }
@inlinable @inline(__always)
public func sinh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sinh(x) }
@inlinable @inline(__always)
public func cosh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.cosh(x) }
@inlinable @inline(__always)
public func tanh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.tanh(x) }
@inlinable @inline(__always)
public func asinh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.asinh(x) }
@inlinable @inline(__always)
public func acosh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.acosh(x) }
@inlinable @inline(__always)
public func atanh(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.atanh(x) }
@inlinable @inline(__always)
public func sqrt(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.sqrt(x) }
@inlinable @inline(__always)
public func cbrt(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.cbrt(x) }
@inlinable @inline(__always)
public func erf(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.erf(x) }
@inlinable @inline(__always)
public func erfc(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.erfc(x) }
@inlinable @inline(__always)
public func expm1(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.expMinusOne(x) }
@inlinable @inline(__always)
public func log1p(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.log(onePlus: x) }
@inlinable @inline(__always)
public func atan2(_ y: Dual<Float>, _ x: Dual<Float>) -> Dual<Float> { Dual<Float>.atan2(y: y, x: x) }
@inlinable @inline(__always)
public func pow(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.pow(x, y) }
@inlinable @inline(__always)
public func hypot(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.hypot(x, y) }
@inlinable @inline(__always)
public func tgamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.gamma(x) }
@inlinable @inline(__always)
public func lgamma(_ x: Dual<Float>) -> (Dual<Float>, Int) { (Dual<Float>.logGamma(x), signOfGamma(x)) }
@inlinable @inline(__always)
public func fabs(_ x: Dual<Float>) -> Dual<Float> { x.magnitude }
@inlinable @inline(__always)
public func floor(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.down) }
@inlinable @inline(__always)
public func ceil(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.up) }
@inlinable @inline(__always)
public func trunc(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.towardZero) }
@inlinable @inline(__always)
public func round(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.toNearestOrAwayFromZero) }
@inlinable @inline(__always)
public func rint(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.toNearestOrEven) }
@inlinable @inline(__always)
public func nearbyint(_ x: Dual<Float>) -> Dual<Float> { x.rounded(.toNearestOrEven) }
@inlinable @inline(__always)
public func fma(_ x: Dual<Float>, _ y: Dual<Float>, _ z: Dual<Float>) -> Dual<Float> { z.addingProduct(x, y) }
@inlinable @inline(__always)
public func fdim(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { positiveDifference(x, y) }
@inlinable @inline(__always)
public func fmod(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { x.truncatingRemainder(dividingBy: y) }
@inlinable @inline(__always)
public func remainder(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { x.remainder(dividingBy: y) }
@inlinable @inline(__always)
public func fmin(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.minimum(x, y) }
@inlinable @inline(__always)
public func fmax(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>.maximum(x, y) }
@inlinable @inline(__always)
public func copysign(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { Dual<Float>(signOf: y, magnitudeOf: x) }
@inlinable @inline(__always)
public func nextafter(_ x: Dual<Float>, _ y: Dual<Float>) -> Dual<Float> { neighbour(of: x, toward: y) }
@inlinable @inline(__always)
public func ldexp(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>(sign: .plus, exponent: n, significand: x) }
@inlinable @inline(__always)
public func scalbn(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>(sign: .plus, exponent: n, significand: x) }
@inlinable @inline(__always)
public func expMinusOne(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.expMinusOne(x) }
@inlinable @inline(__always)
public func exp10(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.exp10(x) }
@inlinable @inline(__always)
public func gaussian(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.gaussian(x) }
@inlinable @inline(__always)
public func gamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.gamma(x) }
@inlinable @inline(__always)
public func logGamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.logGamma(x) }
@inlinable @inline(__always)
public func digamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.digamma(x) }
@inlinable @inline(__always)
public func trigamma(_ x: Dual<Float>) -> Dual<Float> { Dual<Float>.trigamma(x) }
@inlinable @inline(__always)
public func log(_ x: Dual<Float>, base: Dual<Float>) -> Dual<Float> { Dual<Float>.log(x, base: base) }
@inlinable @inline(__always)
public func root(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>.root(x, n) }
@inlinable @inline(__always)
public func polygamma(_ order: Int, _ x: Dual<Float>) -> Dual<Float> { Dual<Float>.polygamma(order, x) }
@_disfavoredOverload @inlinable @inline(__always)
public func atan2(y: Dual<Float>, x: Dual<Float>) -> Dual<Float> { Dual<Float>.atan2(y: y, x: x) }
@_disfavoredOverload @inlinable @inline(__always)
public func pow(_ x: Dual<Float>, _ n: Int) -> Dual<Float> { Dual<Float>.pow(x, n) }
@_disfavoredOverload @inlinable @inline(__always)
public func log(onePlus x: Dual<Float>) -> Dual<Float> { Dual<Float>.log(onePlus: x) }
@_disfavoredOverload @inlinable @inline(__always)
public func pow<Plain: PlainFloat>(_ x: Dual<Float>, _ y: Plain) -> Dual<Float> {
  Dual<Float>.pow(x, Dual<Float>(y.plainFloat))
}
@_disfavoredOverload @inlinable @inline(__always)
public func hypot<Plain: PlainFloat>(_ x: Dual<Float>, _ y: Plain) -> Dual<Float> {
  Dual<Float>.hypot(x, Dual<Float>(y.plainFloat))
}
@_disfavoredOverload @inlinable @inline(__always)
public func atan2<Plain: PlainFloat>(_ y: Dual<Float>, _ x: Plain) -> Dual<Float> {
  Dual<Float>.atan2(y: y, x: Dual<Float>(x.plainFloat))
}
