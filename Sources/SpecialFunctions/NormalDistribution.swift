import DualNumbers

/// The density exp(−x²/2)/√(2π) of the standard normal distribution.
///
///     normalDensity(0.0)  // ≈ 0.3989422804014327
///     normalDensity(38.0)  // ≈ 1.0972210519949712e-314
@inlinable
public func normalDensity<T: ElementaryScalar>(_ x: T) -> T { T.apply(NormalDensity(order: 0), to: x) }

/// The standard normal distribution, the integral of its density from −∞ to x.
///
///     normalDistribution(0.0)  // 0.5
///     normalDistribution(-10.0)  // ≈ 7.61985302416053e-24
///     derivative(at: 0) { x in normalDistribution(x) }  // ≈ 0.3989422804014327
@inlinable
public func normalDistribution<T: ElementaryScalar>(_ x: T) -> T { T.apply(NormalDistribution(), to: x) }

/// The logarithm of the standard normal distribution.
///
///     normalLogDistribution(-100.0)  // ≈ -5005.524208694205
///     derivative(at: -1e5) { x in normalLogDistribution(x) }  // ≈ 100000.00001
@inlinable
public func normalLogDistribution<T: ElementaryScalar>(_ x: T) -> T { T.apply(NormalLogDistribution(), to: x) }

/// The quantile of the standard normal distribution, elsewhere probit: the x where the distribution is p.
///
///     normalQuantile(0.975)  // ≈ 1.959963984540054
///     normalQuantile(1e-300)  // ≈ -37.0470962994
///     derivative(at: 0.5) { p in normalQuantile(p) }  // ≈ 2.506628274631
///
/// ∓∞ at 0 and 1, NaN outside of [0, 1].
@inlinable
public func normalQuantile<T: ElementaryScalar>(_ p: T) -> T { T.apply(NormalQuantile(), to: p) }

/// The derivative of order n of the density, (−1)ⁿ·Heₙ(x)·φ(x), DLMF 18.5.5.
@usableFromInline
struct NormalDensity: RoundedRule {
  @usableFromInline let order: Int

  @inlinable
  init(order: Int) { self.order = order }

  /// With s = x² rounded and r = x² − s, exp(−x²/2) = exp(−s/2)·(1 − r/2). Past 160 all is 0 in every format.
  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    let y = x > 160 ? 160 : x < -160 ? -160 : x
    let square = TwoParts(productOf: y, y)
    // 1/√(2π) in two parts, of which the first is exact in every format but `Float16`.
    let factor: T = 0.398942232131958007812
    let low = 4.826947467012744605993438e-8 - 0.5 * factor * square.low
    let e = T.exp(-0.5 * square.high)
    if e >= 1e-306 { return hermite(y) * (e * low).addingProduct(e, factor) }
    // Where e is subnormal, its root twice.
    let root = T.exp(-0.25 * square.high)
    return hermite(y) * (root * low).addingProduct(root, factor) * root
  }

  /// (−1)ⁿ·Heₙ(x), by He₂ = (x − 1)(x + 1) and Heₖ₊₁ = x·Heₖ − k·Heₖ₋₁.
  @inlinable
  func hermite<T: ElementaryScalar>(_ x: T) -> T {
    if order == 0 { return 1 }
    var (last, next) = (-x, (x - 1) * (x + 1))
    for k in 1..<order { (last, next) = (next, -x * next - T(k + 1) * last) }
    return last
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(NormalDensity(order: order + 1), to: x) }
}

@usableFromInline
struct NormalDistribution: FittedRule {
  @inlinable
  init() {}

  @usableFromInline
  func kernel(_ x: Double) -> Double {
    if x > -0.6 { return 0.5 + 0.5 * Double.erf(0.7071067811865476 * x) }
    if x < -40 { return 0 }
    // φ-like factor times ½·erfcx(−x/√2), DLMF 7.2.2 and 7.2.5; its root twice where it is subnormal.
    let square = TwoParts(productOf: x, x)
    let (rounded, error) = Self.erfcScaledOfRoot(x)
    let k = 0.5 * rounded
    let correction = 0.5 * error - 0.5 * k * square.low
    if x > -37 {
      let e = Double.exp(-0.5 * square.high)
      return (e * correction).addingProduct(e, k)
    }
    let root = Double.exp(-0.25 * square.high)
    return root * (k + correction) * root
  }

  /// erfcx(−x/√2), and what the roundings of it and of −x/√2 took of it, x ≤ 0.
  static func erfcScaledOfRoot(_ x: Double) -> (rounded: Double, error: Double) {
    let z = -0.7071067811865476 * x
    if !(z >= 0) || z.isInfinite { return (ErfcScaled(order: 0).kernel(z), 0) }
    let parts = ErfcScaled(order: 0).parts(z)
    let error = (-z).addingProduct(-0.7071067811865476, x) + 4.8336466567264565e-17 * x
    return (parts.high, parts.low + error * ErfcScaled(order: 1).kernel(z))
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(NormalDensity(order: 0), to: x) }
}

