import DualNumbers

// Dense Jacobians whose passes are shared out among tasks. Each driver has two forms of one name: in an asynchronous
// function the one that is awaited is taken, elsewhere the one that blocks its thread.

/// The Jacobian of `f` at `x`, the passes shared out among tasks: blocks this thread until all are done.
///
///     let j = jacobian(at: [2, 3], tasks: 2) { x in [x[0] * x[1], x[0] - x[1]] }
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// The result has the same bits whatever the number of tasks. With `columns` it has these only, so that machines can share
/// a Jacobian as well. Each task has a point of its own, and outputs.
///
/// - Precondition: `tasks` is 1 or more; `columns` is within the indices of `x`; `f` gives as many outputs in every pass.
/// - Complexity: ⌈columns / 12⌉ evaluations of `f`, one where there are no columns; at most as many at the same time as there
///   are tasks and cores. One of few passes, with as many lanes, gains nothing from more tasks than that.
/// - Note: Where `f` throws, no further pass begins, and the error is that which one task would have met.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint & SIMDScalar & Sendable, Failure: Error>(
  at x: [Scalar], columns: Range<Int>? = nil, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Scalar>]) throws(Failure) -> [ClosureLanes<Scalar>]
) throws(Failure) -> Matrix<Scalar> {
  try columnsShared(at: x, columns, tasks, progress, of: ReturningFunction(f), outputs: nil)
}

/// The Jacobian of `f` at `x`, the passes shared out among child tasks.
///
///     let j = try await jacobian(at: [2, 3], tasks: 2) { x in [x[0] * x[1], x[0] - x[1]] }
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// It is the one that blocks in all but this: the tasks are children of the one that awaits them, so there are as many at a
/// time as the system's pool has threads.
///
/// - Throws: What `f` throws; `CancellationError` where the task is cancelled before all passes are done: those that are
///   running end first.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint & SIMDScalar & Sendable>(
  at x: [Scalar], columns: Range<Int>? = nil, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Scalar>]) throws -> [ClosureLanes<Scalar>]
) async throws -> Matrix<Scalar> {
  try await columnsShared(at: x, columns, tasks, progress, of: ReturningFunction(f), outputs: nil)
}

/// The Jacobian of a function that writes its outputs, the passes shared out among tasks: blocks this thread.
///
///     let j = jacobian(at: [2, 3], outputs: 2, tasks: 2) { x, y in
///       y[0] = x[0] * x[1]
///       y[1] = x[0] - x[1]
///     }
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// `f` writes every output: what it finds there is of another pass. No pass but the first of a task allocates.
///
/// - Precondition: also, `outputs` is 0 or more, and `f` leaves as many.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint & SIMDScalar & Sendable, Failure: Error>(
  at x: [Scalar], columns: Range<Int>? = nil, outputs: Int, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Scalar>], inout [ClosureLanes<Scalar>]) throws(Failure) -> Void
) throws(Failure) -> Matrix<Scalar> {
  try columnsShared(at: x, columns, tasks, progress, of: WritingFunction(f), outputs: outputs)
}

/// The Jacobian of a function that writes its outputs, the passes shared out among child tasks.
///
/// - Throws: What `f` throws; `CancellationError` where the task is cancelled before all passes are done.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint & SIMDScalar & Sendable>(
  at x: [Scalar], columns: Range<Int>? = nil, outputs: Int, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Scalar>], inout [ClosureLanes<Scalar>]) throws -> Void
) async throws -> Matrix<Scalar> {
  try await columnsShared(at: x, columns, tasks, progress, of: WritingFunction(f), outputs: outputs)
}

/// The Jacobian of functions that are generic over their numbers, the passes shared out among tasks: blocks this thread.
///
/// - Complexity: as for a closure, with the lanes of one.
@inlinable
public func jacobian<
  Scalar: ElementaryScalar & FloatingPoint & SIMDScalar & Sendable, Map: DifferentiableMap & Sendable
>(
  at x: [Scalar], columns: Range<Int>? = nil, tasks: Int, progress: WorkProgress? = nil, of f: Map
) throws(Map.Failure) -> Matrix<Scalar> {
  try columnsShared(at: x, columns, tasks, progress, of: MapFunction<ClosureLanes<Scalar>, Map>(f), outputs: nil)
}

/// The Jacobian of functions that are generic over their numbers, the passes shared out among child tasks.
///
/// - Throws: What `f` throws; `CancellationError` where the task is cancelled before all passes are done.
@inlinable
public func jacobian<
  Scalar: ElementaryScalar & FloatingPoint & SIMDScalar & Sendable, Map: DifferentiableMap & Sendable
>(
  at x: [Scalar], columns: Range<Int>? = nil, tasks: Int, progress: WorkProgress? = nil, of f: Map
) async throws -> Matrix<Scalar> {
  try await columnsShared(at: x, columns, tasks, progress, of: MapFunction<ClosureLanes<Scalar>, Map>(f), outputs: nil)
}

@inlinable
func columnsShared<Function: PassFunction>(
  at x: [Function.Number.Value], _ columns: Range<Int>?, _ tasks: Int, _ progress: WorkProgress?, of f: Function,
  outputs: Int?
) throws(Function.Failure) -> Matrix<Function.Number.Value> where Function.Number.Value: SIMDScalar & Sendable {
  let (columns, result) = columnsToShare(columns, inputs: x.count, outputs: outputs, of: Function.Number.Value.self)
  try shareOut(ColumnPasses<Function>.passes(columns), tasks: tasks, progress: progress) {
    ColumnPasses(at: x, columns, of: f, outputs: outputs, into: result)
  }
  return result.matrix
}

@inlinable
func columnsShared<Function: PassFunction>(
  at x: [Function.Number.Value], _ columns: Range<Int>?, _ tasks: Int, _ progress: WorkProgress?, of f: Function,
  outputs: Int?
) async throws -> Matrix<Function.Number.Value> where Function.Number.Value: SIMDScalar & Sendable {
  let (columns, result) = columnsToShare(columns, inputs: x.count, outputs: outputs, of: Function.Number.Value.self)
  try await shareOut(ColumnPasses<Function>.passes(columns), tasks: tasks, progress: progress) {
    ColumnPasses(at: x, columns, of: f, outputs: outputs, into: result)
  }
  return result.matrix
}

/// The columns that are asked for, and room for them.
@inlinable
func columnsToShare<Scalar>(
  _ columns: Range<Int>?, inputs: Int, outputs: Int?, of scalar: Scalar.Type
) -> (Range<Int>, SharedColumns<Scalar>) {
  let columns = columns ?? 0..<inputs
  require(
    columns.lowerBound >= 0 && columns.upperBound <= inputs,
    "columns \(columns) are outside of a Jacobian of \(inputs) columns")
  let result = SharedColumns<Scalar>(columns: columns.count)
  if let outputs {
    require(outputs >= 0, "outputs is \(outputs), but must not be negative")
    _ = result.entries(of: outputs)
  }
  return (columns, result)
}
