// Hessians of functions of two to four arguments, in one evaluation: a block has room for all of their pairs.

/// The Hessian of a function of two numbers.
///
///     hessian(at: 1, 2) { x, y in x * x * y }.columnMajor  // [4.0, 2.0, 2.0, 0.0]
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar,
  of f: (HyperDual<Scalar>, HyperDual<Scalar>) throws -> HyperDual<Scalar>
) rethrows -> Matrix<Scalar> {
  try unmixedTwice(f(.argument(x, 0), .argument(y, 1)), unseeded: f(HyperDual(constant: x), HyperDual(constant: y)))
    .hessian(inputs: 2)
}

/// The value, the partial derivatives and the Hessian of a function of two numbers.
///
///     let (value, slopes, h) = valueWithGradientAndHessian(at: 1, 2) { x, y in x * x * y }
///     value  // 2.0
///     slopes  // (4.0, 1.0)
///     h[0, 1]  // 2.0
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar,
  of f: (HyperDual<Scalar>, HyperDual<Scalar>) throws -> HyperDual<Scalar>
) rethrows -> (value: Scalar, gradient: (Scalar, Scalar), hessian: Matrix<Scalar>) {
  try unmixedTwice(f(.argument(x, 0), .argument(y, 1)), unseeded: f(HyperDual(constant: x), HyperDual(constant: y)))
    .all2
}

/// The Hessian of a function of three numbers.
///
///     hessian(at: 1, 2, 3) { x, y, z in x * y * z }[0, 1]  // 3.0
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar,
  of f: (HyperDual<Scalar>, HyperDual<Scalar>, HyperDual<Scalar>) throws -> HyperDual<Scalar>
) rethrows -> Matrix<Scalar> {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z))
  ).hessian(inputs: 3)
}

/// The value, the partial derivatives and the Hessian of a function of three numbers.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar,
  of f: (HyperDual<Scalar>, HyperDual<Scalar>, HyperDual<Scalar>) throws -> HyperDual<Scalar>
) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar), hessian: Matrix<Scalar>) {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z))
  ).all3
}

/// The Hessian of a function of four numbers.
///
///     hessian(at: 1, 2, 3, 4) { x, y, z, w in x * y * z * w }[0, 1]  // 12.0
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func hessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
  of f: (HyperDual<Scalar>, HyperDual<Scalar>, HyperDual<Scalar>, HyperDual<Scalar>) throws -> HyperDual<Scalar>
) rethrows -> Matrix<Scalar> {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2), .argument(w, 3)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z), HyperDual(constant: w))
  ).hessian(inputs: 4)
}

/// The value, the partial derivatives and the Hessian of a function of four numbers.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @inlinable
public func valueWithGradientAndHessian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
  of f: (HyperDual<Scalar>, HyperDual<Scalar>, HyperDual<Scalar>, HyperDual<Scalar>) throws -> HyperDual<Scalar>
) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar, Scalar), hessian: Matrix<Scalar>) {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2), .argument(w, 3)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z), HyperDual(constant: w))
  ).all4
}

extension HyperDual {
  /// The variable of row and column `direction`.
  @inlinable @inline(__always)
  static func argument(_ value: Scalar, _ direction: Int) -> HyperDual {
    variable(value, row: direction, column: direction)
  }

  @inlinable
  var all2: (value: Scalar, gradient: (Scalar, Scalar), hessian: Matrix<Scalar>) {
    (plain, value.derivatives2, hessian(inputs: 2))
  }
  @inlinable
  var all3: (value: Scalar, gradient: (Scalar, Scalar, Scalar), hessian: Matrix<Scalar>) {
    (plain, value.derivatives3, hessian(inputs: 3))
  }
  @inlinable
  var all4: (value: Scalar, gradient: (Scalar, Scalar, Scalar, Scalar), hessian: Matrix<Scalar>) {
    (plain, value.derivatives4, hessian(inputs: 4))
  }

  /// The block of the first `count` rows and columns.
  @inlinable
  func hessian(inputs count: Int) -> Matrix<Scalar> {
    var result = Matrix<Scalar>(rows: count, columns: count, repeating: 0)
    result.setBlock(rows: 0..<count, columns: 0..<count, to: self)
    return result
  }
}
