import DualNumbers

// Sparse Jacobians shared out among tasks: by rows, as passes are few. A map in which a loop goes over `y.rows` then costs
// no more than one task's passes; others compute all for each block of rows, and `ArrayMap` is shared out by passes.

extension JacobianPlan {
  /// Writes the outputs into `value` and the Jacobian into `result`, shared out among tasks: blocks this thread until all
  /// are done.
  ///
  ///     struct Squares: SparseMap {
  ///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
  ///         for i in y.rows { y[i] = x[i] * x[i] }
  ///       }
  ///     }
  ///     let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
  ///     var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
  ///     plan.jacobian(at: [2, 3], value: &value, into: &jacobian, tasks: 2, of: Squares())
  ///     jacobian.values  // [4.0, 6.0]
  ///
  /// The results have the same bits whatever the number of tasks. Where `f` throws, part of them is written.
  ///
  /// - Precondition: as `jacobian(at:value:into:of:)`; `tasks` is 1 or more.
  /// - Complexity: `passes` evaluations of `f`, in blocks of at least 512 rows.
  @inlinable
  public func jacobian<Scalar: _PlainSparseNumber & SIMDScalar & Sendable, Map: SparseMap & Sendable>(
    at x: [Scalar], value: inout [Scalar], into result: inout SparseMatrix<Scalar>, tasks: Int,
    progress: WorkProgress? = nil, of f: Map
  ) throws(Map.Failure) {
    check(x.count, value.count, result.pattern)
    let blocks = RowBlocks(self, isWhole: f is any WholeMap, entriesOnly: false)
    try shareOutRows(x, f, blocks, tasks, progress, &value, &result.elements)
  }

  /// The outputs and the Jacobian, shared out among child tasks.
  ///
  /// - Throws: What `f` throws; `CancellationError` where the task is cancelled before all is done.
  /// - Complexity: as the form that blocks.
  @inlinable
  public func valueWithJacobian<Scalar: _PlainSparseNumber & SIMDScalar & Sendable, Map: SparseMap & Sendable>(
    at x: [Scalar], tasks: Int, progress: WorkProgress? = nil, of f: Map
  ) async throws -> (value: [Scalar], jacobian: SparseMatrix<Scalar>) {
    try await shared(x, f, tasks, progress, entriesOnly: false)
  }

  /// The Jacobian alone, shared out among child tasks: rows without entries are not computed.
  ///
  /// So machines share out columns: the plan of a pattern in which the others are empty costs the rows of these.
  ///
  /// - Throws: What `f` throws; `CancellationError` where the task is cancelled before all is done.
  @inlinable
  public func jacobian<Scalar: _PlainSparseNumber & SIMDScalar & Sendable, Map: SparseMap & Sendable>(
    at x: [Scalar], tasks: Int, progress: WorkProgress? = nil, of f: Map
  ) async throws -> SparseMatrix<Scalar> {
    try await shared(x, f, tasks, progress, entriesOnly: true).jacobian
  }

  /// The Jacobian alone, shared out among tasks: rows without entries are not computed. Blocks this thread.
  @inlinable
  public func jacobian<Scalar: _PlainSparseNumber & SIMDScalar & Sendable, Map: SparseMap & Sendable>(
    at x: [Scalar], tasks: Int, progress: WorkProgress? = nil, of f: Map
  ) throws(Map.Failure) -> SparseMatrix<Scalar> {
    var (value, result) = ([Scalar](repeating: 0, count: pattern.rows), SparseMatrix<Scalar>(pattern))
    check(x.count, value.count, result.pattern)
    let blocks = RowBlocks(self, isWhole: f is any WholeMap, entriesOnly: true)
    try shareOutRows(x, f, blocks, tasks, progress, &value, &result.elements)
    return result
  }

  @inlinable
  func shareOutRows<Scalar: _PlainSparseNumber & SIMDScalar & Sendable, Map: SparseMap & Sendable>(
    _ x: [Scalar], _ f: Map, _ blocks: RowBlocks, _ tasks: Int, _ progress: WorkProgress?,
    _ values: UnsafeMutablePointer<Scalar>, _ entries: UnsafeMutablePointer<Scalar>
  ) throws(Map.Failure) {
    nonisolated(unsafe) let (values, entries) = (values, entries)
    try shareOut(blocks.count, tasks: tasks, progress: progress) {
      RowPasses(self, at: x, of: f, blocks, values: values, entries: entries)
    }
  }

  @inlinable
  func shared<Scalar: _PlainSparseNumber & SIMDScalar & Sendable, Map: SparseMap & Sendable>(
    _ x: [Scalar], _ f: Map, _ tasks: Int, _ progress: WorkProgress?, entriesOnly: Bool
  ) async throws -> (value: [Scalar], jacobian: SparseMatrix<Scalar>) {
    check(x.count, pattern.rows, pattern)
    let blocks = RowBlocks(self, isWhole: f is any WholeMap, entriesOnly: entriesOnly)
    let memory = SharedEntries<Scalar>(pattern)
    try await shareOut(blocks.count, tasks: tasks, progress: progress) {
      RowPasses(self, at: x, of: f, blocks, values: memory.values, entries: memory.entries)
    }
    return memory.result(pattern)
  }
}
