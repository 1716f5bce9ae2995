// Single columns of a Jacobian.

/// Column j of the Jacobian: the derivatives of all outputs by input j.
///
///     jacobianColumn(1, at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }  // [2.0, -1.0]
///
/// - Precondition: j is an index of `x`.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func jacobianColumn<Scalar: FloatingPoint>(
  _ j: Int, at x: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> [Scalar] {
  try Differentiator<Dual<Scalar>>.jacobianColumn(j, at: x, of: f)
}

/// Column j of the Jacobian of functions that are generic over their numbers.
///
/// - Precondition: j is an index of `x`.
/// - Complexity: one evaluation of `f`.
@inlinable
public func jacobianColumn<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
  _ j: Int, at x: [Scalar], of f: Map
) throws(Map.Failure) -> [Scalar] {
  try Differentiator<Dual<Scalar>>.jacobianColumn(j, at: x, of: f._passed)
}

/// Column j of the Jacobian of a function of a structure of numbers: the derivatives by number j of the point.
///
///     let x: InlineArray<2, Double> = [2, 3]
///     jacobianColumn(1, at: x) { x in [x[0] * x[1], x[0] - x[1]] }  // [2.0, -1.0]
///
/// - Precondition: j is from 0 to n − 1.
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func jacobianColumn<Point: NumberStructure, Outputs: NumberList<Dual<Point.Number>>>(
  _ j: Int, at x: Point, of f: (Point.OverDuals) throws -> Outputs
) rethrows -> [Point.Number] {
  try unmixed(f(OneDirection.varying(j, at: x)), unseeded: f(constant(x))).parts().derivative
}

extension SeededForm {
  /// The point with number `j` varying, in the first lane.
  @inlinable
  static func varying(_ j: Int, at point: Point) -> Seeded {
    let count = point._numberCount
    checkColumn(j, of: count)
    return seeded(point, from: j, of: count)
  }
}

@inlinable
func checkColumn(_ j: Int, of inputs: Int) {
  require(j >= 0 && j < inputs, "column \(j) is outside of a Jacobian of \(inputs) columns")
}

extension Differentiator where Number: SeededNumber {
  @inlinable
  static func jacobianColumn<Failure: Error>(
    _ j: Int, at x: [Number.Value], of f: ([Number]) throws(Failure) -> [Number]
  ) throws(Failure) -> [Number.Value] {
    var d = Self()
    d.setPoint(x, varying: j)
    let column = try f(d.point).map { $0.derivative(lane: 0) }
    assert(d.isStill(at: x, f), mixedLevels())
    return column
  }

  /// Sets the point, input `j` varying in the first lane.
  @inlinable
  mutating func setPoint(_ x: [Number.Value], varying j: Int) {
    checkColumn(j, of: x.count)
    setPoint(x)
    point[j].seed(lane: 0)
  }
}

/// The columns of a Jacobian, each computed when it is asked for.
///
/// Column j costs one evaluation of the function and nothing is kept, so any subset, order, thread or machine can
/// compute its share. The number of columns is known without an evaluation.
///
///     let columns = jacobianColumns(at: [2, 3, 4]) { x in [x[0] * x[1], x[1] * x[2]] }
///     columns.count  // 3
///     columns[2]  // [0.0, 3.0]
///     columns.reversed().map { $0[0] }  // [0.0, 2.0, 3.0]
public struct JacobianColumns<Scalar: FloatingPoint>: RandomAccessCollection {
  @usableFromInline let point: [Scalar]
  @usableFromInline let function: @Sendable ([Dual<Scalar>]) -> [Dual<Scalar>]

  @inlinable
  init(point: [Scalar], function: @escaping @Sendable ([Dual<Scalar>]) -> [Dual<Scalar>]) {
    self.point = point
    self.function = function
  }

  @inlinable public var startIndex: Int { 0 }
  /// The number of inputs.
  @inlinable public var endIndex: Int { point.count }

  /// Column j: one entry per output. One evaluation of the function.
  @inlinable
  public subscript(j: Int) -> [Scalar] { jacobianColumn(j, at: point, of: function) }
}

extension JacobianColumns: Sendable where Scalar: Sendable {}

/// The columns of the Jacobian of `f` at `x`, lazily: column j costs one evaluation of `f` when it is asked for.
///
/// - Complexity: no evaluation by itself.
/// - Note: `f` must give as many outputs each time; columns are independent, so nothing checks it.
@_disfavoredOverload @inlinable
public func jacobianColumns<Scalar: FloatingPoint>(
  at x: [Scalar], of f: @escaping @Sendable ([Dual<Scalar>]) -> [Dual<Scalar>]
) -> JacobianColumns<Scalar> {
  JacobianColumns(point: x, function: f)
}

/// The columns of the Jacobian of functions that are generic over their numbers, lazily.
///
/// - Complexity: no evaluation by itself.
@inlinable
public func jacobianColumns<Scalar: ElementaryScalar & FloatingPoint & Sendable, Map: DifferentiableMap & Sendable>(
  at x: [Scalar], of f: Map
) -> JacobianColumns<Scalar> where Map.Failure == Never {
  JacobianColumns(point: x) { f._passed($0) }
}
