import DualNumbers

extension Recurrence {
  /// exp(−x²): that of u = −x², whose own value is not needed.
  @inlinable
  static func gaussian(_ x: Row, _ value: Scalar) -> Row { exp(scaled(product(x, x), by: -1), value) }

  /// sign·(2/√π)·exp(−x²)·x′, DLMF 7.2.1
  @inlinable
  static func erfRate(_ x: Row, sign: Scalar) -> Row {
    scaled(product(rate(x), gaussian(x, Scalar.gaussian(x[0]))), by: sign * 1.12837916709551257389615890312154517)
  }

  /// The derivative of order n of ψ: its coefficients about x₀ are ψ⁽ⁿ⁺ᵏ⁾(x₀)/k!. The polygamma function has them from its
  /// asymptotic series, recurrence and reflection, DLMF 25.11.43, 5.15.5 and 5.15.6.
  @inlinable
  static func polygamma(_ n: Int, _ x: Row) -> Row {
    let count = x.count
    let coefficients = made(count) { f in
      var factorial: Scalar = 1
      for k in 0..<count {
        if k > 1 { factorial *= Scalar(k) }
        f[k] = k == 0 ? polygammaValue(n, x[0]) : polygammaValue(n + k, x[0]) / factorial
      }
    }
    return composition(coefficients, x)
  }

  /// polygamma by the functions that have algorithms of their own at orders 0 and 1.
  @inlinable
  static func polygammaValue(_ n: Int, _ x: Scalar) -> Scalar {
    n == 0 ? Scalar.digamma(x) : n == 1 ? Scalar.trigamma(x) : Scalar.polygamma(n, x)
  }

  /// y′ = y·ψ(x)·x′, DLMF 5.2.2: y is e to the power of a series whose derivative is ψ(x)·x′.
  @inlinable
  static func gamma(_ x: Row, _ value: Scalar) -> Row {
    if let coefficients = gammaBetweenPoles(x[0], x.count) {
      return replacing(value, in: composition(coefficients, x))
    }
    return exp(logGamma(x, 0), value)
  }

  /// Coefficients about x₀ within 1/16 of −½, nil elsewhere. Of odd powers, what the poles at 0 and −1 contribute cancels
  /// there, and what is left is smaller by as many powers of 3.
  ///
  /// With q = x·(x + 1) and g = Γ(x + 2) − 1, which is 0 at both poles, Γ = 1/q + r, r = g/q. The division from high powers
  /// down, rₖ₋₂ = gₖ − (2x₀ + 1)·rₖ₋₁ − x₀·(x₀ + 1)·rₖ, brings no part of the poles into r; an error in its start fades to
  /// 0.4 of itself with each power.
  @inlinable
  static func gammaBetweenPoles(_ x: Scalar, _ count: Int) -> Row? {
    if !((x + 0.5).magnitude < 0.0625) { return nil }
    var more = 2
    var error: Scalar = 1
    while error > Scalar.ulpOfOne {
      error *= 0.4
      more += 1
    }
    let line = made(count + more) { ($0[0], $0[1]) = (x + 2, 1) }
    let g = exp(logGamma(line, 0), Scalar.gamma(x + 2))
    if !isFinite(g[count + more - 1]) { return nil }
    let (middle, product) = (2 * x + 1, x * (x + 1))
    let r = made(count + more) { r in
      for k in (2..<count + more).reversed() { r[k - 2] = g[k] - middle * r[k - 1] - product * r[k] }
    }
    let poles = quotient(
      constant(1, count),
      made(count) { q in
        (q[0], q[1]) = (product, middle)
        if count > 2 { q[2] = 1 }
      })
    return sum(poles, part(r, from: 0, count: count))
  }

  @inlinable
  static func logGamma(_ x: Row, _ value: Scalar) -> Row {
    integral(value, product(rate(x), polygamma(0, part(x, from: 0, count: x.count - 1))))
  }
}

extension TaylorSeries {
  @inlinable
  public static func erf(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.erf(x.pair), length: x.length) }
    return x.lifted(.erf(x.line)) { x, start in
      Recurrence.integral(start.value, Recurrence.erfRate(x, sign: 1))
    }
  }

  @inlinable
  public static func erfc(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.erfc(x.pair), length: x.length) }
    return x.lifted(.erfc(x.line)) { x, start in
      Recurrence.integral(start.value, Recurrence.erfRate(x, sign: -1))
    }
  }

  @inlinable
  public static func gaussian(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.gaussian(x.pair), length: x.length) }
    return x.lifted(.gaussian(x.line)) { x, start in Recurrence.gaussian(x, start.value) }
  }

  @inlinable
  public static func gamma(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.gamma(x.pair), length: x.length) }
    return x.lifted(.gamma(x.line)) { x, start in Recurrence.gamma(x, start.value) }
  }

  @inlinable
  public static func logGamma(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.logGamma(x.pair), length: x.length) }
    return x.lifted(.logGamma(x.line)) { x, start in Recurrence.logGamma(x, start.value) }
  }

  @inlinable
  public static func digamma(_ x: Self) -> Self { polygamma(0, x) }

  @inlinable
  public static func trigamma(_ x: Self) -> Self { polygamma(1, x) }

  @inlinable
  public static func polygamma(_ order: Int, _ x: Self) -> Self {
    if x.isShort { return Self(Pair.polygamma(order, x.pair), length: x.length) }
    return x.lifted(.polygamma(order, x.line)) { x, _ in Recurrence.polygamma(order, x) }
  }
}
