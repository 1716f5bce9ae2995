// Second derivatives, from duals over duals. With input j varying on the outer level and input i on the inner one, the
// tangent of a result's tangent is ∂²f/∂xᵢ∂xⱼ; the tangent of its value is ∂f/∂xᵢ, the value of its tangent ∂f/∂xⱼ.

/// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
///
///     let h = hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
///     print(h)
///     // [ 4.0  2.0 ]
///     // [ 2.0  0.0 ]
///
/// It is symmetric to the last bit: what is above the diagonal is computed, and copied below.
///
/// - Complexity: n(n + 1)/2 evaluations of `f`, on duals over duals. A gradient takes n, on duals.
/// - Note: `x` may be empty; the result then is 0×0, and `f` is not evaluated. At points other than of `Double` write
///   `Dual.sin(x)` in `f`: of duals over duals only those of `Double` have the free functions.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> Matrix<Scalar> {
  var result = Matrix<Scalar>(rows: x.count, columns: x.count, repeating: 0)
  try hessian(at: x, into: &result, of: f)
  return result
}

/// Writes the Hessian of a function of n numbers into `result`, which is n×n.
///
///     var h = Matrix(rows: 2, columns: 2, repeating: 0.0)
///     hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }
///     h.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///
/// The entries are written pair by pair: (0, 0), then (0, 1) with (1, 0), (1, 1), (0, 2) with (2, 0), and so on. Where
/// `f` throws, those of the passes before are written, the others as they were.
///
/// - Precondition: `result` has as many rows and as many columns as `x` entries.
/// - Complexity: n(n + 1)/2 evaluations of `f`. One allocation a call, for the point; none a pass.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint>(
  at x: [Scalar], into result: inout Matrix<Scalar>, of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows {
  SecondOrder.checkSize(result, inputs: x.count)
  var point = SecondOrder.constants(x)
  for j in x.indices { _ = try SecondOrder.column(j, at: &point, into: &result, of: f) }
}

/// The value, the gradient and the Hessian of a function of n numbers, what a step of Newton's method takes.
///
///     let (y, g, h) = valueWithGradientAndHessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }
///     y  // 2.0
///     g  // [4.0, 1.0]
///     h.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///
/// - Complexity: n(n + 1)/2 evaluations of `f`, as for the Hessian alone; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> (value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
  if x.isEmpty { return (try f([]).value.value, [], Matrix(rows: 0, columns: 0, columnMajor: [])) }
  var value: Scalar = 0
  var gradient: [Scalar] = []
  gradient.reserveCapacity(x.count)
  var hessian = Matrix<Scalar>(rows: x.count, columns: x.count, repeating: 0)
  var point = SecondOrder.constants(x)
  for j in x.indices {
    let y = try SecondOrder.column(j, at: &point, into: &hessian, of: f)
    value = y.value.value
    gradient.append(y.tangent.value)
  }
  return (value, gradient, hessian)
}

/// The product of the Hessian of a function of n numbers with a vector: H·v, without H.
///
///     hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }  // [24.0, 2.0]
///
/// It is the derivative of the gradient along v.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: n evaluations of `f`, on duals over duals.
/// - Note: `x` may be empty, and so is the product then.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> [Scalar] {
  try gradient(at: moving(x, along: v), of: f).map(\.tangent)
}

// MARK: Passes

/// What the drivers of Hessians share. As in `Passes`, no closure but the user's.
@usableFromInline
enum SecondOrder<Scalar: FloatingPoint> {
  @usableFromInline typealias Number = Dual<Dual<Scalar>>

  @inlinable
  static func checkSize(_ result: Matrix<Scalar>, inputs: Int) {
    require(
      result.rows == inputs && result.columns == inputs,
      "into has \(result.rows) rows × \(result.columns) columns, the point has \(inputs) entries; "
        + "it must have as many of both")
  }

  /// The point, constant on both levels.
  @inlinable
  static func constants(_ x: [Scalar]) -> [Number] {
    var point: [Number] = []
    point.reserveCapacity(x.count)
    for value in x { point.append(Number(Dual(value))) }
    return point
  }

  /// Column j down to the diagonal, and row j with it. The result is of the last pass, in which input j varies on both
  /// levels.
  @inlinable
  static func column(
    _ j: Int, at point: inout [Number], into hessian: inout Matrix<Scalar>, of f: ([Number]) throws -> Number
  ) rethrows -> Number {
    let n = point.count
    var y: Number = 0
    point[j].tangent = 1
    for i in 0...j {
      point[i].value.tangent = 1
      y = try f(point)
      point[i].value.tangent = 0
      hessian.elements[j * n + i] = y.tangent.tangent
      hessian.elements[i * n + j] = y.tangent.tangent
    }
    point[j].tangent = 0
    return y
  }
}
