import DualNumbers

// Jacobians of terms shared out among tasks, by ranges of copies. Where copies add to rows or entries in common there is one
// range, and nothing to share: sums would depend on their order.

extension JacobianOfTerms where Group: Sendable {
  /// Writes the rows at `x` into `value` and the Jacobian into `result`, shared out among tasks: blocks this thread until
  /// all are done.
  ///
  ///     struct Squares: DifferentiableTerm {
  ///       static var inputs: Int { 1 }
  ///       static var outputs: Int { 1 }
  ///       func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
  ///         y[0] = x[0] * x[0]
  ///       }
  ///     }
  ///     let plan = try JacobianOfTerms(try Terms(of: Squares(), copies: 2, reading: { copy, _ in copy }), inputs: 2, rows: 2)
  ///     var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
  ///     plan.jacobian(at: [2, 3], value: &value, into: &jacobian, tasks: 2)
  ///     jacobian.values  // [4.0, 6.0]
  ///
  /// The results have the same bits whatever the number of tasks.
  ///
  /// - Precondition: as `jacobian(at:value:into:)`; `tasks` is 1 or more.
  /// - Complexity: as `jacobian(at:value:into:)`, in ranges of at least 256 copies; one range where copies write rows or
  ///   entries in common.
  @inlinable
  public func jacobian<Scalar: TermScalar & Sendable>(
    at x: [Scalar], value: inout [Scalar], into result: inout SparseMatrix<Scalar>, tasks: Int,
    progress: WorkProgress? = nil
  ) {
    check(x.count, result.pattern)
    require(value.count == pattern.rows, "value has \(value.count) entries, the terms have \(pattern.rows) rows")
    value.withUnsafeMutableBufferPointer { rows in
      result.withUnsafeMutableBufferPointer { entries in
        rows.update(repeating: 0)
        if sharing.entries { entries.update(repeating: 0) }
        nonisolated(unsafe) let (rows, entries) = (rows.baseAddress, entries)
        shareOut(copyRanges.count, tasks: tasks, progress: progress) {
          CopyPasses(self, at: x, rows: rows, entries: entries)
        }
      }
    }
  }

  /// The rows and the Jacobian at `x`, shared out among child tasks.
  ///
  /// - Throws: `CancellationError` where the task is cancelled before all is done.
  /// - Complexity: as the form that blocks.
  @inlinable
  public func valueWithJacobian<Scalar: TermScalar & _PlainSparseNumber & Sendable>(
    at x: [Scalar], tasks: Int, progress: WorkProgress? = nil
  ) async throws -> (value: [Scalar], jacobian: SparseMatrix<Scalar>) {
    check(x.count, pattern)
    let memory = SharedEntries<Scalar>(pattern)
    let count = pattern.nonZeros
    try await shareOut(copyRanges.count, tasks: tasks, progress: progress) {
      CopyPasses(
        self, at: x, rows: memory.values, entries: UnsafeMutableBufferPointer(start: memory.entries, count: count))
    }
    return memory.result(pattern)
  }

  /// Ranges of copies that may run at the same time, at most 256. They do not depend on the number of tasks.
  @inlinable
  var copyRanges: EqualRanges {
    EqualRanges(
      terms.copies, size: sharing.rows || sharing.entries ? terms.copies : Swift.max(256, (terms.copies + 255) / 256))
  }
}

/// 0 to `end` − 1 in ranges of one size, the last of which may be shorter.
@usableFromInline
struct EqualRanges: Sendable {
  @usableFromInline let end, size: Int

  @inlinable
  init(_ end: Int, size: Int) { (self.end, self.size) = (end, Swift.max(size, 1)) }

  @inlinable var count: Int { (end + size - 1) / size }
  @inlinable
  subscript(index: Int) -> Range<Int> { index * size..<Swift.min((index + 1) * size, end) }
}

@usableFromInline
struct CopyPasses<Group: TermGroup & Sendable, Scalar: TermScalar & Sendable>: Worker {
  @usableFromInline let plan: JacobianOfTerms<Group>
  @usableFromInline let point: [Scalar]
  @usableFromInline let rows: UnsafeMutablePointer<Scalar>?
  @usableFromInline let entries: UnsafeMutableBufferPointer<Scalar>

  @inlinable
  init(
    _ plan: JacobianOfTerms<Group>, at point: [Scalar], rows: UnsafeMutablePointer<Scalar>?,
    entries: UnsafeMutableBufferPointer<Scalar>
  ) {
    (self.plan, self.point, self.rows, self.entries) = (plan, point, rows, entries)
  }

  @inlinable
  mutating func run(_ item: Int) {
    plan.run(plan.copyRanges[item], at: point, rows, entries)
  }
}
