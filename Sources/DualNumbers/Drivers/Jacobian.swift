// Jacobians of m functions of n numbers: a row per output, a column per input. With one direction a pass by default;
// `lanes:` asks for several.

// MARK: Arrays

/// The Jacobian of m functions of n numbers: a row per output, a column per input.
///
///     let j = jacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
///     j[0, 1]  // 2.0, because ∂(v₀v₁)/∂v₁ = v₀
///
/// - Complexity: n evaluations of `f`, column by column; one where n is 0, to learn m.
/// - Precondition: `f` gives as many outputs in every pass.
/// - Note: `x` may be empty; the result then has no columns.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Differentiator.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers.
///
///     let (y, j) = valueWithJacobian(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
///     y  // [6.0, -1.0]
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// - Complexity: n evaluations of `f`; one where n is 0.
@_disfavoredOverload @inlinable
public func valueWithJacobian<Scalar: FloatingPoint>(
  at x: [Scalar], of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try Differentiator.valueWithJacobian(at: x, of: f)
}

/// The Jacobian of m functions of n numbers, in several directions a pass.
///
///     jacobian(at: [2, 3], lanes: .automatic) { v in [v[0] * v[1], v[0] - v[1]] }[0, 1]  // 2.0
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0, with the lanes of `ClosureLanes`.
@_disfavoredOverload @inlinable
public func jacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([ClosureLanes<Scalar>]) throws -> [ClosureLanes<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Differentiator.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers, in several directions a pass.
///
/// - Complexity: as `jacobian(at:lanes:of:)`.
@_disfavoredOverload @inlinable
public func valueWithJacobian<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: ([ClosureLanes<Scalar>]) throws -> [ClosureLanes<Scalar>]
) rethrows -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try Differentiator.valueWithJacobian(at: x, of: f)
}

/// The Jacobian of m functions of n numbers, in passes of as many directions as `Lanes` has lanes.
///
/// For functions that are generic over their numbers, by name:
///
///     func polar<T: ElementaryScalar>(_ p: [T]) -> [T] { [T.hypot(p[0], p[1]), T.atan2(y: p[1], x: p[0])] }
///     jacobian(at: [3, 4], lanes: SIMD2<Double>.self, of: polar)[0, 1]  // 0.8
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0.
@inlinable
public func jacobian<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> [DualVector<Lanes>]
) rethrows -> Matrix<Lanes.Scalar> {
  try Differentiator.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers, in passes of as many directions as `Lanes` has lanes.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0.
@inlinable
public func valueWithJacobian<Lanes: SIMD>(
  at x: [Lanes.Scalar], lanes: Lanes.Type, of f: ([DualVector<Lanes>]) throws -> [DualVector<Lanes>]
) rethrows -> (value: [Lanes.Scalar], jacobian: Matrix<Lanes.Scalar>) {
  try Differentiator.valueWithJacobian(at: x, of: f)
}

// MARK: Function objects

/// The Jacobian of m functions that are generic over their numbers, one direction a pass.
///
///     struct Polar: DifferentiableMap {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * T.cos(x[1]), x[0] * T.sin(x[1])] }
///     }
///     jacobian(at: [2, 0.5], of: Polar())[1, 0]  // ≈ 0.479425538604
///     jacobian(at: [2, 0.5], lanes: .automatic, of: Polar())[1, 0]  // ≈ 0.479425538604
///
/// - Complexity: n evaluations of `f`, one where n is 0.
@inlinable
public func jacobian<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
  at x: [Scalar], of f: Map
) throws(Map.Failure) -> Matrix<Scalar> {
  try valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions that are generic over their numbers, one direction a pass.
///
/// - Complexity: n evaluations of `f`, one where n is 0.
@inlinable
public func valueWithJacobian<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
  at x: [Scalar], of f: Map
) throws(Map.Failure) -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try Differentiator<Dual<Scalar>>.valueWithJacobian(at: x, of: f._passed)
}

