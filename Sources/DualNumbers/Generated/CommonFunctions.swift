// Written by .ci/overloads; functions of every number, plain ones included; those of most formulas are
// declared for common types besides. Disfavoured: for `Double` the C library's come first.

/// `Number.exp2(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func exp2<Number: ElementaryScalar>(_ x: Number) -> Number { Number.exp2(x) }
/// `Number.log2(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log2<Number: ElementaryScalar>(_ x: Number) -> Number { Number.log2(x) }
/// `Number.log10(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log10<Number: ElementaryScalar>(_ x: Number) -> Number { Number.log10(x) }
/// `Number.tan(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func tan<Number: ElementaryScalar>(_ x: Number) -> Number { Number.tan(x) }
/// `Number.asin(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func asin<Number: ElementaryScalar>(_ x: Number) -> Number { Number.asin(x) }
/// `Number.acos(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func acos<Number: ElementaryScalar>(_ x: Number) -> Number { Number.acos(x) }
/// `Number.atan(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan<Number: ElementaryScalar>(_ x: Number) -> Number { Number.atan(x) }
/// `Number.sinh(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func sinh<Number: ElementaryScalar>(_ x: Number) -> Number { Number.sinh(x) }
/// `Number.cosh(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func cosh<Number: ElementaryScalar>(_ x: Number) -> Number { Number.cosh(x) }
/// `Number.asinh(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func asinh<Number: ElementaryScalar>(_ x: Number) -> Number { Number.asinh(x) }
/// `Number.acosh(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func acosh<Number: ElementaryScalar>(_ x: Number) -> Number { Number.acosh(x) }
/// `Number.atanh(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atanh<Number: ElementaryScalar>(_ x: Number) -> Number { Number.atanh(x) }
/// `Number.cbrt(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func cbrt<Number: ElementaryScalar>(_ x: Number) -> Number { Number.cbrt(x) }
/// `Number.erf(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func erf<Number: ElementaryScalar>(_ x: Number) -> Number { Number.erf(x) }
/// `Number.erfc(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func erfc<Number: ElementaryScalar>(_ x: Number) -> Number { Number.erfc(x) }
/// `Number.expMinusOne(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func expm1<Number: ElementaryScalar>(_ x: Number) -> Number { Number.expMinusOne(x) }
/// `Number.log(onePlus: x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log1p<Number: ElementaryScalar>(_ x: Number) -> Number { Number.log(onePlus: x) }
/// `Number.gamma(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func tgamma<Number: ElementaryScalar>(_ x: Number) -> Number { Number.gamma(x) }
/// `x.magnitude`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func fabs<Number: ElementaryScalar>(_ x: Number) -> Number { x.magnitude }
/// `x.rounded(.down)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func floor<Number: ElementaryScalar>(_ x: Number) -> Number { x.rounded(.down) }
/// `x.rounded(.up)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func ceil<Number: ElementaryScalar>(_ x: Number) -> Number { x.rounded(.up) }
/// `x.rounded(.towardZero)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func trunc<Number: ElementaryScalar>(_ x: Number) -> Number { x.rounded(.towardZero) }
/// `x.rounded(.toNearestOrAwayFromZero)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func round<Number: ElementaryScalar>(_ x: Number) -> Number { x.rounded(.toNearestOrAwayFromZero) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func rint<Number: ElementaryScalar>(_ x: Number) -> Number { x.rounded(.toNearestOrEven) }
/// `x.rounded(.toNearestOrEven)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func nearbyint<Number: ElementaryScalar>(_ x: Number) -> Number { x.rounded(.toNearestOrEven) }
/// `z.addingProduct(x, y)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func fma<Number: ElementaryScalar>(_ x: Number, _ y: Number, _ z: Number) -> Number { z.addingProduct(x, y) }
/// `x.truncatingRemainder(dividingBy: y)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func fmod<Number: ElementaryScalar>(_ x: Number, _ y: Number) -> Number { x.truncatingRemainder(dividingBy: y) }
/// `x.remainder(dividingBy: y)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func remainder<Number: ElementaryScalar>(_ x: Number, _ y: Number) -> Number { x.remainder(dividingBy: y) }
/// `Number.expMinusOne(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func expMinusOne<Number: ElementaryScalar>(_ x: Number) -> Number { Number.expMinusOne(x) }
/// `Number.exp10(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func exp10<Number: ElementaryScalar>(_ x: Number) -> Number { Number.exp10(x) }
/// `Number.gaussian(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func gaussian<Number: ElementaryScalar>(_ x: Number) -> Number { Number.gaussian(x) }
/// `Number.logGamma(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func logGamma<Number: ElementaryScalar>(_ x: Number) -> Number { Number.logGamma(x) }
/// `Number.digamma(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func digamma<Number: ElementaryScalar>(_ x: Number) -> Number { Number.digamma(x) }
/// `Number.trigamma(x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func trigamma<Number: ElementaryScalar>(_ x: Number) -> Number { Number.trigamma(x) }
/// `Number.log(x, base: base)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log<Number: ElementaryScalar>(_ x: Number, base: Number) -> Number { Number.log(x, base: base) }
/// `Number.root(x, n)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func root<Number: ElementaryScalar>(_ x: Number, _ n: Int) -> Number { Number.root(x, n) }
/// `Number.polygamma(order, x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func polygamma<Number: ElementaryScalar>(_ order: Int, _ x: Number) -> Number { Number.polygamma(order, x) }
/// `Number.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Number: ElementaryScalar>(y: Number, x: Number) -> Number { Number.atan2(y: y, x: x) }
/// `Number.pow(x, n)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Number: ElementaryScalar>(_ x: Number, _ n: Int) -> Number { Number.pow(x, n) }
/// `Number.log(onePlus: x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log<Number: ElementaryScalar>(onePlus x: Number) -> Number { Number.log(onePlus: x) }
/// As C's `lgamma`.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func lgamma<Number: ElementaryScalar & FloatingPoint>(_ x: Number) -> (Number, Int) {
  (Number.logGamma(x), signOfGamma(x))
}
/// As C's `fdim`.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func fdim<Number: ElementaryScalar & FloatingPoint>(_ x: Number, _ y: Number) -> Number {
  positiveDifference(x, y)
}
/// `Number.minimum(x, y)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func fmin<Number: ElementaryScalar & FloatingPoint>(_ x: Number, _ y: Number) -> Number { Number.minimum(x, y) }
/// `Number.maximum(x, y)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func fmax<Number: ElementaryScalar & FloatingPoint>(_ x: Number, _ y: Number) -> Number { Number.maximum(x, y) }
/// `Number(signOf: y, magnitudeOf: x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func copysign<Number: ElementaryScalar & FloatingPoint>(_ x: Number, _ y: Number) -> Number {
  Number(signOf: y, magnitudeOf: x)
}
/// As C's `nextafter`.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func nextafter<Number: ElementaryScalar & FloatingPoint>(_ x: Number, _ y: Number) -> Number {
  neighbour(of: x, toward: y)
}
/// `Number(sign: .plus, exponent: .init(n), significand: x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func ldexp<Number: ElementaryScalar & FloatingPoint>(_ x: Number, _ n: Int) -> Number {
  Number(sign: .plus, exponent: .init(n), significand: x)
}
/// `Number(sign: .plus, exponent: .init(n), significand: x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func scalbn<Number: ElementaryScalar & FloatingPoint>(_ x: Number, _ n: Int) -> Number {
  Number(sign: .plus, exponent: .init(n), significand: x)
}
/// `Number.hypot(x, Number(_plain: y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Number: _MixedArithmetic, Plain: _PlainOperand>(
  _ x: Number, _ y: Plain
) -> Number where Plain._Plain == Number._Plain { Number.hypot(x, Number(_plain: y._plain)) }
/// `Number.atan2(y: y, x: Number(_plain: x._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Number: _MixedArithmetic, Plain: _PlainOperand>(
  _ y: Number, _ x: Plain
) -> Number where Plain._Plain == Number._Plain { Number.atan2(y: y, x: Number(_plain: x._plain)) }
/// `Number.pow(Number(_plain: x._plain), y)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Number: _MixedArithmetic, Plain: _PlainOperand>(
  _ x: Plain, _ y: Number
) -> Number where Plain._Plain == Number._Plain { Number.pow(Number(_plain: x._plain), y) }
/// `Number.hypot(Number(_plain: x._plain), y)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Number: _MixedArithmetic, Plain: _PlainOperand>(
  _ x: Plain, _ y: Number
) -> Number where Plain._Plain == Number._Plain { Number.hypot(Number(_plain: x._plain), y) }
/// `Number.atan2(y: Number(_plain: y._plain), x: x)`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Number: _MixedArithmetic, Plain: _PlainOperand>(
  _ y: Plain, _ x: Number
) -> Number where Plain._Plain == Number._Plain { Number.atan2(y: Number(_plain: y._plain), x: x) }
