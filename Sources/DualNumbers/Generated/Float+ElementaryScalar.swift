// Written by .ci/overloads; `Float` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

extension ElementaryScalar where Self == Float {
  @_alwaysEmitIntoClient @_transparent
  public static func exp(_ x: Float) -> Float { dn_expf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func expMinusOne(_ x: Float) -> Float { dn_expm1f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func exp2(_ x: Float) -> Float { dn_exp2f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: Float) -> Float { dn_exp10f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log(_ x: Float) -> Float { dn_logf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log(onePlus x: Float) -> Float { dn_log1pf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log2(_ x: Float) -> Float { dn_log2f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log10(_ x: Float) -> Float { dn_log10f(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sin(_ x: Float) -> Float { dn_sinf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cos(_ x: Float) -> Float { dn_cosf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func tan(_ x: Float) -> Float { dn_tanf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func asin(_ x: Float) -> Float { dn_asinf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func acos(_ x: Float) -> Float { dn_acosf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atan(_ x: Float) -> Float { dn_atanf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sinh(_ x: Float) -> Float { dn_sinhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cosh(_ x: Float) -> Float { dn_coshf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func tanh(_ x: Float) -> Float { dn_tanhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func asinh(_ x: Float) -> Float { dn_asinhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func acosh(_ x: Float) -> Float { dn_acoshf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atanh(_ x: Float) -> Float { dn_atanhf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: Float) -> Float { dn_sqrtf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cbrt(_ x: Float) -> Float { dn_cbrtf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func erf(_ x: Float) -> Float { dn_erff(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func erfc(_ x: Float) -> Float { dn_erfcf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func gamma(_ x: Float) -> Float { dn_tgammaf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func logGamma(_ x: Float) -> Float { dn_lgammaf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atan2(y: Float, x: Float) -> Float { dn_atan2f(y, x) }
  @_alwaysEmitIntoClient @_transparent
  public static func pow(_ x: Float, _ y: Float) -> Float { dn_powf(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func hypot(_ x: Float, _ y: Float) -> Float { dn_hypotf(x, y) }
}

extension Float: ElementaryScalar {}
