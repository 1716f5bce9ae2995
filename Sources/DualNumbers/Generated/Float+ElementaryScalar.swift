// Written by .ci/overloads; `Float` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

extension Float: _Libm {
  @_alwaysEmitIntoClient @_transparent
  public static func _exp(_ x: Float) -> Float { dn_expf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _expMinusOne(_ x: Float) -> Float { dn_expm1f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _exp2(_ x: Float) -> Float { dn_exp2f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _exp10(_ x: Float) -> Float { dn_exp10f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log(_ x: Float) -> Float { dn_logf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log(onePlus x: Float) -> Float { dn_log1pf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log2(_ x: Float) -> Float { dn_log2f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log10(_ x: Float) -> Float { dn_log10f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _sin(_ x: Float) -> Float { dn_sinf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _cos(_ x: Float) -> Float { dn_cosf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _tan(_ x: Float) -> Float { dn_tanf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _asin(_ x: Float) -> Float { dn_asinf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _acos(_ x: Float) -> Float { dn_acosf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _atan(_ x: Float) -> Float { dn_atanf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _sinh(_ x: Float) -> Float { dn_sinhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _cosh(_ x: Float) -> Float { dn_coshf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _tanh(_ x: Float) -> Float { dn_tanhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _asinh(_ x: Float) -> Float { dn_asinhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _acosh(_ x: Float) -> Float { dn_acoshf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _atanh(_ x: Float) -> Float { dn_atanhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _sqrt(_ x: Float) -> Float { dn_sqrtf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _cbrt(_ x: Float) -> Float { dn_cbrtf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _erf(_ x: Float) -> Float { dn_erff(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _erfc(_ x: Float) -> Float { dn_erfcf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _gamma(_ x: Float) -> Float { dn_tgammaf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _logGamma(_ x: Float) -> Float { dn_lgammaf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _atan2(y: Float, x: Float) -> Float { dn_atan2f(y, x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _pow(_ x: Float, _ y: Float) -> Float { dn_powf(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func _hypot(_ x: Float, _ y: Float) -> Float { dn_hypotf(x, y) }
}

extension ElementaryScalar where Self == Float {
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: Float) -> Float { Float._exp10(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: Float) -> Float { Float._sqrt(x) }
}

extension Float: ElementaryScalar {}
