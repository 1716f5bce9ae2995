import DualNumbers

/// An unevaluated sum of numbers, with several times the digits of one: for the few places where a result is left over after
/// a cancellation.
///
/// T. J. Dekker, Numer. Math. 18 (1971); sums by Knuth's algorithm, products by the fused product.
@usableFromInline
protocol SumOfParts<Part> {
  associatedtype Part: ElementaryScalar
  /// The sum, rounded.
  var high: Part { get }
  /// x + y, exactly.
  init(sumOf x: Part, _ y: Part)
  static func + (x: Self, y: Self) -> Self
  static func * (x: Self, y: Self) -> Self
  static func / (x: Self, y: Part) -> Self
  static prefix func - (x: Self) -> Self
  /// How many terms of exp x/x, |x| ≤ 1/32, make all of its digits.
  static var termsOfExp: Int { get }
}

extension SumOfParts {
  @inlinable
  init(_ x: Part) { self.init(sumOf: x, 0) }

  @inlinable
  static func + (x: Self, y: Part) -> Self { x + Self(y) }

  @inlinable
  static func - (x: Self, y: Self) -> Self { x + -y }

  /// e^(x/2ⁿ) − 1 with |x/2ⁿ| ≤ 1/32, and n.
  @inlinable
  func expMinusOneOfPart() -> (m: Self, doublings: Int) {
    var reduced = self
    var doublings = 0
    while reduced.high.magnitude > 0.03125 {
      reduced = reduced / 2
      doublings += 1
    }
    // 1 + x/2·(1 + x/3·(…))
    var sum = Self(1)
    for k in stride(from: Self.termsOfExp, to: 1, by: -1) { sum = reduced * sum / Part(k) + 1 }
    return (reduced * sum, doublings)
  }

  /// eˣ − 1, for numbers that are not larger than some hundreds: n times (1 + m)² − 1 = m·(2 + m).
  @inlinable
  func expMinusOne() -> Self {
    var (m, doublings) = expMinusOneOfPart()
    for _ in 0..<doublings { m = m * (m + 2) }
    return m
  }

  /// eˣ, with its digits also where it is small.
  @inlinable
  func exp() -> Self {
    let (m, doublings) = expMinusOneOfPart()
    var e = m + 1
    for _ in 0..<doublings { e = e * e }
    return e
  }
}

/// Two parts: 106 bits in `Double`, of which the functions above keep some 95.
@usableFromInline
struct TwoParts<Part: ElementaryScalar>: SumOfParts {
  @usableFromInline var high: Part
  @usableFromInline var low: Part

  @inlinable
  init(_ high: Part, _ low: Part) { (self.high, self.low) = (high, low) }

  @inlinable
  init(sumOf x: Part, _ y: Part) {
    let sum = x + y
    let part = sum - x
    self.init(sum, (x - (sum - part)) + (y - part))
  }

  /// x·y, exactly.
  @inlinable
  init(productOf x: Part, _ y: Part) {
    let product = x * y
    self.init(product, (-product).addingProduct(x, y))
  }

  /// x / y, but for a rounding of the low part.
  @inlinable
  init(quotientOf x: Part, _ y: Part) {
    let quotient = x / y
    self.init(quotient, x.addingProduct(-quotient, y) / y)
  }

  @inlinable
  static var termsOfExp: Int { 18 }

  @inlinable
  static prefix func - (x: TwoParts) -> TwoParts { TwoParts(-x.high, -x.low) }

  @inlinable
  static func + (x: TwoParts, y: TwoParts) -> TwoParts {
    let sum = TwoParts(sumOf: x.high, y.high)
    return TwoParts(sumOf: sum.high, sum.low + (x.low + y.low))
  }

  @inlinable
  static func * (x: TwoParts, y: TwoParts) -> TwoParts {
    let product = TwoParts(productOf: x.high, y.high)
    return TwoParts(sumOf: product.high, product.low + (x.high * y.low + x.low * y.high))
  }

  @inlinable
  static func / (x: TwoParts, y: Part) -> TwoParts {
    let quotient = TwoParts(quotientOf: x.high, y)
    return TwoParts(sumOf: quotient.high, quotient.low + x.low / y)
  }
}

/// Three parts: 159 bits in `Double`, where two are not enough because what is left over has 2⁻⁵³ of its terms.
@usableFromInline
struct ThreeParts<Part: ElementaryScalar>: SumOfParts {
  @usableFromInline var high: Part
  @usableFromInline var middle: Part
  @usableFromInline var low: Part

  @inlinable
  init(_ high: Part, _ middle: Part, _ low: Part) { (self.high, self.middle, self.low) = (high, middle, low) }

  @inlinable
  init(sumOf x: Part, _ y: Part) {
    let sum = TwoParts(sumOf: x, y)
    self.init(sum.high, sum.low, 0)
  }

  /// The sum of terms, about the largest first: three passes that carry upwards, T. Ogita, S. M. Rump and S. Oishi,
  /// SIAM J. Sci. Comput. 26 (2005).
  @inlinable
  init(sumOf terms: [Part]) {
    var terms = terms
    for _ in 0..<3 {
      for i in terms.indices.dropFirst().reversed() {
        let sum = TwoParts(sumOf: terms[i - 1], terms[i])
        (terms[i - 1], terms[i]) = (sum.high, sum.low)
      }
    }
    self.init(terms[0], terms[1], terms.dropFirst(2).reduce(0, +))
  }

  @inlinable
  static var termsOfExp: Int { 25 }

  @inlinable
  static prefix func - (x: ThreeParts) -> ThreeParts { ThreeParts(-x.high, -x.middle, -x.low) }

  @inlinable
  static func + (x: ThreeParts, y: ThreeParts) -> ThreeParts {
    ThreeParts(sumOf: [x.high, y.high, x.middle, y.middle, x.low, y.low])
  }

  @inlinable
  static func * (x: ThreeParts, y: ThreeParts) -> ThreeParts {
    let first = TwoParts(productOf: x.high, y.high)
    let second = TwoParts(productOf: x.high, y.middle)
    let third = TwoParts(productOf: x.middle, y.high)
    let rest = x.high * y.low + x.low * y.high
    return ThreeParts(
      sumOf: [first.high, first.low, second.high, third.high, second.low, third.low, x.middle * y.middle, rest])
  }

  @inlinable
  static func / (x: ThreeParts, y: Part) -> ThreeParts {
    let quotient = x.high / y
    let next = TwoParts(sumOf: x.high.addingProduct(-quotient, y), x.middle)
    let nextQuotient = next.high / y
    let last = next.high.addingProduct(-nextQuotient, y) + (next.low + x.low)
    return ThreeParts(sumOf: [quotient, nextQuotient, last / y])
  }
}
