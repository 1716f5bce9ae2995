import DualNumbers

/// The logistic function 1/(1 + e⁻ˣ), elsewhere also sigmoid and expit.
///
///     logistic(0.0)  // 0.5
///     logistic(-800.0)  // 0.0
///     derivative(at: -40) { x in logistic(x) }  // ≈ 4.248354255291589e-18
///
/// The slope is not y·(1 − y), of which nothing is left from 37 on.
@inlinable
public func logistic<T: ElementaryScalar>(_ x: T) -> T { T.apply(Logistic(), to: x) }

/// log(1 + eˣ), max(x, 0) made smooth; its slope is `logistic`.
///
///     softplus(0.0)  // ≈ 0.6931471805599453
///     softplus(1000.0)  // 1000.0
///     softplus(-40.0)  // ≈ 4.248354255291589e-18
@inlinable
public func softplus<T: ElementaryScalar>(_ x: T) -> T { T.apply(Softplus(), to: x) }

@usableFromInline
struct Logistic: RoundedRule {
  @inlinable
  init() {}

  /// By e^−|x|, which does not overflow.
  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    let e = T.exp(x > 0 ? -x : x)
    return (x > 0 ? 1 : e) / (1 + e)
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(LogisticSlope(), to: x) }
}

/// e⁻ˣ/(1 + e⁻ˣ)², an even function.
@usableFromInline
struct LogisticSlope: RoundedRule {
  @inlinable
  init() {}

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    let e = T.exp(x > 0 ? -x : x)
    return (e / (1 + e)) / (1 + e)
  }

  /// σ″ = σ′·(1 − 2σ), and 1 − 2σ = −tanh(x/2) does not cancel at 0.
  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { -y * T.tanh(0.5 * x) }
}

@usableFromInline
struct Softplus: RoundedRule {
  @inlinable
  init() {}

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T) -> T {
    x > 0 ? x + T.log(onePlus: T.exp(-x)) : T.log(onePlus: T.exp(x))
  }

  @inlinable
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T.apply(Logistic(), to: x) }
}
