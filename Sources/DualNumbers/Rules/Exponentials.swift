// Exponentials and logarithms. A constant factor such as log₂ e is rounded once, and is the only factor: 1/(x·ln 2)
// would overflow at one end of the range, (1/x)/ln 2 at the other.

extension Linearized where Value: ElementaryScalar {
  /// exp′ x = exp x
  @_alwaysEmitIntoClient @_transparent
  public static func exp(_ x: Self) -> Self {
    let v = Value.exp(x.value)
    return x.lifted(to: v, slope: v)
  }

  /// (eˣ − 1)′ = eˣ
  ///
  /// Not the value + 1, which is 0 at −40 where the slope is 4e-18.
  @_alwaysEmitIntoClient @_transparent
  public static func expMinusOne(_ x: Self) -> Self {
    x.lifted(to: Value.expMinusOne(x.value), slope: Value.exp(x.value))
  }

  /// (2ˣ)′ = ln 2 · 2ˣ
  @_alwaysEmitIntoClient @_transparent
  public static func exp2(_ x: Self) -> Self {
    let v = Value.exp2(x.value)
    return x.lifted(to: v, slope: exp2Slope(x.value, v))
  }

  /// Where 2ˣ overflows its slope may not, until x is larger by 0.53, nor the second derivative until 1.06: there it is
  /// ln 2 · 2ˣ⁻⁴ · 16. ∞ comes without the factors, whose own tangent 0 would make NaN of it.
  @inlinable @inline(__always)
  static func exp2Slope(_ x: Value, _ v: Value) -> Value {
    let factor: Value = 0.693147180559945309417232121458176568
    if v < .infinity { return v * factor }
    let w = Value.exp2(x - 4)
    return w < .infinity ? (w * factor) * 16 : w
  }

  /// (10ˣ)′ = ln 10 · 10ˣ
  @_alwaysEmitIntoClient @_transparent
  public static func exp10(_ x: Self) -> Self {
    let v = Value.exp10(x.value)
    return x.lifted(to: v, slope: exp10Slope(x.value, v))
  }

  /// Where 10ˣ is subnormal its error would be multiplied: there it is ln 10 · 10ˣ⁺⁴ / 10000.
  @inlinable @inline(__always)
  static func exp10Slope(_ x: Value, _ v: Value) -> Value {
    let factor: Value = 2.30258509299404568401799145468436421
    if v >= .leastNormal { return v < .infinity ? v * factor : v }
    return (Value.exp10(x + 4) * factor) / 10000
  }

  /// log′ x = 1/x
  @_alwaysEmitIntoClient @_transparent
  public static func log(_ x: Self) -> Self {
    x.lifted(to: Value.log(x.value), slope: logSlope(x.value, numerator: 1))
  }

  /// log′(1 + x) = 1/(1 + x)
  @_alwaysEmitIntoClient @_transparent
  public static func log(onePlus x: Self) -> Self {
    let v = Value.log(onePlus: x.value)
    return x.lifted(to: v, slope: v.isNaN ? v : 1 / (1 + x.value))
  }

  /// log₂′ x = log₂ e / x
  @_alwaysEmitIntoClient @_transparent
  public static func log2(_ x: Self) -> Self {
    x.lifted(
      to: Value.log2(x.value), slope: logSlope(x.value, numerator: 1.44269504088896340735992468100189214))
  }

  /// log₁₀′ x = log₁₀ e / x
  @_alwaysEmitIntoClient @_transparent
  public static func log10(_ x: Self) -> Self {
    x.lifted(
      to: Value.log10(x.value), slope: logSlope(x.value, numerator: 0.434294481903251827651128918916605082))
  }

  /// numerator/x for x > 0; at ±0 as at +0, which −0 + 0 is, and NaN for x < 0, where a finite slope beside the value NaN
  /// would mislead.
  @_alwaysEmitIntoClient @_transparent
  static func logSlope(_ x: Value, numerator: Value) -> Value {
    x > 0 ? numerator / x : x == 0 ? numerator / (x + 0) : .nan
  }

  /// With v = log x / log b: ∂v/∂x = 1/(log b · x), ∂v/∂b = −v/(log b · b).
  @_alwaysEmitIntoClient @_transparent
  public static func log(_ x: Self, base b: Self) -> Self {
    let logBase = Value.log(b.value)
    let v = Value.log(x.value, base: b.value)
    return lifted(
      to: v, (x, slope: logSlope(x.value, numerator: 1 / logBase)), (b, slope: -(v / logBase) / b.value))
  }
}
