// Written by .ci/overloads; `Float16` as an `ElementaryScalar`:
// the functions go through `Double`, whose result is rounded to the nearest but for ties that it cannot see.

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension Float16: _Libm {
    @_alwaysEmitIntoClient @_transparent
    public static func _exp(_ x: Float16) -> Float16 { Float16(Double.exp(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _expMinusOne(_ x: Float16) -> Float16 { Float16(Double.expMinusOne(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _exp2(_ x: Float16) -> Float16 { Float16(Double.exp2(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _exp10(_ x: Float16) -> Float16 { Float16(Double.exp10(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log(_ x: Float16) -> Float16 { Float16(Double.log(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log(onePlus x: Float16) -> Float16 { Float16(Double.log(onePlus: Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log2(_ x: Float16) -> Float16 { Float16(Double.log2(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log10(_ x: Float16) -> Float16 { Float16(Double.log10(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sin(_ x: Float16) -> Float16 { Float16(Double.sin(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cos(_ x: Float16) -> Float16 { Float16(Double.cos(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _tan(_ x: Float16) -> Float16 { Float16(Double.tan(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _asin(_ x: Float16) -> Float16 { Float16(Double.asin(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _acos(_ x: Float16) -> Float16 { Float16(Double.acos(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atan(_ x: Float16) -> Float16 { Float16(Double.atan(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sinh(_ x: Float16) -> Float16 { Float16(Double.sinh(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cosh(_ x: Float16) -> Float16 { Float16(Double.cosh(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _tanh(_ x: Float16) -> Float16 { Float16(Double.tanh(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _asinh(_ x: Float16) -> Float16 { Float16(Double.asinh(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _acosh(_ x: Float16) -> Float16 { Float16(Double.acosh(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atanh(_ x: Float16) -> Float16 { Float16(Double.atanh(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sqrt(_ x: Float16) -> Float16 { Float16(Double.sqrt(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cbrt(_ x: Float16) -> Float16 { Float16(Double.cbrt(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _erf(_ x: Float16) -> Float16 { Float16(Double.erf(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _erfc(_ x: Float16) -> Float16 { Float16(Double.erfc(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _gamma(_ x: Float16) -> Float16 { Float16(Double.gamma(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _logGamma(_ x: Float16) -> Float16 { Float16(Double.logGamma(Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atan2(y: Float16, x: Float16) -> Float16 { Float16(Double.atan2(y: Double(y), x: Double(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _pow(_ x: Float16, _ y: Float16) -> Float16 { Float16(Double.pow(Double(x), Double(y))) }
    @_alwaysEmitIntoClient @_transparent
    public static func _hypot(_ x: Float16, _ y: Float16) -> Float16 { Float16(Double.hypot(Double(x), Double(y))) }
  }

  extension ElementaryScalar where Self == Float16 {
    @_alwaysEmitIntoClient @_transparent
    public static func exp10(_ x: Float16) -> Float16 { Float16._exp10(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func sqrt(_ x: Float16) -> Float16 { Float16._sqrt(x) }
  }

  extension Float16: ElementaryScalar {}
#endif
