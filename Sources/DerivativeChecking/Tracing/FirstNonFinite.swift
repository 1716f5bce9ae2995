import DualNumbers

// Drivers of the search for infinities and NaNs, in the forms of Tracing.swift.

/// The operation from which a value or a derivative of a function of n numbers is infinite or NaN; nil where all are
/// finite.
///
///     let origin = firstNonFinite(at: [3, 0]) { x in x[0] * log(x[1]) }!
///     origin.operation!.formula  // log(v2)
///     print(origin)
///     // log made the value infinite: log(v2), v2 = x[1] = 0.0 + 0.0ε, gives -inf + 0.0ε (operation 3 of 4)
///
/// Looked for direction by direction, in the first one in which an output is not finite. There the origin is the first
/// operation that is not finite, although its operands are, and from which non-finite numbers lead to an output; an
/// input or a constant that is not finite is one too. Infinities that no output depends on, or that become finite again
/// on the way, as in 1/∞ or in a derivative of 0, are no origin; `trace` shows them.
///
/// - Complexity: n evaluations of `f` where all is finite, one where n is 0, else up to the first direction with an
///   origin; memory in proportion to the operations of one.
public func firstNonFinite(
  at x: [Double], of f: ([TracedNumber<Double>]) throws -> TracedNumber<Double>
) rethrows -> NonFiniteOrigin? {
  try Recording.firstOrigin(at: x) { x in try [f(x)] }
}

/// The operation from which a value or a derivative of m functions of n numbers is infinite or NaN; nil where all are
/// finite.
///
///     firstNonFinite(at: [0, 1]) { x in [x[1], x[1], 1 / x[0]] }!.outputs  // [2]
///     firstNonFinite(at: [1, 1]) { x in [x[1], x[1], 1 / x[0]] } == nil  // true
///
/// - Complexity: n evaluations of `f` where all is finite, one where n is 0, else up to the first direction with an
///   origin; memory in proportion to the operations of one.
@_disfavoredOverload
public func firstNonFinite(
  at x: [Double], of f: ([TracedNumber<Double>]) throws -> [TracedNumber<Double>]
) rethrows -> NonFiniteOrigin? {
  try Recording.firstOrigin(at: x, of: f)
}

/// The operation from which the value or the derivative of a function of one number is infinite or NaN; nil where both
/// are finite.
///
///     print(firstNonFinite(at: 0) { x in x / x }!)
///     // / made the value NaN: v1 / v1, v1 = x = 0.0 + 1.0ε, gives nan + nanε (operation 2 of 2)
///
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func firstNonFinite(
  at x: Double, of f: (TracedNumber<Double>) throws -> TracedNumber<Double>
) rethrows -> NonFiniteOrigin? {
  try Recording(at: x) { x in try [f(x)] }.origin(direction: 0)
}

/// The operation from which a value or a derivative of m functions of one number is infinite or NaN; nil where all are
/// finite.
///
///     firstNonFinite(at: 1) { x in [x, acos(x)] }!.outputs  // [1]
///
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
@_disfavoredOverload
public func firstNonFinite(
  at x: Double, of f: (TracedNumber<Double>) throws -> [TracedNumber<Double>]
) rethrows -> NonFiniteOrigin? {
  try Recording(at: x, of: f).origin(direction: 0)
}

// MARK: Functions that are generic over their numbers

/// The operation from which a value or a derivative of a function object is infinite or NaN; nil where all are finite.
///
///     struct Angle: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.atan2(y: x[1], x: x[0]) }
///     }
///     firstNonFinite(at: [0, 0], of: Angle())!.operation!.name  // atan2(y:x:)
///
/// - Complexity: n evaluations of `f` where all is finite, one where n is 0, else up to the first direction with an
///   origin; memory in proportion to the operations of one.
public func firstNonFinite<Scalar: CheckableScalar>(
  at x: [Scalar], of f: some DifferentiableFunction<Never>
) -> NonFiniteOrigin? {
  Recording.firstOrigin(at: x) { x in [f(x)] }
}

/// The operation from which a value or a derivative of a function object with m outputs is infinite or NaN; nil where
/// all are finite.
///
/// - Complexity: n evaluations of `f` where all is finite, one where n is 0, else up to the first direction with an
///   origin; memory in proportion to the operations of one.
public func firstNonFinite<Scalar: CheckableScalar>(
  at x: [Scalar], of f: some DifferentiableMap<Never>
) -> NonFiniteOrigin? {
  Recording.firstOrigin(at: x, of: f._passed)
}
