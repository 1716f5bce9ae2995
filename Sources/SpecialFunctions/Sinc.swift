import DualNumbers

/// sin x / x, which is 1 at 0, elsewhere also the unnormalised sinc; not sin πx/(πx).
///
///     sinc(0.0)  // 1.0
///     derivative(at: 1e-5) { x in sinc(x) }  // ≈ -3.333333333e-6
///
/// Its derivatives of every order are integrals ∫₀¹ tⁿ·cos(xt + nπ/2) dt, and so they are computed: by series near 0, by
/// recurrence elsewhere. It is 0 at ±∞.
@inlinable
public func sinc<T: ElementaryScalar>(_ x: T) -> T { T.apply(Sinc(order: 0), to: x) }

/// sinh x / x, which is 1 at 0.
///
///     sinhc(0.0)  // 1.0
///     derivative(at: 1e-5) { x in sinhc(x) }  // ≈ 3.333333333e-6
///     sinhc(712.0)  // ≈ 1.15920734915e306
@inlinable
public func sinhc<T: ElementaryScalar>(_ x: T) -> T { T.apply(Sinhc(order: 0), to: x) }

/// The derivative of order n of sin x / x.
@usableFromInline
struct Sinc: RoundedRule {
  @usableFromInline let order: Int

  @inlinable
  init(order: Int) { self.order = order }

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    if x.isInfinite { return 0 }
    if order == 0 { return x == 0 ? 1 : T.sin(x) / x }
    return x.magnitude < T(max(1.5, Double(order))) ? integralOfPowers(x, order, sign: -1) : byRecurrence(x)
  }

  /// x·f⁽ᵏ⁾ + k·f⁽ᵏ⁻¹⁾ = sin⁽ᵏ⁾ x, the k-th derivative of x·f = sin x.
  @inlinable
  func byRecurrence<T: ElementaryScalar>(_ x: T) -> T {
    let (sine, cosine) = (T.sin(x), T.cos(x))
    var f = sine / x
    for k in 1...order {
      let derivative = k % 2 == 0 ? sine : cosine
      f = ((k % 4 > 1 ? -derivative : derivative) - T(k) * f) / x
    }
    return f
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(Sinc(order: order + 1), to: x) }
}

/// The derivative of order n of sinh x / x.
@usableFromInline
struct Sinhc: RoundedRule {
  @usableFromInline let order: Int

  @inlinable
  init(order: Int) { self.order = order }

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    let size = x.magnitude
    if size < T(order == 0 ? 1.5 : max(3, Double(order))) { return integralOfPowers(x, order, sign: 1) }
    // f⁽ᵏ⁾ = e^|x|·g, with the recurrence of `Sinc` for g.
    let e = T.exp(-2 * size)
    var g = 0.5 * (1 - e) / size
    for k in 0..<order { g = (0.5 * (k % 2 == 0 ? 1 + e : 1 - e) - T(k + 1) * g) / size }
    let f = timesExp(g, size)
    return order % 2 == 1 && x < 0 ? -f : f
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(Sinhc(order: order + 1), to: x) }
}

/// The derivative of order n of cosh (`sign` 1) or cos (−1) of x·t, integrated over t from 0 to 1, by its series
/// Σ ±xᵐ/(m!·(m + n + 1)) over the m that are even or odd as n is.
///
/// All but the first term are added up before it, so that their rounding is of their own size.
@inlinable
func integralOfPowers<T: ElementaryScalar>(_ x: T, _ order: Int, sign: T) -> T {
  let square = sign * x * x
  var m = order % 2
  var power: T = m == 0 ? 1 : x
  if sign < 0 && (order + 1) / 2 % 2 == 1 { power = -power }
  let first = power / T(m + order + 1)
  var rest: T = 0
  while true {
    power *= square / T((m + 1) * (m + 2))
    m += 2
    let term = power / T(m + order + 1)
    rest += term
    if !(term.magnitude > 0.0625 * T.ulpOfOne * first.magnitude) { return first + rest }
  }
}

/// g·eˣ for g < 1, also where eˣ alone overflows.
@inlinable
func timesExp<T: ElementaryScalar>(_ g: T, _ x: T) -> T {
  let e = T.exp(x)
  if e < .infinity || x.isInfinite { return x.isInfinite ? e : e * g }
  // e⁸ in two parts, the first of which is exact in every format.
  let reduced = T.exp(x - 8) * g
  if reduced.isInfinite { return reduced }
  return (reduced * 0.000955791728274743592099452888673756).addingProduct(reduced, 2980.95703125)
}