@usableFromInline
struct NormalLogDistribution: FittedRule {
  @inlinable
  init() {}

  @usableFromInline
  func kernel(_ x: Double) -> Double {
    if x >= 0 { return Double.log(onePlus: -NormalDistribution().kernel(-x)) }
    if x > -1 { return Double.log(NormalDistribution().kernel(x)) }
    let half = 0.5 * x
    let square = half * x
    let k = NormalDistribution.erfcScaledOfRoot(x)
    return square.isFinite ? Double.log(0.5 * (k.rounded + k.error)) - square : -square
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(InverseMills(), to: x) }
}

/// m = φ(x)/Φ(x), the inverse of Mills's ratio at −x.
@usableFromInline
struct InverseMills: FittedRule {
  @inlinable
  init() {}

  @usableFromInline
  func kernel(_ x: Double) -> Double {
    if x > 0 { return NormalDensity(order: 0).kernel(x) / NormalDistribution().kernel(x) }
    if x < -1e150 { return -x }
    let k = NormalDistribution.erfcScaledOfRoot(x)
    return 0.7978845608028654 / (k.rounded + k.error)
  }

  /// m′ = −m·(m + x), which for x ≤ 0 is (√π/2)·m²·erfcx′(−x/√2): there m + x cancels. Past 9 m is φ, to the
  /// last bit; before −1e6 m = −x − 1/x + 2/x³ − ….
  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value m: T) -> T {
    if x > 9 { return T.apply(NormalDensity(order: 1), to: x) }
    if x > 0 { return -m * (m + x) }
    if x < -1e6 { return (1 / x) * (1 / x) - 1 }
    let z = -0.707106781186547524400844362104849039 * x
    return 0.886226925452758013649083741670572591 * (T.apply(ErfcScaled(order: 1), to: z) * m) * m
  }
}

@usableFromInline
struct NormalQuantile: FittedRule {
  @inlinable
  init() {}

  @usableFromInline
  func kernel(_ p: Double) -> Double {
    if !(p > 0 && p < 1) { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    let q = p - 0.5
    if q.magnitude < 0.35 { return central(q) }
    return q < 0 ? tail(p) : -tail(1 - p)
  }

  /// Halley's method for Φ(x) − ½ = q, whose second derivative is −x times the first.
  private func central(_ q: Double) -> Double {
    let s = 2.5066282746310002 * q
    let z = s * s
    var x = s * (1 + z * (1 / 6.0 + z * (7 / 120.0 + z * 127 / 5040.0)))
    for _ in 0..<3 {
      let root = 0.7071067811865476 * x
      let error = (-root).addingProduct(0.7071067811865476, x) - 4.8336466567264565e-17 * x
      let density = NormalDensity(order: 0).kernel(x)
      let step = ((0.5 * Double.erf(root) - q) + error * 1.4142135623730951 * density) / density
      x -= step / (1 + 0.5 * x * step)
    }
    return x
  }

  /// Halley's method for log Φ(x) = log p, p ≤ 0.15, by the quotient of the two where they are in range.
  private func tail(_ p: Double) -> Double {
    var x = Self.approximateTail(p)
    for _ in 0..<3 {
      let difference =
        p < 1e-290
        ? NormalLogDistribution().kernel(x) - Double.log(p)
        : Double.log(onePlus: (NormalDistribution().kernel(x) - p) / p)
      let m = InverseMills().kernel(x)
      let step = difference / m
      x -= step / (1 - 0.5 * step * (m + x))
    }
    return x
  }

  /// The quantile of p < ½ within 4.5e-4, Abramowitz and Stegun 26.2.23.
  static func approximateTail(_ p: Double) -> Double {
    let t = Double.sqrt(-2 * Double.log(p))
    return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
  }

  @inlinable
  func slope<T: ElementaryScalar>(at p: T, value x: T) -> T { T.apply(NormalQuantileSlope(), to: p) }
}

/// 1/φ(x) with Φ(x) = p, which is 1/(p·m(x)): the first form multiplies the rounding of x by x², 1,400 at the end.
@usableFromInline
struct NormalQuantileSlope: FittedRule {
  @inlinable
  init() {}

  @usableFromInline
  func kernel(_ p: Double) -> Double {
    let x = NormalQuantile().kernel(p)
    if x.isInfinite { return .infinity }
    // Mills's ratio over the smaller probability.
    let k = NormalDistribution.erfcScaledOfRoot(-x.magnitude)
    return 1.2533141373155003 * (k.rounded + k.error) / (p < 0.5 ? p : 1 - p)
  }

  /// x″ = x·x′²
  @inlinable
  func slope<T: ElementaryScalar>(at p: T, value s: T) -> T { T.apply(NormalQuantile(), to: p) * s * s }
}
