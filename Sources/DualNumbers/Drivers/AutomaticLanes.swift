// The number of lanes by plan. A closure is compiled for one number type, so for closures `.automatic` is eight lanes;
// a function that is generic over its numbers gets as many as suit n.
//
// The rule, from the kernels of Benchmarks/: as many lanes as inputs, rounded up to a power of two, and at most sixteen.
// Lanes are held in groups of four, and groups without a seed cost next to nothing, so sixteen lanes lose little where few
// inputs vary at a time and save passes where many do. Against eight lanes they take 0.8 of the time on K4.50 and 1.0 to
// 1.1 on K6r.1000 (with AVX-512 0.87 and 0.72), though 1.3 to 1.4 on K6r.100 (0.94), and with n = 8 1.4 (K4.8).

/// The choice of the number of directions in a pass by the driver: `lanes: .automatic`.
@frozen
public struct AutomaticLanes: Sendable {
  /// As many lanes as suit the number of inputs; for a closure, eight.
  @inlinable public static var automatic: AutomaticLanes { AutomaticLanes() }

  @inlinable
  init() {}

  /// How many lanes a function of `n` inputs gets: 1, 2, 4, 8 or 16.
  @inlinable
  public func count(inputs n: Int) -> Int { n <= 1 ? 1 : n <= 2 ? 2 : n <= 4 ? 4 : n <= 8 ? 8 : 16 }
}

// MARK: Closures

/// The gradient of a function of n numbers, eight directions a pass.
///
///     gradient(at: [2, 5], lanes: .automatic) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }  // ≈ [5.5, 1.71634]
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`.
@_disfavoredOverload @inlinable
public func gradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Scalar>>]) throws -> DualVector<SIMD8<Scalar>>
) rethrows -> [Scalar] {
  try gradient(at: x, lanes: SIMD8<Scalar>.self, of: f)
}

/// The value and the gradient of a function of n numbers, eight directions a pass.
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithGradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Scalar>>]) throws -> DualVector<SIMD8<Scalar>>
) rethrows -> (value: Scalar, gradient: [Scalar]) {
  try valueWithGradient(at: x, lanes: SIMD8<Scalar>.self, of: f)
}

/// Writes the gradient of a function of n numbers into `result`, eight directions a pass.
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`. One allocation, for the point.
@_disfavoredOverload @inlinable
public func gradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, into result: inout [Scalar],
  of f: ([DualVector<SIMD8<Scalar>>]) throws -> DualVector<SIMD8<Scalar>>
) rethrows {
  try gradient(at: x, lanes: SIMD8<Scalar>.self, into: &result, of: f)
}

/// Writes the gradient into `result` and returns the value, eight directions a pass.
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`, one where n is 0. One allocation, for the point.
@_disfavoredOverload @inlinable
public func valueWithGradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, into result: inout [Scalar],
  of f: ([DualVector<SIMD8<Scalar>>]) throws -> DualVector<SIMD8<Scalar>>
) rethrows -> Scalar {
  try valueWithGradient(at: x, lanes: SIMD8<Scalar>.self, into: &result, of: f)
}

/// The Jacobian of m functions of n numbers, eight directions a pass.
///
///     jacobian(at: [2, 3], lanes: .automatic) { v in [v[0] * v[1], v[0] - v[1]] }[0, 1]  // 2.0
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`; one where n is 0.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Scalar>>]) throws -> [DualVector<SIMD8<Scalar>>]
) rethrows -> Matrix<Scalar> {
  try jacobian(at: x, lanes: SIMD8<Scalar>.self, of: f)
}

/// The values and the Jacobian of m functions of n numbers, eight directions a pass.
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithJacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Scalar>>]) throws -> [DualVector<SIMD8<Scalar>>]
) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try valueWithJacobian(at: x, lanes: SIMD8<Scalar>.self, of: f)
}

/// Writes the Jacobian of a function that writes its outputs into `result`, eight directions a pass.
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`, one where n is 0. Two allocations, for point and outputs.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, into result: inout Matrix<Scalar>,
  of f: ([DualVector<SIMD8<Scalar>>], inout [DualVector<SIMD8<Scalar>>]) throws -> Void
) rethrows {
  try jacobian(at: x, lanes: SIMD8<Scalar>.self, into: &result, of: f)
}

/// Writes values and Jacobian of a function that writes its outputs, eight directions a pass.
///
/// - Complexity: ⌈n / 8⌉ evaluations of `f`, one where n is 0. Two allocations, for point and outputs.
@_disfavoredOverload @inlinable
public func valueWithJacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, value: inout [Scalar], into result: inout Matrix<Scalar>,
  of f: ([DualVector<SIMD8<Scalar>>], inout [DualVector<SIMD8<Scalar>>]) throws -> Void
) rethrows {
  try valueWithJacobian(at: x, lanes: SIMD8<Scalar>.self, value: &value, into: &result, of: f)
}
