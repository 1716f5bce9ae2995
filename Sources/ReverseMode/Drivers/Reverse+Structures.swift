import DualNumbers

// Derivatives by the numbers of a structure, which the results are, too.

extension Reverse {
  /// The gradient of a function of a structure of numbers, which is such a structure.
  ///
  ///     let x: InlineArray<2, Double> = [3, 4]
  ///     Reverse.gradient(at: x) { x in hypot(x[0], x[1]) }[1]  // 0.8
  ///
  /// `TapeStructure` says how a type of your own becomes one.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func gradient<Point: TapeStructure>(
    at x: Point, of f: (Point.OverTape) throws -> TapeVariable<Point.Number>
  ) rethrows -> Point {
    try Tape<Point.Number>().valueWithGradient(at: x, of: f).gradient
  }

  /// The value and the gradient of a function of a structure of numbers.
  ///
  /// - Complexity: as `gradient(at:of:)`.
  @_disfavoredOverload @inlinable
  public static func valueWithGradient<Point: TapeStructure>(
    at x: Point, of f: (Point.OverTape) throws -> TapeVariable<Point.Number>
  ) rethrows -> (value: Point.Number, gradient: Point) {
    try Tape<Point.Number>().valueWithGradient(at: x, of: f)
  }

  /// The Jacobian of m functions of a structure of numbers, m×n, columns in the order in which `mapNumbers` visits them.
  ///
  ///     let x: InlineArray<2, Double> = [2, 3]
  ///     Reverse.jacobian(at: x) { x in [x[0] * x[1], x[0] - x[1]] }.columnMajor  // [3.0, 1.0, 2.0, -1.0]
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and a sweep for each output or four of them.
  @_disfavoredOverload @inlinable
  public static func jacobian<Point: TapeStructure>(
    at x: Point, of f: (Point.OverTape) throws -> [TapeVariable<Point.Number>]
  ) rethrows -> Matrix<Point.Number> {
    try Tape<Point.Number>().jacobian(at: x, of: f)
  }

  /// Jᵀ·r of m functions of a structure of numbers, which is such a structure.
  ///
  /// - Precondition: `r` has an entry for each output of `f`.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func vectorJacobianProduct<Point: TapeStructure>(
    at x: Point, along r: [Point.Number], of f: (Point.OverTape) throws -> [TapeVariable<Point.Number>]
  ) rethrows -> Point {
    try Tape<Point.Number>().vectorJacobianProduct(at: x, along: r, of: f)
  }

  /// H·v of a function of a structure of numbers, along such a structure.
  ///
  ///     let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([1, 2], [1, 10])
  ///     Reverse.hessianVectorProduct(at: x, along: v) { x in x[0] * x[0] * x[1] }[0]  // 24.0
  ///
  /// - Precondition: `v` has as many numbers as `x`.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep, both on dual numbers.
  @_disfavoredOverload @inlinable
  public static func hessianVectorProduct<Point: TapeStructure>(
    at x: Point, along v: Point, of f: (Point.OverDuals.OverTape) throws -> TapeVariable<Dual<Point.Number>>
  ) rethrows -> Point where Point.OverDuals: TapeStructure, Point.OverDuals.Number == Dual<Point.Number> {
    try Tape<Dual<Point.Number>>().hessianVectorProduct(at: x, along: v, of: f)
  }

  /// The Hessian of a function of a structure of numbers, rows and columns in the order in which `mapNumbers` visits them.
  ///
  ///     let x: InlineArray<2, Double> = [1, 2]
  ///     Reverse.hessian(at: x) { x in x[0] * x[0] * x[1] }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
  ///
  /// - Complexity: for each column an evaluation of `f` and a sweep; one where there is no number.
  @_disfavoredOverload @inlinable
  public static func hessian<Point: TapeStructure>(
    at x: Point, of f: (Point.OverDuals.OverTape) throws -> TapeVariable<Dual<Point.Number>>
  ) rethrows -> Matrix<Point.Number>
  where Point.OverDuals: TapeStructure, Point.OverDuals.Number == Dual<Point.Number> {
    let (tape, count) = (Tape<Dual<Point.Number>>(), x._numberCount)
    var result = Matrix<Point.Number>(rows: count, columns: count, repeating: 0)
    var direction = [Point.Number](repeating: 0, count: count)
    for k in 0..<count {
      direction[k] = 1
      _ = try tape.column(at: x, direction, of: f)
      tape.setColumn(k, of: &result)
      direction[k] = 0
    }
    if count == 0 { _ = try tape.column(at: x, direction, of: f) }
    return result
  }
}

