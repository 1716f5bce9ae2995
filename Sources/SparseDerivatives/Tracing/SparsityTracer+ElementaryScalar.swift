import DualNumbers

extension SparsityTracer: SignedNumeric, ExpressibleByFloatLiteral {
  public typealias Magnitude = SparsityTracer

  public init(integerLiteral value: Int) { self.init(constant: Double(value)) }
  public init(floatLiteral value: Double) { self.init(constant: value) }
  public init?<Source: BinaryInteger>(exactly value: Source) {
    guard let exact = Double(exactly: value) else { return nil }
    self.init(constant: exact)
  }

  public static func + (x: Self, y: Self) -> Self { combined(x, y, .none, +) }
  public static func - (x: Self, y: Self) -> Self { combined(x, y, .none, -) }
  public static func * (x: Self, y: Self) -> Self { combined(x, y, .mixed, *) }
  public static func / (x: Self, y: Self) -> Self { combined(x, y, .inDivisor, /) }
  public static func += (x: inout Self, y: Self) { x = x + y }
  public static func -= (x: inout Self, y: Self) { x = x - y }
  public static func *= (x: inout Self, y: Self) { x = x * y }
  public static func /= (x: inout Self, y: Self) { x = x / y }
  public static prefix func - (x: Self) -> Self { Self(-x.value, node: x.node, x.unmanaged) }
  public mutating func negate() { self = -self }
  public var magnitude: Self { Self(value.magnitude, node: node, unmanaged) }
}

extension SparsityTracer: Comparable, _Ranked {
  public static func == (x: Self, y: Self) -> Bool { compared("==", x, y, ==) }
  public static func < (x: Self, y: Self) -> Bool { compared("<", x, y, <) }
  public static func <= (x: Self, y: Self) -> Bool { compared("<=", x, y, <=) }
  public static func > (x: Self, y: Self) -> Bool { compared(">", x, y, >) }
  public static func >= (x: Self, y: Self) -> Bool { compared(">=", x, y, >=) }

  public static func _max(_ x: Self, _ y: Self) -> Self { chosen(x, y, >=) }
  public static func _min(_ x: Self, _ y: Self) -> Self { chosen(x, y, <=) }
}

extension SparsityTracer: ElementaryScalar {
  public init(_ value: Int) { self.init(constant: Double(value)) }
  /// A constant. Disfavoured, so that `xs.map { SparsityTracer($0) }` is not ambiguous.
  @_disfavoredOverload
  public init(_ value: Double) { self.init(constant: value) }

  public static var pi: Self { Self(constant: .pi) }
  public static var nan: Self { Self(constant: .nan) }
  public static var infinity: Self { Self(constant: .infinity) }
  public static var ulpOfOne: Self { Self(constant: .ulpOfOne) }
  public var isNaN: Bool { asked("isNaN", value.isNaN) }
  public var isFinite: Bool { asked("isFinite", value.isFinite) }
  public var isInfinite: Bool { asked("isInfinite", value.isInfinite) }
  public var plainValue: Double { asked("plainValue", value) }
  public var detached: Self { Self(constant: value) }
  public static func derivativeOrder(of numbers: [Self]) -> Int { 2 }

  public func squareRoot() -> Self { Self.sqrt(self) }
  /// Its derivative is 0.
  public func rounded(_ rule: FloatingPointRoundingRule) -> Self { Self(constant: value.rounded(rule)) }
  public func rounded() -> Self { rounded(.toNearestOrAwayFromZero) }
  public func truncatingRemainder(dividingBy y: Self) -> Self {
    Self.combined(self, y, .none) { $0.truncatingRemainder(dividingBy: $1) }
  }
  public func remainder(dividingBy y: Self) -> Self { Self.combined(self, y, .none) { $0.remainder(dividingBy: $1) } }
  public func addingProduct(_ x: Self, _ y: Self) -> Self { self + x * y }

  /// x and both bounds, of which a local trace picks one.
  public static func clamp(_ x: Self, to bounds: ClosedRange<Self>) -> Self {
    _min(_max(bounds.lowerBound, x), bounds.upperBound)
  }

