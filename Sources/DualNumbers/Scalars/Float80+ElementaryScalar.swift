// Written by .ci/overloads; `Float80` as an `ElementaryScalar`:
// the functions are libm's, as the optimiser can see them.

import LibmIntrinsics

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension ElementaryScalar where Self == Float80 {
    @inlinable @inline(__always)
    public static func exp(_ x: Float80) -> Float80 { dn_expl(x) }
    @inlinable @inline(__always)
    public static func expMinusOne(_ x: Float80) -> Float80 { dn_expm1l(x) }
    @inlinable @inline(__always)
    public static func exp2(_ x: Float80) -> Float80 { dn_exp2l(x) }
    @inlinable @inline(__always)
    public static func exp10(_ x: Float80) -> Float80 { dn_exp10l(x) }
    @inlinable @inline(__always)
    public static func log(_ x: Float80) -> Float80 { dn_logl(x) }
    @inlinable @inline(__always)
    public static func log(onePlus x: Float80) -> Float80 { dn_log1pl(x) }
    @inlinable @inline(__always)
    public static func log2(_ x: Float80) -> Float80 { dn_log2l(x) }
    @inlinable @inline(__always)
    public static func log10(_ x: Float80) -> Float80 { dn_log10l(x) }
    @inlinable @inline(__always)
    public static func sin(_ x: Float80) -> Float80 { dn_sinl(x) }
    @inlinable @inline(__always)
    public static func cos(_ x: Float80) -> Float80 { dn_cosl(x) }
    @inlinable @inline(__always)
    public static func tan(_ x: Float80) -> Float80 { dn_tanl(x) }
    @inlinable @inline(__always)
    public static func asin(_ x: Float80) -> Float80 { dn_asinl(x) }
    @inlinable @inline(__always)
    public static func acos(_ x: Float80) -> Float80 { dn_acosl(x) }
    @inlinable @inline(__always)
    public static func atan(_ x: Float80) -> Float80 { dn_atanl(x) }
    @inlinable @inline(__always)
    public static func sinh(_ x: Float80) -> Float80 { dn_sinhl(x) }
    @inlinable @inline(__always)
    public static func cosh(_ x: Float80) -> Float80 { dn_coshl(x) }
    @inlinable @inline(__always)
    public static func tanh(_ x: Float80) -> Float80 { dn_tanhl(x) }
    @inlinable @inline(__always)
    public static func asinh(_ x: Float80) -> Float80 { dn_asinhl(x) }
    @inlinable @inline(__always)
    public static func acosh(_ x: Float80) -> Float80 { dn_acoshl(x) }
    @inlinable @inline(__always)
    public static func atanh(_ x: Float80) -> Float80 { dn_atanhl(x) }
    @inlinable @inline(__always)
    public static func sqrt(_ x: Float80) -> Float80 { dn_sqrtl(x) }
    @inlinable @inline(__always)
    public static func cbrt(_ x: Float80) -> Float80 { dn_cbrtl(x) }
    @inlinable @inline(__always)
    public static func erf(_ x: Float80) -> Float80 { dn_erfl(x) }
    @inlinable @inline(__always)
    public static func erfc(_ x: Float80) -> Float80 { dn_erfcl(x) }
    @inlinable @inline(__always)
    public static func gamma(_ x: Float80) -> Float80 { dn_tgammal(x) }
    @inlinable @inline(__always)
    public static func logGamma(_ x: Float80) -> Float80 { dn_lgammal(x) }
    @inlinable @inline(__always)
    public static func atan2(y: Float80, x: Float80) -> Float80 { dn_atan2l(y, x) }
    @inlinable @inline(__always)
    public static func pow(_ x: Float80, _ y: Float80) -> Float80 { dn_powl(x, y) }
    @inlinable @inline(__always)
    public static func hypot(_ x: Float80, _ y: Float80) -> Float80 { dn_hypotl(x, y) }
  }

  extension Float80: ElementaryScalar {}
#endif