extension Tape {
  /// The value and the gradient of a function of a structure of numbers.
  ///
  ///     let x: InlineArray<2, Double> = [3, 4]
  ///     Tape<Double>().valueWithGradient(at: x) { x in hypot(x[0], x[1]) }.value  // 5.0
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep. No allocation, except those of `mapNumbers` and in
  ///   the first call of a size.
  @inlinable
  public func valueWithGradient<Point: TapeStructure, Failure: Error>(
    at x: Point, of f: (Point.OverTape) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> (value: Scalar, gradient: Point) where Point.Number == Scalar {
    let value = try value(at: x, of: f)
    return (value, adjoints(like: x) { $0 })
  }

  /// The value of a function of a structure of numbers, after a sweep.
  @inlinable
  func value<Point: TapeStructure, Failure: Error>(
    at x: Point, of f: (Point.OverTape) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> Scalar where Point.Number == Scalar {
    let y = try recording(at: x, f)
    sweep { seed(y, 1) }
    return y.value
  }

  @inlinable
  func jacobian<Point: TapeStructure, Failure: Error>(
    at x: Point, of f: (Point.OverTape) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> Matrix<Scalar> where Point.Number == Scalar {
    let outputs = try recording(at: x, f)
    var result = Matrix<Scalar>(rows: outputs.count, columns: inputs, repeating: 0)
    setRows(of: outputs, in: &result)
    return result
  }

  /// Writes the Jacobian of m functions of a structure of numbers, columns in the order in which `mapNumbers` visits them, and
  /// returns the values.
  ///
  /// - Precondition: `result` has a column for each number, and a row for each output of `f`.
  /// - Complexity: as with an array, and the allocations of `mapNumbers`.
  @_disfavoredOverload @inlinable
  @discardableResult
  public func jacobian<Point: TapeStructure, Failure: Error>(
    at x: Point, into result: inout Matrix<Scalar>,
    of f: (Point.OverTape) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> [Scalar] where Point.Number == Scalar {
    checkColumns(result.columns, x._numberCount)
    let outputs = try recording(at: x, f)
    setRows(of: outputs, in: &result)
    return outputs.map(\.value)
  }

  /// Jᵀ·r of m functions of a structure of numbers, which is such a structure.
  ///
  /// - Precondition: `r` has an entry for each output of `f`.
  /// - Complexity: as with an array, and the allocations of `mapNumbers`.
  @_disfavoredOverload @inlinable
  public func vectorJacobianProduct<Point: TapeStructure, Failure: Error>(
    at x: Point, along r: [Scalar], of f: (Point.OverTape) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> Point where Point.Number == Scalar {
    sweep(try recording(at: x, f), along: r)
    return adjoints(like: x) { $0 }
  }

  /// H·v of a function of a structure of numbers, along such a structure.
  ///
  /// - Precondition: `v` has as many numbers as `x`.
  /// - Complexity: as with an array, and the allocations of `mapNumbers`.
  @_disfavoredOverload @inlinable
  public func hessianVectorProduct<Point: TapeStructure, Failure: Error>(
    at x: Point, along v: Point, of f: (Point.OverDuals.OverTape) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> Point
  where Point.OverDuals: TapeStructure, Point.OverDuals.Number == Scalar, Scalar == Dual<Point.Number> {
    var directions: [Point.Number] = []
    _ = v.mapNumbers { (number: Point.Number) -> Point.Number in
      directions.append(number)
      return number
    }
    let count = x._numberCount
    require(
      directions.count == count, "along has \(directions.count) numbers, the point has \(count); they must have as many"
    )
    _ = try column(at: x, directions, of: f)
    return adjoints(like: x) { $0.tangent }
  }

  /// The value, after a sweep at `x` moving along `v`.
  @inlinable
  func column<Point: TapeStructure, Failure: Error>(
    at x: Point, _ v: [Point.Number], of f: (Point.OverDuals.OverTape) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> Scalar
  where Point.OverDuals: TapeStructure, Point.OverDuals.Number == Scalar, Scalar == Dual<Point.Number> {
    var place = 0
    let moving = x.mapNumbers { (number: Point.Number) -> Dual<Point.Number> in
      defer { place += 1 }
      return Dual(number, tangent: v[place])
    }
    return try value(at: moving, of: f)
  }

  /// The result of `f` at a structure whose numbers are the inputs of a recording.
  @inlinable
  func recording<Point: TapeStructure, Result, Failure: Error>(
    at x: Point, _ f: (Point.OverTape) throws(Failure) -> Result
  ) throws(Failure) -> Result where Point.Number == Scalar {
    let count = x._numberCount
    return try recording(of: count) { (first: UInt64) throws(Failure) -> Result in
      var place = 0
      let point = x.mapNumbers { (number: Scalar) -> TapeVariable<Scalar> in
        defer { place += 1 }
        return .input(number, first, place)
      }
      checkVisited(place, of: count)
      return try f(point)
    }
  }

  /// The adjoints of the inputs, as the structure that they are in.
  @inlinable
  func adjoints<Point: NumberStructure>(like x: Point, _ part: (Scalar) -> Point.Number) -> Point {
    var place = 0
    let result = x.mapNumbers { (_: Point.Number) -> Point.Number in
      defer { place += 1 }
      checkVisited(place < inputs ? inputs : place + 1, of: inputs)
      return part(adjoints[place])
    }
    checkVisited(place, of: inputs)
    return result
  }

  @inlinable
  func checkVisited(_ visited: Int, of count: Int) {
    require(
      visited == count,
      "mapNumbers visited \(visited) numbers, where it visited \(count) before; it must visit as many in every call")
  }
}