  public static func exp(_ x: Self) -> Self { curved(x, Double.exp) }
  public static func expMinusOne(_ x: Self) -> Self { curved(x, Double.expMinusOne) }
  public static func exp2(_ x: Self) -> Self { curved(x, Double.exp2) }
  public static func exp10(_ x: Self) -> Self { curved(x, Double.exp10) }
  public static func log(_ x: Self) -> Self { curved(x) { Double.log($0) } }
  public static func log(onePlus x: Self) -> Self { curved(x) { Double.log(onePlus: $0) } }
  public static func log2(_ x: Self) -> Self { curved(x, Double.log2) }
  public static func log10(_ x: Self) -> Self { curved(x, Double.log10) }
  public static func log(_ x: Self, base: Self) -> Self { combined(x, base, .full) { Double.log($0, base: $1) } }

  public static func sin(_ x: Self) -> Self { curved(x, Double.sin) }
  public static func cos(_ x: Self) -> Self { curved(x, Double.cos) }
  public static func tan(_ x: Self) -> Self { curved(x, Double.tan) }
  public static func asin(_ x: Self) -> Self { curved(x, Double.asin) }
  public static func acos(_ x: Self) -> Self { curved(x, Double.acos) }
  public static func atan(_ x: Self) -> Self { curved(x, Double.atan) }
  public static func atan2(y: Self, x: Self) -> Self { combined(y, x, .full) { Double.atan2(y: $0, x: $1) } }

  public static func sinh(_ x: Self) -> Self { curved(x, Double.sinh) }
  public static func cosh(_ x: Self) -> Self { curved(x, Double.cosh) }
  public static func tanh(_ x: Self) -> Self { curved(x, Double.tanh) }
  public static func asinh(_ x: Self) -> Self { curved(x, Double.asinh) }
  public static func acosh(_ x: Self) -> Self { curved(x, Double.acosh) }
  public static func atanh(_ x: Self) -> Self { curved(x, Double.atanh) }

  public static func sqrt(_ x: Self) -> Self { curved(x, Double.sqrt) }
  public static func cbrt(_ x: Self) -> Self { curved(x, Double.cbrt) }
  public static func root(_ x: Self, _ n: Int) -> Self { n == 1 ? x : curved(x) { Double.root($0, n) } }
  public static func pow(_ x: Self, _ y: Self) -> Self { combined(x, y, .full) { Double.pow($0, $1) } }
  public static func pow(_ x: Self, _ n: Int) -> Self {
    if n == 0 { return Self(constant: 1) }
    return n == 1 ? x : curved(x) { Double.pow($0, n) }
  }
  public static func hypot(_ x: Self, _ y: Self) -> Self { combined(x, y, .full) { Double.hypot($0, $1) } }

  public static func erf(_ x: Self) -> Self { curved(x, Double.erf) }
  public static func erfc(_ x: Self) -> Self { curved(x, Double.erfc) }
  public static func gaussian(_ x: Self) -> Self { curved(x, Double.gaussian) }
  public static func gamma(_ x: Self) -> Self { curved(x, Double.gamma) }
  public static func logGamma(_ x: Self) -> Self { curved(x, Double.logGamma) }
  public static func digamma(_ x: Self) -> Self { curved(x, Double.digamma) }
  public static func trigamma(_ x: Self) -> Self { curved(x, Double.trigamma) }
  public static func polygamma(_ order: Int, _ x: Self) -> Self { curved(x) { Double.polygamma(order, $0) } }

  public static func apply<Rule: DifferentiationRule>(_ rule: Rule, to x: Self) -> Self {
    curved(x) { rule.value(at: $0) }
  }
  public static func apply<Rule: BinaryDifferentiationRule>(_ rule: Rule, to x: Self, _ y: Self) -> Self {
    combined(x, y, .full) { rule.value(at: $0, $1) }
  }
}

extension SparsityTracer: CustomStringConvertible {
  /// The value; of a global trace, which has none, what it is.
  public var description: String { graph.map { $0.isLocal } ?? true ? "\(value)" : "a number of a global trace" }
}
