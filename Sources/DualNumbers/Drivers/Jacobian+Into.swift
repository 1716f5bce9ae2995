// Jacobians into memory of the caller's.

extension Differentiator where Number: SeededNumber {
  /// Writes the Jacobian of a function that writes m outputs into `result`, which is m×n.
  ///
  ///     var d = Differentiator<Dual<Double>>()
  ///     var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
  ///     d.jacobian(at: [2, 3], into: &j) { x, y in
  ///       y[0] = x[0] * x[1]
  ///       y[1] = x[0] - x[1]
  ///     }
  ///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
  ///
  /// `f` writes every output: those that it finds are what they were after the pass before, of whatever function. Only in
  /// the first call of a size are they zeros.
  ///
  /// - Precondition: `result` has as many columns as `x` entries; `f` leaves as many outputs as `result` has rows.
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation, except in the first call of a size.
  @inlinable
  public mutating func jacobian<Failure: Error>(
    at x: [Number.Value], into result: inout Matrix<Number.Value>,
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    var none: [Number.Value] = []
    try passes(at: x, value: &none, valued: false, into: &result, of: f)
  }

  /// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:of:)`.
  ///
  /// Where `f` throws, `value` is as it was.
  ///
  /// - Precondition: also, `value` has as many entries as `result` rows.
  /// - Complexity: as `jacobian(at:into:of:)`.
  @inlinable
  public mutating func jacobian<Failure: Error>(
    at x: [Number.Value], value: inout [Number.Value], into result: inout Matrix<Number.Value>,
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    result.checkValues(value.count)
    try passes(at: x, value: &value, valued: true, into: &result, of: f)
  }

  /// Writes column j of the Jacobian of a function that writes m outputs into `result`, which has m entries.
  ///
  ///     var d = Differentiator<Dual<Double>>()
  ///     var column = [0.0, 0.0]
  ///     d.jacobianColumn(1, at: [2, 3], into: &column) { x, y in
  ///       y[0] = x[0] * x[1]
  ///       y[1] = x[0] - x[1]
  ///     }
  ///     column  // [2.0, -1.0]
  ///
  /// `f` finds the outputs that `jacobian(at:into:of:)` says. Where `f` throws, `result` is as it was.
  ///
  /// - Precondition: j is an index of `x`; `f` leaves as many outputs as `result` has entries.
  /// - Complexity: one evaluation of `f`. No allocation, except in the first call of a size.
  @inlinable
  public mutating func jacobianColumn<Failure: Error>(
    _ j: Int, at x: [Number.Value], into result: inout [Number.Value],
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    setPoint(x, varying: j)
    try run(result.count, of: f)
    for i in result.indices { result[i] = outputs[i].derivative(lane: 0) }
    assert(isStill(at: x, f), mixedLevels())
  }

  /// Writes column j of the Jacobian of m functions that are generic over their numbers into `result`.
  ///
  /// - Precondition: j is an index of `x`; `f` gives as many outputs as `result` has entries.
  /// - Complexity: one evaluation of `f`. No allocation but those of `f`, except in the first call of a size.
  @inlinable
  public mutating func jacobianColumn<Map: DifferentiableMap>(
    _ j: Int, at x: [Number.Value], into result: inout [Number.Value], of f: Map
  ) throws(Map.Failure) where Number: ElementaryScalar {
    try jacobianColumn(j, at: x, into: &result) { (x, y) throws(Map.Failure) in y = try f._passed(x) }
  }

  /// Writes the Jacobian of m functions that are generic over their numbers into `result`, which is m×n.
  ///
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation but those of `f`, except in the first
  ///   call of a size.
  @inlinable
  public mutating func jacobian<Map: DifferentiableMap>(
    at x: [Number.Value], into result: inout Matrix<Number.Value>, of f: Map
  ) throws(Map.Failure) where Number: ElementaryScalar {
    var none: [Number.Value] = []
    try passes(at: x, value: &none, valued: false, into: &result, sized: true, returning: f._passed)
  }

  /// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:of:)`.
  ///
  /// Where `f` throws, `value` is as it was.
  ///
  /// - Precondition: `value` has m entries.
  /// - Complexity: as `jacobian(at:into:of:)`.
  @inlinable
  public mutating func jacobian<Map: DifferentiableMap>(
    at x: [Number.Value], value: inout [Number.Value], into result: inout Matrix<Number.Value>, of f: Map
  ) throws(Map.Failure) where Number: ElementaryScalar {
    result.checkValues(value.count)
    try passes(at: x, value: &value, valued: true, into: &result, sized: true, returning: f._passed)
  }

  /// Writes the Jacobian of a function of an `InlineArray` into `result`, which has a row per number that `f` gives.
  ///
  ///     func polar<T: ElementaryScalar>(_ p: InlineArray<2, T>) -> InlineArray<2, T> {
  ///       [T.hypot(p[0], p[1]), T.atan2(y: p[1], x: p[0])]
  ///     }
  ///     var d = Differentiator<DualVector<SIMD2<Double>>>()
  ///     var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
  ///     d.jacobian(at: [3, 4], into: &j, of: polar)
  ///     j[0, 1]  // 0.8
  ///
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation.
  @available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
  @inlinable @inline(__always)
  public mutating func jacobian<let n: Int, Outputs: NumberList<Number>, Failure: Error>(
    at x: InlineArray<n, Number.Value>, into result: inout Matrix<Number.Value>,
    of f: (InlineArray<n, Number>) throws(Failure) -> Outputs
  ) throws(Failure) {
    try InlineForm.jacobian(at: x, into: &result, of: f)
  }

