// Gradients of functions of n numbers. With one direction a pass by default; `lanes:` asks for several.

// MARK: Arrays

/// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
///
///     gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }  // ≈ [5.5, 1.71634]
///
/// - Complexity: n evaluations of `f`, one direction a pass; one where n is 0. Two allocations, for the point and for the
///   result.
@_disfavoredOverload @inlinable
public func gradient<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> [Scalar] {
  try Differentiator.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of n numbers.
///
///     let (y, g) = valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
///     y  // 5.0
///     g  // [0.6, 0.8]
///
/// - Complexity: as `gradient(at:of:)`.
@_disfavoredOverload @inlinable
public func valueWithGradient<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, gradient: [Scalar]) {
  try Differentiator.valueWithGradient(at: x, of: f)
}

/// The gradient of a function of n numbers, in several directions a pass.
///
///     gradient(at: [2, 5], lanes: .automatic) { x in hypot(x[0], x[1]) }  // ≈ [0.371390676, 0.928476690]
///
/// The entries have the same bits as one by one.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0, with the lanes of `ClosureLanes`.
@_disfavoredOverload @inlinable
public func gradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([ClosureLanes<Scalar>]) throws -> ClosureLanes<Scalar>
) rethrows -> [Scalar] {
  try Differentiator.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of n numbers, in several directions a pass.
///
/// - Complexity: as `gradient(at:lanes:of:)`.
@_disfavoredOverload @inlinable
public func valueWithGradient<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([ClosureLanes<Scalar>]) throws -> ClosureLanes<Scalar>
) rethrows -> (value: Scalar, gradient: [Scalar]) {
  try Differentiator.valueWithGradient(at: x, of: f)
}

/// The gradient of a function of n numbers, in passes of as many directions as `Lanes` has lanes.
///
/// For functions that are generic over their numbers, by name:
///
///     func plane<T: ElementaryScalar>(_ x: [T]) -> T { T.log(x[0]) + x[0] * x[1] - T.sin(x[1]) }
///     gradient(at: [2, 5], lanes: SIMD2<Double>.self, of: plane)  // ≈ [5.5, 1.71634]
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0.
@inlinable
public func gradient<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> DualVector<Lanes>
) rethrows -> [Lanes.Scalar] {
  try Differentiator.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of n numbers, in passes of as many directions as `Lanes` has lanes.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0.
@inlinable
public func valueWithGradient<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> DualVector<Lanes>
) rethrows -> (value: Lanes.Scalar, gradient: [Lanes.Scalar]) {
  try Differentiator.valueWithGradient(at: x, of: f)
}

// MARK: Function objects

/// The gradient of a function that is generic over its numbers, one direction a pass.
///
///     struct Rosenbrock: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
///         let (u, t) = (1 - x[0], x[1] - x[0] * x[0])
///         return u * u + 100 * t * t
///       }
///     }
///     gradient(at: [-1.2, 1], of: Rosenbrock())  // ≈ [-215.6, -88]
///     gradient(at: [-1.2, 1], lanes: .automatic, of: Rosenbrock())  // ≈ [-215.6, -88]
///
/// - Complexity: n evaluations of `f`, one where n is 0.
@inlinable
public func gradient<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], of f: Function
) throws(Function.Failure) -> [Scalar] {
  try valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function that is generic over its numbers, one direction a pass.
///
/// - Complexity: n evaluations of `f`, one where n is 0.
@inlinable
public func valueWithGradient<Scalar: ElementaryScalar & FloatingPoint, Function: DifferentiableFunction>(
  at x: [Scalar], of f: Function
) throws(Function.Failure) -> (value: Scalar, gradient: [Scalar]) {
  try Differentiator<Dual<Scalar>>.valueWithGradient(at: x, of: f._passed)
}

/// The gradient of a function that is generic over its numbers, as many directions a pass as suit n.
///
/// - Complexity: as `AutomaticLanes` says.
@inlinable
public func gradient<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Function: DifferentiableFunction>(
  at x: [Scalar], lanes: AutomaticLanes, of f: Function
) throws(Function.Failure) -> [Scalar] {
  try valueWithGradient(at: x, lanes: lanes, of: f).gradient
}

/// The value and the gradient of a function that is generic over its numbers, as many directions a pass as suit n.
///
/// - Complexity: as `AutomaticLanes` says.
@inlinable
public func valueWithGradient<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Function: DifferentiableFunction>(
  at x: [Scalar], lanes: AutomaticLanes, of f: Function
) throws(Function.Failure) -> (value: Scalar, gradient: [Scalar]) {
  var result = [Scalar](repeating: 0, count: x.count)
  var d = AutomaticDifferentiator<Scalar>()
  return (try d.gradient(at: x, into: &result, of: f), result)
}

// MARK: Structures

/// The gradient of a function of a structure of numbers, which is such a structure.
///
///     let x: InlineArray<2, Double> = [3, 4]
///     let g = gradient(at: x) { x in hypot(x[0], x[1]) }
///     g[1]  // 0.8
///
/// `NumberStructure` says how a type of your own becomes one.
///
/// - Complexity: n evaluations of `f`, one direction a pass; one where n is 0. No allocation but those of `mapNumbers`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func gradient<Point: NumberStructure>(
  at x: Point, of f: (Point.OverDuals) throws -> Dual<Point.Number>
) rethrows -> Point {
  try OneDirection.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of a structure of numbers.
///
/// - Complexity: as `gradient(at:of:)`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient<Point: NumberStructure>(
  at x: Point, of f: (Point.OverDuals) throws -> Dual<Point.Number>
) rethrows -> (value: Point.Number, gradient: Point) {
  try OneDirection.valueWithGradient(at: x, of: f)
}

