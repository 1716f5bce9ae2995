// Derivatives along several directions at once.

/// The derivatives of a function of n numbers along several directions: ∇f·v for each v, several a pass.
///
///     directionalDerivatives(at: [3, 4], along: [[1, 0], [0, 1], [3, 4]]) { x in hypot(x[0], x[1]) }  // [0.6, 0.8, 5.0]
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, with the lanes of `ClosureLanes`.
@_disfavoredOverload @inlinable
public func directionalDerivatives<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], along directions: [[Scalar]], of f: ([ClosureLanes<Scalar>]) throws -> ClosureLanes<Scalar>
) rethrows -> [Scalar] {
  try Differentiator<ClosureLanes<Scalar>>.directionalDerivatives(at: x, along: directions, of: f)
}

/// The derivatives of m functions of n numbers along several directions: J·V, a column per direction, without J.
///
///     let d = directionalDerivatives(at: [2, 3], along: [[1, 1], [0, 1]]) { x in [x[0] * x[1], x[0] - x[1]] }
///     d.columnMajor  // [5.0, 0.0, 2.0, -1.0]
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, one without directions, with the lanes of `ClosureLanes`.
@_disfavoredOverload @inlinable
public func directionalDerivatives<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], along directions: [[Scalar]], of f: ([ClosureLanes<Scalar>]) throws -> [ClosureLanes<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Differentiator<ClosureLanes<Scalar>>.directionalDerivatives(at: x, along: directions, of: f)
}

/// The derivatives of a function that is generic over its numbers along several directions.
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, with as many lanes as directions, rounded up to 2, 4, 8 or 12.
@inlinable
public func directionalDerivatives<
  Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Function: DifferentiableFunction
>(
  at x: [Scalar], along directions: [[Scalar]], of f: Function
) throws(Function.Failure) -> [Scalar] {
  switch directions.count {
  case ...2:
    try Differentiator<DualVector<SIMD2<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  case ...4:
    try Differentiator<DualVector<SIMD4<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  case ...8:
    try Differentiator<DualVector<SIMD8<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  default:
    try Differentiator<DualVector<SIMD12<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  }
}

/// The derivatives of m functions that are generic over their numbers along several directions, a column each.
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, one without directions, with as many lanes as directions, rounded
///   up to 2, 4, 8 or 12.
@inlinable
public func directionalDerivatives<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Map: DifferentiableMap>(
  at x: [Scalar], along directions: [[Scalar]], of f: Map
) throws(Map.Failure) -> Matrix<Scalar> {
  switch directions.count {
  case ...2:
    try Differentiator<DualVector<SIMD2<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  case ...4:
    try Differentiator<DualVector<SIMD4<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  case ...8:
    try Differentiator<DualVector<SIMD8<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  default:
    try Differentiator<DualVector<SIMD12<Scalar>>>.directionalDerivatives(at: x, along: directions, of: f._passed)
  }
}

// MARK: Into memory of the caller's

extension Differentiator where Number: _LaneNumber & SeededNumber {
  /// Writes J·V into `result`, for a function that writes m outputs: a column for each of V, which is a direction.
  ///
  ///     var d = Differentiator<DualVector<SIMD2<Double>>>()
  ///     let directions = Matrix(rows: 2, columns: 2, columnMajor: [1.0, 1, 0, 1])
  ///     var products = Matrix(rows: 2, columns: 2, repeating: 0.0)
  ///     d.directionalDerivatives(at: [2, 3], along: directions, into: &products) { x, y in
  ///       y[0] = x[0] * x[1]
  ///       y[1] = x[0] - x[1]
  ///     }
  ///     products.columnMajor  // [5.0, 0.0, 2.0, -1.0]
  ///
  /// Where `f` throws, the columns of the passes before are written, the others as they were.
  ///
  /// - Precondition: V has as many rows as `x` entries, `result` as many columns as V; `f` leaves as many outputs as
  ///   `result` has rows.
  /// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, one without directions. No allocation, except in the first call
  ///   of a size.
  @inlinable
  public mutating func directionalDerivatives<Failure: Error>(
    at x: [Number.Value], along directions: Matrix<Number.Value>, into result: inout Matrix<Number.Value>,
    of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    var none: [Number.Value] = []
    try passes(at: x, along: directions, value: &none, valued: false, into: &result, of: f)
  }

