import DualNumbers

// Gradients of functions of two to four arguments. Results are in the order of the arguments.

extension Reverse {
  /// The partial derivatives of a function of two numbers.
  ///
  ///     Reverse.gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }  // ≈ (5.5, 1.7163378145)
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func gradient<Scalar: FloatingPoint>(
    at x: Scalar, _ y: Scalar, of f: (TapeVariable<Scalar>, TapeVariable<Scalar>) throws -> TapeVariable<Scalar>
  ) rethrows -> (Scalar, Scalar) {
    try valueWithGradient(at: x, y, of: f).gradient
  }

  /// The value and the partial derivatives of a function of two numbers.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func valueWithGradient<Scalar: FloatingPoint>(
    at x: Scalar, _ y: Scalar, of f: (TapeVariable<Scalar>, TapeVariable<Scalar>) throws -> TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, gradient: (Scalar, Scalar)) {
    try Tape().valueWithGradient(at: x, y) { v in try f(v[0], v[1]) }
  }

  /// The partial derivatives of a function of three numbers.
  ///
  ///     Reverse.gradient(at: 1, 2, 3) { x, y, z in x * y * z }  // (6.0, 3.0, 2.0)
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func gradient<Scalar: FloatingPoint>(
    at x: Scalar, _ y: Scalar, _ z: Scalar,
    of f: (TapeVariable<Scalar>, TapeVariable<Scalar>, TapeVariable<Scalar>) throws -> TapeVariable<Scalar>
  ) rethrows -> (Scalar, Scalar, Scalar) {
    try valueWithGradient(at: x, y, z, of: f).gradient
  }

  /// The value and the partial derivatives of a function of three numbers.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func valueWithGradient<Scalar: FloatingPoint>(
    at x: Scalar, _ y: Scalar, _ z: Scalar,
    of f: (TapeVariable<Scalar>, TapeVariable<Scalar>, TapeVariable<Scalar>) throws -> TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar)) {
    try Tape().valueWithGradient(at: x, y, z) { v in try f(v[0], v[1], v[2]) }
  }

  /// The partial derivatives of a function of four numbers.
  ///
  ///     Reverse.gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }  // (2.0, 1.0, 4.0, 3.0)
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func gradient<Scalar: FloatingPoint>(
    at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
    of f: (TapeVariable<Scalar>, TapeVariable<Scalar>, TapeVariable<Scalar>, TapeVariable<Scalar>) throws ->
      TapeVariable<Scalar>
  ) rethrows -> (Scalar, Scalar, Scalar, Scalar) {
    try valueWithGradient(at: x, y, z, w, of: f).gradient
  }

  /// The value and the partial derivatives of a function of four numbers.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func valueWithGradient<Scalar: FloatingPoint>(
    at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
    of f: (TapeVariable<Scalar>, TapeVariable<Scalar>, TapeVariable<Scalar>, TapeVariable<Scalar>) throws ->
      TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar, Scalar)) {
    try Tape().valueWithGradient(at: x, y, z, w) { v in try f(v[0], v[1], v[2], v[3]) }
  }
}

extension Tape {
  @inlinable
  func valueWithGradient(
    at x: Scalar, _ y: Scalar, of f: ([TapeVariable<Scalar>]) throws -> TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, gradient: (Scalar, Scalar)) {
    let value = try adjoints(at: [x, y], of: f).value
    return (value, (adjoints[0], adjoints[1]))
  }

  @inlinable
  func valueWithGradient(
    at x: Scalar, _ y: Scalar, _ z: Scalar, of f: ([TapeVariable<Scalar>]) throws -> TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar)) {
    let value = try adjoints(at: [x, y, z], of: f).value
    return (value, (adjoints[0], adjoints[1], adjoints[2]))
  }

  @inlinable
  func valueWithGradient(
    at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar, of f: ([TapeVariable<Scalar>]) throws -> TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar, Scalar)) {
    let value = try adjoints(at: [x, y, z, w], of: f).value
    return (value, (adjoints[0], adjoints[1], adjoints[2], adjoints[3]))
  }
}
