import DualNumbers

// Second derivatives by a tape over dual numbers: the tangents of a gradient are those of the Hessian along a direction.

extension Reverse {
  /// The product of the Hessian of a function of n numbers with a vector: H·v, without H.
  ///
  ///     Reverse.hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }  // [24.0, 2.0]
  ///
  /// - Precondition: `v` has as many entries as `x`.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep, both on dual numbers: less than two gradients.
  @_disfavoredOverload @inlinable
  public static func hessianVectorProduct<Scalar: FloatingPoint>(
    at x: [Scalar], along v: [Scalar], of f: ([TapeVariable<Dual<Scalar>>]) throws -> TapeVariable<Dual<Scalar>>
  ) rethrows -> [Scalar] {
    try Tape<Dual<Scalar>>.hessianVectorProduct(at: x, along: v, of: f)
  }

  /// H·v of a function that is generic over its numbers, without H.
  ///
  /// - Precondition: `v` has as many entries as `x`.
  /// - Complexity: as with a closure.
  @inlinable
  public static func hessianVectorProduct<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Scalar], along v: [Scalar], of f: Function
  ) throws(Function.Failure) -> [Scalar] {
    try Tape<Dual<Scalar>>.hessianVectorProduct(at: x, along: v, of: f._passed)
  }

  /// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
  ///
  ///     Reverse.hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
  ///
  /// It is symmetric to the last bit: what is above the diagonal is computed, and copied below.
  ///
  /// - Complexity: for each column an evaluation of `f` and a sweep; one where n is 0.
  @_disfavoredOverload @inlinable
  public static func hessian<Scalar: FloatingPoint>(
    at x: [Scalar], of f: ([TapeVariable<Dual<Scalar>>]) throws -> TapeVariable<Dual<Scalar>>
  ) rethrows -> Matrix<Scalar> {
    try Tape<Dual<Scalar>>.hessian(at: x, of: f)
  }

  /// The Hessian of a function that is generic over its numbers.
  ///
  /// - Complexity: as with a closure.
  @inlinable
  public static func hessian<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Scalar], of f: Function
  ) throws(Function.Failure) -> Matrix<Scalar> {
    try Tape<Dual<Scalar>>.hessian(at: x, of: f._passed)
  }
}

extension Tape {
  /// Writes H·v of a function of n numbers into `result`, and returns the value.
  ///
  ///     let tape = Tape<Dual<Double>>()
  ///     var product = [0.0, 0.0]
  ///     tape.hessianVectorProduct(at: [1, 2], along: [1, 10], into: &product) { x in x[0] * x[0] * x[1] }  // 2.0
  ///     product  // [24.0, 2.0]
  ///
  /// - Precondition: `v` and `result` have as many entries as `x`.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep, both on dual numbers. No allocation, except in the
  ///   first call of a size.
  @inlinable
  @discardableResult
  public func hessianVectorProduct<Plain: FloatingPoint, Failure: Error>(
    at x: [Plain], along v: [Plain], into result: inout [Plain],
    of f: ([TapeVariable<Dual<Plain>>]) throws(Failure) -> TapeVariable<Dual<Plain>>
  ) throws(Failure) -> Plain where Scalar == Dual<Plain> {
    checkCount(v.count, of: "along", x.count)
    checkCount(result.count, of: "into", x.count)
    let y = try column(at: x, { j in v[j] }, of: f)
    for j in 0..<x.count { result[j] = adjoints[j].tangent }
    return y.value
  }

