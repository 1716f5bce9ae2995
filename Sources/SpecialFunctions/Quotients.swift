import DualNumbers

/// (eˣ − 1)/x, which is 1 at 0, elsewhere exprel.
///
///     expMinusOneOverX(0.0)  // 1.0
///     derivative(at: 1e-9) { x in expMinusOneOverX(x) }  // ≈ 0.500000000333333
///
/// It grows past eˣ's end of the range, to x = 716, and falls as −1/x for negative x.
@inlinable
public func expMinusOneOverX<T: ElementaryScalar>(_ x: T) -> T { T.apply(ExpMinusOneOverX(order: 0), to: x) }

/// (1 − cos x)/x², which is ½ at 0 and 0 at ±∞.
///
///     oneMinusCosOverXSquared(0.0)  // 0.5
///     oneMinusCosOverXSquared(1e-8)  // 0.5
///     derivative(at: 1e-5) { x in oneMinusCosOverXSquared(x) }  // ≈ -8.333333333e-7
@inlinable
public func oneMinusCosOverXSquared<T: ElementaryScalar>(_ x: T) -> T { T.apply(OneMinusCosOverXSquared(), to: x) }

/// log(1 + x)/x, which is 1 at 0, ∞ at −1 and 0 at ∞.
///
///     logOnePlusOverX(0.0)  // 1.0
///     derivative(at: 1e-9) { x in logOnePlusOverX(x) }  // ≈ -0.4999999993333333
@inlinable
public func logOnePlusOverX<T: ElementaryScalar>(_ x: T) -> T { T.apply(LogOnePlusOverX(order: 0), to: x) }

/// The derivative of order n of (eˣ − 1)/x, which is ∫₀¹ tⁿ·e^(xt) dt.
@usableFromInline
struct ExpMinusOneOverX: RoundedRule {
  @usableFromInline let order: Int

  @inlinable
  init(order: Int) { self.order = order }

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    let size = x.magnitude
    if order == 0 && size < 4 { return x == 0 ? 1 : T.expMinusOne(x) / x }
    if x < 0 {
      if size < T(order + 1) { return T.exp(x) * kummer(size) }
      var f = T.expMinusOne(x) / x
      for k in 0..<order { f = (T.exp(x) - T(k + 1) * f) / x }
      return f
    }
    if size < T(max(4, Double(order))) { return series(x) }
    // f⁽ᵏ⁾ = eˣ·g, with x·f⁽ᵏ⁾ + k·f⁽ᵏ⁻¹⁾ = eˣ.
    var g = (1 - T.exp(-x)) / x
    for k in 0..<order { g = (1 - T(k + 1) * g) / x }
    return timesExp(g, x)
  }

  /// Σ xᵐ/(m!·(m + n + 1)), for x ≥ 0.
  @inlinable
  func series<T: ElementaryScalar>(_ x: T) -> T {
    let first = 1 / T(order + 1)
    var (power, rest) = (1 as T, 0 as T)
    var m = 1
    while true {
      power *= x / T(m)
      let term = power / T(m + order + 1)
      rest += term
      if !(term > 0.0625 * T.ulpOfOne * first) { return first + rest }
      m += 1
    }
  }

  /// Σ zᵐ/((n + 1)…(n + m + 1)), which is eᶻ times the integral at −z: no term is negative, DLMF 8.7.1.
  @inlinable
  func kummer<T: ElementaryScalar>(_ z: T) -> T {
    let first = 1 / T(order + 1)
    var (term, rest) = (first, 0 as T)
    var m = order + 2
    while true {
      term *= z / T(m)
      rest += term
      if !(term > 0.0625 * T.ulpOfOne * first) { return first + rest }
      m += 1
    }
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(ExpMinusOneOverX(order: order + 1), to: x) }
}

/// ½·sinc²(x/2), whose derivatives are those of sinc.
@usableFromInline
struct OneMinusCosOverXSquared: RoundedRule {
  @inlinable
  init() {}

  /// 2·(s/x)² with s = sin(x/2); the rounding of the quotient and of its square is put right.
  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    if x.isInfinite { return 0 }
    if x.magnitude < 2 { return series(x * x) }
    let quotient = TwoParts(quotientOf: T.sin(0.5 * x), x)
    let square = quotient * quotient
    return 2 * (square.high + square.low)
  }

  /// Σ (−z)ᵏ/(2k + 2)!
  @inlinable
  func series<T: ElementaryScalar>(_ z: T) -> T {
    var (term, rest) = (0.5 as T, 0 as T)
    var k = 3
    while true {
      term *= -z / T(k * (k + 1))
      rest += term
      if !(term.magnitude > 0.0625 * T.ulpOfOne) { return 0.5 + rest }
      k += 2
    }
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T {
    0.5 * T.apply(Sinc(order: 0), to: 0.5 * x) * T.apply(Sinc(order: 1), to: 0.5 * x)
  }
}

