import DualNumbers

// + − × ÷, constants and comparison. The operators of TracedDoubleOperators.swift and the generic ones below share
// these functions.

extension TracedNumber {
  static func sum(_ x: Self, _ y: Self) -> Self { recorded("+", x, y, result: x.dual + y.dual) }
  static func difference(_ x: Self, _ y: Self) -> Self { recorded("-", x, y, result: x.dual - y.dual) }
  static func product(_ x: Self, _ y: Self) -> Self { recorded("*", x, y, result: x.dual * y.dual) }
  static func quotient(_ x: Self, _ y: Self) -> Self { recorded("/", x, y, result: x.dual / y.dual) }
  static func negated(_ x: Self) -> Self { recorded("-", x, result: -x.dual) }

  public static func + (x: Self, y: Self) -> Self { sum(x, y) }
  public static func - (x: Self, y: Self) -> Self { difference(x, y) }
  public static func * (x: Self, y: Self) -> Self { product(x, y) }
  public static func / (x: Self, y: Self) -> Self { quotient(x, y) }
  public static prefix func - (x: Self) -> Self { negated(x) }
  public mutating func negate() { self = Self.negated(self) }

  public static func += (x: inout Self, y: Self) { x = sum(x, y) }
  public static func -= (x: inout Self, y: Self) { x = difference(x, y) }
  public static func *= (x: inout Self, y: Self) { x = product(x, y) }
  public static func /= (x: inout Self, y: Self) { x = quotient(x, y) }
}

extension TracedNumber: SignedNumeric {
  public init(integerLiteral value: Scalar.IntegerLiteralType) { self.init(Scalar(integerLiteral: value)) }

  public init?<Source: BinaryInteger>(exactly value: Source) {
    guard let exact = Scalar(exactly: value) else { return nil }
    self.init(exact)
  }

  /// |x|, as `Dual.magnitude`.
  public var magnitude: Self { Self.recorded("abs", self, result: dual.magnitude) }
}

extension TracedNumber: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Scalar.FloatLiteralType) { self.init(Scalar(floatLiteral: value)) }
}

extension TracedNumber: Comparable {
  public static func == (x: Self, y: Self) -> Bool { x.value == y.value }
  public static func < (x: Self, y: Self) -> Bool { x.value < y.value }
  public static func <= (x: Self, y: Self) -> Bool { x.value <= y.value }
  public static func > (x: Self, y: Self) -> Bool { x.value > y.value }
  public static func >= (x: Self, y: Self) -> Bool { x.value >= y.value }
}
