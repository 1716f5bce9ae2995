import DualNumbers

// Every function is that of `Dual`, and one step of the recording. The names are those of the free functions.

extension TracedNumber: ElementaryScalar {
  public init(_ value: Int) { self.init(Scalar(value)) }

  /// A constant. Disfavoured, so that `xs.map { TracedNumber($0) }` is not ambiguous.
  @_disfavoredOverload
  public init(_ value: Double) { self.init(Scalar(value)) }

  public static var pi: Self { Self(Scalar.pi) }
  public static var nan: Self { Self(Scalar.nan) }
  public static var infinity: Self { Self(Scalar.infinity) }
  public static var ulpOfOne: Self { Self(Scalar.ulpOfOne) }
  public var isNaN: Bool { value.isNaN }
  public var isFinite: Bool { value.isFinite }
  public var isInfinite: Bool { value.isInfinite }
  public var plainValue: Double { dual.plainValue }
  public var _plain: Scalar._Plain { value._plain }
  public init(_plain: Scalar._Plain) { self.init(Scalar(_plain: _plain)) }
  public static func derivativeOrder(of numbers: [Self]) -> Int { 1 + Scalar.derivativeOrder(of: []) }

  public func squareRoot() -> Self { Self.sqrt(self) }
  public func rounded(_ rule: FloatingPointRoundingRule) -> Self {
    Self.recorded(Self.name(of: rule), self, result: dual.rounded(rule))
  }
  public func rounded() -> Self { rounded(.toNearestOrAwayFromZero) }
  public func truncatingRemainder(dividingBy y: Self) -> Self {
    Self.recorded("fmod", self, y, result: dual.truncatingRemainder(dividingBy: y.dual))
  }
  public func remainder(dividingBy y: Self) -> Self {
    Self.recorded("remainder", self, y, result: dual.remainder(dividingBy: y.dual))
  }
  public func addingProduct(_ x: Self, _ y: Self) -> Self {
    Self.recorded("fma", x, y, self, result: dual.addingProduct(x.dual, y.dual))
  }
  public var detached: Self { Self.recorded("detached", self, result: dual.detached) }

  public static func _max(_ x: Self, _ y: Self) -> Self { recorded("max", x, y, result: ._max(x.dual, y.dual)) }
  public static func _min(_ x: Self, _ y: Self) -> Self { recorded("min", x, y, result: ._min(x.dual, y.dual)) }

  public static func exp(_ x: Self) -> Self { recorded("exp", x, result: .exp(x.dual)) }
  public static func expMinusOne(_ x: Self) -> Self { recorded("expMinusOne", x, result: .expMinusOne(x.dual)) }
  public static func exp2(_ x: Self) -> Self { recorded("exp2", x, result: .exp2(x.dual)) }
  public static func exp10(_ x: Self) -> Self { recorded("exp10", x, result: .exp10(x.dual)) }
  public static func log(_ x: Self) -> Self { recorded("log", x, result: .log(x.dual)) }
  public static func log(onePlus x: Self) -> Self { recorded("log(onePlus:)", x, result: .log(onePlus: x.dual)) }
  public static func log2(_ x: Self) -> Self { recorded("log2", x, result: .log2(x.dual)) }
  public static func log10(_ x: Self) -> Self { recorded("log10", x, result: .log10(x.dual)) }
  public static func log(_ x: Self, base: Self) -> Self {
    recorded("log(_:base:)", x, base, result: .log(x.dual, base: base.dual))
  }

  public static func sin(_ x: Self) -> Self { recorded("sin", x, result: .sin(x.dual)) }
  public static func cos(_ x: Self) -> Self { recorded("cos", x, result: .cos(x.dual)) }
  public static func tan(_ x: Self) -> Self { recorded("tan", x, result: .tan(x.dual)) }
  public static func asin(_ x: Self) -> Self { recorded("asin", x, result: .asin(x.dual)) }
  public static func acos(_ x: Self) -> Self { recorded("acos", x, result: .acos(x.dual)) }
  public static func atan(_ x: Self) -> Self { recorded("atan", x, result: .atan(x.dual)) }
  public static func atan2(y: Self, x: Self) -> Self {
    recorded("atan2(y:x:)", y, x, result: .atan2(y: y.dual, x: x.dual))
  }