  /// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:of:)`.
  ///
  /// - Precondition: `value` has as many entries as `result` rows.
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation.
  @available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
  @inlinable @inline(__always)
  public mutating func jacobian<let n: Int, Outputs: NumberList<Number>, Failure: Error>(
    at x: InlineArray<n, Number.Value>, value: inout [Number.Value], into result: inout Matrix<Number.Value>,
    of f: (InlineArray<n, Number>) throws(Failure) -> Outputs
  ) throws(Failure) {
    try InlineForm.jacobian(at: x, value: &value, into: &result, of: f)
  }

  /// Writes the Jacobian of a function of a structure of numbers into `result`, which has a row per number that `f` gives.
  ///
  /// - Complexity: n evaluations of `f`, one where n is 0. No allocation but those of `mapNumbers`.
  @inlinable @inline(__always)
  public mutating func jacobian<Point: NumberStructure, Outputs: NumberList<Number>, Failure: Error>(
    at x: Point, into result: inout Matrix<Number.Value>, of f: (Point.OverDuals) throws(Failure) -> Outputs
  ) throws(Failure) where Number == Dual<Point.Number> {
    try OneDirection.jacobian(at: x, into: &result, of: f)
  }

  /// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:of:)`.
  ///
  /// - Precondition: `value` has as many entries as `result` rows.
  /// - Complexity: n evaluations of `f`, one where n is 0. No allocation but those of `mapNumbers`.
  @inlinable @inline(__always)
  public mutating func jacobian<Point: NumberStructure, Outputs: NumberList<Number>, Failure: Error>(
    at x: Point, value: inout [Number.Value], into result: inout Matrix<Number.Value>,
    of f: (Point.OverDuals) throws(Failure) -> Outputs
  ) throws(Failure) where Number == Dual<Point.Number> {
    try OneDirection.jacobian(at: x, value: &value, into: &result, of: f)
  }

  /// Writes the Jacobian of a function of a structure of numbers into `result`, in several directions a pass.
  ///
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation but those of `mapNumbers`.
  @inlinable @inline(__always)
  public mutating func jacobian<Point: LaneStructure, Outputs: NumberList<Number>, Failure: Error>(
    at x: Point, into result: inout Matrix<Number.Value>, of f: (Point.OverLanes) throws(Failure) -> Outputs
  ) throws(Failure) where Number == ClosureLanes<Point.Number> {
    try InLanes.jacobian(at: x, into: &result, of: f)
  }

  /// Writes the values into `value` and the Jacobian into `result`, in several directions a pass.
  ///
  /// - Precondition: `value` has as many entries as `result` rows.
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation but those of `mapNumbers`.
  @inlinable @inline(__always)
  public mutating func jacobian<Point: LaneStructure, Outputs: NumberList<Number>, Failure: Error>(
    at x: Point, value: inout [Number.Value], into result: inout Matrix<Number.Value>,
    of f: (Point.OverLanes) throws(Failure) -> Outputs
  ) throws(Failure) where Number == ClosureLanes<Point.Number> {
    try InLanes.jacobian(at: x, value: &value, into: &result, of: f)
  }

  // MARK: Passes

  // Whether values are wanted, and memory is there, are literals in every call. Passes are inlined, so that nothing is left
  // of what is not wanted.

  @inlinable @inline(__always)
  mutating func passes<Failure: Error>(
    at x: [Number.Value], value: inout [Number.Value], valued: Bool, into result: inout Matrix<Number.Value>,
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    result.checkColumns(x.count)
    prepareOutputs(result.rows, zero: Number(0))
    var first = 0
    while true {
      let columns = Self.columns(from: first, of: x.count)
      seed(columns, at: x)
      try f(point, &outputs)
      result.setColumns(from: first, to: outputs, value: &value, valued: valued)
      first = columns.upperBound
      if first == x.count { return assert(isStill(at: x, f), mixedLevels()) }
    }
  }

  /// The same of a function that returns an array. Unless `value` and `result` are sized, the first pass tells their sizes.
  @inlinable @inline(__always)
  mutating func passes<Failure: Error>(
    at x: [Number.Value], value: inout [Number.Value], valued: Bool, into result: inout Matrix<Number.Value>,
    sized: Bool, returning f: ([Number]) throws(Failure) -> [Number]
  ) throws(Failure) {
    if sized { result.checkColumns(x.count) }
    var first = 0
    while true {
      let columns = Self.columns(from: first, of: x.count)
      seed(columns, at: x)
      let outputs = try f(point)
      if !sized && first == 0 { (value, result) = Matrix.results(of: outputs, inputs: x.count) }
      result.setColumns(from: first, to: outputs, value: &value, valued: valued)
      first = columns.upperBound
      if first == x.count { return assert(isStill(at: x, f), mixedLevels()) }
    }
  }

  @inlinable
  static func valueWithJacobian<Failure: Error>(
    at x: [Number.Value], of f: ([Number]) throws(Failure) -> [Number]
  ) throws(Failure) -> (value: [Number.Value], jacobian: Matrix<Number.Value>) {
    var d = Self()
    var (value, jacobian) = ([Number.Value](), Matrix<Number.Value>(rows: 0, columns: 0, repeating: 0))
    try d.passes(at: x, value: &value, valued: true, into: &jacobian, sized: false, returning: f)
    return (value, jacobian)
  }
}
