// Written by .ci/overloads; the functions of this library for `Double`, from the generic ones. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

/// The Jacobian of `f` at `x`, the passes shared out among tasks: blocks this thread until all are done.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian<Failure: Error>(
  at x: [Double], columns: Range<Int>? = nil, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Double>]) throws(Failure) -> [ClosureLanes<Double>]
) throws(Failure) -> Matrix<Double> {
  try columnsShared(at: x, columns, tasks, progress, of: ReturningFunction(f), outputs: nil)
}

/// The Jacobian of `f` at `x`, the passes shared out among child tasks.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian(
  at x: [Double], columns: Range<Int>? = nil, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Double>]) throws -> [ClosureLanes<Double>]
) async throws -> Matrix<Double> {
  try await columnsShared(at: x, columns, tasks, progress, of: ReturningFunction(f), outputs: nil)
}

/// The Jacobian of a function that writes its outputs, the passes shared out among tasks: blocks this thread.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian<Failure: Error>(
  at x: [Double], columns: Range<Int>? = nil, outputs: Int, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Double>], inout [ClosureLanes<Double>]) throws(Failure) -> Void
) throws(Failure) -> Matrix<Double> {
  try columnsShared(at: x, columns, tasks, progress, of: WritingFunction(f), outputs: outputs)
}

/// The Jacobian of a function that writes its outputs, the passes shared out among child tasks.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian(
  at x: [Double], columns: Range<Int>? = nil, outputs: Int, tasks: Int, progress: WorkProgress? = nil,
  of f: @escaping @Sendable ([ClosureLanes<Double>], inout [ClosureLanes<Double>]) throws -> Void
) async throws -> Matrix<Double> {
  try await columnsShared(at: x, columns, tasks, progress, of: WritingFunction(f), outputs: outputs)
}
