// Written by .ci/overloads; `Float16` as an `ElementaryScalar`:
// the functions go through `Float`, then round once more.

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension Float16: _Libm {
    @_alwaysEmitIntoClient @_transparent
    public static func _exp(_ x: Float16) -> Float16 { Float16(Float.exp(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _expMinusOne(_ x: Float16) -> Float16 { Float16(Float.expMinusOne(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _exp2(_ x: Float16) -> Float16 { Float16(Float.exp2(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _exp10(_ x: Float16) -> Float16 { Float16(Float.exp10(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log(_ x: Float16) -> Float16 { Float16(Float.log(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log(onePlus x: Float16) -> Float16 { Float16(Float.log(onePlus: Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log2(_ x: Float16) -> Float16 { Float16(Float.log2(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log10(_ x: Float16) -> Float16 { Float16(Float.log10(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sin(_ x: Float16) -> Float16 { Float16(Float.sin(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cos(_ x: Float16) -> Float16 { Float16(Float.cos(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _tan(_ x: Float16) -> Float16 { Float16(Float.tan(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _asin(_ x: Float16) -> Float16 { Float16(Float.asin(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _acos(_ x: Float16) -> Float16 { Float16(Float.acos(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atan(_ x: Float16) -> Float16 { Float16(Float.atan(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sinh(_ x: Float16) -> Float16 { Float16(Float.sinh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cosh(_ x: Float16) -> Float16 { Float16(Float.cosh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _tanh(_ x: Float16) -> Float16 { Float16(Float.tanh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _asinh(_ x: Float16) -> Float16 { Float16(Float.asinh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _acosh(_ x: Float16) -> Float16 { Float16(Float.acosh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atanh(_ x: Float16) -> Float16 { Float16(Float.atanh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sqrt(_ x: Float16) -> Float16 { Float16(Float.sqrt(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cbrt(_ x: Float16) -> Float16 { Float16(Float.cbrt(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _erf(_ x: Float16) -> Float16 { Float16(Float.erf(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _erfc(_ x: Float16) -> Float16 { Float16(Float.erfc(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _gamma(_ x: Float16) -> Float16 { Float16(Float.gamma(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _logGamma(_ x: Float16) -> Float16 { Float16(Float.logGamma(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atan2(y: Float16, x: Float16) -> Float16 { Float16(Float.atan2(y: Float(y), x: Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _pow(_ x: Float16, _ y: Float16) -> Float16 { Float16(Float.pow(Float(x), Float(y))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _hypot(_ x: Float16, _ y: Float16) -> Float16 { Float16(Float.hypot(Float(x), Float(y))) }
  }

  extension ElementaryScalar where Self == Float16 {
    @_alwaysEmitIntoClient @_transparent
    public static func exp10(_ x: Float16) -> Float16 { Float16._exp10(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func sqrt(_ x: Float16) -> Float16 { Float16._sqrt(x) }
  }

  extension Float16: ElementaryScalar {}
#endif
