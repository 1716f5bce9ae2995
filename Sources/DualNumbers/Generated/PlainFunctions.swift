// Written by .ci/overloads; the free functions of plain numbers, so that a formula compiles without
// Foundation. Those of C are the C library's own, the declarations that Foundation exports too: a second
// `sin(_: Double)` beside it would be ambiguous or, disfavoured, cost the type checker time.

#if canImport(Glibc)
  @_exported import func Glibc.acos
  @_exported import func Glibc.acosh
  @_exported import func Glibc.asin
  @_exported import func Glibc.asinh
  @_exported import func Glibc.atan
  @_exported import func Glibc.atan2
  @_exported import func Glibc.atanh
  @_exported import func Glibc.cbrt
  @_exported import func Glibc.ceil
  @_exported import func Glibc.copysign
  @_exported import func Glibc.cos
  @_exported import func Glibc.cosh
  @_exported import func Glibc.erf
  @_exported import func Glibc.erfc
  @_exported import func Glibc.exp
  @_exported import func Glibc.exp2
  @_exported import func Glibc.expm1
  @_exported import func Glibc.fabs
  @_exported import func Glibc.fdim
  @_exported import func Glibc.floor
  @_exported import func Glibc.fma
  @_exported import func Glibc.fmax
  @_exported import func Glibc.fmin
  @_exported import func Glibc.fmod
  @_exported import func Glibc.hypot
  @_exported import func Glibc.ldexp
  @_exported import func Glibc.lgamma
  @_exported import func Glibc.log
  @_exported import func Glibc.log10
  @_exported import func Glibc.log1p
  @_exported import func Glibc.log2
  @_exported import func Glibc.nearbyint
  @_exported import func Glibc.nextafter
  @_exported import func Glibc.pow
  @_exported import func Glibc.remainder
  @_exported import func Glibc.rint
  @_exported import func Glibc.round
  @_exported import func Glibc.scalbn
  @_exported import func Glibc.sin
  @_exported import func Glibc.sinh
  @_exported import func Glibc.sqrt
  @_exported import func Glibc.tan
  @_exported import func Glibc.tanh
  @_exported import func Glibc.tgamma
  @_exported import func Glibc.trunc
#elseif canImport(Darwin)
  @_exported import func Darwin.acos
  @_exported import func Darwin.acosh
  @_exported import func Darwin.asin
  @_exported import func Darwin.asinh
  @_exported import func Darwin.atan
  @_exported import func Darwin.atan2
  @_exported import func Darwin.atanh
  @_exported import func Darwin.cbrt
  @_exported import func Darwin.ceil
  @_exported import func Darwin.copysign
  @_exported import func Darwin.cos
  @_exported import func Darwin.cosh
  @_exported import func Darwin.erf
  @_exported import func Darwin.erfc
  @_exported import func Darwin.exp
  @_exported import func Darwin.exp2
  @_exported import func Darwin.expm1
  @_exported import func Darwin.fabs
  @_exported import func Darwin.fdim
  @_exported import func Darwin.floor
  @_exported import func Darwin.fma
  @_exported import func Darwin.fmax
  @_exported import func Darwin.fmin
  @_exported import func Darwin.fmod
  @_exported import func Darwin.hypot
  @_exported import func Darwin.ldexp
  @_exported import func Darwin.lgamma
  @_exported import func Darwin.log
  @_exported import func Darwin.log10
  @_exported import func Darwin.log1p
  @_exported import func Darwin.log2
  @_exported import func Darwin.nearbyint
  @_exported import func Darwin.nextafter
  @_exported import func Darwin.pow
  @_exported import func Darwin.remainder
  @_exported import func Darwin.rint
  @_exported import func Darwin.round
  @_exported import func Darwin.scalbn
  @_exported import func Darwin.sin
  @_exported import func Darwin.sinh
  @_exported import func Darwin.sqrt
  @_exported import func Darwin.tan
  @_exported import func Darwin.tanh
  @_exported import func Darwin.tgamma
  @_exported import func Darwin.trunc
