extension ElementaryScalar where Self == Double {
  /// The trigamma function ψ′(x), the derivative of digamma.
  ///
  ///     Double.trigamma(1)    // ≈ 1.6449340668482264, which is π²/6
  ///     Double.trigamma(0.5)  // ≈ 4.934802200544679
  ///
  /// +∞ at the poles 0, −1, −2, …, where both sides agree; 0 at +∞; NaN at −∞.
  ///
  /// Measured error: 3.3 ulp for x > 0, 1.8 ulp for x < 0. Sources: DLMF 5.15.5, 5.15.6 and 5.15.8.
  public static func trigamma(_ x: Double) -> Double { Double.trigammaValue(x) }
}

extension ElementaryScalar where Self == Float {
  /// The trigamma function ψ′(x), the derivative of digamma; as in `Double`, then rounded.
  ///
  ///     Float.trigamma(1)  // ≈ 1.644934
  public static func trigamma(_ x: Float) -> Float { Float(Double.trigamma(Double(x))) }
}

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension ElementaryScalar where Self == Float16 {
    /// The trigamma function ψ′(x), the derivative of digamma; as in `Double`, then rounded.
    ///
    ///     Float16.trigamma(1)  // ≈ 1.645
    public static func trigamma(_ x: Float16) -> Float16 { Float16(Double.trigamma(Double(x))) }
  }
#endif

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension ElementaryScalar where Self == Float80 {
    /// The trigamma function ψ′(x), the derivative of digamma, to the precision of `Float80`.
    ///
    ///     Float80.trigamma(1)  // ≈ 1.6449340668482264365
    ///
    /// Edges as for `Double`. Measured error: 3.8 ulp for x > 0, 1.8 ulp for x < 0.
    public static func trigamma(_ x: Float80) -> Float80 { Float80.trigammaValue(x) }
  }
#endif

extension PolygammaScalar {
  /// ψ′(x), by the interval that x lies in. Every sum but the reflection's is one of positive terms.
  static func trigammaValue(_ x: Self) -> Self {
    if x >= 2 { return trigammaByTail(x) }
    if x >= 1 { return trigammaFromOne(x - 1) }
    // ψ′(x) = ψ′(x + 1) + 1/x², DLMF 5.15.5, once or twice. (1/x)/x, because x² may underflow.
    if x >= 0 { return trigammaFromOne(x) + (1 / x) / x }
    if x > -1 {
      let y = x + 1
      return (trigammaFromOne(y) + (1 / y) / y) + (1 / x) / x
    }
    return trigammaByReflection(x)
  }

  /// ψ′(x) = 1/x + 1/(2x²) + S(1/x²)/x³ for x ≥ 2.
  ///
  /// S has the divergent series Σ B₂ₖ·x^(2−2k), DLMF 5.15.8; the fit follows the function itself.
  static func trigammaByTail(_ x: Self) -> Self {
    let u = 1 / x
    let w = u * u
    return u + w * (0.5 + u * trigammaTail(w))
  }

  /// ψ′(x) = ψ′(a) + ψ′(1 − a) − ψ′(1 − x) for x ≤ −1, with a the distance of x from the nearest integer.
  ///
  /// That is DLMF 5.15.6, where ψ′(a) + ψ′(1 − a) stands for π²/sin²(πx). The sum is at least π² and its counterpart
  /// at most π²/6 − 1: little cancels. +∞ at the integers, NaN at −∞ and NaN.
  static func trigammaByReflection(_ x: Self) -> Self {
    let a = (x - x.rounded(.toNearestOrEven)).magnitude
    let b = 1 - a
    let regular = trigammaFromOne(a) + trigammaFromOne(b) + (1 / b) / b
    let reflected = trigammaByTail(1 - x)
    return (regular - reflected) + (1 / a) / a
  }
}
