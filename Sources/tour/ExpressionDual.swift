import DualNumbers

/// A dual number of formulas: a program that runs on it writes down its value and its derivative.
///
/// The rules of differentiation of functions are the package's own; here is what they do not cover, arithmetic for the
/// most part. Value and tangent share their nodes, as they share variables in a pass of `Dual<Double>`.
struct ExpressionDual: Linearized {
  let value: Expression
  let tangent: Expression

  init(_ value: Expression, tangent: Expression) { (self.value, self.tangent) = (value, tangent) }
  init(_ constant: Expression) { self.init(constant, tangent: 0) }

  /// The variable to differentiate by. Branches go the way that they go at `point`.
  static func variable(_ name: String, at point: Double) -> ExpressionDual {
    ExpressionDual(.variable(name, at: point), tangent: 1)
  }

  func lifted(to value: Expression, slope: Expression) -> ExpressionDual {
    ExpressionDual(value, tangent: slope * tangent)
  }

  static func lifted(
    to value: Expression, _ x: (of: ExpressionDual, slope: Expression), _ y: (of: ExpressionDual, slope: Expression)
  ) -> ExpressionDual {
    ExpressionDual(value, tangent: x.slope * x.of.tangent + y.slope * y.of.tangent)
  }

  static func lifted(
    to value: Expression, _ x: ExpressionDual, or y: ExpressionDual, bySignOf switching: ExpressionDual
  ) -> ExpressionDual {
    ExpressionDual(value, tangent: switching.tangent < 0 ? y.tangent : x.tangent)
  }

  static func lifted(
    to value: Expression, _ x: ExpressionDual, _ y: ExpressionDual,
    by derivative: (Expression, Expression) -> Expression
  ) -> ExpressionDual {
    ExpressionDual(value, tangent: derivative(x.tangent, y.tangent))
  }
}

extension ExpressionDual: ElementaryScalar {
  init(_ value: Int) { self.init(Expression(value)) }
  init(_ value: Double) { self.init(Expression(value)) }
  init(integerLiteral value: Int) { self.init(value) }
  init(floatLiteral value: Double) { self.init(value) }
  init?(exactly source: some BinaryInteger) {
    guard let value = Expression(exactly: source) else { return nil }
    self.init(value)
  }

  static var pi: ExpressionDual { Self(Expression.pi) }
  static var nan: ExpressionDual { Self(Expression.nan) }
  static var infinity: ExpressionDual { Self(Expression.infinity) }
  static var ulpOfOne: ExpressionDual { Self(Expression.ulpOfOne) }
  var isNaN: Bool { value.isNaN }
  var isFinite: Bool { value.isFinite }
  var isInfinite: Bool { value.isInfinite }

  static func == (x: ExpressionDual, y: ExpressionDual) -> Bool { x.value == y.value }
  static func < (x: ExpressionDual, y: ExpressionDual) -> Bool { x.value < y.value }

  static prefix func - (x: ExpressionDual) -> ExpressionDual { Self(-x.value, tangent: -x.tangent) }
  static func + (x: ExpressionDual, y: ExpressionDual) -> ExpressionDual {
    Self(x.value + y.value, tangent: x.tangent + y.tangent)
  }
  static func - (x: ExpressionDual, y: ExpressionDual) -> ExpressionDual {
    Self(x.value - y.value, tangent: x.tangent - y.tangent)
  }
  static func * (x: ExpressionDual, y: ExpressionDual) -> ExpressionDual {
    Self(x.value * y.value, tangent: x.tangent * y.value + x.value * y.tangent)
  }
  static func / (x: ExpressionDual, y: ExpressionDual) -> ExpressionDual {
    let quotient = x.value / y.value
    return Self(quotient, tangent: (x.tangent - quotient * y.tangent) / y.value)
  }
  static func += (x: inout ExpressionDual, y: ExpressionDual) { x = x + y }
  static func -= (x: inout ExpressionDual, y: ExpressionDual) { x = x - y }
  static func *= (x: inout ExpressionDual, y: ExpressionDual) { x = x * y }
  static func /= (x: inout ExpressionDual, y: ExpressionDual) { x = x / y }

  var magnitude: ExpressionDual {
    if value == 0 { return Self.lifted(to: value.magnitude, self, or: -self, bySignOf: self) }
    return value.value.sign == .minus ? -self : self
  }
  static func _max(_ x: ExpressionDual, _ y: ExpressionDual) -> ExpressionDual {
    x == y ? lifted(to: Swift.max(x.value, y.value), x, or: y, bySignOf: x - y) : Swift.max(x, y)
  }
  static func _min(_ x: ExpressionDual, _ y: ExpressionDual) -> ExpressionDual {
    x == y ? lifted(to: Swift.min(x.value, y.value), y, or: x, bySignOf: x - y) : Swift.min(x, y)
  }
  func squareRoot() -> ExpressionDual { .sqrt(self) }
  static func sqrt(_ x: ExpressionDual) -> ExpressionDual {
    let root = Expression.sqrt(x.value)
    return x.lifted(to: root, slope: 0.5 / root)
  }
  func addingProduct(_ x: ExpressionDual, _ y: ExpressionDual) -> ExpressionDual {
    Self(value.addingProduct(x.value, y.value), tangent: tangent + (x * y).tangent)
  }
  func rounded(_ rule: FloatingPointRoundingRule) -> ExpressionDual { Self(value.rounded(rule)) }
  func rounded() -> ExpressionDual { Self(value.rounded()) }
  func truncatingRemainder(dividingBy y: ExpressionDual) -> ExpressionDual {
    remainder(y, value: value.truncatingRemainder(dividingBy: y.value))
  }
  func remainder(dividingBy y: ExpressionDual) -> ExpressionDual {
    remainder(y, value: value.remainder(dividingBy: y.value))
  }
  /// r = x − n·y with the integer n = (x − r)/y, which does not vary.
  private func remainder(_ y: ExpressionDual, value r: Expression) -> ExpressionDual {
    Self(r, tangent: tangent - ((value - r) / y.value).rounded() * y.tangent)
  }
}
