// Written by .ci/overloads; `Float16` as an `ElementaryScalar`:
// the functions go through `Float`, then round once more.

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension ElementaryScalar where Self == Float16 {
    @_alwaysEmitIntoClient @_transparent
    public static func exp(_ x: Float16) -> Float16 { Float16(Float.exp(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func expMinusOne(_ x: Float16) -> Float16 { Float16(Float.expMinusOne(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func exp2(_ x: Float16) -> Float16 { Float16(Float.exp2(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func exp10(_ x: Float16) -> Float16 { Float16(Float.exp10(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func log(_ x: Float16) -> Float16 { Float16(Float.log(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func log(onePlus x: Float16) -> Float16 { Float16(Float.log(onePlus: Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func log2(_ x: Float16) -> Float16 { Float16(Float.log2(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func log10(_ x: Float16) -> Float16 { Float16(Float.log10(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func sin(_ x: Float16) -> Float16 { Float16(Float.sin(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func cos(_ x: Float16) -> Float16 { Float16(Float.cos(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func tan(_ x: Float16) -> Float16 { Float16(Float.tan(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func asin(_ x: Float16) -> Float16 { Float16(Float.asin(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func acos(_ x: Float16) -> Float16 { Float16(Float.acos(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func atan(_ x: Float16) -> Float16 { Float16(Float.atan(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func sinh(_ x: Float16) -> Float16 { Float16(Float.sinh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func cosh(_ x: Float16) -> Float16 { Float16(Float.cosh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func tanh(_ x: Float16) -> Float16 { Float16(Float.tanh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func asinh(_ x: Float16) -> Float16 { Float16(Float.asinh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func acosh(_ x: Float16) -> Float16 { Float16(Float.acosh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func atanh(_ x: Float16) -> Float16 { Float16(Float.atanh(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func sqrt(_ x: Float16) -> Float16 { Float16(Float.sqrt(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func cbrt(_ x: Float16) -> Float16 { Float16(Float.cbrt(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func erf(_ x: Float16) -> Float16 { Float16(Float.erf(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func erfc(_ x: Float16) -> Float16 { Float16(Float.erfc(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func gamma(_ x: Float16) -> Float16 { Float16(Float.gamma(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func logGamma(_ x: Float16) -> Float16 { Float16(Float.logGamma(Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func atan2(y: Float16, x: Float16) -> Float16 { Float16(Float.atan2(y: Float(y), x: Float(x))) }
    @_alwaysEmitIntoClient @_transparent
    public static func pow(_ x: Float16, _ y: Float16) -> Float16 { Float16(Float.pow(Float(x), Float(y))) }
    @_alwaysEmitIntoClient @_transparent
    public static func hypot(_ x: Float16, _ y: Float16) -> Float16 { Float16(Float.hypot(Float(x), Float(y))) }
  }

  extension Float16: ElementaryScalar {}
#endif
