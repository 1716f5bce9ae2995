/// A number of yours with several components, a jet for instance, as the scalar of a `Dual`.
///
/// `==` and the other comparisons of such a number look at its value alone, so `Dual` cannot see by them whether a tangent
/// is zero. A number that conforms is looked into: in functions, what does not vary contributes nothing, component by
/// component, and ``Dual/isIdentical(to:)`` compares everything. A number that does not conform counts as a single
/// one, of which `== 0` is all there is to know.
///
/// A jet that is also ``Linearized`` has functions and `stronglyScaled(by:)` from the rules, and most members of
/// `FloatingPoint` from its value.
public protocol CompositeNumber: FloatingPoint {
  /// Whether every component is 0.
  var isZeroThroughout: Bool { get }
  /// Whether every component is finite.
  var isFiniteThroughout: Bool { get }
  /// Whether every component is the same, +0 and −0 apart and NaN like any NaN.
  func isIdentical(to other: Self) -> Bool

  /// This number times `slope`, in which a component of this number that is 0 gives 0, also where the slope is ∞ or NaN.
  ///
  /// By default 0 where this number is zero throughout, else the product.
  func stronglyScaled(by slope: Self) -> Self

  /// At a kink: −1, 0 or 1, the sign of the first component behind the value that is not 0, and NaN where that is.
  ///
  /// By default 0: numbers whose values are equal count as equal.
  var signOfLinearPart: Double { get }
}

extension CompositeNumber {
  @inlinable
  public func stronglyScaled(by slope: Self) -> Self { isZeroThroughout ? 0 : self * slope }

  @inlinable
  public var signOfLinearPart: Double { 0 }
}

/// A number of components that is no `FloatingPoint` number, a series for instance.
@usableFromInline
package protocol ComponentwiseZero {
  /// Whether every component is 0.
  var isZeroThroughout: Bool { get }
}

extension CompositeNumber where Self: Linearized, Value: FloatingPoint {
  /// The rule of the product: both linear parts, each by the other value.
  @inlinable
  public func stronglyScaled(by slope: Self) -> Self {
    let isStill = value == 0
    let factor = isStill ? Self(slope.value) : slope
    return Self.lifted(to: isStill ? 0 : value * slope.value, (self, slope: slope.value), (factor, slope: value))
  }
}

extension Tangents {
  @inlinable
  static func composite<Scalar>(_: Scalar.Type) -> (any NestedTangent.Type)? {
    func components<Number: CompositeNumber>(_: Number.Type) -> any NestedTangent.Type { Components<Number>.self }
    return (Scalar.self as? any CompositeNumber.Type).map { components($0) }
  }
}

@usableFromInline
enum Components<Composite: CompositeNumber>: ComponentwiseTangent {}

/// What `Tangents` ask, answered by a `CompositeNumber`. One of this package conforms itself: that a type of another module
/// does not is known at run time alone, and asked at every test.
@usableFromInline
package protocol ComponentwiseTangent: NestedTangent {
  associatedtype Composite: CompositeNumber
}

extension ComponentwiseTangent {
  @inlinable
  static func number<Same>(_ x: Same) -> Composite { unsafeBitCast(x, to: Composite.self) }
  @inlinable
  static func same<Same>(_ x: Composite) -> Same { unsafeBitCast(x, to: Same.self) }

  @inlinable
  package static func isKnownZero<Same>(_ tangent: Same) -> Bool { false }
  @inlinable
  package static func isFiniteThroughout<Same>(_ x: Same) -> Bool { number(x).isFiniteThroughout }
  @inlinable
  package static func combined<Same>(_ a: Same, _ x: Same, _ b: Same, _ y: Same) -> Same {
    same(number(a) * number(x) + number(b) * number(y))
  }
  @inlinable
  package static func subtracting<Same>(_ x: Same, _ q: Same, times y: Same) -> Same {
    same(number(x) - number(q) * number(y))
  }
  @inlinable
  package static func fusingPlain<Same>(_ change: Same, _ x: Same, _ q: Same, times y: Same) -> Same { change }
  @inlinable
  package static func finite<Same>(_ x: Same, else other: Same) -> Same { number(x).isFiniteThroughout ? x : other }
  @inlinable
  package static func isKnownDivisor<Same>(_ y: Same) -> Bool { false }
  @inlinable
  package static func divided<Same>(_ x: Same, by y: Same) -> Same { same(number(x) / number(y)) }
  @inlinable
  package static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same {
    same(number(x).stronglyScaled(by: 1 / number(y)))
  }
  @inlinable
  package static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool { number(x).isIdentical(to: number(y)) }
  @inlinable
  package static func isZeroThroughout<Same>(_ x: Same) -> Bool { number(x).isZeroThroughout }
  @inlinable
  package static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same { slope }
  @inlinable
  package static func masked<Same>(_ tangent: Same, by slope: Same) -> Same {
    same(number(tangent).stronglyScaled(by: number(slope)))
  }
  @inlinable
  package static func signOfLinearPart<Same>(_ x: Same) -> Double { number(x).signOfLinearPart }
  @inlinable
  package static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same {
    let side = signOfLinearPart(switching)
    return side < 0 ? y : side >= 0 ? x : same(number(x) + number(y))
  }
  @inlinable
  package static func aligned<Same>(_ value: Same, with chosen: Same) -> Same { value }
  @inlinable
  package static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same { quotient }
}
