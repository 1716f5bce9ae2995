extension ElementaryScalar where Self == Double {
  /// The polygamma function: the derivative of order `order` of digamma. Order 0 is digamma, order 1 trigamma.
  ///
  ///     Double.polygamma(2, 1)     // ≈ -2.4041138063191885, which is −2·ζ(3)
  ///     Double.polygamma(3, -0.5)  // ≈ 193.40909103400244
  ///
  /// At the poles 0, −1, −2, … the result is +∞ for odd orders. For even orders both signs meet there: NaN, but −∞ at
  /// +0 and +∞ at −0. At +∞ it is 0 from order 1 on, at −∞ NaN. Large orders give ±∞ or 0 only where the true value
  /// rounds to that, although n! overflows from order 171 on.
  ///
  /// Measured error at orders up to 200: 3.3 ulp for x > 0; for x < 0, 4.5 ulp of the largest of |ψ⁽ⁿ⁾(x)|, |ψ⁽ⁿ⁾(1 − x)|
  /// and 1. From order n = 1000 on about 2n ulp, as if x were off by 2 ulp. Sources: DLMF 5.15, 25.11.12 and 25.11.43.
  ///
  /// - Precondition: `order` is 0 or greater.
  public static func polygamma(_ order: Int, _ x: Double) -> Double { Double.polygammaValue(order, x) }
}

extension ElementaryScalar where Self == Float {
  /// The polygamma function: the derivative of order `order` of digamma; as in `Double`, then rounded.
  ///
  ///     Float.polygamma(2, 1)  // ≈ -2.4041138
  ///
  /// - Precondition: `order` is 0 or greater.
  public static func polygamma(_ order: Int, _ x: Float) -> Float { Float(Double.polygamma(order, Double(x))) }
}

#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
  extension ElementaryScalar where Self == Float16 {
    /// The polygamma function: the derivative of order `order` of digamma; as in `Double`, then rounded.
    ///
    ///     Float16.polygamma(2, 1)  // ≈ -2.404
    ///
    /// - Precondition: `order` is 0 or greater.
    public static func polygamma(_ order: Int, _ x: Float16) -> Float16 {
      Float16(Double.polygamma(order, Double(x)))
    }
  }
#endif

#if arch(x86_64) && !os(Windows) && !os(Android)
  extension ElementaryScalar where Self == Float80 {
    /// The polygamma function: the derivative of order `order` of digamma, to the precision of `Float80`.
    ///
    ///     Float80.polygamma(2, 1)  // ≈ -2.4041138063191885709
    ///
    /// Edges and error bounds as for `Double`; from order n = 1000 on up to about 6n ulp.
    ///
    /// - Precondition: `order` is 0 or greater.
    public static func polygamma(_ order: Int, _ x: Float80) -> Float80 { Float80.polygammaValue(order, x) }
  }
#endif

extension PolygammaScalar {
  /// ψ⁽ⁿ⁾(x) = (−1)ⁿ⁺¹·n!·ζ(n + 1, x), DLMF 25.11.12; the reflection is in PolygammaReflection.swift.
  static func polygammaValue(_ order: Int, _ x: Self) -> Self {
    require(order >= 0, "polygamma: order is \(order), but must be 0 or greater")
    if order == 0 { return digammaValue(x) }
    if order == 1 { return trigammaValue(x) }
    if x.isNaN || x == -.infinity { return .nan }
    if x == .infinity { return 0 }
    let isEven = order % 2 == 0
    if x > 0 { return isEven ? -polygammaMagnitude(order, x) : polygammaMagnitude(order, x) }
    if x == 0 { return isEven ? -1 / x : .infinity }
    if x == x.rounded(.down) { return isEven ? .nan : .infinity }
    return polygammaByReflection(order, x)
  }

  /// |ψ⁽ⁿ⁾(x)| for finite x > 0.
  static func polygammaMagnitude(_ order: Int, _ x: Self) -> Self {
    factorialOverPower(order, x, times: hurwitzRatio(order, x))
  }

