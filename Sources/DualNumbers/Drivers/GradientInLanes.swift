// Gradients with several directions a pass. `lanes:` says how many, by the type that holds them.

/// The gradient of a function of n numbers, in passes of as many directions as `lanes` has lanes.
///
///     gradient(at: [2, 5], lanes: SIMD2<Double>.self) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }  // ≈ [5.5, 1.71634]
///
/// The entries have the same bits with any number of lanes. Eight is a good choice for n above 4; for n of at most 2
/// or 4 as many; sixteen where n is large, and with AVX-512.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`. Two allocations, for the point and for the result.
/// - Note: `x` may be empty, and so is the gradient then.
@inlinable
public func gradient<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> DualVector<Lanes>
) rethrows -> [Lanes.Scalar] {
  var result = [Lanes.Scalar](repeating: 0, count: x.count)
  var workspace = Workspace<DualVector<Lanes>>()
  _ = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
  return result
}

/// The value and the gradient of a function of n numbers, in passes of as many directions as `lanes` has lanes.
///
///     let (y, g) = valueWithGradient(at: [3, 4], lanes: SIMD2<Double>.self) { x in hypot(x[0], x[1]) }
///     y  // 5.0
///     g  // [0.6, 0.8]
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`; one where n is 0.
@inlinable
public func valueWithGradient<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> DualVector<Lanes>
) rethrows -> (value: Lanes.Scalar, gradient: [Lanes.Scalar]) {
  var result = [Lanes.Scalar](repeating: 0, count: x.count)
  var workspace = Workspace<DualVector<Lanes>>()
  let value = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
  return (try value ?? f([]).value, result)
}

/// Writes the gradient of a function of n numbers into `result`, in passes of as many directions as `lanes` has lanes.
///
/// As `gradient(at:into:using:of:)`, with a workspace of its own.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`. One allocation, for the point.
@inlinable
public func gradient<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, into result: inout [Lanes.Scalar],
  of f: ([DualVector<Lanes>]) throws -> DualVector<Lanes>
) rethrows {
  var workspace = Workspace<DualVector<Lanes>>()
  try gradient(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the gradient into `result`, as `gradient(at:lanes:into:of:)`, and returns the value.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. One allocation, for the point.
@inlinable
public func valueWithGradient<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, into result: inout [Lanes.Scalar],
  of f: ([DualVector<Lanes>]) throws -> DualVector<Lanes>
) rethrows -> Lanes.Scalar {
  var workspace = Workspace<DualVector<Lanes>>()
  return try valueWithGradient(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the gradient of a function of n numbers into `result`, in the memory of `workspace`, whose type says how many
/// directions go through the function in a pass.
///
///     var workspace = Workspace<DualVector<SIMD2<Double>>>()
///     var g = [0.0, 0.0]
///     gradient(at: [3, 4], into: &g, using: &workspace) { x in hypot(x[0], x[1]) }
///     g  // [0.6, 0.8]
///
/// Where `f` throws, the entries of the passes before are written, the others as they were.
///
/// - Precondition: `result` has n entries.
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`. No allocation, except in the first call of a size.
@inlinable
public func gradient<Number: SeededNumber>(
  at x: [Number.Value], into result: inout [Number.Value], using workspace: inout Workspace<Number>,
  of f: ([Number]) throws -> Number
) rethrows {
  _ = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the gradient into `result`, as `gradient(at:into:using:of:)`, and returns the value.
///
///     var workspace = Workspace<DualVector<SIMD2<Double>>>()
///     var g = [0.0, 0.0]
///     valueWithGradient(at: [3, 4], into: &g, using: &workspace) { x in hypot(x[0], x[1]) }  // 5.0
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation, except in the first call of a size.
@inlinable
public func valueWithGradient<Number: SeededNumber>(
  at x: [Number.Value], into result: inout [Number.Value], using workspace: inout Workspace<Number>,
  of f: ([Number]) throws -> Number
) rethrows -> Number.Value {
  try Passes.gradient(at: x, into: &result, using: &workspace, of: f) ?? f([]).value
}
