import DualNumbers

/// log(eˣ + eʸ), the sum of two numbers that are given by their logarithms.
///
///     logAddExp(1000.0, 1000.0)  // ≈ 1000.6931471805599
///     gradient(at: 1000, 1001) { x, y in logAddExp(x, y) }  // ≈ (0.2689414213699951, 0.7310585786300049)
///
/// More digits are carried where the sum is about 1, as at (−1, −0.46). Of many numbers see `logSumExp`.
@inlinable
public func logAddExp<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.apply(LogAddExp(), to: x, y) }

/// log(eˣ − eʸ), the difference of two numbers that are given by their logarithms; −∞ for x = y, NaN for x < y.
///
///     logSubtractExp(1000.0, 999.0)  // ≈ 999.5413248546129
///     gradient(at: 2, 1) { x, y in logSubtractExp(x, y) }  // ≈ (1.5819767068693265, -0.5819767068693265)
@inlinable
public func logSubtractExp<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.apply(LogSubtractExp(), to: x, y) }

/// x·log y, with 0·log y = 0 for every y that is a number, 0 included: the terms of an entropy.
///
///     xLogY(0.0, 0.0)  // 0.0
///     xLogY(2.0, 3.0)  // ≈ 2.1972245773362196
///     derivative(at: 0) { p in xLogY(p, 2 + p) }  // ≈ 0.6931471805599453
@inlinable
public func xLogY<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.apply(XLogY(), to: x, y) }

@usableFromInline
struct LogAddExp: RoundedBinaryRule {
  @inlinable
  init() {}

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
    // Also where both are ∞ or both −∞.
    if x == y { return x + 0.693147180559945309417232121458176568 }
    let (larger, smaller) = x > y ? (x, y) : (y, x)
    let (difference, error) = accurateDifference(smaller, larger)
    let e = T.exp(difference)
    let rest = T.log(onePlus: e).addingProduct(e / (1 + e), error)
    if larger < 0 && rest > -0.25 * larger && larger + rest < -8 * larger { return cancelled(larger, smaller) }
    return larger + rest
  }

  /// By eˣ + eʸ − 1 with more digits, x ≥ y.
  @inlinable @inline(never)
  func cancelled<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
    let excess = excess(TwoParts(x), TwoParts(y)).high
    let isSure = excess.magnitude > 4096 * T.ulpOfOne * T.exp(y)
    return T.log(onePlus: isSure ? excess : self.excess(ThreeParts(x), ThreeParts(y)).high)
  }

  @inlinable
  func excess<Parts: SumOfParts>(_ x: Parts, _ y: Parts) -> Parts { x.expMinusOne() + y.exp() }

  @inlinable
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) {
    (T.apply(LogisticOfDifference(isSlope: false), to: x, y), T.apply(LogisticOfDifference(isSlope: false), to: y, x))
  }
}

/// σ(x − y) or σ′(x − y), with the rounding of x − y put right: at −700 it would be multiplied by 700.
@usableFromInline
struct LogisticOfDifference: RoundedBinaryRule {
  @usableFromInline let isSlope: Bool

  @inlinable
  init(isSlope: Bool) { self.isSlope = isSlope }

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
    if x == y { return isSlope ? 0.25 : 0.5 }
    let (difference, error) = accurateDifference(x, y)
    let slope = LogisticSlope().kernel(difference)
    return isSlope
      ? slope.addingProduct(-slope * T.tanh(0.5 * difference), error)
      : Logistic().kernel(difference).addingProduct(slope, error)
  }

  @inlinable
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) {
    let slope =
      isSlope
      ? -value * T.tanh(0.5 * (x - y)) : T.apply(LogisticOfDifference(isSlope: true), to: x, y)
    return (slope, -slope)
  }
}

@usableFromInline
struct LogSubtractExp: RoundedBinaryRule {
  @inlinable
  init() {}

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
    if x == y { return x < .infinity ? -.infinity : .nan }
    if x < y { return .nan }
    let (difference, error) = accurateDifference(x, y)
    let e = T.exp(-difference)
    let rest =
      e < 0.5 ? T.log(onePlus: -e).addingProduct(e / (1 - e), error) : T.log(-T.expMinusOne(-difference))
    if x > 0 && -rest > 0.25 * x && -rest < 9 * x { return cancelled(x, y) }
    return x + rest
  }

  /// By eˣ − eʸ − 1 with more digits.
  @inlinable @inline(never)
  func cancelled<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
    let two: TwoParts<T> = excess(x, y)
    // 4096 units of the larger of the terms that cancel, which is 1 or about eʸ.
    let isSure = two.high.magnitude > 4096 * T.ulpOfOne * (y < 0 ? T.exp(y) : 1)
    if isSure { return logarithm(two) }
    let three: ThreeParts<T> = excess(x, y)
    return logarithm(three)
  }

  /// log(1 + x)
  @inlinable
  func logarithm<Parts: SumOfParts>(_ x: Parts) -> Parts.Part {
    x.high > -0.5 ? Parts.Part.log(onePlus: x.high) : Parts.Part.log((x + 1).high)
  }

  /// For y > 0, where the terms may be large, as eʸ·(e^(x − y) − 1) − 1.
  @inlinable
  func excess<Parts: SumOfParts>(_ x: Parts.Part, _ y: Parts.Part) -> Parts {
    if y <= 0 { return Parts(x).expMinusOne() - Parts(y).exp() }
    return Parts(y).exp() * Parts(sumOf: x, -y).expMinusOne() + (-1)
  }

  /// ∂/∂y = −g and ∂/∂x = 1 + g with g = 1/(e^(x − y) − 1).
  @inlinable
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) {
    let g = T.apply(ReciprocalOfExpMinusOne(), to: x, y)
    return (1 + g, -g)
  }
}

/// 1/(e^(x − y) − 1) for x > y, with the rounding of x − y put right.
@usableFromInline
struct ReciprocalOfExpMinusOne: RoundedBinaryRule {
  @inlinable
  init() {}

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
    if !(x >= y) { return .nan }
    if x == y { return .infinity }
    let (difference, error) = accurateDifference(x, y)
    let complement = -T.expMinusOne(-difference)
    let g = T.exp(-difference) / complement
    return g.addingProduct(-g / complement, error)
  }

  @inlinable
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) {
    let slope = -value * (1 + value)
    return (slope, -slope)
  }
}

@usableFromInline
struct XLogY: RoundedBinaryRule {
  @inlinable
  init() {}

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T, _ y: T) -> T { x == 0 && !y.isNaN ? 0 : x * T.log(y) }

  @inlinable
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) {
    (T.log(y), x == 0 && y == 0 ? x : y < 0 ? .nan : x / y)
  }
}

/// x − y rounded, and what the rounding took; 0 where that is not a number.
@inlinable
func accurateDifference<T: ElementaryScalar>(_ x: T, _ y: T) -> (difference: T, error: T) {
  let sum = TwoParts(sumOf: x, -y)
  return (sum.high, sum.low.isFinite ? sum.low : 0)
}