#elseif canImport(Musl)
  @_exported import func Musl.acos
  @_exported import func Musl.acosh
  @_exported import func Musl.asin
  @_exported import func Musl.asinh
  @_exported import func Musl.atan
  @_exported import func Musl.atan2
  @_exported import func Musl.atanh
  @_exported import func Musl.cbrt
  @_exported import func Musl.ceil
  @_exported import func Musl.copysign
  @_exported import func Musl.cos
  @_exported import func Musl.cosh
  @_exported import func Musl.erf
  @_exported import func Musl.erfc
  @_exported import func Musl.exp
  @_exported import func Musl.exp2
  @_exported import func Musl.expm1
  @_exported import func Musl.fabs
  @_exported import func Musl.fdim
  @_exported import func Musl.floor
  @_exported import func Musl.fma
  @_exported import func Musl.fmax
  @_exported import func Musl.fmin
  @_exported import func Musl.fmod
  @_exported import func Musl.hypot
  @_exported import func Musl.ldexp
  @_exported import func Musl.lgamma
  @_exported import func Musl.log
  @_exported import func Musl.log10
  @_exported import func Musl.log1p
  @_exported import func Musl.log2
  @_exported import func Musl.nearbyint
  @_exported import func Musl.nextafter
  @_exported import func Musl.pow
  @_exported import func Musl.remainder
  @_exported import func Musl.rint
  @_exported import func Musl.round
  @_exported import func Musl.scalbn
  @_exported import func Musl.sin
  @_exported import func Musl.sinh
  @_exported import func Musl.sqrt
  @_exported import func Musl.tan
  @_exported import func Musl.tanh
  @_exported import func Musl.tgamma
  @_exported import func Musl.trunc
#elseif canImport(Android)
  @_exported import func Android.acos
  @_exported import func Android.acosh
  @_exported import func Android.asin
  @_exported import func Android.asinh
  @_exported import func Android.atan
  @_exported import func Android.atan2
  @_exported import func Android.atanh
  @_exported import func Android.cbrt
  @_exported import func Android.ceil
  @_exported import func Android.copysign
  @_exported import func Android.cos
  @_exported import func Android.cosh
  @_exported import func Android.erf
  @_exported import func Android.erfc
  @_exported import func Android.exp
  @_exported import func Android.exp2
  @_exported import func Android.expm1
  @_exported import func Android.fabs
  @_exported import func Android.fdim
  @_exported import func Android.floor
  @_exported import func Android.fma
  @_exported import func Android.fmax
  @_exported import func Android.fmin
  @_exported import func Android.fmod
  @_exported import func Android.hypot
  @_exported import func Android.ldexp
  @_exported import func Android.lgamma
  @_exported import func Android.log
  @_exported import func Android.log10
  @_exported import func Android.log1p
  @_exported import func Android.log2
  @_exported import func Android.nearbyint
  @_exported import func Android.nextafter
  @_exported import func Android.pow
  @_exported import func Android.remainder
  @_exported import func Android.rint
  @_exported import func Android.round
  @_exported import func Android.scalbn
  @_exported import func Android.sin
  @_exported import func Android.sinh
  @_exported import func Android.sqrt
  @_exported import func Android.tan
  @_exported import func Android.tanh
  @_exported import func Android.tgamma
  @_exported import func Android.trunc
#endif

/// `Plain.expMinusOne(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func expMinusOne<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain) -> Plain { Plain.expMinusOne(x) }
/// `Plain.exp10(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func exp10<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain) -> Plain { Plain.exp10(x) }
/// `Plain.gaussian(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func gaussian<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain) -> Plain { Plain.gaussian(x) }
/// `Plain.logGamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func logGamma<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain) -> Plain { Plain.logGamma(x) }
/// `Plain.digamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func digamma<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain) -> Plain { Plain.digamma(x) }
/// `Plain.trigamma(x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func trigamma<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain) -> Plain { Plain.trigamma(x) }
/// `Plain.log(x, base: base)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func log<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain, base: Plain) -> Plain {
  Plain.log(x, base: base)
}
/// `Plain.root(x, n)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func root<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain, _ n: Int) -> Plain { Plain.root(x, n) }
/// `Plain.polygamma(order, x)`, as a free function.
@_alwaysEmitIntoClient @_transparent
public func polygamma<Plain: BinaryFloatingPoint & ElementaryScalar>(_ order: Int, _ x: Plain) -> Plain {
  Plain.polygamma(order, x)
}
/// `Plain.atan2(y: y, x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Plain: BinaryFloatingPoint & ElementaryScalar>(y: Plain, x: Plain) -> Plain {
  Plain.atan2(y: y, x: x)
}
/// `Plain.pow(x, n)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Plain: BinaryFloatingPoint & ElementaryScalar>(_ x: Plain, _ n: Int) -> Plain { Plain.pow(x, n) }
/// `Plain.log(onePlus: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func log<Plain: BinaryFloatingPoint & ElementaryScalar>(onePlus x: Plain) -> Plain { Plain.log(onePlus: x) }