  /// Writes the values into `value` and J·V into `result`, as `directionalDerivatives(at:along:into:of:)`.
  ///
  /// - Precondition: also, `value` has as many entries as `result` rows.
  /// - Complexity: as `directionalDerivatives(at:along:into:of:)`.
  @inlinable
  public mutating func directionalDerivatives<Failure: Error>(
    at x: [Number.Value], along directions: Matrix<Number.Value>, value: inout [Number.Value],
    into result: inout Matrix<Number.Value>, of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    result.checkValues(value.count)
    try passes(at: x, along: directions, value: &value, valued: true, into: &result, of: f)
  }

  // MARK: Passes

  @inlinable @inline(__always)
  mutating func passes<Failure: Error>(
    at x: [Number.Value], along directions: Matrix<Number.Value>, value: inout [Number.Value], valued: Bool,
    into result: inout Matrix<Number.Value>, of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    require(
      directions.rows == x.count,
      "along has \(directions.rows) rows, the point has \(x.count) entries; they must have as many")
    require(
      result.columns == directions.columns,
      "into has \(result.columns) columns, along has \(directions.columns); they must have as many")
    prepareOutputs(result.rows, zero: Number(0))
    var first = 0
    while true {
      setPoint(x, along: directions, from: first)
      try f(point, &outputs)
      result.setColumns(from: first, to: outputs, value: &value, valued: valued)
      first += Number.laneCount
      if first >= directions.columns { return assert(isStill(at: x, f), mixedLevels()) }
    }
  }

  /// The point moving along the columns of `directions` from `first` on, one in each lane.
  @inlinable
  mutating func setPoint(_ x: [Number.Value], along directions: Matrix<Number.Value>, from first: Int) {
    if point.count != x.count { setPoint(x) }
    let count = Swift.min(Number.laneCount, directions.columns - first)
    point.withUnsafeMutableBufferPointer { point in
      directions.elements.withUnsafeBufferPointer { entries in
        x.withUnsafeBufferPointer { x in
          guard count > 0, let start = entries.baseAddress.map({ $0 + first * x.count }) else {
            for i in x.indices { point[i] = Number(x[i]) }
            return
          }
          for i in x.indices {
            point[i] = Number(x[i], tangent: .gathered(count, from: start + i, stride: x.count))
          }
        }
      }
    }
  }

  /// The directions as the columns of a matrix.
  @inlinable
  static func columns(_ directions: [[Number.Value]], inputs: Int) -> Matrix<Number.Value> {
    for v in directions { checkDirection(v, inputs: inputs) }
    return Matrix(rows: inputs, columns: directions.count, columnMajor: directions.flatMap { $0 })
  }

  @inlinable
  static func directionalDerivatives<Failure: Error>(
    at x: [Number.Value], along directions: [[Number.Value]], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> [Number.Value] {
    let directions = columns(directions, inputs: x.count)
    var d = Self()
    var result: [Number.Value] = []
    result.reserveCapacity(directions.columns)
    while result.count < directions.columns {
      d.setPoint(x, along: directions, from: result.count)
      let y = try f(d.point)
      for lane in 0..<Swift.min(Number.laneCount, directions.columns - result.count) {
        result.append(y.derivative(lane: lane))
      }
    }
    assert(d.isStill(at: x, f), mixedLevels())
    return result
  }

  @inlinable
  static func directionalDerivatives<Failure: Error>(
    at x: [Number.Value], along directions: [[Number.Value]], of f: ([Number]) throws(Failure) -> [Number]
  ) throws(Failure) -> Matrix<Number.Value> {
    let directions = columns(directions, inputs: x.count)
    var d = Self()
    var result: Matrix<Number.Value>?
    var first = 0
    while true {
      d.setPoint(x, along: directions, from: first)
      let outputs = try f(d.point)
      if result == nil { result = Matrix(rows: outputs.count, columns: directions.columns, repeating: 0) }
      result!.setColumns(from: first, to: outputs)
      first += Number.laneCount
      if first >= directions.columns {
        assert(d.isStill(at: x, f), mixedLevels())
        return result!
      }
    }
  }
}
