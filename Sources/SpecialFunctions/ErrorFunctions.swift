import DualNumbers

/// exp(x²)·erfc(x), elsewhere erfcx: erfc without its underflow, ≈ 1/(x√π) for large x.
///
///     erfcScaled(0.0)  // 1.0
///     erfcScaled(30.0)  // ≈ 0.018795888861416751
///     derivative(at: 1e5) { x in erfcScaled(x) }  // ≈ -5.6418958346e-11
@inlinable
public func erfcScaled<T: ElementaryScalar>(_ x: T) -> T { T.apply(ErfcScaled(order: 0), to: x) }

/// The number whose error function is y; ±∞ at ±1, NaN outside of [−1, 1].
///
///     erfInverse(0.5)  // ≈ 0.4769362762044699
///     derivative(at: 0) { y in erfInverse(y) }  // ≈ 0.886226925452758
///
/// Close to 1 use the quantile of the small number 1 − y, `-normalQuantile((1 - y) / 2) / sqrt(2)`: `y` has its digits no more.
@inlinable
public func erfInverse<T: ElementaryScalar>(_ y: T) -> T { T.apply(ErfInverse(), to: y) }

/// The derivative of order n ≤ 3 of exp(x²)·erfc(x).
@usableFromInline
struct ErfcScaled: FittedRule {
  @usableFromInline let order: Int

  @inlinable
  init(order: Int) { self.order = order }

  @usableFromInline
  func kernel(_ x: Double) -> Double {
    if x >= 0 { return parts(x).high }
    if x.isNaN { return x }
    // erfcx(x) = 2·exp(x²) − erfcx(−x), and so its derivatives: the first term is twice the second, or they add up.
    let square = TwoParts(productOf: x, x)
    let e = Double.exp(square.high)
    let factor = [1, 2 * x, 4 * square.high + 2, (8 * square.high + 12) * x][order]
    if e == .infinity { return factor * e }
    let reflected = kernel(-x)
    return 2 * factor * e.addingProduct(e, square.low) - (order % 2 == 0 ? reflected : -reflected)
  }

  /// For x ≥ 0, and what the rounding took of it but for some 5 %.
  func parts(_ x: Double) -> TwoParts<Double> { x < 8 ? aboutMiddle(x) : asymptotic(x) }

  /// The polynomial of the table, or its derivative.
  private func aboutMiddle(_ x: Double) -> TwoParts<Double> {
    let interval = Int(4 * x)
    let u = x - (Double(interval) + 0.5) / 4
    let start = interval * ErfcScaledTable.width
    return ErfcScaledTable.coefficients.withUnsafeBufferPointer { all in
      let rounding = all[start]
      let a = UnsafeBufferPointer(rebasing: all[(start + 1)..<(start + ErfcScaledTable.width)])
      var rest = 0.0
      for n in stride(from: a.count - 1, to: order, by: -1) { rest = rest * u + a[n] * Self.descending(n, order) }
      return TwoParts(sumOf: a[order] * Self.descending(order, order), rest * u + (order == 0 ? rounding : 0))
    }
  }

  /// n·(n − 1)…, k factors.
  static func descending(_ n: Int, _ k: Int) -> Double {
    var product = 1.0
    for i in 0..<k { product *= Double(n - i) }
    return product
  }

  /// (−1)ⁿ/(√π·xⁿ⁺¹)·Σ (−1)ᵏ·(2k + n)!/(k!·(2x)²ᵏ), DLMF 7.12.1; at 8 the smallest term is below 1e-25 of the first.
  private func asymptotic(_ x: Double) -> TwoParts<Double> {
    let first = Self.descending(order, order)
    let z = 0.25 / (x * x)
    var (term, rest) = (first, 0.0)
    var k = 1
    while k < 40 {
      let m = 2 * k + order
      term *= -z * Double(m * (m - 1)) / Double(k)
      rest += term
      if !(term.magnitude > 1e-18 * first) { break }
      k += 1
    }
    // 1/√π in two parts.
    var y = TwoParts(sumOf: first, rest) * TwoParts(0.5641895835477563, 7.6677298065829422e-18) / x
    if x.isInfinite { return TwoParts(0) }
    for _ in 0..<order { y = y / -x }
    return y
  }

  /// y⁗ = 2x·y‴ + 6·y″, the derivative of y′ = 2x·y − 2/√π; so further.
  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T {
    order < 3
      ? T.apply(ErfcScaled(order: order + 1), to: x) : 2 * x * y + 6 * T.apply(ErfcScaled(order: 2), to: x)
  }
}

@usableFromInline
struct ErfInverse: FittedRule {
  @inlinable
  init() {}

  @usableFromInline
  func kernel(_ y: Double) -> Double {
    let size = y.magnitude
    if !(size < 1) { return size == 1 ? y * .infinity : .nan }
    if size < 0.7 { return central(y) }
    return y < 0 ? -tail(1 - size) : tail(1 - size)
  }

  /// Halley's method for erf x = y, whose second derivative is −2x times the first.
  private func central(_ y: Double) -> Double {
    let s = 0.886226925452758 * y
    if s.magnitude < 1e-150 { return y * 0.886226925452758 + y * -3.8332932499129e-17 }
    let q = s * s
    // By the first terms of the series: within 1 %.
    var x = s * (1 + q * (0.3333333333333333 + q * (0.23333333333333334 + q * 0.2015873015873016)))
    for _ in 0..<3 {
      let step = (Double.erf(x) - y) / (1.1283791670955126 * Double.exp(-x * x))
      x -= step / (1 + x * step)
    }
    return x
  }

  /// Halley's method for log erfc x = log w, whose slope is −(2/√π)/erfcx x.
  private func tail(_ w: Double) -> Double {
    var x = -NormalQuantile.approximateTail(0.5 * w) * 0.7071067811865476
    for _ in 0..<3 {
      let square = TwoParts(productOf: x, x)
      let k = ErfcScaled(order: 0).kernel(x)
      let e = Double.exp(-square.high) * k
      let ratio = ((e - w) - e * square.low) / w
      let m = 1.1283791670955126 / k
      let step = Double.log(onePlus: ratio) / m
      x += step / (1 + 0.5 * step * (m - 2 * x))
    }
    return x
  }

  @inlinable
  func slope<T: ElementaryScalar>(at y: T, value x: T) -> T { T.apply(ErfInverseSlope(), to: y) }
}

/// (√π/2)·exp(x²) with x = erf⁻¹ y, which is (√π/2)·erfcx(x)/(1 − y): the first form multiplies the rounding of x by 2x².
@usableFromInline
struct ErfInverseSlope: FittedRule {
  @inlinable
  init() {}

  @usableFromInline
  func kernel(_ y: Double) -> Double {
    let x = ErfInverse().kernel(y).magnitude
    if y.magnitude < 0.5 { return 0.886226925452758 * Double.exp(x * x) }
    if x == .infinity { return x }
    return 0.886226925452758 * ErfcScaled(order: 0).kernel(x) / (1 - y.magnitude)
  }

  /// x″ = 2x·x′²
  @inlinable
  func slope<T: ElementaryScalar>(at y: T, value s: T) -> T { 2 * T.apply(ErfInverse(), to: y) * s * s }
}
