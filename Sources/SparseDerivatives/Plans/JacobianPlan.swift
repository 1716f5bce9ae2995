import DualNumbers

/// The Jacobian of a sparse map in a few passes: the columns of one colour share no row, and go through one direction.
///
///     struct Differences: SparseMap {
///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
///         for i in y.rows { y[i] = x[i + 1] * x[i + 1] - x[i] }
///       }
///     }
///     let plan = JacobianPlan(try jacobianSparsity(inputs: 4, outputs: 3, of: Differences()))
///     plan.coloring.count  // 2
///     plan.coloring.isProvedOptimal  // true
///     plan.valueWithJacobian(at: [0, 1, 2, 3], of: Differences()).jacobian.values  // [-1.0, 2.0, -1.0, 4.0, -1.0, 6.0]
///
/// A plan is made once, for a pattern, and serves any number of points, on any number of threads at once.
///
/// - Note: An entry that the pattern lacks is not found, and may fall on one that it has: `checkPattern(at:of:)` tells.
public struct JacobianPlan: Sendable {
  /// Where the entries of the Jacobian are.
  public let pattern: SparsePattern
  /// The colours of the columns.
  public let coloring: Coloring
  @usableFromInline let schedule: Schedule

  /// A plan for a pattern; the colouring is the best of all orders, or the one that is given.
  ///
  /// - Precondition: no two columns of one colour in `coloring` have an entry in the same row.
  /// - Complexity: that of the colouring.
  public init(_ pattern: SparsePattern, coloring: Coloring? = nil) {
    coloring?.check(columnsOf: pattern)
    self.pattern = pattern
    self.coloring = coloring ?? .columns(of: pattern)
    schedule = Schedule(pattern, self.coloring)
  }

  /// A plan for a symmetric matrix, of which an entry may be read at its mirror image.
  init(symmetric pattern: SparsePattern, _ coloring: Coloring) {
    self.pattern = pattern
    self.coloring = coloring
    schedule = Schedule(symmetric: pattern, coloring)
  }

  /// The number of evaluations of a map for one Jacobian: ⌈colours / 16⌉, one where there are none.
  public var passes: Int { schedule.passes(lanes: 16) }

  /// Writes the outputs into `value` and the Jacobian into `result`.
  ///
  ///     let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
  ///     struct Squares: SparseMap {
  ///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
  ///         for i in y.rows { y[i] = x[i] * x[i] }
  ///       }
  ///     }
  ///     var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
  ///     plan.jacobian(at: [2, 3], value: &value, into: &jacobian, of: Squares())
  ///     jacobian.values  // [4.0, 6.0]
  ///
  /// Where `f` throws, part of them is written.
  ///
  /// - Precondition: `x` has as many entries as the pattern columns, `value` as many as it has rows, and the pattern of
  ///   `result` is that of the plan; `f` writes every output.
  /// - Complexity: `passes` evaluations of `f`, in 1, 3, 4, 8, 12 or 16 directions by the number of colours. No allocation but
  ///   those of `f`.
  @inlinable
  public func jacobian<Scalar: _PlainSparseNumber & SIMDScalar, Map: SparseMap>(
    at x: [Scalar], value: inout [Scalar], into result: inout SparseMatrix<Scalar>, of f: Map
  ) throws(Map.Failure) {
    check(x.count, value.count, result.pattern)
    for pass in 0..<passes {
      try run(pass: pass, at: x, rows: 0..<pattern.rows, values: &value, entries: &result.elements, of: f)
    }
  }

  /// Writes the outputs into `value` and the Jacobian into `result`, of a function of one type of number.
  ///
  ///     let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
  ///     var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
  ///     plan.jacobian(at: [2, 3], value: &value, into: &jacobian, in: Dual<Double>.self) { x, y in
  ///       for i in y.rows { y[i] = x[i] * x[i] }
  ///     }
  ///     jacobian.values  // [4.0, 6.0]
  ///
  /// - Precondition: as `jacobian(at:value:into:of:)`.
  /// - Complexity: ⌈colours / lanes⌉ evaluations of `f`, one where there are none. No allocation.
  @inlinable
  public func jacobian<Number: SparseNumber & SeededNumber, Failure: Error>(
    at x: [Number._Stored], value: inout [Number._Stored], into result: inout SparseMatrix<Number._Stored>,
    in number: Number.Type,
    of f: (SparseInputs<Number>, inout SparseOutputs<Number>) throws(Failure) -> Void
  ) throws(Failure) {
    check(x.count, value.count, result.pattern)
    for pass in 0..<schedule.passes(lanes: Number.laneCount) {
      try schedule.run(
        pass: pass, at: x, rows: 0..<pattern.rows, of: pattern.rows, values: &value, entries: &result.elements, f)
    }
  }