  /// xˢ·ζ(s, x) = Σ (1 + k/x)⁻ˢ over k ≥ 0, where s = order + 1 ≥ 3 and x > 0; it is at least 1.
  ///
  /// The first terms are added up, until they are negligible or z = x + k is so large that the Euler–Maclaurin sum
  /// takes over. A term is exp(−v), v = s·log(1 + k/x): its error v·exp(−v) ulp is never large, as that of
  /// (x/(x + k))ˢ would be, which is up to s ulp.
  static func hurwitzRatio(_ order: Int, _ x: Self) -> Self {
    let n = Self(order)
    let s = n + 1
    // From here on the term after the last in the table is below 1/16 ulp of the sum, at every order.
    let start = 0.75 * n + 9
    var total: (sum: Self, error: Self) = (0, 0)
    var weight: Self = 1
    var z = x
    var k: Self = 0
    while z < start {
      let next = exactSum(total.sum, weight)
      total = (next.sum, total.error + next.error)
      k += 1
      z = x + k
      weight = exp(-s * log(onePlus: k / x))
      if weight < 0.015625 * .ulpOfOne { return total.sum + total.error }
    }
    return total.sum + (total.error + weight * eulerMaclaurin(n, z))
  }

  /// zˢ·ζ(s, z) = z/n + 1/2 + Σ B₂ₖ/(2k)!·s(s + 1)…(s + 2k − 2)/z²ᵏ⁻¹ with s = n + 1, DLMF 25.11.43.
  static func eulerMaclaurin(_ n: Self, _ z: Self) -> Self {
    var rising = (n + 1) / z
    var index = n + 2
    var sum: Self = 0
    for coefficient in bernoulliOverFactorial {
      sum += coefficient * rising
      rising *= (index / z) * ((index + 1) / z)
      index += 2
    }
    return z / n + (0.5 + sum)
  }

  /// n!/xⁿ⁺¹·factor, for n ≥ 2, finite x > 0 and factor ≥ 0, without undue overflow or underflow.
  static func factorialOverPower(_ order: Int, _ x: Self, times factor: Self) -> Self {
    if order >= 1000 { return factorialOverPowerByLogarithms(Self(order), x, times: factor) }
    // n! = (high + low)·2^exponent, in twice the precision.
    var high: Self = 1
    var low: Self = 0
    var exponent = 0
    for j in 2...order {
      let product = high * Self(j)
      low = low * Self(j) + (-product).addingProduct(high, Self(j))
      high = product
      if high > 0x1p500 {
        high *= 0x1p-500
        low *= 0x1p-500
        exponent += 500
      }
    }
    // x = m·2^e with 1 ≤ m < 2, so that mⁿ⁺¹ ≤ 2¹⁰⁰⁰ is finite. The quotient's significand is halved, so that its
    // product with the factor is finite, too.
    let quotient = (high + low) / pow(x.significand, Self(order + 1))
    exponent += Int(quotient.exponent) + 1 - Int(x.exponent) * (order + 1)
    return Self(sign: .plus, exponent: Self.Exponent(exponent), significand: 0.5 * quotient.significand * factor)
  }

  /// The same from n = 1000 on: n!/xⁿ⁺¹ = exp(n·(log(n/x) − 1) + log(2πn)/2 − log x + 1/(12n) − …), DLMF 5.11.1.
  ///
  /// Where the result is in range, n/x is near e, and n multiplies the error of the bracket, about 1 ulp of 1. The
  /// series continues with −1/(360n³); what follows, 1/(1260n⁵), is below 1e-18, and n ulp of `Float80` are 1e-16.
  static func factorialOverPowerByLogarithms(_ n: Self, _ x: Self, times factor: Self) -> Self {
    let series = (1 - 1 / (30 * n * n)) / (12 * n)
    let rest = 0.5 * log(2 * pi * n) - log(x) + series
    return exp(n * (log(n / x) - 1) + (rest + log(factor)))
  }
}
