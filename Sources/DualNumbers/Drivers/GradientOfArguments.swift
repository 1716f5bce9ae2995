// Gradients of functions of two to four arguments, in one evaluation: the seeds are in sight of the optimiser, so lanes that
// no argument has cost nothing. Results are in the order of the arguments.

/// The partial derivatives of a function of two numbers.
///
///     gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }  // ≈ (5.5, 1.7163378145)
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func gradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> ClosureLanes<Scalar>
) rethrows -> (Scalar, Scalar) {
  try unmixed(f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y)))
    .derivatives2
}

/// The value and the partial derivatives of a function of two numbers.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> ClosureLanes<Scalar>
) rethrows -> (value: Scalar, gradient: (Scalar, Scalar)) {
  try unmixed(f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y)))
    .valueWithDerivatives2
}

/// The partial derivatives of a function of three numbers.
///
///     gradient(at: 1, 2, 3) { x, y, z in x * y * z }  // (6.0, 3.0, 2.0)
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func gradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> ClosureLanes<Scalar>
) rethrows -> (Scalar, Scalar, Scalar) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))
  ).derivatives3
}

/// The value and the partial derivatives of a function of three numbers.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> ClosureLanes<Scalar>
) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar)) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))
  ).valueWithDerivatives3
}

/// The partial derivatives of a function of four numbers.
///
///     gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }  // (2.0, 1.0, 4.0, 3.0)
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func gradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> ClosureLanes<
    Scalar
  >
) rethrows -> (Scalar, Scalar, Scalar, Scalar) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))
  ).derivatives4
}

/// The value and the partial derivatives of a function of four numbers.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar,
  of f: (ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>, ClosureLanes<Scalar>) throws -> ClosureLanes<
    Scalar
  >
) rethrows -> (value: Scalar, gradient: (Scalar, Scalar, Scalar, Scalar)) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))
  )
  .valueWithDerivatives4
}

extension SeededNumber {
  @inlinable @inline(__always)
  var derivatives2: (Value, Value) { (derivative(lane: 0), derivative(lane: 1)) }
  @inlinable @inline(__always)
  var valueWithDerivatives2: (value: Value, gradient: (Value, Value)) { (value, derivatives2) }
  @inlinable @inline(__always)
  var derivatives3: (Value, Value, Value) { (derivative(lane: 0), derivative(lane: 1), derivative(lane: 2)) }
  @inlinable @inline(__always)
  var valueWithDerivatives3: (value: Value, gradient: (Value, Value, Value)) { (value, derivatives3) }
  @inlinable @inline(__always)
  var derivatives4: (Value, Value, Value, Value) {
    (derivative(lane: 0), derivative(lane: 1), derivative(lane: 2), derivative(lane: 3))
  }
  @inlinable @inline(__always)
  var valueWithDerivatives4: (value: Value, gradient: (Value, Value, Value, Value)) { (value, derivatives4) }
}
