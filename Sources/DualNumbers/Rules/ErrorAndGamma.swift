extension Linearized where Value: ElementaryScalar {
  /// erf′ x = (2/√π)·exp(−x²), DLMF 7.2.1
  @_alwaysEmitIntoClient @_transparent
  public static func erf(_ x: Self) -> Self { x.lifted(to: Value.erf(x.value), slope: erfSlope(x.value)) }

  /// erfc′ x = −erf′ x
  @_alwaysEmitIntoClient @_transparent
  public static func erfc(_ x: Self) -> Self { x.lifted(to: Value.erfc(x.value), slope: -erfSlope(x.value)) }

  @_alwaysEmitIntoClient @_transparent
  static func erfSlope(_ x: Value) -> Value { 1.12837916709551257389615890312154517 * Value.gaussian(x) }

  /// exp(−x²)′ = −2x·exp(−x²); past 120 the value is 0 in every format, and so is the slope, also at ±∞.
  @_alwaysEmitIntoClient @_transparent
  public static func gaussian(_ x: Self) -> Self {
    let v = Value.gaussian(x.value)
    return x.lifted(to: v, slope: gaussianSlope(x.value, v))
  }

  /// Where exp(−x²) is subnormal its error would be multiplied by 2x, which is 53. There exp(−s/2)² stands for exp(−s)
  /// with s = x² rounded; the factor 1 − r is that of the value.
  @inlinable
  static func gaussianSlope(_ x: Value, _ v: Value) -> Value {
    let y = x.clamped(toMagnitude: 120)
    if v >= .leastNormal { return -2 * y * v }
    let square = y * y
    let remainder = (-square).addingProduct(y, y)
    let g = Value.exp(-0.5 * square)
    return ((-2 * y * g) * (1 - remainder)) * g
  }

  /// Γ′ x = Γ(x)·ψ(x), DLMF 5.2.2; −∞ at ±0, NaN at the other poles −1, −2, …
  @_alwaysEmitIntoClient @_transparent
  public static func gamma(_ x: Self) -> Self {
    let v = Value.gamma(x.value)
    return x.lifted(to: v, slope: gammaSlope(x.value, v))
  }

  /// Γ is 1/x at ±0, up to a number that is finite.
  @inlinable
  static func gammaSlope(_ x: Value, _ v: Value) -> Value {
    if x == 0 { return -(1 / x) / x }
    if isPoleOfGamma(x) { return .nan }
    return x > 0 || v.magnitude >= .leastNormal ? v * Value.digamma(x) : gammaSlopeByShift(x)
  }

  /// Γ(x)·ψ(x) where Γ(x) is subnormal or 0, but ψ(x) may be large: beside −180 it reaches 1e13.
  ///
  /// Γ(x) = Γ(x + n)/(x(x + 1)…(x + n − 1)), DLMF 5.5.1, where all the sums are exact. Past n = 64 everything is 0.
  @inlinable @inline(never)
  static func gammaSlopeByShift(_ x: Value) -> Value {
    var n = 1
    var shifted = Value.gamma(x + 1)
    while shifted.magnitude < .leastNormal && n < 64 {
      n *= 2
      shifted = Value.gamma(x + Value(n))
    }
    var slope = shifted * Value.digamma(x)
    for k in stride(from: n - 1, through: 0, by: -1) { slope /= x + Value(k) }
    return slope
  }

  /// (log |Γ|)′ x = ψ(x); −∞ at ±0, NaN at the other poles of Γ.
  @_alwaysEmitIntoClient @_transparent
  public static func logGamma(_ x: Self) -> Self {
    x.lifted(to: Value.logGamma(x.value), slope: logGammaSlope(x.value))
  }

  /// log |Γ| is −log |x| at ±0, whose slope is that at +0, as for `log`; −0 + 0 is +0.
  @inlinable @inline(__always)
  static func logGammaSlope(_ x: Value) -> Value {
    x == 0 ? -1 / (x + 0) : isPoleOfGamma(x) ? .nan : Value.digamma(x)
  }

  /// ψ′; NaN at the poles.
  @_alwaysEmitIntoClient @_transparent
  public static func digamma(_ x: Self) -> Self { polygamma(0, x) }

  /// ψ″; NaN at the poles.
  @_alwaysEmitIntoClient @_transparent
  public static func trigamma(_ x: Self) -> Self { polygamma(1, x) }

  /// The derivative of order n of ψ has that of order n + 1 as its slope; NaN at the poles.
  ///
  /// After the largest `Int` comes the order before it, which has the same signs: at such orders all is ±∞ or 0.
  @inlinable
  public static func polygamma(_ order: Int, _ x: Self) -> Self {
    let value = polygammaValue(order, x.value)
    let next = order == .max ? order - 1 : order + 1
    return x.lifted(to: value, slope: isPoleOfGamma(x.value) ? .nan : polygammaValue(next, x.value))
  }

  /// polygamma by the functions that have algorithms of their own at orders 0 and 1.
  @_alwaysEmitIntoClient @_transparent
  static func polygammaValue(_ order: Int, _ x: Value) -> Value {
    order == 0 ? Value.digamma(x) : order == 1 ? Value.trigamma(x) : Value.polygamma(order, x)
  }

  /// 0, −1, −2, …
  @_alwaysEmitIntoClient @_transparent
  static func isPoleOfGamma(_ x: Value) -> Bool { x <= 0 && x == x.rounded(.down) && x.isFinite }
}
