// How tangents are scaled and added. Two kinds of zero matter here.
//
// A *known* zero is the tangent of a constant that the optimiser can see, as the 4 in 4 * x. IEEE rules forbid
// folding 0 · s and t + (−0), so the operators ask; the logistic map then takes 1.10 times the derivative by hand, and
// 1.43 times otherwise.
//
// A *strong* zero makes nothing of any slope: in functions, a tangent that is 0 at run time gives 0 even where the
// slope is ∞ or NaN, so a constant never makes a NaN.
//
// Where numbers nest, a tangent is a number with a tangent of its own. `==` sees only its value, so `tangent == 0`
// would drop derivatives: both tests look into every component.

/// A number whose components are the scalars of a tangent, when numbers nest.
///
/// The operands are of type Self. They are declared as generic all the same, because the caller has the type only as
/// `any NestedTangent.Type`; the optimiser folds the cast and the call away, which it does for requirements alone.
@usableFromInline
package protocol NestedTangent {
  /// Whether the optimiser knows every component to be zero.
  static func isKnownZero<Same>(_ tangent: Same) -> Bool
  /// Whether every component is finite.
  static func isFiniteThroughout<Same>(_ x: Same) -> Bool
  /// `Tangents.combined`
  static func combined<Same>(_ a: Same, _ x: Same, _ b: Same, _ y: Same) -> Same
  /// `Tangents.subtracting`
  static func subtracting<Same>(_ x: Same, _ q: Same, times y: Same) -> Same
  /// `Tangents.fusingPlain`
  static func fusingPlain<Same>(_ change: Same, _ x: Same, _ q: Same, times y: Same) -> Same
  /// `Tangents.finite`
  static func finite<Same>(_ x: Same, else other: Same) -> Same
  /// `Tangents.isKnownDivisor`
  static func isKnownDivisor<Same>(_ y: Same) -> Bool
  /// `Tangents.divided`
  static func divided<Same>(_ x: Same, by y: Same) -> Same
  /// `Tangents.stronglyDivided`
  static func stronglyDivided<Same>(_ x: Same, by y: Same) -> Same
  /// Whether every component is equal, +0 and −0 apart and NaN like any NaN.
  static func isIdentical<Same>(_ x: Same, _ y: Same) -> Bool
  /// Whether every component is zero.
  static func isZeroThroughout<Same>(_ x: Same) -> Bool
  /// `Tangents.slope`
  static func slope<Same>(_ slope: Same, at x: Same, _ y: Same) -> Same
  /// slope · tangent; components of the tangent that are zero give zero.
  static func masked<Same>(_ tangent: Same, by slope: Same) -> Same
  /// `Tangents.signOfLinearPart`
  static func signOfLinearPart<Same>(_ x: Same) -> Double
  /// `Tangents.chosen`, where the plain value of `switching` is zero.
  static func chosen<Same>(_ x: Same, or y: Same, bySignOf switching: Same) -> Same
  /// `Tangents.aligned`
  static func aligned<Same>(_ value: Same, with chosen: Same) -> Same
  /// `Tangents.ratioAtZero`, where the plain value of `y` is zero.
  static func ratioAtZero<Same>(_ x: Same, _ y: Same, quotient: Same) -> Same
}

