// Written by .ci/overloads; `Float80` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension ElementaryScalar where Self == Float80 {
    @_alwaysEmitIntoClient @_transparent
    public static func exp(_ x: Float80) -> Float80 { dn_expl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func expMinusOne(_ x: Float80) -> Float80 { dn_expm1l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func exp2(_ x: Float80) -> Float80 { dn_exp2l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func exp10(_ x: Float80) -> Float80 { dn_exp10l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func log(_ x: Float80) -> Float80 { dn_logl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func log(onePlus x: Float80) -> Float80 { dn_log1pl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func log2(_ x: Float80) -> Float80 { dn_log2l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func log10(_ x: Float80) -> Float80 { dn_log10l(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func sin(_ x: Float80) -> Float80 { dn_sinl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func cos(_ x: Float80) -> Float80 { dn_cosl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func tan(_ x: Float80) -> Float80 { dn_tanl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func asin(_ x: Float80) -> Float80 { dn_asinl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func acos(_ x: Float80) -> Float80 { dn_acosl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func atan(_ x: Float80) -> Float80 { dn_atanl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func sinh(_ x: Float80) -> Float80 { dn_sinhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func cosh(_ x: Float80) -> Float80 { dn_coshl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func tanh(_ x: Float80) -> Float80 { dn_tanhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func asinh(_ x: Float80) -> Float80 { dn_asinhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func acosh(_ x: Float80) -> Float80 { dn_acoshl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func atanh(_ x: Float80) -> Float80 { dn_atanhl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func sqrt(_ x: Float80) -> Float80 { dn_sqrtl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func cbrt(_ x: Float80) -> Float80 { dn_cbrtl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func erf(_ x: Float80) -> Float80 { dn_erfl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func erfc(_ x: Float80) -> Float80 { dn_erfcl(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func gamma(_ x: Float80) -> Float80 { dn_tgammal(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func logGamma(_ x: Float80) -> Float80 { dn_lgammal(x) }
    @_alwaysEmitIntoClient @_transparent
    public static func atan2(y: Float80, x: Float80) -> Float80 { dn_atan2l(y, x) }
    @_alwaysEmitIntoClient @_transparent
    public static func pow(_ x: Float80, _ y: Float80) -> Float80 { dn_powl(x, y) }
    @_alwaysEmitIntoClient @_transparent
    public static func hypot(_ x: Float80, _ y: Float80) -> Float80 { dn_hypotl(x, y) }
  }

  extension Float80: ElementaryScalar {}
#endif
