/// A number with the arithmetic and the elementary functions of calculus: what generic formulas are written over.
///
/// `Double`, `Float`, `Float80` and `Float16` conform, and so does every number type of this package over them.
/// A function that is generic over `ElementaryScalar` is a plain function and its own derivative at once:
///
///     func damped<T: ElementaryScalar>(_ t: T) -> T { T.exp(-t) * T.cos(2 * t) }
///     damped(0.5)                     // ≈ 0.32770991402245986
///     derivative(at: 0.5, of: damped)  // ≈ -1.348465817
///
/// In generic code say `T.sin(x)` rather than `sin(x)`: the type checker then has one candidate instead of many.
///
/// The protocol is lean on purpose. It refines neither `FloatingPoint` nor `Strideable`, whose operators come in so
/// many generic forms that formulas of ten operations become too long to type-check.
public protocol ElementaryScalar: SignedNumeric, _Ranked, ExpressibleByFloatLiteral, _ArrayArithmetic
where Magnitude == Self {
  /// The nearest number to an integer, as a constant.
  init(_ value: Int)
  /// The nearest number to a `Double`, as a constant.
  init(_ value: Double)

  /// π, as the format's own `pi`.
  static var pi: Self { get }
  /// A quiet NaN.
  static var nan: Self { get }
  /// +∞
  static var infinity: Self { get }
  /// The distance from 1 to the next greater number, a constant.
  static var ulpOfOne: Self { get }

  /// Whether the value is a NaN.
  var isNaN: Bool { get }
  /// Whether the value is neither ±∞ nor a NaN.
  var isFinite: Bool { get }
  /// Whether the value is ±∞.
  var isInfinite: Bool { get }

  /// The number without any derivative, for what follows a number but does not vary with it: the index into a table, a
  /// step size, a test of convergence, a line of output.
  ///
  ///     func interpolated<T: ElementaryScalar>(_ table: [Double], at x: T) -> T {
  ///       let k = Int(x.plainValue)
  ///       let t = x - T(k)
  ///       return (1 - t) * T(table[k]) + t * T(table[k + 1])
  ///     }
  ///     interpolated([0, 1, 4, 9], at: 2.5)  // 6.5
  ///     derivative(at: 2.5) { x in interpolated([0, 1, 4, 9], at: x) }  // 5.0
  ///
  /// In a nested number it is the innermost value, where `value` removes one level. `Float` and `Float16` are exact as
  /// `Double`, `Float80` is rounded: there take the difference of close numbers first, `(x - y).plainValue`.
  var plainValue: Double { get }

  static func / (x: Self, y: Self) -> Self
  static func /= (x: inout Self, y: Self)

  /// √x, as `sqrt`.
  func squareRoot() -> Self
  /// The integer next to this number by `rule`; its derivative is 0, also at the jumps.
  func rounded(_ rule: FloatingPointRoundingRule) -> Self
  /// The nearest integer, the one further from 0 of two; its derivative is 0, also at the jumps.
  func rounded() -> Self
  /// x − y·trunc(x/y), exact, C's `fmod`; its derivative is x′ − trunc(x/y)·y′.
  func truncatingRemainder(dividingBy y: Self) -> Self
  /// x − y·n with the integer n nearest to x/y, exact, C's `remainder`; its derivative is x′ − n·y′.
  func remainder(dividingBy y: Self) -> Self
  /// x·y + this number, rounded once.
  func addingProduct(_ x: Self, _ y: Self) -> Self

  /// The format that the number is made of in the end, and what it computes in without its derivatives.
  associatedtype _Plain: ElementaryScalar & FloatingPoint = Double where _Plain._Plain == _Plain
  /// The innermost value, as `plainValue` in the number's own format.
  var _plain: _Plain { get }
  /// A constant, at every level of nesting.
  init(_plain: _Plain)

  /// The highest order of the derivatives that these numbers carry: 0 for plain numbers, one more for each level.
  ///
  ///     Double.derivativeOrder(of: [3])  // 0
  ///     Dual<Double>.derivativeOrder(of: [3])  // 1
  ///     HyperDual<Double>.derivativeOrder(of: [3])  // 2
  ///
  /// An equation that is solved in plain numbers takes as many corrections to have all of its derivatives. The type alone
  /// says it, except where each number has an order of its own, as a Taylor series has.
  static func derivativeOrder(of numbers: [Self]) -> Int

  /// This number without its derivative, a constant (elsewhere «stop gradient»).
  ///
  ///     derivative(at: 3) { x in x * x.detached }  // 3.0, not 6.0
  ///
  /// In a nested number only the outermost derivative is cut. For numbers that carry none it is the number itself.
  var detached: Self { get }

  /// x, or the nearer bound where x lies outside; at a bound x itself, with the derivative inwards or 0 outwards.
  ///
  ///     derivative(at: 0) { x in Dual.clamp(x, to: 0...2) }  // 1.0
  ///     derivative(at: 2) { x in Dual.clamp(x, to: 0...2) }  // 0.0
  ///
  /// NaN stays NaN.
  static func clamp(_ x: Self, to bounds: ClosedRange<Self>) -> Self

  // MARK: Exponentials and logarithms

  /// eˣ
  static func exp(_ x: Self) -> Self
  /// eˣ − 1, accurate near 0.
  static func expMinusOne(_ x: Self) -> Self
  /// 2ˣ
  static func exp2(_ x: Self) -> Self
  /// 10ˣ
  static func exp10(_ x: Self) -> Self
  /// The natural logarithm.
  static func log(_ x: Self) -> Self
  /// log(1 + x), accurate near 0.
  static func log(onePlus x: Self) -> Self
  /// The logarithm to base 2.
  static func log2(_ x: Self) -> Self
  /// The logarithm to base 10.
  static func log10(_ x: Self) -> Self
  /// log(x) / log(base), differentiable in both.
  static func log(_ x: Self, base: Self) -> Self

  // MARK: Trigonometric functions

  /// The sine of an angle in radians.
  static func sin(_ x: Self) -> Self
  /// The cosine of an angle in radians.
  static func cos(_ x: Self) -> Self
  /// The tangent of an angle in radians.
  static func tan(_ x: Self) -> Self
  /// The angle in [−π/2, π/2] whose sine is x; NaN outside of [−1, 1].
  static func asin(_ x: Self) -> Self
  /// The angle in [0, π] whose cosine is x; NaN outside of [−1, 1].
  static func acos(_ x: Self) -> Self
  /// The angle in [−π/2, π/2] whose tangent is x.
  static func atan(_ x: Self) -> Self
  /// The angle of the point (x, y), in [−π, π].
  static func atan2(y: Self, x: Self) -> Self

  // MARK: Hyperbolic functions

  /// (eˣ − e⁻ˣ)/2
  static func sinh(_ x: Self) -> Self
  /// (eˣ + e⁻ˣ)/2
  static func cosh(_ x: Self) -> Self
  /// sinh x / cosh x
  static func tanh(_ x: Self) -> Self
  /// The number whose sinh is x.
  static func asinh(_ x: Self) -> Self
  /// The positive number whose cosh is x; NaN for x < 1.
  static func acosh(_ x: Self) -> Self
  /// The number whose tanh is x; NaN outside of [−1, 1].
  static func atanh(_ x: Self) -> Self

  // MARK: Powers and roots

  /// √x; NaN for x < 0.
  static func sqrt(_ x: Self) -> Self
  /// The cube root, real for negative x.
  static func cbrt(_ x: Self) -> Self
  /// The n-th root: real for odd n and negative x, NaN for even n and negative x, and for n = 0.
  ///
  /// A negative n gives the reciprocal of the |n|-th root.
  static func root(_ x: Self, _ n: Int) -> Self
  /// xʸ, as C's `pow`.
  static func pow(_ x: Self, _ y: Self) -> Self
  /// xⁿ, as C's `pow(x, n)`; n is exact for |n| ≤ 2⁵³ in `Double`, and rounded beyond.
  static func pow(_ x: Self, _ n: Int) -> Self
  /// √(x² + y²), without undue overflow.
  static func hypot(_ x: Self, _ y: Self) -> Self

  // MARK: Error function and gamma function

  /// The error function, (2/√π)·∫₀ˣ exp(−t²) dt.
  static func erf(_ x: Self) -> Self
  /// 1 − erf x, accurate for large x.
  static func erfc(_ x: Self) -> Self
  /// exp(−x²), accurate in the tails, where x² is rounded.
  static func gaussian(_ x: Self) -> Self
  /// The gamma function, (x − 1)! for positive integers.
  static func gamma(_ x: Self) -> Self
  /// log |Γ(x)|
  static func logGamma(_ x: Self) -> Self
  /// ψ(x) = Γ′(x) / Γ(x)
  static func digamma(_ x: Self) -> Self
  /// ψ′(x)
  static func trigamma(_ x: Self) -> Self
  /// The derivative of order `order` of the digamma function; order 0 is digamma itself.
  static func polygamma(_ order: Int, _ x: Self) -> Self

  // MARK: Functions of your own

  /// f(x) of a function with a derivative that you know.
  ///
  /// By default what the function computes, which is right for numbers without derivatives of their own.
  static func apply<Rule: DifferentiationRule>(_ rule: Rule, to x: Self) -> Self
  /// f(x, y) of a function with partial derivatives that you know.
  static func apply<Rule: BinaryDifferentiationRule>(_ rule: Rule, to x: Self, _ y: Self) -> Self
}

extension ElementaryScalar where _Plain == Double {
  @inlinable @inline(__always)
  public var _plain: Double { plainValue }
  @inlinable @inline(__always)
  public init(_plain: Double) { self.init(_plain) }
}

extension ElementaryScalar {
  @inlinable
  public static func clamp(_ x: Self, to bounds: ClosedRange<Self>) -> Self {
    x.isNaN ? x : _min(_max(bounds.lowerBound, x), bounds.upperBound)
  }

  /// This number unchanged, after `look` has seen it: an intermediate value and its tangent, in passing.
  ///
  ///     derivative(at: 2) { x in (x * x).probe { print($0) } + 1 }  // 4.0
  ///     // prints 4.0 + 4.0ε on the way
  @_alwaysEmitIntoClient @_transparent
  public func probe(_ look: (Self) throws -> Void) rethrows -> Self {
    try look(self)
    return self
  }

  /// This number, or ±`limit` where its size is larger.
  @_alwaysEmitIntoClient @_transparent
  func clamped(toMagnitude limit: Self) -> Self {
    self > limit ? limit : self < -limit ? -limit : self
  }
}