/// The arithmetic of tangents; the part that every operator needs is in Dual.swift.
@usableFromInline
package enum Tangents {
  /// The components of `x` that are finite, the others from `other`, which has no NaN from a zero. What a component is
  /// then does not depend on the others.
  @inlinable
  package static func finite<Scalar: FloatingPoint>(_ x: Scalar, else other: Scalar) -> Scalar {
    if isSingle(Scalar.self) { return x.isFinite ? x : other }
    if let nested = nested(Scalar.self) { return nested.finite(x, else: other) }
    return x.isFinite ? x : other
  }

  /// `change`, which is x − q·y by rounded products, with the plain value that a single number has: fused where the target
  /// fuses. It shows where x is infinite and q·y overflows.
  @inlinable
  static func fusingPlain<Scalar: FloatingPoint>(
    _ change: Scalar, _ x: Scalar, _ q: Scalar, times y: Scalar
  ) -> Scalar {
    if isSingle(Scalar.self) { return y == 0 ? x : subtracting(x, q, times: y) }
    if let nested = nested(Scalar.self) { return nested.fusingPlain(change, x, q, times: y) }
    return y == 0 ? x : subtracting(x, q, times: y)
  }

  /// x/y, by the reciprocal where that is finite; a component of `x` that is zero gives zero, whatever `y`.
  @inlinable
  static func stronglyDivided<Scalar: FloatingPoint>(_ x: Scalar, by y: Scalar) -> Scalar {
    if let nested = nested(Scalar.self) { return nested.stronglyDivided(x, by: y) }
    let r = 1 / y
    return x == 0 ? 0 : r.isFinite ? x * r : x / y
  }

  /// Whether `x` and `y` are equal in every component, +0 and −0 apart and NaN like any NaN.
  @_alwaysEmitIntoClient @_transparent
  package static func isIdentical<Scalar: FloatingPoint>(_ x: Scalar, _ y: Scalar) -> Bool {
    if let nested = nested(Scalar.self) { return nested.isIdentical(x, y) }
    return (x.isNaN && y.isNaN) || (x == y && x.sign == y.sign)
  }

  /// A slope without what its own tangent has at levels where neither `x` nor `y` varies.
  ///
  /// The slope is a formula, whose arithmetic makes NaN of 0·∞: 1/x at 0 has the tangent −∞·x′.
  @inlinable
  static func slope<Scalar: FloatingPoint>(_ slope: Scalar, at x: Scalar, _ y: Scalar) -> Scalar {
    if let nested = nested(Scalar.self) { return nested.slope(slope, at: x, y) }
    return slope
  }

  /// Whether `x` is zero in every component.
  @inlinable
  package static func isZeroThroughout<Scalar: Numeric>(_ x: Scalar) -> Bool {
    if let nested = nested(Scalar.self) { return nested.isZeroThroughout(x) }
    return x == 0
  }

  /// As `stronglyScaled`, by a test of every component of the tangent.
  @inlinable
  package static func masked<Scalar: FloatingPoint>(_ tangent: Scalar, by slope: Scalar) -> Scalar {
    if isSingle(Scalar.self) { return tangent == 0 ? 0 : slope * tangent }
    if let nested = nested(Scalar.self) { return nested.masked(tangent, by: slope) }
    return tangent == 0 ? 0 : slope * tangent
  }
}

// At a kink the side counts on which the incoming direction leaves it. Where numbers nest, that is the sign of the first
// component that is not zero: a number with an infinitesimal part is to the right of 0 where that part is positive.
extension Tangents {
  /// The sign of `x`, level by level: −1, 0, 1, or NaN.
  @inlinable
  static func sign<Scalar: FloatingPoint>(_ x: Scalar) -> Double {
    x > 0 ? 1 : x < 0 ? -1 : x == 0 ? signOfLinearPart(x) : .nan
  }

  /// The sign of what `x` has behind its plain value, level by level; 0 for a single number, which has nothing there.
  @inlinable
  package static func signOfLinearPart<Scalar: FloatingPoint>(_ x: Scalar) -> Double {
    if isSingle(Scalar.self) { return 0 }
    if let nested = nested(Scalar.self) { return nested.signOfLinearPart(x) }
    return 0
  }

  /// `x`, or `y` where `switching` is negative; NaN where that is NaN, and x or y with it.
  @inlinable
  static func chosen<Scalar: FloatingPoint>(_ x: Scalar, or y: Scalar, bySignOf switching: Scalar) -> Scalar {
    if switching > 0 { return x }
    if switching < 0 { return y }
    if !isSingle(Scalar.self), switching == 0, let nested = nested(Scalar.self) {
      return nested.chosen(x, or: y, bySignOf: switching)
    }
    return switching == 0 ? x : x + y
  }

  /// `value` with the linear parts of `chosen`, of which they are those already in all but `DualVector`: there lanes may
  /// lie on different sides, and second derivatives need one side for all of them.
  @inlinable
  static func aligned<Scalar: FloatingPoint>(_ value: Scalar, with chosen: Scalar) -> Scalar {
    if isSingle(Scalar.self) { return value }
    if let nested = nested(Scalar.self) { return nested.aligned(value, with: chosen) }
    return value
  }

  /// x/y, or where the plain value of y is 0, the quotient of the first linear parts that are not: a constant.
  @inlinable
  static func ratioAtZero<Scalar: Numeric>(_ x: Scalar, _ y: Scalar, quotient: Scalar) -> Scalar {
    if !isSingle(Scalar.self), y == 0, let nested = nested(Scalar.self) {
      return nested.ratioAtZero(x, y, quotient: quotient)
    }
    return quotient
  }
}
