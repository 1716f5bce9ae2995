import DualNumbers

// Jacobians by rows: a sweep gives the derivatives of one output, or of four at once.

extension Reverse {
  /// The Jacobian of m functions of n numbers: a row per output, a column per input.
  ///
  ///     let j = Reverse.jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
  ///     j[0, 1]  // 2.0, because ∂(v₀v₁)/∂v₁ = v₀
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and a sweep for each output; over `Double` for each four.
  /// - Note: `x` may be empty; the result then has no columns.
  @_disfavoredOverload @inlinable
  public static func jacobian<Scalar: FloatingPoint>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws -> [TapeVariable<Scalar>]
  ) rethrows -> Matrix<Scalar> {
    try Tape<Scalar>.valueWithJacobian(at: x, of: f).jacobian
  }

  /// The values and the Jacobian of m functions of n numbers.
  ///
  ///     let (y, j) = Reverse.valueWithJacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
  ///     y  // [6.0, -1.0]
  ///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
  ///
  /// - Complexity: as `jacobian(at:of:)`.
  @_disfavoredOverload @inlinable
  public static func valueWithJacobian<Scalar: FloatingPoint>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws -> [TapeVariable<Scalar>]
  ) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
    try Tape<Scalar>.valueWithJacobian(at: x, of: f)
  }

  /// The Jacobian of functions that are generic over their numbers.
  ///
  /// - Complexity: as with a closure.
  @inlinable
  public static func jacobian<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
    at x: [Scalar], of f: Map
  ) throws(Map.Failure) -> Matrix<Scalar> {
    try Tape<Scalar>.valueWithJacobian(at: x, of: f._passed).jacobian
  }

  /// The values and the Jacobian of functions that are generic over their numbers.
  ///
  /// - Complexity: as with a closure.
  @inlinable
  public static func valueWithJacobian<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
    at x: [Scalar], of f: Map
  ) throws(Map.Failure) -> (value: [Scalar], jacobian: Matrix<Scalar>) {
    try Tape<Scalar>.valueWithJacobian(at: x, of: f._passed)
  }
}

extension Tape {
  /// Writes the Jacobian of m functions of n numbers, and returns the values.
  ///
  ///     let tape = Tape<Double>()
  ///     var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
  ///     tape.jacobian(at: [2, 3], into: &j) { v in [v[0] * v[1], v[0] - v[1]] }  // [6.0, -1.0]
  ///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
  ///
  /// - Precondition: `result` has n columns, and a row for each output of `f`.
  /// - Complexity: one evaluation of `f`, which is recorded, and a sweep for each output; over `Double` for each four.
  @inlinable
  @discardableResult
  public func jacobian<Failure: Error>(
    at x: [Scalar], into result: inout Matrix<Scalar>,
    of f: ([TapeVariable<Scalar>]) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> [Scalar] {
    checkColumns(result.columns, x.count)
    let outputs = try recording(at: x, f)
    setRows(of: outputs, in: &result)
    return outputs.map(\.value)
  }

  /// Writes the Jacobian of functions that are generic over their numbers, and returns the values.
  ///
  /// - Precondition: `result` has n columns, and a row for each output of `f`.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public func jacobian<Map: DifferentiableMap>(
    at x: [Scalar], into result: inout Matrix<Scalar>, of f: Map
  ) throws(Map.Failure) -> [Scalar] where Scalar: ElementaryScalar {
    try jacobian(at: x, into: &result, of: f._passed)
  }

  /// Writes the Jacobian of functions that write their outputs, as many as `result` has rows.
  ///
  ///     let tape = Tape<Double>()
  ///     var j = Matrix(rows: 2, columns: 2, repeating: 0.0)
  ///     tape.jacobian(at: [2, 3], into: &j) { v, y in (y[0], y[1]) = (v[0] * v[1], v[0] - v[1]) }
  ///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
  ///
  /// - Precondition: `result` has n columns; `f` leaves as many outputs as it has rows.
  /// - Complexity: as with functions that return their outputs. No allocation, except in the first call of a size.
  @inlinable
  public func jacobian<Failure: Error>(
    at x: [Scalar], into result: inout Matrix<Scalar>,
    of f: ([TapeVariable<Scalar>], inout [TapeVariable<Scalar>]) throws(Failure) -> Void
  ) throws(Failure) {
    checkColumns(result.columns, x.count)
    if outputs.count != result.rows { outputs = [TapeVariable<Scalar>](repeating: 0, count: result.rows) }
    for i in outputs.indices { outputs[i] = 0 }
    try recording(at: x) { (x: [TapeVariable<Scalar>]) throws(Failure) -> Void in try f(x, &outputs) }
    setRows(of: outputs, in: &result)
  }

  @inlinable
  func checkColumns(_ columns: Int, _ inputs: Int) {
    require(columns == inputs, "into has \(columns) columns, the point has \(inputs) numbers; they must have as many")
  }

  /// Sets the rows to the derivatives of the outputs.
  @inlinable
  func setRows(of outputs: [TapeVariable<Scalar>], in result: inout Matrix<Scalar>) {
    require(
      outputs.count == result.rows,
      "the function gave \(outputs.count) outputs, where into has \(result.rows) rows; they must be as many")
    var row = 0
    while row < outputs.count {
      if Scalar.self == Double.self && outputs.count - row > 1 && setFourRows(row, of: outputs, in: &result) {
        row += 4
      } else {
        sweep { seed(outputs[row], 1, index: row) }
        for j in 0..<inputs { result[row, j] = adjoints[j] }
        row += 1
      }
    }
  }

  /// Value and Jacobian, by a tape for the occasion.
  @inlinable
  static func valueWithJacobian<Failure: Error>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> (value: [Scalar], jacobian: Matrix<Scalar>) {
    let tape = Tape()
    let outputs = try tape.recording(at: x, f)
    var result = Matrix<Scalar>(rows: outputs.count, columns: x.count, repeating: 0)
    tape.setRows(of: outputs, in: &result)
    return (outputs.map(\.value), result)
  }
}