/// The gradient of a function of a structure of numbers, in several directions a pass.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, with the lanes of `ClosureLanes`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func gradient<Point: LaneStructure>(
  at x: Point, lanes: AutomaticLanes, of f: (Point.OverLanes) throws -> ClosureLanes<Point.Number>
) rethrows -> Point {
  try InLanes.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of a structure of numbers, in several directions a pass.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, with the lanes of `ClosureLanes`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient<Point: LaneStructure>(
  at x: Point, lanes: AutomaticLanes, of f: (Point.OverLanes) throws -> ClosureLanes<Point.Number>
) rethrows -> (value: Point.Number, gradient: Point) {
  try InLanes.valueWithGradient(at: x, of: f)
}

/// The gradient of a function of an `InlineArray`, in passes of as many directions as `Lanes` has lanes.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`. No allocation.
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@_alwaysEmitIntoClient @inline(__always)
public func gradient<let n: Int, Lanes: SIMD>(
  at x: InlineArray<n, Lanes.Scalar>, lanes: Lanes.Type,
  of f: (InlineArray<n, DualVector<Lanes>>) throws -> DualVector<Lanes>
) rethrows -> InlineArray<n, Lanes.Scalar> {
  try InlineForm.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of an `InlineArray`, in passes of as many directions as `Lanes` has lanes.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`. No allocation.
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient<let n: Int, Lanes: SIMD>(
  at x: InlineArray<n, Lanes.Scalar>, lanes: Lanes.Type,
  of f: (InlineArray<n, DualVector<Lanes>>) throws -> DualVector<Lanes>
) rethrows -> (value: Lanes.Scalar, gradient: InlineArray<n, Lanes.Scalar>) {
  try InlineForm.valueWithGradient(at: x, of: f)
}

// MARK: Into memory of the caller's

extension Differentiator where Number: SeededNumber {
  /// Writes the gradient of a function of n numbers into `result`, and returns the value.
  ///
  ///     var d = Differentiator<Dual<Double>>()
  ///     var g = [0.0, 0.0]
  ///     d.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }  // 5.0
  ///     g  // [0.6, 0.8]
  ///
  /// - Precondition: `result` has n entries.
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation, except in the first call of a size.
  @inlinable
  @discardableResult
  public mutating func gradient<Failure: Error>(
    at x: [Number.Value], into result: inout [Number.Value], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> Number.Value {
    require(
      result.count == x.count, "into has \(result.count) entries, the point has \(x.count); they must have as many")
    var first = 0
    while true {
      let columns = Self.columns(from: first, of: x.count)
      seed(columns, at: x)
      let y = try f(point)
      if columns.count > 0 {
        result.withUnsafeMutableBufferPointer {
          y.unsafeCopyDerivatives(columns.count, to: $0.baseAddress! + first, stride: 1)
        }
      }
      first = columns.upperBound
      if first == x.count {
        assert(isStill(at: x, f), mixedLevels())
        return y.value
      }
    }
  }

  /// Writes the gradient of a function that is generic over its numbers into `result`, and returns the value.
  ///
  /// - Precondition: `result` has n entries.
  /// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0. No allocation, except in the first call of a size.
  @inlinable
  @discardableResult
  public mutating func gradient<Function: DifferentiableFunction>(
    at x: [Number.Value], into result: inout [Number.Value], of f: Function
  ) throws(Function.Failure) -> Number.Value where Number: ElementaryScalar {
    try gradient(at: x, into: &result, of: f._passed)
  }

  /// Value and gradient.
  @inlinable
  static func valueWithGradient<Failure: Error>(
    at x: [Number.Value], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> (value: Number.Value, gradient: [Number.Value]) {
    var result = [Number.Value](repeating: 0, count: x.count)
    var differentiator = Self()
    return (try differentiator.gradient(at: x, into: &result, of: f), result)
  }
}