  /// The outputs and the Jacobian.
  ///
  /// - Complexity: as `jacobian(at:value:into:of:)`.
  @inlinable
  public func valueWithJacobian<Scalar: _PlainSparseNumber & SIMDScalar, Map: SparseMap>(
    at x: [Scalar], of f: Map
  ) throws(Map.Failure) -> (value: [Scalar], jacobian: SparseMatrix<Scalar>) {
    var (value, result) = ([Scalar](repeating: 0, count: pattern.rows), SparseMatrix<Scalar>(pattern))
    try jacobian(at: x, value: &value, into: &result, of: f)
    return (value, result)
  }

  /// One of the `passes`, for the outputs of `rows`: what tasks share out. They write different entries.
  @inlinable
  package func run<Scalar: _PlainSparseNumber & SIMDScalar, Map: SparseMap>(
    pass: Int, at x: UnsafePointer<Scalar>, rows: Range<Int>, values: UnsafeMutablePointer<Scalar>,
    entries: UnsafeMutablePointer<Scalar>, of f: Map
  ) throws(Map.Failure) {
    try schedule.run(pass: pass, at: x, rows: rows, of: pattern.rows, values: values, entries: entries, of: f)
  }

  @inlinable
  func check(_ inputs: Int, _ values: Int, _ other: SparsePattern) {
    require(inputs == pattern.columns, "the point has \(inputs) numbers, the pattern \(pattern.columns) columns")
    require(values == pattern.rows, "value has \(values) entries, the pattern \(pattern.rows) rows")
    // Of the same arrays this compares two addresses.
    require(other == pattern, "into has another pattern than the plan: \(other), where the plan has \(pattern)")
  }
}

extension Schedule {
  /// One pass of a map, in as many directions as suit the number of colours.
  @inlinable
  func run<Scalar: _PlainSparseNumber & SIMDScalar, Map: SparseMap>(
    pass: Int, at x: UnsafePointer<Scalar>, rows: Range<Int>, of count: Int, values: UnsafeMutablePointer<Scalar>,
    entries: UnsafeMutablePointer<Scalar>, of f: Map
  ) throws(Map.Failure) {
    switch lanes {
    case 1:
      try run(pass: pass, at: x, rows: rows, of: count, values: values, entries: entries) {
        (x: SparseInputs<Dual<Scalar>>, y) throws(Map.Failure) in try f(x, &y)
      }
    case 3:
      try run(pass: pass, at: x, rows: rows, of: count, values: values, entries: entries) {
        (x: SparseInputs<DualVector<PackedSIMD3<Scalar>>>, y) throws(Map.Failure) in try f(x, &y)
      }
    case 4:
      try run(pass: pass, at: x, rows: rows, of: count, values: values, entries: entries) {
        (x: SparseInputs<DualVector<SIMD4<Scalar>>>, y) throws(Map.Failure) in try f(x, &y)
      }
    case 8:
      try run(pass: pass, at: x, rows: rows, of: count, values: values, entries: entries) {
        (x: SparseInputs<DualVector<SIMD8<Scalar>>>, y) throws(Map.Failure) in try f(x, &y)
      }
    case 12:
      try run(pass: pass, at: x, rows: rows, of: count, values: values, entries: entries) {
        (x: SparseInputs<DualVector<SIMD12<Scalar>>>, y) throws(Map.Failure) in try f(x, &y)
      }
    default:
      try run(pass: pass, at: x, rows: rows, of: count, values: values, entries: entries) {
        (x: SparseInputs<DualVector<SIMD16<Scalar>>>, y) throws(Map.Failure) in try f(x, &y)
      }
    }
  }

  /// The directions of a pass, of as few passes as 16 directions take.
  @inlinable
  var lanes: Int {
    let passes = passes(lanes: 16)
    let share = (colourCount + passes - 1) / passes
    return share <= 1 ? 1 : share <= 3 ? 3 : share <= 4 ? 4 : share <= 8 ? 8 : share <= 12 ? 12 : 16
  }
}
