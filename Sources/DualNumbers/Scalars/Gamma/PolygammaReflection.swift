extension PolygammaScalar {
  /// ψ⁽ⁿ⁾(x) for n ≥ 2 and negative x that is no integer: (−1)ⁿ·ψ⁽ⁿ⁾(1 − x) − dⁿ/dxⁿ π·cot(πx), DLMF 5.15.6.
  ///
  /// The derivative is (−1)ⁿ·n!·Σ (x + k)⁻ⁿ⁻¹ over all integers k (DLMF 4.22.3). It depends on r alone, the exact
  /// difference between x and the nearest integer, and is odd in r for even n. Where it overflows it is the result:
  /// the other term, which may overflow as well, is then smaller by many digits.
  static func polygammaByReflection(_ order: Int, _ x: Self) -> Self {
    let r = x - x.rounded(.toNearestOrEven)
    let poles = poleSum(order, r.magnitude)
    let signedPoles = order % 2 == 0 && r > 0 ? -poles : poles
    return poles == .infinity ? signedPoles : signedPoles - polygammaOfOneMinus(order, x)
  }

  /// |ψ⁽ⁿ⁾(1 − x)| for x < 0.
  ///
  /// With 1 − x = y + e, where e is the rounding error, it is |ψ⁽ⁿ⁾(y)|·(1 − c·e/y) with n < c < n + 1;
  /// without the correction the result would be off by up to n ulp.
  static func polygammaOfOneMinus(_ order: Int, _ x: Self) -> Self {
    let (y, e) = exactSum(1, -x)
    return polygammaMagnitude(order, y) * (1 - (Self(order) + 0.5) * (e / y))
  }

  /// n!·|Σ (a + k)⁻ˢ| over all integers k, where s = n + 1 and 0 < a ≤ 1/2.
  ///
  /// It is n!·(ζ(s, a) ± ζ(s, 1 − a)), minus for even n. With q = a/(1 − a) = 1 − (1 − 2a)/(1 − a), where 1 − 2a is
  /// exact from 1/4 on, qˢ = exp(s·log q) is accurate wherever it matters. (The derivatives as polynomials in the
  /// cotangent would multiply the error of the cotangent by s.)
  static func poleSum(_ order: Int, _ a: Self) -> Self {
    let d = 1 - 2 * a
    let exponent = (Self(order) + 1) * log(onePlus: -d / (1 - a))
    if order % 2 != 0 {
      let ratio = hurwitzRatio(order, a) + exp(exponent) * hurwitzRatio(order, 1 - a)
      return factorialOverPower(order, a, times: ratio)
    }
    // The two nearest poles alone; the next two add less than 3⁻⁴³ of them.
    if order >= 42 { return factorialOverPower(order, a, times: -expMinusOne(exponent)) }
    if a > 0.40625 { return factorialOverPower(order, 0.5, times: evenPoleSeries(order, d)) }
    let ratio = hurwitzRatio(order, a) - exp(exponent) * hurwitzRatio(order, 1 - a)
    return factorialOverPower(order, a, times: ratio)
  }

  /// 2⁻ˢ·(ζ(s, (1 − d)/2) − ζ(s, (1 + d)/2)) for even order n = s − 1 and 0 ≤ d ≤ 3/16, where the two cancel.
  ///
  /// It is Σ (2k + 1 − d)⁻ˢ − (2k + 1 + d)⁻ˢ = 2·Σ C(n + j, j)·λ(s + j)·dʲ over odd j, by the binomial series, with
  /// λ(p) = Σ (2k + 1)⁻ᵖ = 2⁻ᵖ·ζ(p, 1/2). All terms are positive.
  static func evenPoleSeries(_ order: Int, _ d: Self) -> Self {
    var term = 2 * Self(order + 1) * d
    var total: (sum: Self, error: Self) = (0, 0)
    var j = 1
    while true {
      let next = exactSum(total.sum, term * hurwitzRatio(order + j, 0.5))
      if next.sum == total.sum { return total.sum + total.error }
      total = (next.sum, total.error + next.error)
      // C(n + j + 2, j + 2) = C(n + j, j)·(n + j + 1)(n + j + 2)/((j + 1)(j + 2))
      term *= Self((order + j + 1) * (order + j + 2)) / Self((j + 1) * (j + 2)) * (d * d)
      j += 2
    }
  }

  /// x + y = sum + error exactly, with the sum rounded (two-sum).
  static func exactSum(_ x: Self, _ y: Self) -> (sum: Self, error: Self) {
    let sum = x + y
    let part = sum - x
    return (sum, (x - (sum - part)) + (y - part))
  }
}
