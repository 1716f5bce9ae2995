import DualNumbers

// Drivers that return what a function did. Closures are over `Double`: beside a generic form the type checker refuses
// arrays of formulas with data. Function objects are traced at numbers of any kind. Forms with several outputs are
// disfavoured, or it refuses a quotient of two cubics.

/// The operations of a function of n numbers, with its derivative along a direction.
///
///     trace(at: [3, 4], along: [1, 1]) { x in hypot(x[0], x[1]) }.operations[2].tangent  // ≈ 1.4
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func trace(
  at x: [Double], along v: [Double], of f: ([TracedNumber<Double>]) throws -> TracedNumber<Double>
) rethrows -> Trace {
  try Recording(at: x, along: v) { x in try [f(x)] }.trace
}

/// The operations of m functions of n numbers, with their derivatives along a direction.
///
///     print(trace(at: [3, 4], along: [1, 1]) { x in [x[0] + x[1], 2 * x[1]] })
///     //   v1 = x[0]     3  1
///     //   v2 = x[1]     4  1
///     //   v3 = v1 + v2  7  2
///     //   v4 = 2 * v2   8  2
///     // y[0] = v3       7  2
///     // y[1] = v4       8  2
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
@_disfavoredOverload
public func trace(
  at x: [Double], along v: [Double], of f: ([TracedNumber<Double>]) throws -> [TracedNumber<Double>]
) rethrows -> Trace {
  try Recording(at: x, along: v, of: f).trace
}

/// The operations of a function of n numbers, with its derivative by entry `j` of `x`.
///
///     trace(at: [3, 4], input: 1) { x in hypot(x[0], x[1]) }.operations[2].tangent  // 0.8
///
/// - Precondition: `j` is an index of `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func trace(
  at x: [Double], input j: Int, of f: ([TracedNumber<Double>]) throws -> TracedNumber<Double>
) rethrows -> Trace {
  try Recording(at: x, input: j) { x in try [f(x)] }.trace
}

/// The operations of m functions of n numbers, with their derivatives by entry `j` of `x`.
///
///     trace(at: [3, 4], input: 1) { x in [x[0] + x[1], 2 * x[1]] }.operations.map(\.tangent)  // [0.0, 1.0, 1.0, 2.0]
///
/// - Precondition: `j` is an index of `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
@_disfavoredOverload
public func trace(
  at x: [Double], input j: Int, of f: ([TracedNumber<Double>]) throws -> [TracedNumber<Double>]
) rethrows -> Trace {
  try Recording(at: x, input: j, of: f).trace
}

/// The operations of a function of one number, with its derivative.
///
///     print(trace(at: 2.0) { x in exp(-x) })
///     // v1 = x               2          1
///     // v2 = -v1            -2         -1
///     // v3 = exp(v2)  0.135335  -0.135335
///     //  y = v3       0.135335  -0.135335
///
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func trace(
  at x: Double, of f: (TracedNumber<Double>) throws -> TracedNumber<Double>
) rethrows -> Trace {
  try Recording(at: x) { x in try [f(x)] }.trace
}

/// The operations of m functions of one number, with their derivatives.
///
///     trace(at: 2) { t in [cos(t), sin(t)] }.outputs.count  // 2
///
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
@_disfavoredOverload
public func trace(
  at x: Double, of f: (TracedNumber<Double>) throws -> [TracedNumber<Double>]
) rethrows -> Trace {
  try Recording(at: x, of: f).trace
}

// MARK: Functions that are generic over their numbers

/// The operations of a function object, with its derivative along a direction.
///
///     struct Product: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[1] }
///     }
///     trace(at: [3, 4], along: [1, 1], of: Product()).operations[2].tangent  // 7.0
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func trace<Scalar: CheckableScalar>(
  at x: [Scalar], along v: [Scalar], of f: some DifferentiableFunction<Never>
) -> Trace {
  Recording(at: x, along: v) { x in [f(x)] }.trace
}

/// The operations of a function object, with its derivative by entry `j` of `x`.
///
/// - Precondition: `j` is an index of `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func trace<Scalar: CheckableScalar>(
  at x: [Scalar], input j: Int, of f: some DifferentiableFunction<Never>
) -> Trace {
  Recording(at: x, input: j) { x in [f(x)] }.trace
}

/// The operations of a function object with m outputs, with their derivatives along a direction.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func trace<Scalar: CheckableScalar>(
  at x: [Scalar], along v: [Scalar], of f: some DifferentiableMap<Never>
) -> Trace {
  Recording(at: x, along: v, of: f._passed).trace
}

/// The operations of a function object with m outputs, with their derivatives by entry `j` of `x`.
///
/// - Precondition: `j` is an index of `x`.
/// - Complexity: one evaluation of `f`; memory in proportion to its operations.
public func trace<Scalar: CheckableScalar>(
  at x: [Scalar], input j: Int, of f: some DifferentiableMap<Never>
) -> Trace {
  Recording(at: x, input: j, of: f._passed).trace
}
