// Written by .ci/overloads; `Double` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

extension ElementaryScalar where Self == Double {
  @_alwaysEmitIntoClient @_transparent
  public static func exp(_ x: Double) -> Double { dn_exp(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func expMinusOne(_ x: Double) -> Double { dn_expm1(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func exp2(_ x: Double) -> Double { dn_exp2(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: Double) -> Double { dn_exp10(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log(_ x: Double) -> Double { dn_log(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log(onePlus x: Double) -> Double { dn_log1p(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log2(_ x: Double) -> Double { dn_log2(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log10(_ x: Double) -> Double { dn_log10(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sin(_ x: Double) -> Double { dn_sin(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cos(_ x: Double) -> Double { dn_cos(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func tan(_ x: Double) -> Double { dn_tan(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func asin(_ x: Double) -> Double { dn_asin(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func acos(_ x: Double) -> Double { dn_acos(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atan(_ x: Double) -> Double { dn_atan(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sinh(_ x: Double) -> Double { dn_sinh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cosh(_ x: Double) -> Double { dn_cosh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func tanh(_ x: Double) -> Double { dn_tanh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func asinh(_ x: Double) -> Double { dn_asinh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func acosh(_ x: Double) -> Double { dn_acosh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atanh(_ x: Double) -> Double { dn_atanh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: Double) -> Double { dn_sqrt(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cbrt(_ x: Double) -> Double { dn_cbrt(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func erf(_ x: Double) -> Double { dn_erf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func erfc(_ x: Double) -> Double { dn_erfc(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func gamma(_ x: Double) -> Double { dn_tgamma(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func logGamma(_ x: Double) -> Double { dn_lgamma(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atan2(y: Double, x: Double) -> Double { dn_atan2(y, x) }
  @_alwaysEmitIntoClient @_transparent
  public static func pow(_ x: Double, _ y: Double) -> Double { dn_pow(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func hypot(_ x: Double, _ y: Double) -> Double { dn_hypot(x, y) }
}

extension Double: ElementaryScalar {}
