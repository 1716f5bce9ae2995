import DualNumbers

// H·V for a matrix V whose columns are directions: all that a sparse Hessian takes, a direction for each colour.

extension Reverse {
  /// The products of the Hessian of a function of n numbers with the columns of an n×k matrix: H·V, n×k.
  ///
  ///     // The Hessian of x₀x₁ + x₁x₂ + x₂x₃ has entries beside its diagonal alone. Columns 0 and 1 share no row, nor do 2
  ///     // and 3: one direction serves both of each pair.
  ///     let colours = Matrix(rows: [[1.0, 0], [1, 0], [0, 1], [0, 1]])
  ///     let h = Reverse.hessianVectorProducts(at: [1, 2, 3, 4], along: colours) { x in
  ///       x[0] * x[1] + x[1] * x[2] + x[2] * x[3]
  ///     }
  ///     h.columnMajor  // [1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0]
  ///
  /// Where columns of a sparse Hessian that share no row have one direction, their sum, every entry can be read off.
  ///
  /// - Precondition: `directions` has n rows.
  /// - Complexity: for each column one evaluation of `f`, which is recorded, and one sweep, both on dual numbers; none without
  ///   a column.
  @_disfavoredOverload @inlinable
  public static func hessianVectorProducts<Scalar: FloatingPoint>(
    at x: [Scalar], along directions: Matrix<Scalar>,
    of f: ([TapeVariable<Dual<Scalar>>]) throws -> TapeVariable<Dual<Scalar>>
  ) rethrows -> Matrix<Scalar> {
    try Tape<Dual<Scalar>>.hessianVectorProducts(at: x, along: directions, of: f)
  }

  /// H·V of a function that is generic over its numbers.
  ///
  /// - Precondition: `directions` has n rows.
  /// - Complexity: as with a closure.
  @inlinable
  public static func hessianVectorProducts<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Scalar], along directions: Matrix<Scalar>, of f: Function
  ) throws(Function.Failure) -> Matrix<Scalar> {
    try Tape<Dual<Scalar>>.hessianVectorProducts(at: x, along: directions, of: f._passed)
  }
}

extension Tape {
  /// Writes H·V, for the columns of an n×k matrix V, into `result`, which is n×k.
  ///
  /// - Precondition: `directions` has n rows, `result` has the size of `directions`.
  /// - Complexity: for each column one evaluation of `f`, which is recorded, and one sweep, both on dual numbers; none without
  ///   a column. No allocation, except in the first call of a size.
  @inlinable
  public func hessianVectorProducts<Plain: FloatingPoint, Failure: Error>(
    at x: [Plain], along directions: Matrix<Plain>, into result: inout Matrix<Plain>,
    of f: ([TapeVariable<Dual<Plain>>]) throws(Failure) -> TapeVariable<Dual<Plain>>
  ) throws(Failure) where Scalar == Dual<Plain> {
    require(
      directions.rows == x.count,
      "along has \(directions.rows) rows, the point has \(x.count) numbers; they must be as many")
    require(
      result.rows == directions.rows && result.columns == directions.columns,
      "into has \(result.rows) rows × \(result.columns) columns, along has \(directions.rows) × \(directions.columns); "
        + "they must have the same size")
    for k in 0..<directions.columns {
      _ = try column(at: x, { j in directions[j, k] }, of: f)
      for j in 0..<x.count { result[j, k] = adjoints[j].tangent }
    }
  }

  /// Writes H·V of a function that is generic over its numbers into `result`.
  ///
  /// - Precondition: `directions` has n rows, `result` has the size of `directions`.
  /// - Complexity: as with a closure.
  @inlinable
  public func hessianVectorProducts<Plain: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Plain], along directions: Matrix<Plain>, into result: inout Matrix<Plain>, of f: Function
  ) throws(Function.Failure) where Scalar == Dual<Plain> {
    try hessianVectorProducts(at: x, along: directions, into: &result, of: f._passed)
  }

  @inlinable
  static func hessianVectorProducts<Plain: FloatingPoint, Failure: Error>(
    at x: [Plain], along directions: Matrix<Plain>,
    of f: ([TapeVariable<Dual<Plain>>]) throws(Failure) -> TapeVariable<Dual<Plain>>
  ) throws(Failure) -> Matrix<Plain> where Scalar == Dual<Plain> {
    var result = Matrix<Plain>(rows: directions.rows, columns: directions.columns, repeating: 0)
    try Tape().hessianVectorProducts(at: x, along: directions, into: &result, of: f)
    return result
  }
}
