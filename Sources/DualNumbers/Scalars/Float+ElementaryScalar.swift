// Written by .ci/overloads; `Float` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

extension ElementaryScalar where Self == Float {
  @inlinable @inline(__always)
  public static func exp(_ x: Float) -> Float { dn_expf(x) }
  @inlinable @inline(__always)
  public static func expMinusOne(_ x: Float) -> Float { dn_expm1f(x) }
  @inlinable @inline(__always)
  public static func exp2(_ x: Float) -> Float { dn_exp2f(x) }
  @inlinable @inline(__always)
  public static func exp10(_ x: Float) -> Float { dn_exp10f(x) }
  @inlinable @inline(__always)
  public static func log(_ x: Float) -> Float { dn_logf(x) }
  @inlinable @inline(__always)
  public static func log(onePlus x: Float) -> Float { dn_log1pf(x) }
  @inlinable @inline(__always)
  public static func log2(_ x: Float) -> Float { dn_log2f(x) }
  @inlinable @inline(__always)
  public static func log10(_ x: Float) -> Float { dn_log10f(x) }
  @inlinable @inline(__always)
  public static func sin(_ x: Float) -> Float { dn_sinf(x) }
  @inlinable @inline(__always)
  public static func cos(_ x: Float) -> Float { dn_cosf(x) }
  @inlinable @inline(__always)
  public static func tan(_ x: Float) -> Float { dn_tanf(x) }
  @inlinable @inline(__always)
  public static func asin(_ x: Float) -> Float { dn_asinf(x) }
  @inlinable @inline(__always)
  public static func acos(_ x: Float) -> Float { dn_acosf(x) }
  @inlinable @inline(__always)
  public static func atan(_ x: Float) -> Float { dn_atanf(x) }
  @inlinable @inline(__always)
  public static func sinh(_ x: Float) -> Float { dn_sinhf(x) }
  @inlinable @inline(__always)
  public static func cosh(_ x: Float) -> Float { dn_coshf(x) }
  @inlinable @inline(__always)
  public static func tanh(_ x: Float) -> Float { dn_tanhf(x) }
  @inlinable @inline(__always)
  public static func asinh(_ x: Float) -> Float { dn_asinhf(x) }
  @inlinable @inline(__always)
  public static func acosh(_ x: Float) -> Float { dn_acoshf(x) }
  @inlinable @inline(__always)
  public static func atanh(_ x: Float) -> Float { dn_atanhf(x) }
  @inlinable @inline(__always)
  public static func sqrt(_ x: Float) -> Float { dn_sqrtf(x) }
  @inlinable @inline(__always)
  public static func cbrt(_ x: Float) -> Float { dn_cbrtf(x) }
  @inlinable @inline(__always)
  public static func erf(_ x: Float) -> Float { dn_erff(x) }
  @inlinable @inline(__always)
  public static func erfc(_ x: Float) -> Float { dn_erfcf(x) }
  @inlinable @inline(__always)
  public static func gamma(_ x: Float) -> Float { dn_tgammaf(x) }
  @inlinable @inline(__always)
  public static func logGamma(_ x: Float) -> Float { dn_lgammaf(x) }
  @inlinable @inline(__always)
  public static func atan2(y: Float, x: Float) -> Float { dn_atan2f(y, x) }
  @inlinable @inline(__always)
  public static func pow(_ x: Float, _ y: Float) -> Float { dn_powf(x, y) }
  @inlinable @inline(__always)
  public static func hypot(_ x: Float, _ y: Float) -> Float { dn_hypotf(x, y) }
}

extension Float: ElementaryScalar {}
