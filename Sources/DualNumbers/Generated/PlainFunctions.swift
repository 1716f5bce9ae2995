// Written by .ci/overloads; the free functions of plain numbers, so that a formula compiles without
// Foundation. Those of C are the C library's own, the declarations that Foundation exports too: a second
// `sin(_: Double)` beside it would be ambiguous or, disfavoured, cost the type checker time.

#if canImport(Glibc)
  @_documentation(visibility: internal) @_exported import func Glibc.acos
  @_documentation(visibility: internal) @_exported import func Glibc.acosh
  @_documentation(visibility: internal) @_exported import func Glibc.asin
  @_documentation(visibility: internal) @_exported import func Glibc.asinh
  @_documentation(visibility: internal) @_exported import func Glibc.atan
  @_documentation(visibility: internal) @_exported import func Glibc.atan2
  @_documentation(visibility: internal) @_exported import func Glibc.atanh
  @_documentation(visibility: internal) @_exported import func Glibc.cbrt
  @_documentation(visibility: internal) @_exported import func Glibc.ceil
  @_documentation(visibility: internal) @_exported import func Glibc.copysign
  @_documentation(visibility: internal) @_exported import func Glibc.cos
  @_documentation(visibility: internal) @_exported import func Glibc.cosh
  @_documentation(visibility: internal) @_exported import func Glibc.erf
  @_documentation(visibility: internal) @_exported import func Glibc.erfc
  @_documentation(visibility: internal) @_exported import func Glibc.exp
  @_documentation(visibility: internal) @_exported import func Glibc.exp2
  @_documentation(visibility: internal) @_exported import func Glibc.expm1
  @_documentation(visibility: internal) @_exported import func Glibc.fabs
  @_documentation(visibility: internal) @_exported import func Glibc.fdim
  @_documentation(visibility: internal) @_exported import func Glibc.floor
  @_documentation(visibility: internal) @_exported import func Glibc.fma
  @_documentation(visibility: internal) @_exported import func Glibc.fmax
  @_documentation(visibility: internal) @_exported import func Glibc.fmin
  @_documentation(visibility: internal) @_exported import func Glibc.fmod
  @_documentation(visibility: internal) @_exported import func Glibc.hypot
  @_documentation(visibility: internal) @_exported import func Glibc.ldexp
  @_documentation(visibility: internal) @_exported import func Glibc.lgamma
  @_documentation(visibility: internal) @_exported import func Glibc.log
  @_documentation(visibility: internal) @_exported import func Glibc.log10
  @_documentation(visibility: internal) @_exported import func Glibc.log1p
  @_documentation(visibility: internal) @_exported import func Glibc.log2
  @_documentation(visibility: internal) @_exported import func Glibc.nearbyint
  @_documentation(visibility: internal) @_exported import func Glibc.nextafter
  @_documentation(visibility: internal) @_exported import func Glibc.pow
  @_documentation(visibility: internal) @_exported import func Glibc.remainder
  @_documentation(visibility: internal) @_exported import func Glibc.rint
  @_documentation(visibility: internal) @_exported import func Glibc.round
  @_documentation(visibility: internal) @_exported import func Glibc.scalbn
  @_documentation(visibility: internal) @_exported import func Glibc.sin
  @_documentation(visibility: internal) @_exported import func Glibc.sinh
  @_documentation(visibility: internal) @_exported import func Glibc.sqrt
  @_documentation(visibility: internal) @_exported import func Glibc.tan
  @_documentation(visibility: internal) @_exported import func Glibc.tanh
  @_documentation(visibility: internal) @_exported import func Glibc.tgamma
  @_documentation(visibility: internal) @_exported import func Glibc.trunc
