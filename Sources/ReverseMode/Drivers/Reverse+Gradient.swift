import DualNumbers

// Gradients of functions of n numbers, by one recording.

// MARK: Arrays

extension Reverse {
  /// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
  ///
  ///     Reverse.gradient(at: [1, 2, 3]) { x in x[0] * x[1] * x[2] }  // [6.0, 3.0, 2.0]
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep. Memory for 32 bytes for each operation of two
  ///   numbers that vary.
  /// - Note: Where `f` gives a constant, all entries are 0.
  @_disfavoredOverload @inlinable
  public static func gradient<Scalar: FloatingPoint>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws -> TapeVariable<Scalar>
  ) rethrows -> [Scalar] {
    try Tape<Scalar>.valueWithGradient(at: x, of: f).gradient
  }

  /// The value and the gradient of a function of n numbers.
  ///
  ///     let (y, g) = Reverse.valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
  ///     y  // 5.0
  ///     g  // [0.6, 0.8]
  ///
  /// - Complexity: as `gradient(at:of:)`.
  @_disfavoredOverload @inlinable
  public static func valueWithGradient<Scalar: FloatingPoint>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws -> TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, gradient: [Scalar]) {
    try Tape<Scalar>.valueWithGradient(at: x, of: f)
  }
}

// MARK: Function objects

extension Reverse {
  /// The gradient of a function that is generic over its numbers.
  ///
  ///     struct Rosenbrock: DifferentiableFunction {
  ///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
  ///         let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
  ///         return u * u + 100 * t * t
  ///       }
  ///     }
  ///     Reverse.gradient(at: [-1.2, 1], of: Rosenbrock())  // ≈ [-215.6, -88]
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @inlinable
  public static func gradient<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Scalar], of f: Function
  ) throws(Function.Failure) -> [Scalar] {
    try valueWithGradient(at: x, of: f).gradient
  }

  /// The value and the gradient of a function that is generic over its numbers.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @inlinable
  public static func valueWithGradient<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
    at x: [Scalar], of f: Function
  ) throws(Function.Failure) -> (value: Scalar, gradient: [Scalar]) {
    try Tape<Scalar>.valueWithGradient(at: x, of: f._passed)
  }
}

// MARK: Into memory of the caller's

extension Tape {
  /// Writes the gradient of a function of n numbers into `result`, and returns the value.
  ///
  ///     let tape = Tape<Double>()
  ///     var g = [0.0, 0.0]
  ///     tape.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }  // 5.0
  ///     g  // [0.6, 0.8]
  ///
  /// - Precondition: `result` has n entries.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep. No allocation, except in the first call of a size.
  @inlinable
  @discardableResult
  public func gradient<Failure: Error>(
    at x: [Scalar], into result: inout [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> Scalar {
    try update(&result, "into", at: x, of: f) { $0 = $1 }
  }

  /// Writes the gradient of a function that is generic over its numbers into `result`, and returns the value.
  ///
  /// - Precondition: `result` has n entries.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public func gradient<Function: DifferentiableFunction>(
    at x: [Scalar], into result: inout [Scalar], of f: Function
  ) throws(Function.Failure) -> Scalar where Scalar: ElementaryScalar {
    try gradient(at: x, into: &result, of: f._passed)
  }

  /// Adds the gradient of a function of n numbers to `result`, and returns the value.
  ///
  ///     let tape = Tape<Double>()
  ///     var g = [0.0]
  ///     for k in [1.0, 2, 3] { tape.addGradient(at: [5], to: &g) { x in k * x[0] } }
  ///     g  // [6.0]
  ///
  /// - Precondition: `result` has n entries.
  /// - Complexity: as `gradient(at:into:of:)`.
  @inlinable
  @discardableResult
  public func addGradient<Failure: Error>(
    at x: [Scalar], to result: inout [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> Scalar {
    try update(&result, "to", at: x, of: f) { $0 += $1 }
  }

  /// Adds the gradient of a function that is generic over its numbers to `result`, and returns the value.
  ///
  /// - Precondition: `result` has n entries.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public func addGradient<Function: DifferentiableFunction>(
    at x: [Scalar], to result: inout [Scalar], of f: Function
  ) throws(Function.Failure) -> Scalar where Scalar: ElementaryScalar {
    try addGradient(at: x, to: &result, of: f._passed)
  }

  /// Brings the gradient into `result`, the argument `name`, and returns the value.
  @inlinable @inline(__always)
  func update<Failure: Error>(
    _ result: inout [Scalar], _ name: String, at x: [Scalar],
    of f: ([TapeVariable<Scalar>]) throws(Failure) -> TapeVariable<Scalar>, _ enter: (inout Scalar, Scalar) -> Void
  ) throws(Failure) -> Scalar {
    checkCount(result.count, of: name, x.count)
    let y = try adjoints(at: x, of: f)
    enterAdjoints(&result, enter)
    return y.value
  }

  @inlinable @inline(__always)
  func enterAdjoints(_ result: inout [Scalar], _ enter: (inout Scalar, Scalar) -> Void) {
    result.withUnsafeMutableBufferPointer { result in
      for i in 0..<inputs { enter(&result[i], adjoints[i]) }
    }
  }

  /// The result of a recording whose adjoints are those of the result.
  @inlinable
  func adjoints<Failure: Error>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> TapeVariable<Scalar> {
    let y = try recording(at: x, f)
    sweep { seed(y, 1) }
    return y
  }

  /// The result of `f` at `x`, recorded.
  @inlinable @inline(__always)
  func recording<Result, Failure: Error>(
    at x: [Scalar], _ f: ([TapeVariable<Scalar>]) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try recording(of: x.count) { (first: UInt64) throws(Failure) -> Result in
      setPoint(x.count, first) { i in x[i] }
      return try f(point)
    }
  }

  /// Makes the point of a function `count` numbers, with nodes from `first` on.
  @inlinable @inline(__always)
  func setPoint(_ count: Int, _ first: UInt64, _ value: (Int) -> Scalar) {
    if point.count != count { point = [TapeVariable<Scalar>](repeating: 0, count: count) }
    point.withUnsafeMutableBufferPointer { point in
      for i in 0..<count { point[i] = .input(value(i), first, i) }
    }
  }

  @inlinable @inline(__always)
  func checkCount(_ count: Int, of name: String, _ expected: Int) {
    require(count == expected, "\(name) has \(count) entries, the point has \(expected); they must have as many")
  }

  /// Value and gradient, by a tape for the occasion.
  @inlinable
  static func valueWithGradient<Failure: Error>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> (value: Scalar, gradient: [Scalar]) {
    var result = [Scalar](repeating: 0, count: x.count)
    return (try Tape().gradient(at: x, into: &result, of: f), result)
  }
}
