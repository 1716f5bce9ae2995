import DualNumbers

/// An unevaluated sum of two numbers, with twice the digits of one: for the few places where a result is left over after
/// a cancellation.
///
/// T. J. Dekker, Numer. Math. 18 (1971); sums by Knuth's algorithm, products by the fused product.
@usableFromInline
struct TwoParts<T: ElementaryScalar> {
  @usableFromInline var high: T
  @usableFromInline var low: T

  @inlinable
  init(_ high: T, _ low: T) { (self.high, self.low) = (high, low) }

  /// x + y, exactly.
  @inlinable
  init(sumOf x: T, _ y: T) {
    let sum = x + y
    let part = sum - x
    self.init(sum, (x - (sum - part)) + (y - part))
  }

  /// x·y, exactly.
  @inlinable
  init(productOf x: T, _ y: T) {
    let product = x * y
    self.init(product, (-product).addingProduct(x, y))
  }

  /// x / y, but for a rounding of the low part.
  @inlinable
  init(quotientOf x: T, _ y: T) {
    let quotient = x / y
    self.init(quotient, x.addingProduct(-quotient, y) / y)
  }

  @inlinable
  static func + (x: TwoParts, y: TwoParts) -> TwoParts {
    let sum = TwoParts(sumOf: x.high, y.high)
    return TwoParts(sumOf: sum.high, sum.low + (x.low + y.low))
  }

  @inlinable
  static func + (x: TwoParts, y: T) -> TwoParts { x + TwoParts(y, 0) }

  @inlinable
  static func - (x: TwoParts, y: TwoParts) -> TwoParts { x + TwoParts(-y.high, -y.low) }

  @inlinable
  static func * (x: TwoParts, y: TwoParts) -> TwoParts {
    let product = TwoParts(productOf: x.high, y.high)
    return TwoParts(sumOf: product.high, product.low + (x.high * y.low + x.low * y.high))
  }

  @inlinable
  static func / (x: TwoParts, y: T) -> TwoParts {
    let quotient = TwoParts(quotientOf: x.high, y)
    return TwoParts(sumOf: quotient.high, quotient.low + x.low / y)
  }

  /// eˣ − 1, for numbers that are not larger than some hundreds: its error is below 2⁻⁹⁰ of it.
  ///
  /// Taylor's series of x/2ⁿ, then n times (1 + m)² − 1 = m·(2 + m).
  @inlinable
  func expMinusOne() -> TwoParts {
    var reduced = self
    var doublings = 0
    while reduced.high.magnitude > 0.03125 {
      reduced = TwoParts(0.5 * reduced.high, 0.5 * reduced.low)
      doublings += 1
    }
    // 1 + x/2·(1 + x/3·(…)); the term of order 18 is 2⁻¹⁴³ of the first.
    var sum = TwoParts(1, 0)
    for k in stride(from: 18, to: 1, by: -1) { sum = reduced * sum / T(k) + 1 }
    var result = reduced * sum
    for _ in 0..<doublings { result = result * (result + 2) }
    return result
  }
}
