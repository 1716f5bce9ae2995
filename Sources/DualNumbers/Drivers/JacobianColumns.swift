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
