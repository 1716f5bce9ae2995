// Written by .ci/overloads; the drivers of Tracing/ for `Double`, from the generic ones. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

/// The operations of a function of n numbers, with its derivative along a direction.
///
/// For `Double`; the generic form says more.
public func trace(
  at x: [Double], along v: [Double], of f: ([TracedNumber<Double>]) throws -> TracedNumber<Double>
) rethrows -> Trace {
  try Recording(at: x, along: v) { x in try [f(x)] }.trace
}

/// The operations of m functions of n numbers, with their derivatives along a direction.
///
/// For `Double`; the generic form says more.
@_disfavoredOverload
public func trace(
  at x: [Double], along v: [Double], of f: ([TracedNumber<Double>]) throws -> [TracedNumber<Double>]
) rethrows -> Trace {
  try Recording(at: x, along: v, of: f).trace
}

/// The operations of a function of n numbers, with its derivative by entry `j` of `x`.
///
/// For `Double`; the generic form says more.
public func trace(
  at x: [Double], input j: Int, of f: ([TracedNumber<Double>]) throws -> TracedNumber<Double>
) rethrows -> Trace {
  try Recording(at: x, input: j) { x in try [f(x)] }.trace
}

/// The operations of m functions of n numbers, with their derivatives by entry `j` of `x`.
///
/// For `Double`; the generic form says more.
@_disfavoredOverload
public func trace(
  at x: [Double], input j: Int, of f: ([TracedNumber<Double>]) throws -> [TracedNumber<Double>]
) rethrows -> Trace {
  try Recording(at: x, input: j, of: f).trace
}

/// The operations of a function of one number, with its derivative.
///
/// For `Double`; the generic form says more.
public func trace(
  at x: Double, of f: (TracedNumber<Double>) throws -> TracedNumber<Double>
) rethrows -> Trace {
  try Recording(at: x) { x in try [f(x)] }.trace
}

/// The operations of m functions of one number, with their derivatives.
///
/// For `Double`; the generic form says more.
@_disfavoredOverload
public func trace(
  at x: Double, of f: (TracedNumber<Double>) throws -> [TracedNumber<Double>]
) rethrows -> Trace {
  try Recording(at: x, of: f).trace
}

/// The operation from which a value or a derivative of a function of n numbers is infinite or NaN; nil where all are
/// finite.
///
/// For `Double`; the generic form says more.
public func firstNonFinite(
  at x: [Double], of f: ([TracedNumber<Double>]) throws -> TracedNumber<Double>
) rethrows -> NonFiniteOrigin? {
  try Recording.firstOrigin(at: x) { x in try [f(x)] }
}

/// The operation from which a value or a derivative of m functions of n numbers is infinite or NaN; nil where all are
/// finite.
///
/// For `Double`; the generic form says more.
@_disfavoredOverload
public func firstNonFinite(
  at x: [Double], of f: ([TracedNumber<Double>]) throws -> [TracedNumber<Double>]
) rethrows -> NonFiniteOrigin? {
  try Recording.firstOrigin(at: x, of: f)
}

/// The operation from which the value or the derivative of a function of one number is infinite or NaN; nil where both
/// are finite.
///
/// For `Double`; the generic form says more.
public func firstNonFinite(
  at x: Double, of f: (TracedNumber<Double>) throws -> TracedNumber<Double>
) rethrows -> NonFiniteOrigin? {
  try Recording(at: x) { x in try [f(x)] }.origin(direction: 0)
}

/// The operation from which a value or a derivative of m functions of one number is infinite or NaN; nil where all are
/// finite.
///
/// For `Double`; the generic form says more.
@_disfavoredOverload
public func firstNonFinite(
  at x: Double, of f: (TracedNumber<Double>) throws -> [TracedNumber<Double>]
) rethrows -> NonFiniteOrigin? {
  try Recording(at: x, of: f).origin(direction: 0)
}
