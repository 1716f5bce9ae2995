// Written by .ci/overloads; the drivers of this library for `Double`, from the generic ones in Drivers/. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

/// The Taylor polynomial of a function of one number about x: f(x + t) up to t to the power `order`.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func taylor(
  at x: Double, order: Int, of f: (TaylorSeries<Double>) throws -> TaylorSeries<Double>
) rethrows -> TaylorSeries<Double> {
  try f(.variable(x, order: order)).result(order)
}

/// The Taylor polynomials of a function with several outputs, of one number: a curve.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func taylor(
  at x: Double, order: Int, of f: (TaylorSeries<Double>) throws -> [TaylorSeries<Double>]
) rethrows -> [TaylorSeries<Double>] {
  try f(.variable(x, order: order)).map { $0.result(order) }
}

/// The Taylor polynomial of a function of n numbers along a direction: f(x + t·v) up to t to the power `order`.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func taylor(
  at x: [Double], along v: [Double], order: Int, of f: ([TaylorSeries<Double>]) throws -> TaylorSeries<Double>
) rethrows -> TaylorSeries<Double> {
  try f(moving(x, along: v, order: order)).result(order)
}

/// The Taylor polynomials of m functions of n numbers along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func taylor(
  at x: [Double], along v: [Double], order: Int, of f: ([TaylorSeries<Double>]) throws -> [TaylorSeries<Double>]
) rethrows -> [TaylorSeries<Double>] {
  try f(moving(x, along: v, order: order)).map { $0.result(order) }
}

/// f(x), f′(x), f″(x) and so on, up to the derivative of order `order`.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func derivatives(
  at x: Double, upTo order: Int, of f: (TaylorSeries<Double>) throws -> TaylorSeries<Double>
) rethrows -> [Double] {
  try f(.variable(x, order: order)).result(order).derivatives
}