  public static func sinh(_ x: Self) -> Self { recorded("sinh", x, result: .sinh(x.dual)) }
  public static func cosh(_ x: Self) -> Self { recorded("cosh", x, result: .cosh(x.dual)) }
  public static func tanh(_ x: Self) -> Self { recorded("tanh", x, result: .tanh(x.dual)) }
  public static func asinh(_ x: Self) -> Self { recorded("asinh", x, result: .asinh(x.dual)) }
  public static func acosh(_ x: Self) -> Self { recorded("acosh", x, result: .acosh(x.dual)) }
  public static func atanh(_ x: Self) -> Self { recorded("atanh", x, result: .atanh(x.dual)) }

  public static func sqrt(_ x: Self) -> Self { recorded("sqrt", x, result: .sqrt(x.dual)) }
  public static func cbrt(_ x: Self) -> Self { recorded("cbrt", x, result: .cbrt(x.dual)) }
  public static func root(_ x: Self, _ n: Int) -> Self { recorded("root", x, Self(n), result: .root(x.dual, n)) }
  public static func pow(_ x: Self, _ y: Self) -> Self { recorded("pow", x, y, result: .pow(x.dual, y.dual)) }
  public static func pow(_ x: Self, _ n: Int) -> Self { recorded("pow", x, Self(n), result: .pow(x.dual, n)) }
  public static func hypot(_ x: Self, _ y: Self) -> Self { recorded("hypot", x, y, result: .hypot(x.dual, y.dual)) }

  public static func erf(_ x: Self) -> Self { recorded("erf", x, result: .erf(x.dual)) }
  public static func erfc(_ x: Self) -> Self { recorded("erfc", x, result: .erfc(x.dual)) }
  public static func gaussian(_ x: Self) -> Self { recorded("gaussian", x, result: .gaussian(x.dual)) }
  public static func gamma(_ x: Self) -> Self { recorded("gamma", x, result: .gamma(x.dual)) }
  public static func logGamma(_ x: Self) -> Self { recorded("logGamma", x, result: .logGamma(x.dual)) }
  public static func digamma(_ x: Self) -> Self { recorded("digamma", x, result: .digamma(x.dual)) }
  public static func trigamma(_ x: Self) -> Self { recorded("trigamma", x, result: .trigamma(x.dual)) }
  public static func polygamma(_ order: Int, _ x: Self) -> Self {
    recorded("polygamma", Self(order), x, result: .polygamma(order, x.dual))
  }

  /// One operation, by the name of the rule's type.
  public static func apply<Rule: DifferentiationRule>(_ rule: Rule, to x: Self) -> Self {
    recorded("\(Rule.self)", x, result: .apply(rule, to: x.dual))
  }
  public static func apply<Rule: BinaryDifferentiationRule>(_ rule: Rule, to x: Self, _ y: Self) -> Self {
    recorded("\(Rule.self)", x, y, result: .apply(rule, to: x.dual, y.dual))
  }

  /// C's name where it has one.
  private static func name(of rule: FloatingPointRoundingRule) -> String {
    switch rule {
    case .down: "floor"
    case .up: "ceil"
    case .towardZero: "trunc"
    case .toNearestOrAwayFromZero: "round"
    case .toNearestOrEven: "rint"
    case .awayFromZero: "roundAwayFromZero"
    @unknown default: "rounded"
    }
  }
}

// Sums and dot products are recorded addition by addition, as the loops that they stand for; a polynomial is one step,
// because its slope is not that of a loop.

extension TracedNumber {
  public init<Constant: BinaryFloatingPoint>(_constant constant: Constant) { self.init(Scalar(_constant: constant)) }

  public static func _horner<Constant: BinaryFloatingPoint>(
    _ coefficients: UnsafePointer<Constant>, count: Int, at x: Self
  ) -> Self {
    let constants = (0..<count).map { k in Self(_constant: coefficients[k]) }
    return recorded(polynomial, constants + [x], result: ._horner(coefficients, count: count, at: x.dual))
  }

  public static func _horner(_ coefficients: UnsafePointer<Self>, count: Int, at x: Self) -> Self {
    let numbers = (0..<count).map { k in coefficients[k] }
    return recorded(polynomial, numbers + [x], result: ._horner(numbers.map(\.dual), count: count, at: x.dual))
  }

  private static var polynomial: String { "polynomial(_:at:)" }
}
