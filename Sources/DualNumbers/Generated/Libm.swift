// Written by .ci/overloads; the functions of libm, once for all formats. They are members of the
// protocol: a file that also imports swift-numerics finds one `Double.sin` in the type, that of swift-numerics.

/// A floating-point format with the functions of libm.
public protocol _Libm: BinaryFloatingPoint {
  static func _exp(_ x: Self) -> Self
  static func _expMinusOne(_ x: Self) -> Self
  static func _exp2(_ x: Self) -> Self
  static func _exp10(_ x: Self) -> Self
  static func _log(_ x: Self) -> Self
  static func _log(onePlus x: Self) -> Self
  static func _log2(_ x: Self) -> Self
  static func _log10(_ x: Self) -> Self
  static func _sin(_ x: Self) -> Self
  static func _cos(_ x: Self) -> Self
  static func _tan(_ x: Self) -> Self
  static func _asin(_ x: Self) -> Self
  static func _acos(_ x: Self) -> Self
  static func _atan(_ x: Self) -> Self
  static func _sinh(_ x: Self) -> Self
  static func _cosh(_ x: Self) -> Self
  static func _tanh(_ x: Self) -> Self
  static func _asinh(_ x: Self) -> Self
  static func _acosh(_ x: Self) -> Self
  static func _atanh(_ x: Self) -> Self
  static func _sqrt(_ x: Self) -> Self
  static func _cbrt(_ x: Self) -> Self
  static func _erf(_ x: Self) -> Self
  static func _erfc(_ x: Self) -> Self
  static func _gamma(_ x: Self) -> Self
  static func _logGamma(_ x: Self) -> Self
  static func _atan2(y: Self, x: Self) -> Self
  static func _pow(_ x: Self, _ y: Self) -> Self
  static func _hypot(_ x: Self, _ y: Self) -> Self
}

extension ElementaryScalar where Self: _Libm {
  @_alwaysEmitIntoClient @_transparent
  public static func exp(_ x: Self) -> Self { _exp(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func expMinusOne(_ x: Self) -> Self { _expMinusOne(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func exp2(_ x: Self) -> Self { _exp2(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log(_ x: Self) -> Self { _log(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log(onePlus x: Self) -> Self { _log(onePlus: x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log2(_ x: Self) -> Self { _log2(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func log10(_ x: Self) -> Self { _log10(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sin(_ x: Self) -> Self { _sin(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cos(_ x: Self) -> Self { _cos(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func tan(_ x: Self) -> Self { _tan(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func asin(_ x: Self) -> Self { _asin(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func acos(_ x: Self) -> Self { _acos(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atan(_ x: Self) -> Self { _atan(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func sinh(_ x: Self) -> Self { _sinh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cosh(_ x: Self) -> Self { _cosh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func tanh(_ x: Self) -> Self { _tanh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func asinh(_ x: Self) -> Self { _asinh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func acosh(_ x: Self) -> Self { _acosh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atanh(_ x: Self) -> Self { _atanh(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func cbrt(_ x: Self) -> Self { _cbrt(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func erf(_ x: Self) -> Self { _erf(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func erfc(_ x: Self) -> Self { _erfc(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func gamma(_ x: Self) -> Self { _gamma(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func logGamma(_ x: Self) -> Self { _logGamma(x) }
  @_alwaysEmitIntoClient @_transparent
  public static func atan2(y: Self, x: Self) -> Self { _atan2(y: y, x: x) }
  @_alwaysEmitIntoClient @_transparent
  public static func pow(_ x: Self, _ y: Self) -> Self { _pow(x, y) }
  @_alwaysEmitIntoClient @_transparent
  public static func hypot(_ x: Self, _ y: Self) -> Self { _hypot(x, y) }
}
