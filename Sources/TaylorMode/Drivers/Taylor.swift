import DualNumbers

/// The Taylor polynomial of a function of one number about x: f(x + t) up to t to the power `order`.
///
///     taylor(at: 0, order: 5) { x in sin(x) }.coefficients  // ≈ [0, 1, 0, -0.166667, 0, 0.00833333]
///     taylor(at: 2, order: 3) { x in x * x * x }  // 8.0 + 12.0·t + 6.0·t² + 1.0·t³
///
/// A function of several numbers has polynomials along a line: `taylor(at:along:order:of:)`.
///
/// - Precondition: 1 ≤ `order` ≤ 1000.
/// - Complexity: one evaluation of `f`, in which an operation takes time proportional to the square of the order; of the gamma
///   function and its kin, of what is not x itself, to the cube.
@_disfavoredOverload @inlinable
public func taylor<Scalar: ElementaryScalar & FloatingPoint>(
  at x: Scalar, order: Int, of f: (TaylorSeries<Scalar>) throws -> TaylorSeries<Scalar>
) rethrows -> TaylorSeries<Scalar> {
  try f(.variable(x, order: order)).result(order)
}

/// The Taylor polynomials of a function with several outputs, of one number: a curve.
///
///     taylor(at: 0, order: 3) { t in [cos(t), sin(t)] }[1].coefficients  // ≈ [0, 1, 0, -0.166667]
///
/// - Precondition: 1 ≤ `order` ≤ 1000.
@_disfavoredOverload @inlinable
public func taylor<Scalar: ElementaryScalar & FloatingPoint>(
  at x: Scalar, order: Int, of f: (TaylorSeries<Scalar>) throws -> [TaylorSeries<Scalar>]
) rethrows -> [TaylorSeries<Scalar>] {
  try f(.variable(x, order: order)).map { $0.result(order) }
}

/// The Taylor polynomial of a function of n numbers along a direction: f(x + t·v) up to t to the power `order`.
///
///     taylor(at: [1, 2], along: [1, 10], order: 3) { x in x[0] * x[0] * x[1] }.coefficients  // [2.0, 14.0, 22.0, 10.0]
///
/// - Precondition: 1 ≤ `order` ≤ 1000; the point has an entry, and `v` as many as it.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func taylor<Scalar: ElementaryScalar & FloatingPoint>(
  at x: [Scalar], along v: [Scalar], order: Int, of f: ([TaylorSeries<Scalar>]) throws -> TaylorSeries<Scalar>
) rethrows -> TaylorSeries<Scalar> {
  try f(moving(x, along: v, order: order)).result(order)
}

/// The Taylor polynomials of m functions of n numbers along a direction.
///
///     taylor(at: [1, 2], along: [1, 0], order: 2) { x in [x[0] * x[1], x[0] / x[1]] }[0].coefficients  // [2.0, 2.0, 0.0]
///
/// - Precondition: 1 ≤ `order` ≤ 1000; the point has an entry, and `v` as many as it.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func taylor<Scalar: ElementaryScalar & FloatingPoint>(
  at x: [Scalar], along v: [Scalar], order: Int, of f: ([TaylorSeries<Scalar>]) throws -> [TaylorSeries<Scalar>]
) rethrows -> [TaylorSeries<Scalar>] {
  try f(moving(x, along: v, order: order)).map { $0.result(order) }
}

/// f(x), f′(x), f″(x) and so on, up to the derivative of order `order`.
///
///     derivatives(at: 2, upTo: 4) { x in x * x * x }  // [8.0, 12.0, 12.0, 6.0, 0.0]
///     derivatives(at: 0, upTo: 3, of: exp)  // [1.0, 1.0, 1.0, 1.0]
///
/// They are the coefficients of the Taylor polynomial times k!, which overflows in `Double` from order 171 on.
///
/// - Precondition: 1 ≤ `order` ≤ 1000.
/// - Complexity: one evaluation of `f`, as of `taylor(at:order:of:)`.
@_disfavoredOverload @inlinable
public func derivatives<Scalar: ElementaryScalar & FloatingPoint>(
  at x: Scalar, upTo order: Int, of f: (TaylorSeries<Scalar>) throws -> TaylorSeries<Scalar>
) rethrows -> [Scalar] {
  try f(.variable(x, order: order)).result(order).derivatives
}

// MARK: Functions that are generic over their numbers

/// The Taylor polynomial along a direction of a function that is generic over its numbers.
///
/// - Precondition: 1 ≤ `order` ≤ 1000; the point has an entry, and `v` as many as it.
/// - Complexity: one evaluation of `f`: at order 1 on `Dual`, at order 2 on `Dual` over `Dual`.
@inlinable
public func taylor<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], along v: [Scalar], order: Int, of f: Function
) throws(Function.Failure) -> TaylorSeries<Scalar> {
  checkLine(x, v, order)
  if order == 1 { return TaylorSeries(try f._passed(line(x, v))) }
  if order == 2 { return TaylorSeries(try f._passed(pairs(x, v)), length: 2) }
  return try f._passed(moving(x, along: v, order: order)).result(order)
}

/// The Taylor polynomials along a direction of m functions that are generic over their numbers.
///
/// - Precondition: 1 ≤ `order` ≤ 1000; the point has an entry, and `v` as many as it.
/// - Complexity: one evaluation of `f`: at order 1 on `Dual`, at order 2 on `Dual` over `Dual`.
@inlinable
public func taylor<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
  at x: [Scalar], along v: [Scalar], order: Int, of f: Map
) throws(Map.Failure) -> [TaylorSeries<Scalar>] {
  checkLine(x, v, order)
  if order == 1 { return try f._passed(line(x, v)).map { TaylorSeries($0) } }
  if order == 2 { return try f._passed(pairs(x, v)).map { TaylorSeries($0, length: 2) } }
  return try f._passed(moving(x, along: v, order: order)).map { $0.result(order) }
}

// MARK: Support

@inlinable
func checkLine<Scalar>(_ x: [Scalar], _ v: [Scalar], _ order: Int) {
  checkOrder(order)
  require(!x.isEmpty, "the point is empty, but must have at least one entry")
  require(v.count == x.count, "along has \(v.count) entries, the point has \(x.count); they must have as many")
}

/// x + t·v
@inlinable
func moving<Scalar>(_ x: [Scalar], along v: [Scalar], order: Int) -> [TaylorSeries<Scalar>] {
  checkLine(x, v, order)
  return zip(x, v).map { .moving($0, along: $1, order: order) }
}

@inlinable
func line<Scalar>(_ x: [Scalar], _ v: [Scalar]) -> [Dual<Scalar>] { zip(x, v).map { Dual($0, tangent: $1) } }

@inlinable
func pairs<Scalar>(_ x: [Scalar], _ v: [Scalar]) -> [Dual<Dual<Scalar>>] {
  zip(x, v).map { Dual(Dual($0, tangent: $1), tangent: Dual($1, tangent: 0)) }
}

extension TaylorSeries {
  /// What a function gave, with every coefficient up to `order`.
  @inlinable
  func result(_ order: Int) -> TaylorSeries {
    require(
      length >= order,
      "the function gave a series of order \(self.order), not \(order): it holds a variable of another expansion")
    return limited(to: order)
  }

  /// The coefficients times k!.
  @inlinable
  var derivatives: [Scalar] {
    var result = coefficients
    var k = 2
    while k < result.count {
      // Step by step, so that what overflows is the derivative itself.
      for factor in 2...k { result[k] *= Scalar(factor) }
      k += 1
    }
    return result
  }
}
