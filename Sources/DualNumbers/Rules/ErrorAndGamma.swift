extension Linearized where Value: ElementaryScalar {
  /// erf′ x = (2/√π)·exp(−x²), DLMF 7.2.1
  @_transparent
  public static func erf(_ x: Self) -> Self { x.lifted(to: Value.erf(x.value), slope: erfSlope(x.value)) }

  /// erfc′ x = −erf′ x
  @_transparent
  public static func erfc(_ x: Self) -> Self { x.lifted(to: Value.erfc(x.value), slope: -erfSlope(x.value)) }

  @usableFromInline @_transparent
  static func erfSlope(_ x: Value) -> Value { 1.12837916709551257389615890312154517 * Value.gaussian(x) }

  /// exp(−x²)′ = −2x·exp(−x²); past 120 the value is 0 in every format, and so is the slope, also at ±∞.
  @_transparent
  public static func gaussian(_ x: Self) -> Self {
    let v = Value.gaussian(x.value)
    return x.lifted(to: v, slope: -2 * x.value.clamped(toMagnitude: 120) * v)
  }

  /// Γ′ x = Γ(x)·ψ(x), DLMF 5.2.2; NaN at the poles 0, −1, −2, …
  @_transparent
  public static func gamma(_ x: Self) -> Self {
    let v = Value.gamma(x.value)
    return x.lifted(to: v, slope: isPoleOfGamma(x.value) ? .nan : v * Value.digamma(x.value))
  }

  /// (log |Γ|)′ x = ψ(x); NaN at the poles of Γ.
  @_transparent
  public static func logGamma(_ x: Self) -> Self {
    x.lifted(
      to: Value.logGamma(x.value), slope: isPoleOfGamma(x.value) ? .nan : Value.digamma(x.value))
  }

  /// ψ′; NaN at the poles.
  @_transparent
  public static func digamma(_ x: Self) -> Self { polygamma(0, x) }

  /// ψ″; NaN at the poles.
  @_transparent
  public static func trigamma(_ x: Self) -> Self { polygamma(1, x) }

  /// The derivative of order n of ψ has that of order n + 1 as its slope; NaN at the poles.
  @inlinable
  public static func polygamma(_ order: Int, _ x: Self) -> Self {
    x.lifted(
      to: polygammaValue(order, x.value),
      slope: isPoleOfGamma(x.value) ? .nan : polygammaValue(order + 1, x.value))
  }

  /// polygamma by the functions that have algorithms of their own at orders 0 and 1.
  @usableFromInline @_transparent
  static func polygammaValue(_ order: Int, _ x: Value) -> Value {
    order == 0 ? Value.digamma(x) : order == 1 ? Value.trigamma(x) : Value.polygamma(order, x)
  }

  /// 0, −1, −2, …
  @usableFromInline @_transparent
  static func isPoleOfGamma(_ x: Value) -> Bool { x <= 0 && x == x.rounded(.down) && x.isFinite }
}
