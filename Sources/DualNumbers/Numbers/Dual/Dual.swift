import LibmIntrinsics

/// A dual number: a value, and its derivative in one direction.
///
/// Arithmetic and elementary functions carry the derivative along by the chain rule, exactly, whatever loops and
/// branches lie between:
///
///     let x = Dual(2, tangent: 1)  // the variable x at 2.0
///     let y = x * x * x + 1
///     y.value  // 9.0
///     y.tangent  // 12.0
///
/// - `Dual<Double>(c)` is a constant, `.variable(c)` has tangent 1, `Dual(c, tangent: t)` any other.
/// - A dual over duals, `Dual<Dual<Double>>`, has second derivatives: levels of nesting are different types.
/// - The value has the bits that the plain program computes; comparison, hashing and branches look at it alone.
/// - No memory is allocated. Specialised code runs within some 15 % of derivatives written by hand.
@frozen
public struct Dual<Scalar: FloatingPoint>: Linearized {
  /// What a plain program would compute.
  public var value: Scalar
  /// The derivative of `value` in the direction that was seeded.
  public var tangent: Scalar

  /// A number that does not vary: its tangent is 0.
  @_alwaysEmitIntoClient @_transparent
  public init(_ constant: Scalar) { self.init(constant, tangent: Tangents.zero()) }

  /// A number that varies at the rate `tangent`.
  @_alwaysEmitIntoClient @_transparent
  public init(_ value: Scalar, tangent: Scalar) {
    self.value = value
    self.tangent = tangent
  }

  /// The variable to differentiate by, at `value`: its tangent is 1.
  @_alwaysEmitIntoClient @_transparent
  public static func variable(_ value: Scalar) -> Dual { Dual(value, tangent: 1) }

  /// f(x): the tangent times `slope` = f′(x); a tangent of 0 stays 0, whatever the slope.
  @_alwaysEmitIntoClient @_transparent
  public func lifted(to value: Scalar, slope: Scalar) -> Dual {
    Dual(value, tangent: Tangents.stronglyScaled(tangent, by: slope, at: self.value, self.value))
  }

  /// f(x, y): the sum of both tangents, each times its own slope.
  @_alwaysEmitIntoClient @_transparent
  public static func lifted(
    to value: Scalar, _ x: (of: Dual, slope: Scalar), _ y: (of: Dual, slope: Scalar)
  ) -> Dual {
    let fromX = Tangents.stronglyScaled(x.of.tangent, by: x.slope, at: x.of.value, y.of.value)
    let fromY = Tangents.stronglyScaled(y.of.tangent, by: y.slope, at: x.of.value, y.of.value)
    return Dual(value, tangent: Tangents.added(fromX, fromY))
  }

  /// The tangent of `x`, or that of `y` where `switching` moves to the negative side.
  @inlinable
  public static func lifted(to value: Scalar, _ x: Dual, or y: Dual, bySignOf switching: Dual) -> Dual {
    let side = Tangents.signOfLinearPart(switching.value)
    if side < 0 || side > 0 {
      let chosen = side < 0 ? y : x
      return Dual(Tangents.aligned(value, with: chosen.value), tangent: chosen.tangent)
    }
    let tangent = Tangents.chosen(x.tangent, or: y.tangent, bySignOf: switching.tangent)
    return Dual(value, tangent: side == 0 ? tangent : x.tangent + y.tangent)
  }

  /// The derivative along both tangents.
  @inlinable
  public static func lifted(
    to value: Scalar, _ x: Dual, _ y: Dual, by derivative: (Scalar, Scalar) -> Scalar
  ) -> Dual {
    Dual(value, tangent: derivative(x.tangent, y.tangent))
  }

  /// Whether value and tangent are the same numbers, +0 and −0 apart and NaN like any NaN, at every level of nesting.
  ///
  ///     Dual(1, tangent: 2) == Dual(1, tangent: 3)  // true: `==` compares values
  ///     Dual(1, tangent: 2).isIdentical(to: Dual(1, tangent: 3))  // false
  @inlinable
  public func isIdentical(to other: Dual) -> Bool {
    Tangents.isIdentical(value, other.value) && Tangents.isIdentical(tangent, other.tangent)
  }
}

extension Dual: Sendable where Scalar: Sendable {}
extension Dual: Encodable where Scalar: Encodable {}
extension Dual: Decodable where Scalar: Decodable {}

// + − × ÷: the operators of Generated/ and the generic ones below share these functions.

extension Dual {
  @_alwaysEmitIntoClient @_transparent
  static func sum(_ x: Dual, _ y: Dual) -> Dual {
    Dual(x.value + y.value, tangent: Tangents.added(x.tangent, y.tangent))
  }

