extension ElementaryScalar where Self == Double {
  /// The digamma function ψ(x) = Γ′(x)/Γ(x).
  ///
  ///     Double.digamma(1)    // ≈ -0.5772156649015329
  ///     Double.digamma(0.5)  // ≈ -1.9635100260214235
  ///
  /// ψ(+0) is −∞ and ψ(−0) is +∞; at the other poles −1, −2, … both signs meet, and the result is NaN, as at −∞.
  ///
  /// Measured error: 3.2 ulp of ψ(x) for x > 0, also about the root 1.4616…; for x < 0, 4.1 ulp of the largest of
  /// |ψ(x)|, |ψ(1 − x)| and 1. Sources: DLMF 5.5.2, 5.5.4 and 5.11.2.
  public static func digamma(_ x: Double) -> Double { Double.digammaValue(x) }
}

extension ElementaryScalar where Self == Float {
  /// The digamma function ψ(x) = Γ′(x)/Γ(x), as in `Double`, then rounded.
  ///
  ///     Float.digamma(1)  // ≈ -0.5772157
  public static func digamma(_ x: Float) -> Float { Float(Double.digamma(Double(x))) }
}

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension ElementaryScalar where Self == Float16 {
    /// The digamma function ψ(x) = Γ′(x)/Γ(x), as in `Double`, then rounded.
    ///
    ///     Float16.digamma(1)  // ≈ -0.577
    public static func digamma(_ x: Float16) -> Float16 { Float16(Double.digamma(Double(x))) }
  }
#endif

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension ElementaryScalar where Self == Float80 {
    /// The digamma function ψ(x) = Γ′(x)/Γ(x), to the precision of `Float80`.
    ///
    ///     Float80.digamma(1)  // ≈ -0.57721566490153286056
    ///
    /// Edges as for `Double`. Measured error: 3.5 ulp of ψ(x) for x > 0; for x < 0, 4.1 ulp of the largest of |ψ(x)|,
    /// |ψ(1 − x)| and 1.
    public static func digamma(_ x: Float80) -> Float80 { Float80.digammaValue(x) }
  }
#endif

extension PolygammaScalar {
  /// ψ(x), by the interval that x lies in.
  static func digammaValue(_ x: Self) -> Self {
    if x >= 2 { return digammaByTail(x) }
    if x >= 1 { return digammaOfOnePlus(x - 1) }
    // ψ(x) = ψ(x + 1) − 1/x, DLMF 5.5.2. At ±0 the quotient is the result: −∞ or +∞.
    if x >= 0 { return digammaOfOnePlus(x) - 1 / x }
    // Twice the same: ψ(x) = ψ(x + 2) − 1/x − 1/(x + 1). The two poles in one fraction, whose numerator is exact below
    // −1/4, cancel without loss about the root −0.504….
    if x > -1 {
      let poles = (2 * x + 1) / (x * (x + 1))
      return digammaOfOnePlus(x + 1) - poles
    }
    return digammaByReflection(x)
  }

  /// ψ(1 + s) for 0 ≤ s ≤ 1, with full relative accuracy about the root.
  ///
  /// s minus the root's higher part is exact near the root (Sterbenz). No coefficient of the fit is negative, so
  /// that nothing cancels.
  static func digammaOfOnePlus(_ s: Self) -> Self {
    let distance = (s - digammaRootMinusOne.high) - digammaRootMinusOne.low
    return distance * digammaAboutRoot(s)
  }

  /// ψ(x) = log x − 1/(2x) − R(1/x²)/x² for x ≥ 2.
  ///
  /// R has the series Σ B₂ₖ/(2k)·x^(2−2k), DLMF 5.11.2, which diverges; as a function of 1/x² it is a Stieltjes
  /// transform (DLMF 5.9.15), which a rational fit follows down to 2.
  static func digammaByTail(_ x: Self) -> Self {
    let u = 1 / x
    return log(x) - u * (0.5 + u * digammaTail(u * u))
  }

  /// ψ(x) = ψ(1 − x) − π·cot(πx) for x ≤ −1, DLMF 5.5.4.
  ///
  /// The cotangent has the period 1, and x minus the nearest integer is exact. Beyond 1/4 it is tan(π(1/2 − |r|)),
  /// which keeps its relative accuracy where it vanishes. NaN at −∞ and at the integers, NaN included.
  static func digammaByReflection(_ x: Self) -> Self {
    let r = x - x.rounded(.toNearestOrEven)
    if !(r.magnitude > 0) { return .nan }
    // To the nearest: `Float80.pi` is rounded towards 0, by 0.8 ulp.
    let π: Self = 3.14159265358979323846264338327950288
    let a = r.magnitude
    let cotangent = a <= 0.25 ? π / tan(π * a) : π * tan(π * (0.5 - a))
    let reflected = digammaByTail(1 - x)
    return r > 0 ? reflected - cotangent : reflected + cotangent
  }
}
