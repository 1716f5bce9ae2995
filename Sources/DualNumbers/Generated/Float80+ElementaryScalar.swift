// Written by .ci/overloads; `Float80` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension Float80: _Libm {
    @_alwaysEmitIntoClient @_transparent
    public static func _exp(_ x: Float80) -> Float80 { dn_expl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _expMinusOne(_ x: Float80) -> Float80 { dn_expm1l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _exp2(_ x: Float80) -> Float80 { dn_exp2l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _exp10(_ x: Float80) -> Float80 { dn_exp10l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log(_ x: Float80) -> Float80 { dn_logl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log(onePlus x: Float80) -> Float80 { dn_log1pl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log2(_ x: Float80) -> Float80 { dn_log2l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _log10(_ x: Float80) -> Float80 { dn_log10l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sin(_ x: Float80) -> Float80 { dn_sinl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cos(_ x: Float80) -> Float80 { dn_cosl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _tan(_ x: Float80) -> Float80 { dn_tanl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _asin(_ x: Float80) -> Float80 { dn_asinl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _acos(_ x: Float80) -> Float80 { dn_acosl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atan(_ x: Float80) -> Float80 { dn_atanl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sinh(_ x: Float80) -> Float80 { dn_sinhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cosh(_ x: Float80) -> Float80 { dn_coshl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _tanh(_ x: Float80) -> Float80 { dn_tanhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _asinh(_ x: Float80) -> Float80 { dn_asinhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _acosh(_ x: Float80) -> Float80 { dn_acoshl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atanh(_ x: Float80) -> Float80 { dn_atanhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _sqrt(_ x: Float80) -> Float80 { dn_sqrtl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _cbrt(_ x: Float80) -> Float80 { dn_cbrtl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _erf(_ x: Float80) -> Float80 { dn_erfl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _erfc(_ x: Float80) -> Float80 { dn_erfcl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _gamma(_ x: Float80) -> Float80 { dn_tgammal(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _logGamma(_ x: Float80) -> Float80 { dn_lgammal(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _atan2(y: Float80, x: Float80) -> Float80 { dn_atan2l(y, x) }
    @_alwaysEmitIntoClient @_transparent
    public static func _pow(_ x: Float80, _ y: Float80) -> Float80 { dn_powl(x, y) }
    @_alwaysEmitIntoClient @_transparent
    public static func _hypot(_ x: Float80, _ y: Float80) -> Float80 { dn_hypotl(x, y) }
  }

  extension ElementaryScalar where Self == Float80 {
    @_alwaysEmitIntoClient @_transparent
    public static func exp10(_ x: Float80) -> Float80 { Float80._exp10(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func sqrt(_ x: Float80) -> Float80 { Float80._sqrt(x) }
  }

  extension Float80: ElementaryScalar {}
#endif