/// The Jacobian of m functions that are generic over their numbers, as many directions a pass as suit n.
///
/// - Complexity: as `AutomaticLanes` says.
@inlinable
public func jacobian<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Map: DifferentiableMap>(
  at x: [Scalar], lanes: AutomaticLanes, of f: Map
) throws(Map.Failure) -> Matrix<Scalar> {
  try valueWithJacobian(at: x, lanes: lanes, of: f).jacobian
}

/// The values and the Jacobian of m functions that are generic over their numbers, as many directions a pass as suit n.
///
/// - Complexity: as `AutomaticLanes` says.
@inlinable
public func valueWithJacobian<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Map: DifferentiableMap>(
  at x: [Scalar], lanes: AutomaticLanes, of f: Map
) throws(Map.Failure) -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  try AutomaticDifferentiator.valueWithJacobian(at: x, of: f)
}

// MARK: Structures

/// The Jacobian of a function of a structure of numbers: a row per number that it gives, a column per number of the point.
///
///     let x: InlineArray<2, Double> = [2, 3]
///     let j = jacobian(at: x) { x in [x[0] * x[1], x[0] - x[1]] }
///     j[0, 1]  // 2.0
///
/// The results may be an array, an `InlineArray`, or another `NumberList`; `NumberStructure` says how a type of your own
/// becomes a point.
///
/// - Complexity: n evaluations of `f`, one direction a pass; one where n is 0.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func jacobian<Point: NumberStructure, Outputs: NumberList<Dual<Point.Number>>>(
  at x: Point, of f: (Point.OverDuals) throws -> Outputs
) rethrows -> Matrix<Point.Number> {
  try OneDirection.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of a function of a structure of numbers.
///
/// - Complexity: as `jacobian(at:of:)`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian<Point: NumberStructure, Outputs: NumberList<Dual<Point.Number>>>(
  at x: Point, of f: (Point.OverDuals) throws -> Outputs
) rethrows -> (value: [Point.Number], jacobian: Matrix<Point.Number>) {
  try OneDirection.valueWithJacobian(at: x, of: f)
}

/// The Jacobian of a function of a structure of numbers, in several directions a pass.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, with the lanes of `ClosureLanes`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func jacobian<Point: LaneStructure, Outputs: NumberList<ClosureLanes<Point.Number>>>(
  at x: Point, lanes: AutomaticLanes, of f: (Point.OverLanes) throws -> Outputs
) rethrows -> Matrix<Point.Number> {
  try InLanes.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of a function of a structure of numbers, in several directions a pass.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, with the lanes of `ClosureLanes`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian<Point: LaneStructure, Outputs: NumberList<ClosureLanes<Point.Number>>>(
  at x: Point, lanes: AutomaticLanes, of f: (Point.OverLanes) throws -> Outputs
) rethrows -> (value: [Point.Number], jacobian: Matrix<Point.Number>) {
  try InLanes.valueWithJacobian(at: x, of: f)
}

/// The Jacobian of a function of an `InlineArray`, in passes of as many directions as `Lanes` has lanes.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`.
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@_alwaysEmitIntoClient @inline(__always)
public func jacobian<let n: Int, Lanes: SIMD, Outputs: NumberList<DualVector<Lanes>>>(
  at x: InlineArray<n, Lanes.Scalar>, lanes: Lanes.Type,
  of f: (InlineArray<n, DualVector<Lanes>>) throws -> Outputs
) rethrows -> Matrix<Lanes.Scalar> {
  try InlineForm.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of a function of an `InlineArray`, in passes of as many directions as `Lanes` has lanes.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`.
@available(macOS 26, iOS 26, tvOS 26, watchOS 26, *)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian<let n: Int, Lanes: SIMD, Outputs: NumberList<DualVector<Lanes>>>(
  at x: InlineArray<n, Lanes.Scalar>, lanes: Lanes.Type,
  of f: (InlineArray<n, DualVector<Lanes>>) throws -> Outputs
) rethrows -> (value: [Lanes.Scalar], jacobian: Matrix<Lanes.Scalar>) {
  try InlineForm.valueWithJacobian(at: x, of: f)
}