  @_alwaysEmitIntoClient @_transparent
  static func difference(_ x: Dual, _ y: Dual) -> Dual {
    Dual(x.value - y.value, tangent: Tangents.subtracted(x.tangent, y.tangent))
  }

  /// (x·y)′ = y·x′ + x·y′
  @_alwaysEmitIntoClient @_transparent
  static func product(_ x: Dual, _ y: Dual) -> Dual {
    Dual(x.value * y.value, tangent: productTangent(x, y))
  }

  @_alwaysEmitIntoClient @_transparent
  static func productTangent(_ x: Dual, _ y: Dual) -> Scalar {
    Tangents.combined(y.value, x.tangent, x.value, y.tangent)
  }

  /// (x/y)′ = (x′ − q·y′)/y with q = x/y
  ///
  /// Not through the slopes 1/y and −q/y: their product overflows for tiny y. The division is by the reciprocal,
  /// except where that overflows, |y| ≤ 2⁻¹⁰²⁴. Where q or the reciprocal is not finite, the tangent is not, either,
  /// or has the same bits in both forms: one test of it is enough.
  @_alwaysEmitIntoClient @_transparent
  static func quotient(_ x: Dual, _ y: Dual) -> Dual {
    let q = x.value / y.value
    let change = Tangents.subtracting(x.tangent, q, times: y.tangent)
    let tangent = Tangents.divided(change, by: y.value)
    if Tangents.isFiniteThroughout(tangent) || isKnownDivisor(y) { return Dual(q, tangent: tangent) }
    return Dual(q, tangent: Tangents.finite(tangent, else: stronglyDividedTangent(x, y, quotient: q)))
  }

  /// (x′ − q·y′)/y, in which a component of x′ and y′ that is zero makes no NaN of what is not finite.
  @inlinable @inline(never)
  static func stronglyDividedTangent(_ x: Dual, _ y: Dual, quotient q: Scalar) -> Scalar {
    let change =
      Tangents.isSingle(Scalar.self)
      ? x.tangent
      : Tangents.subtracted(x.tangent, Tangents.stronglyScaled(y.tangent, by: q, at: x.value, y.value))
    return Tangents.stronglyDivided(
      Tangents.fusingPlain(change, x.tangent, q, times: y.tangent), by: y.value)
  }

  @_alwaysEmitIntoClient @_transparent
  static func negated(_ x: Dual) -> Dual { Dual(-x.value, tangent: -x.tangent) }