/// The derivative of order n of log(1 + x)/x, which is (−1)ⁿ·n!·∫₀¹ tⁿ/(1 + xt)ⁿ⁺¹ dt.
@usableFromInline
struct LogOnePlusOverX: RoundedRule {
  @usableFromInline let order: Int

  @inlinable
  init(order: Int) { self.order = order }

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    if x < -1 { return .nan }
    if x == -1 { return order % 2 == 0 ? .infinity : -.infinity }
    if x.isInfinite { return 0 }
    if order == 0 { return x == 0 ? 1 : T.log(onePlus: x) / x }
    if order <= 2 && x > -0.8 && x < 8 { return byInverseTanh(x) }
    if order > 2 && x > -0.7 && x < 2 {
      var integral = x < 0 ? seriesBelow(-x) : seriesAbove(x)
      for k in 1...order { integral *= T(-k) }
      return integral
    }
    // x·f⁽ᵏ⁾ + k·f⁽ᵏ⁻¹⁾ = −(k − 1)!·(−1/(1 + x))ᵏ
    var f = T.log(onePlus: x) / x
    var derivative = 1 / (1 + x)
    for k in 1...order {
      f = (derivative - T(k) * f) / x
      derivative *= T(-k) / (1 + x)
    }
    return f
  }

  /// The first two derivatives by log(1 + x) = 2·artanh s, s = x/(2 + x): with S = Σ s²ᵏ⁻¹/(2k + 1), k ≥ 1, the first one is
  /// −1/((1 + x)(2 + x)) − 2S/(2 + x)², in which nothing cancels for x > 0 and little for x < 0.
  @inlinable
  func byInverseTanh<T: ElementaryScalar>(_ x: T) -> T {
    let (p, q) = (1 + x, 2 + x)
    let s = x / q
    // S, or its derivative Σ (2k − 1)·s²ᵏ⁻²/(2k + 1).
    func sum(_ first: T, isSlope: Bool) -> T {
      var (power, rest) = (first, 0 as T)
      var k = 2
      while true {
        power *= s * s
        let term = power * (isSlope ? T(2 * k - 1) : 1) / T(2 * k + 1)
        rest += term
        if !(term.magnitude > 0.0625 * T.ulpOfOne * first.magnitude) { return first / 3 + rest }
        k += 1
      }
    }
    if order == 1 { return -(1 / p + 2 * sum(s, isSlope: false) / q) / q }
    let slopes = 4 * (sum(s, isSlope: false) - sum(1, isSlope: true) / q) / q
    return ((3 + 2 * x) / (p * p) + slopes) / (q * q)
  }

  /// The integral for x = −z < 0: Σ (n + 1)ₖ/(k!·(n + 1 + k))·zᵏ
  @inlinable
  func seriesBelow<T: ElementaryScalar>(_ z: T) -> T {
    let first = 1 / T(order + 1)
    var (power, rest) = (1 as T, 0 as T)
    var k = 1
    while true {
      power *= z * T(order + k) / T(k)
      let term = power / T(order + 1 + k)
      rest += term
      if !(term > 0.015625 * T.ulpOfOne * (first + rest)) { return first + rest }
      k += 1
    }
  }

  /// The integral for x > 0: (1 + x)⁻ⁿ⁻¹·Σ wᵏ/(n + 1 + k), w = x/(1 + x), by Pfaff's transformation, DLMF 15.8.1.
  @inlinable
  func seriesAbove<T: ElementaryScalar>(_ x: T) -> T {
    let first = 1 / T(order + 1)
    let w = x / (1 + x)
    var (power, rest) = (1 as T, 0 as T)
    var k = 1
    while true {
      power *= w
      let term = power / T(order + 1 + k)
      rest += term
      if !(term > 0.03125 * T.ulpOfOne * first) { break }
      k += 1
    }
    var integral = first + rest
    for _ in 0...order { integral /= 1 + x }
    return integral
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(LogOnePlusOverX(order: order + 1), to: x) }
}