#elseif canImport(Darwin)
  @_documentation(visibility: internal) @_exported import func Darwin.acos
  @_documentation(visibility: internal) @_exported import func Darwin.acosh
  @_documentation(visibility: internal) @_exported import func Darwin.asin
  @_documentation(visibility: internal) @_exported import func Darwin.asinh
  @_documentation(visibility: internal) @_exported import func Darwin.atan
  @_documentation(visibility: internal) @_exported import func Darwin.atan2
  @_documentation(visibility: internal) @_exported import func Darwin.atanh
  @_documentation(visibility: internal) @_exported import func Darwin.cbrt
  @_documentation(visibility: internal) @_exported import func Darwin.ceil
  @_documentation(visibility: internal) @_exported import func Darwin.copysign
  @_documentation(visibility: internal) @_exported import func Darwin.cos
  @_documentation(visibility: internal) @_exported import func Darwin.cosh
  @_documentation(visibility: internal) @_exported import func Darwin.erf
  @_documentation(visibility: internal) @_exported import func Darwin.erfc
  @_documentation(visibility: internal) @_exported import func Darwin.exp
  @_documentation(visibility: internal) @_exported import func Darwin.exp2
  @_documentation(visibility: internal) @_exported import func Darwin.expm1
  @_documentation(visibility: internal) @_exported import func Darwin.fabs
  @_documentation(visibility: internal) @_exported import func Darwin.fdim
  @_documentation(visibility: internal) @_exported import func Darwin.floor
  @_documentation(visibility: internal) @_exported import func Darwin.fma
  @_documentation(visibility: internal) @_exported import func Darwin.fmax
  @_documentation(visibility: internal) @_exported import func Darwin.fmin
  @_documentation(visibility: internal) @_exported import func Darwin.fmod
  @_documentation(visibility: internal) @_exported import func Darwin.hypot
  @_documentation(visibility: internal) @_exported import func Darwin.ldexp
  @_documentation(visibility: internal) @_exported import func Darwin.lgamma
  @_documentation(visibility: internal) @_exported import func Darwin.log
  @_documentation(visibility: internal) @_exported import func Darwin.log10
  @_documentation(visibility: internal) @_exported import func Darwin.log1p
  @_documentation(visibility: internal) @_exported import func Darwin.log2
  @_documentation(visibility: internal) @_exported import func Darwin.nearbyint
  @_documentation(visibility: internal) @_exported import func Darwin.nextafter
  @_documentation(visibility: internal) @_exported import func Darwin.pow
  @_documentation(visibility: internal) @_exported import func Darwin.remainder
  @_documentation(visibility: internal) @_exported import func Darwin.rint
  @_documentation(visibility: internal) @_exported import func Darwin.round
  @_documentation(visibility: internal) @_exported import func Darwin.scalbn
  @_documentation(visibility: internal) @_exported import func Darwin.sin
  @_documentation(visibility: internal) @_exported import func Darwin.sinh
  @_documentation(visibility: internal) @_exported import func Darwin.sqrt
  @_documentation(visibility: internal) @_exported import func Darwin.tan
  @_documentation(visibility: internal) @_exported import func Darwin.tanh
  @_documentation(visibility: internal) @_exported import func Darwin.tgamma
  @_documentation(visibility: internal) @_exported import func Darwin.trunc
#elseif canImport(Musl)
  @_documentation(visibility: internal) @_exported import func Musl.acos
  @_documentation(visibility: internal) @_exported import func Musl.acosh
  @_documentation(visibility: internal) @_exported import func Musl.asin
  @_documentation(visibility: internal) @_exported import func Musl.asinh
  @_documentation(visibility: internal) @_exported import func Musl.atan
  @_documentation(visibility: internal) @_exported import func Musl.atan2
  @_documentation(visibility: internal) @_exported import func Musl.atanh
  @_documentation(visibility: internal) @_exported import func Musl.cbrt
  @_documentation(visibility: internal) @_exported import func Musl.ceil
  @_documentation(visibility: internal) @_exported import func Musl.copysign
  @_documentation(visibility: internal) @_exported import func Musl.cos
  @_documentation(visibility: internal) @_exported import func Musl.cosh
  @_documentation(visibility: internal) @_exported import func Musl.erf
  @_documentation(visibility: internal) @_exported import func Musl.erfc
  @_documentation(visibility: internal) @_exported import func Musl.exp
  @_documentation(visibility: internal) @_exported import func Musl.exp2
  @_documentation(visibility: internal) @_exported import func Musl.expm1
  @_documentation(visibility: internal) @_exported import func Musl.fabs
  @_documentation(visibility: internal) @_exported import func Musl.fdim
  @_documentation(visibility: internal) @_exported import func Musl.floor
  @_documentation(visibility: internal) @_exported import func Musl.fma
  @_documentation(visibility: internal) @_exported import func Musl.fmax
  @_documentation(visibility: internal) @_exported import func Musl.fmin
  @_documentation(visibility: internal) @_exported import func Musl.fmod
  @_documentation(visibility: internal) @_exported import func Musl.hypot
  @_documentation(visibility: internal) @_exported import func Musl.ldexp
  @_documentation(visibility: internal) @_exported import func Musl.lgamma
  @_documentation(visibility: internal) @_exported import func Musl.log
  @_documentation(visibility: internal) @_exported import func Musl.log10
  @_documentation(visibility: internal) @_exported import func Musl.log1p
  @_documentation(visibility: internal) @_exported import func Musl.log2
  @_documentation(visibility: internal) @_exported import func Musl.nearbyint
  @_documentation(visibility: internal) @_exported import func Musl.nextafter
  @_documentation(visibility: internal) @_exported import func Musl.pow
  @_documentation(visibility: internal) @_exported import func Musl.remainder
  @_documentation(visibility: internal) @_exported import func Musl.rint
  @_documentation(visibility: internal) @_exported import func Musl.round
  @_documentation(visibility: internal) @_exported import func Musl.scalbn
  @_documentation(visibility: internal) @_exported import func Musl.sin
  @_documentation(visibility: internal) @_exported import func Musl.sinh
  @_documentation(visibility: internal) @_exported import func Musl.sqrt
  @_documentation(visibility: internal) @_exported import func Musl.tan
  @_documentation(visibility: internal) @_exported import func Musl.tanh
  @_documentation(visibility: internal) @_exported import func Musl.tgamma
  @_documentation(visibility: internal) @_exported import func Musl.trunc