  @_alwaysEmitIntoClient @_transparent
  public static func + (x: Dual, y: Dual) -> Dual {
    Scalar.self == Double.self ? Dual(same: Dual<Double>.sum(x.ofDouble, y.ofDouble)) : sum(x, y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func - (x: Dual, y: Dual) -> Dual {
    Scalar.self == Double.self ? Dual(same: Dual<Double>.difference(x.ofDouble, y.ofDouble)) : difference(x, y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func * (x: Dual, y: Dual) -> Dual {
    Scalar.self == Double.self ? Dual(same: Dual<Double>.product(x.ofDouble, y.ofDouble)) : product(x, y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static func / (x: Dual, y: Dual) -> Dual {
    Scalar.self == Double.self ? Dual(same: Dual<Double>.quotient(x.ofDouble, y.ofDouble)) : quotient(x, y)
  }
  @_alwaysEmitIntoClient @_transparent
  public static prefix func - (x: Dual) -> Dual {
    Scalar.self == Double.self ? Dual(same: Dual<Double>.negated(x.ofDouble)) : negated(x)
  }
  @_alwaysEmitIntoClient @_transparent
  public mutating func negate() { self = -self }

  @_alwaysEmitIntoClient @_transparent
  public static func += (x: inout Dual, y: Dual) { x = x + y }
  @_alwaysEmitIntoClient @_transparent
  public static func -= (x: inout Dual, y: Dual) { x = x - y }
  @_alwaysEmitIntoClient @_transparent
  public static func *= (x: inout Dual, y: Dual) { x = x * y }
  @_alwaysEmitIntoClient @_transparent
  public static func /= (x: inout Dual, y: Dual) { x = x / y }

  /// x·y + this number, the value rounded once.
  @_alwaysEmitIntoClient @_transparent
  public mutating func addProduct(_ x: Dual, _ y: Dual) {
    self = Dual(value.addingProduct(x.value, y.value), tangent: Tangents.added(tangent, Self.productTangent(x, y)))
  }
}

// Generic code calls operators as requirements of a protocol, and without optimisation those are compiled for any scalar,
// with witness tables all the way down. So each asks first whether it is about `Double`, for which its body is concrete;
// what that needs is in this file, since a debug build inlines nothing across the files of one module.

extension Dual {
  /// This number where Scalar is `Double`.
  @_alwaysEmitIntoClient @_transparent
  var ofDouble: Dual<Double> { unsafeBitCast(self, to: Dual<Double>.self) }

  /// The number of `Double`s where Scalar is `Double`.
  @_alwaysEmitIntoClient @_transparent
  init(same number: Dual<Double>) { self = unsafeBitCast(number, to: Dual.self) }

  @_alwaysEmitIntoClient @_transparent
  public init(integerLiteral value: Scalar.IntegerLiteralType) {
    if Scalar.self == Double.self {
      self.init(same: Dual<Double>(Double(integerLiteral: unsafeBitCast(value, to: Double.IntegerLiteralType.self))))
    } else {
      self.init(Scalar(integerLiteral: value))
    }
  }
}

extension Dual: ExpressibleByFloatLiteral where Scalar: ExpressibleByFloatLiteral {
  @_alwaysEmitIntoClient @_transparent
  public init(floatLiteral value: Scalar.FloatLiteralType) {
    if Scalar.self == Double.self {
      self.init(same: Dual<Double>(unsafeBitCast(value, to: Double.self)))
    } else {
      self.init(Scalar(floatLiteral: value))
    }
  }
}

// The part of `Tangents` that arithmetic is made of.

extension Tangents {
  /// Whether `Scalar` is a format of its own. The optimiser folds the cast to `NestedTangent` for dual numbers alone; of
  /// any other type it would look for a conformance at run time, so these do not come to it.
  @_alwaysEmitIntoClient @_transparent
  package static func isSingle<Scalar>(_: Scalar.Type) -> Bool {
    if Scalar.self == Double.self || Scalar.self == Float.self { return true }
    #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
      if Scalar.self == Float16.self { return true }
    #endif
    #if arch(x86_64) && !os(Windows) && !os(Android)
      if Scalar.self == Float80.self { return true }
    #endif
    return false
  }

  /// `Scalar` as a number of several components, nil if it is a single one.
  @_alwaysEmitIntoClient @_transparent
  static func nested<Scalar>(_: Scalar.Type) -> (any NestedTangent.Type)? {
    if let nested = Scalar.self as? any NestedTangent.Type { return nested }
    return composite(Scalar.self)
  }

  /// 0, of which a debug build makes no literal of a generic type.
  @_alwaysEmitIntoClient @_transparent
  static func zero<Scalar: FloatingPoint>() -> Scalar {
    Scalar.self == Double.self ? unsafeBitCast(0.0, to: Scalar.self) : 0
  }

  #if DEBUG
    /// No. A test of the type says so without a warning that what depends on it is never executed.
    @_alwaysEmitIntoClient @_transparent
    static func isOptimised<Scalar>(_: Scalar.Type) -> Bool { Scalar.self == Never.self }
  #endif

  /// Whether the optimiser knows `tangent` to be zero; a debug build, which has none, does not ask.
  @_alwaysEmitIntoClient @_transparent
  static func isKnownZero<Scalar: FloatingPoint>(_ tangent: Scalar) -> Bool {
    #if DEBUG
      return isOptimised(Scalar.self)
    #else
      if Scalar.self == Double.self { return dn_known_zero(unsafeBitCast(tangent, to: Double.self)) }
      if Scalar.self == Float.self { return dn_known_zerof(unsafeBitCast(tangent, to: Float.self)) }
      #if arch(x86_64) && !os(Windows) && !os(Android)
        if Scalar.self == Float80.self { return dn_known_zerol(unsafeBitCast(tangent, to: Float80.self)) }
      #endif
      if isSingle(Scalar.self) { return false }
      if let nested = nested(Scalar.self) { return nested.isKnownZero(tangent) }
      return false
    #endif
  }

  /// Whether `x` is finite in every component.
  @_alwaysEmitIntoClient @_transparent
  package static func isFiniteThroughout<Scalar: FloatingPoint>(_ x: Scalar) -> Bool {
    if isSingle(Scalar.self) { return x.magnitude < .infinity }
    if Scalar.self == Dual<Double>.self {
      let x = unsafeBitCast(x, to: Dual<Double>.self)
      return x.value.magnitude < .infinity && x.tangent.magnitude < .infinity
    }
    if let nested = nested(Scalar.self) { return nested.isFiniteThroughout(x) }
    return x.isFinite
  }

  /// Whether the optimiser knows `y` to be a constant whose reciprocal is finite.
  @_alwaysEmitIntoClient @_transparent
  static func isKnownDivisor<Scalar: FloatingPoint>(_ y: Scalar) -> Bool {
    #if DEBUG
      return isOptimised(Scalar.self)
    #else
      if isSingle(Scalar.self) { return isKnownZero(1 / y - 1 / y) }
      if let nested = nested(Scalar.self) { return nested.isKnownDivisor(y) }
      return false
    #endif
  }

  /// x/y by the reciprocal of y; where numbers nest, that of the innermost value, which serves every component. Which form
  /// a component takes does then not depend on the others.
  @_alwaysEmitIntoClient @_transparent
  static func divided<Scalar: FloatingPoint>(_ x: Scalar, by y: Scalar) -> Scalar {
    if isSingle(Scalar.self) { return scaled(x, by: 1 / y) }
    if let nested = nested(Scalar.self) { return nested.divided(x, by: y) }
    return scaled(x, by: 1 / y)
  }

  /// slope · tangent as IEEE multiplies, but for a known zero.
  @_alwaysEmitIntoClient @_transparent
  static func scaled<Scalar: FloatingPoint>(_ tangent: Scalar, by slope: Scalar) -> Scalar {
    isKnownZero(tangent) ? tangent : slope * tangent
  }

  /// slope · tangent, where a zero component of the tangent gives zero whatever the slope, which is that of a function
  /// of `x` and `y`.
  ///
  /// Where numbers nest, a product that is finite throughout has lost nothing to a zero, so one test of it comes before
  /// those of the components. For a single number the select without a branch is faster.
  @_alwaysEmitIntoClient @_transparent
  static func stronglyScaled<Scalar: FloatingPoint>(
    _ tangent: Scalar, by slope: Scalar, at x: Scalar, _ y: Scalar
  ) -> Scalar {
    if Scalar.self == Double.self {
      let (t, s) = (unsafeBitCast(tangent, to: Double.self), unsafeBitCast(slope, to: Double.self))
      return unsafeBitCast(t == 0 ? 0 : s * t, to: Scalar.self)
    }
    if isSingle(Scalar.self) { return tangent == 0 ? 0 : slope * tangent }
    if isKnownZero(tangent) { return tangent }
    let product = slope * tangent
    if isFiniteThroughout(product) { return product }
    return finite(product, else: masked(tangent, by: Tangents.slope(slope, at: x, y)))
  }

  /// The sum of two tangents; a known zero adds nothing.
  @_alwaysEmitIntoClient @_transparent
  static func added<Scalar: FloatingPoint>(_ t: Scalar, _ u: Scalar) -> Scalar {
    isKnownZero(t) ? u : isKnownZero(u) ? t : t + u
  }

  /// The difference of two tangents; a known zero takes nothing away.
  @_alwaysEmitIntoClient @_transparent
  static func subtracted<Scalar: FloatingPoint>(_ t: Scalar, _ u: Scalar) -> Scalar {
    isKnownZero(u) ? t : isKnownZero(t) ? -u : t - u
  }

  /// Whether tangents of this format are combined by fused multiplication, as the C code for the target decides.
  @_alwaysEmitIntoClient @_transparent
  static func fuses<Scalar>(_: Scalar.Type) -> Bool {
    (Scalar.self == Double.self || Scalar.self == Float.self) && dn_fuses()
  }

  /// a·x + b·y, by fused multiplication where the target has it: fma(a, x, b·y). A known zero adds nothing.
  @_alwaysEmitIntoClient @_transparent
  static func combined<Scalar: FloatingPoint>(_ a: Scalar, _ x: Scalar, _ b: Scalar, _ y: Scalar) -> Scalar {
    if isKnownZero(x) { return scaled(y, by: b) }
    if isKnownZero(y) { return a * x }
    if fuses(Scalar.self) { return (b * y).addingProduct(a, x) }
    if isSingle(Scalar.self) { return a * x + b * y }
    if let nested = nested(Scalar.self) { return nested.combined(a, x, b, y) }
    return a * x + b * y
  }

  /// x − q·y, by fused multiplication where the target has it: fma(−q, y, x). A known zero takes nothing away.
  @_alwaysEmitIntoClient @_transparent
  static func subtracting<Scalar: FloatingPoint>(_ x: Scalar, _ q: Scalar, times y: Scalar) -> Scalar {
    if isKnownZero(y) { return x }
    if isKnownZero(x) { return -(q * y) }
    if fuses(Scalar.self) { return x.addingProduct(-q, y) }
    if isSingle(Scalar.self) { return x - q * y }
    if let nested = nested(Scalar.self) { return nested.subtracting(x, q, times: y) }
    return x - q * y
  }
}