  /// Writes H·v of a function that is generic over its numbers into `result`, and returns the value.
  ///
  /// - Precondition: `v` and `result` have as many entries as `x`.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public func hessianVectorProduct<Plain: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Plain], along v: [Plain], into result: inout [Plain], of f: Function
  ) throws(Function.Failure) -> Plain where Scalar == Dual<Plain> {
    try hessianVectorProduct(at: x, along: v, into: &result, of: f._passed)
  }

  /// Writes the Hessian of a function of n numbers, and returns the value.
  ///
  ///     let tape = Tape<Dual<Double>>()
  ///     var h = Matrix(rows: 2, columns: 2, repeating: 0.0)
  ///     tape.hessian(at: [1, 2], into: &h) { x in x[0] * x[0] * x[1] }  // 2.0
  ///     h.columnMajor  // [4.0, 2.0, 2.0, 0.0]
  ///
  /// - Precondition: `result` has n rows and n columns.
  /// - Complexity: for each column an evaluation of `f` and a sweep; one where n is 0. No allocation, except in the first call
  ///   of a size.
  @inlinable
  @discardableResult
  public func hessian<Plain: FloatingPoint, Failure: Error>(
    at x: [Plain], into result: inout Matrix<Plain>,
    of f: ([TapeVariable<Dual<Plain>>]) throws(Failure) -> TapeVariable<Dual<Plain>>
  ) throws(Failure) -> Plain where Scalar == Dual<Plain> {
    checkSquare(result, x.count)
    var k = 0
    while true {
      let y = try column(at: x, { j in j == k ? 1 : 0 }, of: f)
      if x.isEmpty { return y.value }
      setColumn(k, of: &result)
      k += 1
      if k == x.count { return y.value }
    }
  }

  /// Writes the Hessian of a function that is generic over its numbers, and returns the value.
  ///
  /// - Precondition: `result` has n rows and n columns.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public func hessian<Plain: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Plain], into result: inout Matrix<Plain>, of f: Function
  ) throws(Function.Failure) -> Plain where Scalar == Dual<Plain> {
    try hessian(at: x, into: &result, of: f._passed)
  }

  /// Writes column k down to the diagonal, and row k left of it.
  @inlinable @inline(__always)
  func setColumn<Plain>(_ k: Int, of result: inout Matrix<Plain>) where Scalar == Dual<Plain> {
    for i in 0...k {
      result[i, k] = adjoints[i].tangent
      result[k, i] = adjoints[i].tangent
    }
  }

  @inlinable
  func checkSquare<Plain>(_ result: Matrix<Plain>, _ count: Int) {
    require(
      result.rows == count && result.columns == count,
      "into has \(result.rows) rows × \(result.columns) columns; the Hessian has \(count) of each")
  }

  /// The value, after a sweep at `x` moving along `v`.
  @inlinable @inline(__always)
  func column<Plain: FloatingPoint, Failure: Error>(
    at x: [Plain], _ v: (Int) -> Plain, of f: ([TapeVariable<Dual<Plain>>]) throws(Failure) -> TapeVariable<Dual<Plain>>
  ) throws(Failure) -> Dual<Plain> where Scalar == Dual<Plain> {
    let y = try recording(of: x.count) { (first: UInt64) throws(Failure) -> TapeVariable<Dual<Plain>> in
      setPoint(x.count, first) { j in Dual(x[j], tangent: v(j)) }
      return try f(point)
    }
    sweep { seed(y, 1) }
    return y.value
  }

  @inlinable
  static func hessianVectorProduct<Plain: FloatingPoint, Failure: Error>(
    at x: [Plain], along v: [Plain], of f: ([TapeVariable<Dual<Plain>>]) throws(Failure) -> TapeVariable<Dual<Plain>>
  ) throws(Failure) -> [Plain] where Scalar == Dual<Plain> {
    var result = [Plain](repeating: 0, count: x.count)
    try Tape().hessianVectorProduct(at: x, along: v, into: &result, of: f)
    return result
  }

  @inlinable
  static func hessian<Plain: FloatingPoint, Failure: Error>(
    at x: [Plain], of f: ([TapeVariable<Dual<Plain>>]) throws(Failure) -> TapeVariable<Dual<Plain>>
  ) throws(Failure) -> Matrix<Plain> where Scalar == Dual<Plain> {
    var result = Matrix<Plain>(rows: x.count, columns: x.count, repeating: 0)
    try Tape().hessian(at: x, into: &result, of: f)
    return result
  }
}
