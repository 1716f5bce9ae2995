// Jacobians of functions of two to four arguments, in one evaluation, as their gradients.

/// The Jacobian of functions of two numbers: a row per function, a column per argument.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func jacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> [ClosureLanes<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Matrix(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y))), inputs: 2)
}

/// The values and the Jacobian of functions of two numbers.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> [ClosureLanes<Scalar>]
) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try Matrix.withValues(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y))), inputs: 2)
}

/// The Jacobian of functions of three numbers: a row per function, a column per argument.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func jacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> [ClosureLanes<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Matrix(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))), inputs: 3)
}

/// The values and the Jacobian of functions of three numbers.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> [ClosureLanes<Scalar>]
) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try Matrix.withValues(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))), inputs: 3)
}

/// The Jacobian of functions of four numbers: a row per function, a column per argument.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func jacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws ->
    [ClosureLanes<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Matrix(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))),
    inputs: 4)
}

/// The values and the Jacobian of functions of four numbers.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws ->
    [ClosureLanes<Scalar>]
) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try Matrix.withValues(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))),
    inputs: 4)
}

extension Matrix where Scalar: FloatingPoint {
  @inlinable @inline(__always)
  init<Number: SeededNumber>(derivativesOf outputs: [Number], inputs: Int) where Number.Value == Scalar {
    self.init(rows: outputs.count, columns: inputs, repeating: 0)
    setColumns(from: 0, to: outputs)
  }

  @inlinable @inline(__always)
  static func withValues<Number: SeededNumber>(
    derivativesOf outputs: [Number], inputs: Int
  ) -> (value: [Scalar], jacobian: Matrix) where Number.Value == Scalar {
    (outputs.map(\.value), Matrix(derivativesOf: outputs, inputs: inputs))
  }
}