#elseif canImport(Android)
  @_documentation(visibility: internal) @_exported import func Android.acos
  @_documentation(visibility: internal) @_exported import func Android.acosh
  @_documentation(visibility: internal) @_exported import func Android.asin
  @_documentation(visibility: internal) @_exported import func Android.asinh
  @_documentation(visibility: internal) @_exported import func Android.atan
  @_documentation(visibility: internal) @_exported import func Android.atan2
  @_documentation(visibility: internal) @_exported import func Android.atanh
  @_documentation(visibility: internal) @_exported import func Android.cbrt
  @_documentation(visibility: internal) @_exported import func Android.ceil
  @_documentation(visibility: internal) @_exported import func Android.copysign
  @_documentation(visibility: internal) @_exported import func Android.cos
  @_documentation(visibility: internal) @_exported import func Android.cosh
  @_documentation(visibility: internal) @_exported import func Android.erf
  @_documentation(visibility: internal) @_exported import func Android.erfc
  @_documentation(visibility: internal) @_exported import func Android.exp
  @_documentation(visibility: internal) @_exported import func Android.exp2
  @_documentation(visibility: internal) @_exported import func Android.expm1
  @_documentation(visibility: internal) @_exported import func Android.fabs
  @_documentation(visibility: internal) @_exported import func Android.fdim
  @_documentation(visibility: internal) @_exported import func Android.floor
  @_documentation(visibility: internal) @_exported import func Android.fma
  @_documentation(visibility: internal) @_exported import func Android.fmax
  @_documentation(visibility: internal) @_exported import func Android.fmin
  @_documentation(visibility: internal) @_exported import func Android.fmod
  @_documentation(visibility: internal) @_exported import func Android.hypot
  @_documentation(visibility: internal) @_exported import func Android.ldexp
  @_documentation(visibility: internal) @_exported import func Android.lgamma
  @_documentation(visibility: internal) @_exported import func Android.log
  @_documentation(visibility: internal) @_exported import func Android.log10
  @_documentation(visibility: internal) @_exported import func Android.log1p
  @_documentation(visibility: internal) @_exported import func Android.log2
  @_documentation(visibility: internal) @_exported import func Android.nearbyint
  @_documentation(visibility: internal) @_exported import func Android.nextafter
  @_documentation(visibility: internal) @_exported import func Android.pow
  @_documentation(visibility: internal) @_exported import func Android.remainder
  @_documentation(visibility: internal) @_exported import func Android.rint
  @_documentation(visibility: internal) @_exported import func Android.round
  @_documentation(visibility: internal) @_exported import func Android.scalbn
  @_documentation(visibility: internal) @_exported import func Android.sin
  @_documentation(visibility: internal) @_exported import func Android.sinh
  @_documentation(visibility: internal) @_exported import func Android.sqrt
  @_documentation(visibility: internal) @_exported import func Android.tan
  @_documentation(visibility: internal) @_exported import func Android.tanh
  @_documentation(visibility: internal) @_exported import func Android.tgamma
  @_documentation(visibility: internal) @_exported import func Android.trunc
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
