// Written by .ci/overloads; `Double` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

extension Double: _Libm {
  @_alwaysEmitIntoClient @_transparent
  public static func _exp(_ x: Double) -> Double { dn_exp(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _expMinusOne(_ x: Double) -> Double { dn_expm1(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _exp2(_ x: Double) -> Double { dn_exp2(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _exp10(_ x: Double) -> Double { dn_exp10(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log(_ x: Double) -> Double { dn_log(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log(onePlus x: Double) -> Double { dn_log1p(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log2(_ x: Double) -> Double { dn_log2(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _log10(_ x: Double) -> Double { dn_log10(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _sin(_ x: Double) -> Double { dn_sin(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _cos(_ x: Double) -> Double { dn_cos(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _tan(_ x: Double) -> Double { dn_tan(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _asin(_ x: Double) -> Double { dn_asin(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _acos(_ x: Double) -> Double { dn_acos(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _atan(_ x: Double) -> Double { dn_atan(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _sinh(_ x: Double) -> Double { dn_sinh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _cosh(_ x: Double) -> Double { dn_cosh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _tanh(_ x: Double) -> Double { dn_tanh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _asinh(_ x: Double) -> Double { dn_asinh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _acosh(_ x: Double) -> Double { dn_acosh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _atanh(_ x: Double) -> Double { dn_atanh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _sqrt(_ x: Double) -> Double { dn_sqrt(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _cbrt(_ x: Double) -> Double { dn_cbrt(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _erf(_ x: Double) -> Double { dn_erf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _erfc(_ x: Double) -> Double { dn_erfc(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _gamma(_ x: Double) -> Double { dn_tgamma(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _logGamma(_ x: Double) -> Double { dn_lgamma(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _atan2(y: Double, x: Double) -> Double { dn_atan2(y, x) }
  @_alwaysEmitIntoClient @_transparent
  public static func _pow(_ x: Double, _ y: Double) -> Double { dn_pow(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func _hypot(_ x: Double, _ y: Double) -> Double { dn_hypot(x, y) }
}

extension ElementaryScalar where Self == Double {
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: Double) -> Double { Double._exp10(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: Double) -> Double { Double._sqrt(x) }
}

extension Double: ElementaryScalar {}
