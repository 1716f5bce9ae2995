import DualNumbers

// Functions become nodes with their names; on constants they are carried out.

extension Expression: ElementaryScalar {
  init(_ value: Int) { self = .constant(Double(value)) }
  init(_ value: Double) { self = .constant(value) }
  init(integerLiteral value: Int) { self.init(value) }
  init(floatLiteral value: Double) { self.init(value) }
  init?(exactly source: some BinaryInteger) {
    guard let value = Double(exactly: source) else { return nil }
    self.init(value)
  }

  static var pi: Expression { .constant(.pi) }
  static var nan: Expression { .constant(.nan) }
  static var infinity: Expression { .constant(.infinity) }
  static var ulpOfOne: Expression { .constant(.ulpOfOne) }
  var isNaN: Bool { value.isNaN }
  var isFinite: Bool { value.isFinite }
  var isInfinite: Bool { value.isInfinite }
  var plainValue: Double { value }
  static func derivativeOrder(of numbers: [Self]) -> Int { 0 }
  var detached: Expression { self }
  static func _max(_ x: Expression, _ y: Expression) -> Expression { Swift.max(x, y) }
  static func _min(_ x: Expression, _ y: Expression) -> Expression { Swift.min(x, y) }

  static func == (x: Expression, y: Expression) -> Bool { x.value == y.value }
  static func < (x: Expression, y: Expression) -> Bool { x.value < y.value }

  static func += (x: inout Expression, y: Expression) { x = x + y }
  static func -= (x: inout Expression, y: Expression) { x = x - y }
  static func *= (x: inout Expression, y: Expression) { x = x * y }
  static func /= (x: inout Expression, y: Expression) { x = x / y }

  var magnitude: Expression { value.sign == .minus ? -self : self }
  func squareRoot() -> Expression { .sqrt(self) }
  func addingProduct(_ x: Expression, _ y: Expression) -> Expression {
    Expression(.function("fma", { $0[2].addingProduct($0[0], $0[1]) }), x, y, self)
  }
  func rounded(_ rule: FloatingPointRoundingRule) -> Expression { .function("rounded", self) { $0.rounded(rule) } }
  func rounded() -> Expression { rounded(.toNearestOrAwayFromZero) }
  func truncatingRemainder(dividingBy y: Expression) -> Expression {
    .function("fmod", self, y) { $0.truncatingRemainder(dividingBy: $1) }
  }
  func remainder(dividingBy y: Expression) -> Expression {
    .function("remainder", self, y) { $0.remainder(dividingBy: $1) }
  }

  private static func function(
    _ name: String, _ x: Expression, _ f: @escaping @Sendable (Double) -> Double
  ) -> Expression {
    Expression(.function(name, { f($0[0]) }), x)
  }

  private static func function(
    _ name: String, _ x: Expression, _ y: Expression, _ f: @escaping @Sendable (Double, Double) -> Double
  ) -> Expression {
    Expression(.function(name, { f($0[0], $0[1]) }), x, y)
  }

  static func exp(_ x: Expression) -> Expression { function("exp", x) { .exp($0) } }
  static func expMinusOne(_ x: Expression) -> Expression { function("expMinusOne", x) { .expMinusOne($0) } }
  static func exp2(_ x: Expression) -> Expression { function("exp2", x) { .exp2($0) } }
  static func exp10(_ x: Expression) -> Expression { function("exp10", x) { .exp10($0) } }
  static func log(_ x: Expression) -> Expression { function("log", x) { .log($0) } }
  static func log(onePlus x: Expression) -> Expression { function("logOnePlus", x) { .log(onePlus: $0) } }
  static func log2(_ x: Expression) -> Expression { function("log2", x) { .log2($0) } }
  static func log10(_ x: Expression) -> Expression { function("log10", x) { .log10($0) } }
  static func log(_ x: Expression, base: Expression) -> Expression { log(x) / log(base) }

  static func sin(_ x: Expression) -> Expression { function("sin", x) { .sin($0) } }
  static func cos(_ x: Expression) -> Expression { function("cos", x) { .cos($0) } }
  static func tan(_ x: Expression) -> Expression { function("tan", x) { .tan($0) } }
  static func asin(_ x: Expression) -> Expression { function("asin", x) { .asin($0) } }
  static func acos(_ x: Expression) -> Expression { function("acos", x) { .acos($0) } }
  static func atan(_ x: Expression) -> Expression { function("atan", x) { .atan($0) } }
  static func atan2(y: Expression, x: Expression) -> Expression { function("atan2", y, x) { .atan2(y: $0, x: $1) } }

  static func sinh(_ x: Expression) -> Expression { function("sinh", x) { .sinh($0) } }
  static func cosh(_ x: Expression) -> Expression { function("cosh", x) { .cosh($0) } }
  static func tanh(_ x: Expression) -> Expression { function("tanh", x) { .tanh($0) } }
  static func asinh(_ x: Expression) -> Expression { function("asinh", x) { .asinh($0) } }
  static func acosh(_ x: Expression) -> Expression { function("acosh", x) { .acosh($0) } }
  static func atanh(_ x: Expression) -> Expression { function("atanh", x) { .atanh($0) } }

  static func sqrt(_ x: Expression) -> Expression { function("sqrt", x) { .sqrt($0) } }
  static func cbrt(_ x: Expression) -> Expression { function("cbrt", x) { .cbrt($0) } }
  static func root(_ x: Expression, _ n: Int) -> Expression { function("root", x, Self(n)) { .root($0, Int($1)) } }
  static func pow(_ x: Expression, _ y: Expression) -> Expression { function("pow", x, y) { .pow($0, $1) } }
  static func pow(_ x: Expression, _ n: Int) -> Expression { pow(x, Self(n)) }
  static func hypot(_ x: Expression, _ y: Expression) -> Expression { function("hypot", x, y) { .hypot($0, $1) } }

  static func erf(_ x: Expression) -> Expression { function("erf", x) { .erf($0) } }
  static func erfc(_ x: Expression) -> Expression { function("erfc", x) { .erfc($0) } }
  static func gaussian(_ x: Expression) -> Expression { function("gaussian", x) { .gaussian($0) } }
  static func gamma(_ x: Expression) -> Expression { function("gamma", x) { .gamma($0) } }
  static func logGamma(_ x: Expression) -> Expression { function("logGamma", x) { .logGamma($0) } }
  static func digamma(_ x: Expression) -> Expression { function("digamma", x) { .digamma($0) } }
  static func trigamma(_ x: Expression) -> Expression { function("trigamma", x) { .trigamma($0) } }
  static func polygamma(_ order: Int, _ x: Expression) -> Expression {
    function("polygamma", Self(order), x) { .polygamma(Int($0), $1) }
  }
}
