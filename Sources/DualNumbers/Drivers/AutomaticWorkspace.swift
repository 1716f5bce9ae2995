// Drivers of functions that are generic over their numbers: the plan chooses among all numbers of lanes.

/// The memory of drivers that choose the number of lanes themselves; otherwise as `Workspace`.
///
///     struct Sphere: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x.reduce(0) { $0 + $1 * $1 } }
///     }
///     var workspace = AutomaticWorkspace<Double>()
///     var g = [0.0, 0.0, 0.0]
///     valueWithGradient(at: [1, 2, 3], into: &g, using: &workspace, of: Sphere())  // 14.0
///     g  // [2.0, 4.0, 6.0]
@frozen
public struct AutomaticWorkspace<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar> {
  @usableFromInline var one = Workspace<Dual<Scalar>>()
  @usableFromInline var two = Workspace<DualVector<SIMD2<Scalar>>>()
  @usableFromInline var four = Workspace<DualVector<SIMD4<Scalar>>>()
  @usableFromInline var eight = Workspace<DualVector<SIMD8<Scalar>>>()
  @usableFromInline var sixteen = Workspace<DualVector<SIMD16<Scalar>>>()

  @inlinable
  public init() {}
}

extension AutomaticWorkspace: Sendable
where
  Scalar: Sendable, SIMD2<Scalar>: Sendable, SIMD4<Scalar>: Sendable, SIMD8<Scalar>: Sendable, SIMD16<Scalar>: Sendable
{}

/// Writes the gradient of a function of n numbers into `result`, and returns the value.
///
/// - Precondition: `result` has n entries.
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0, with `AutomaticLanes.count(inputs:)` lanes. No
///   allocation but those of `f`, except in the first call of a size.
@inlinable
@discardableResult
public func valueWithGradient<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], into result: inout [Scalar], using workspace: inout AutomaticWorkspace<Scalar>,
  of f: some DifferentiableFunction
) -> Scalar {
  switch AutomaticLanes.automatic.count(inputs: x.count) {
  case 1: valueWithGradient(at: x, into: &result, using: &workspace.one, of: f._passed)
  case 2: valueWithGradient(at: x, into: &result, using: &workspace.two, of: f._passed)
  case 4: valueWithGradient(at: x, into: &result, using: &workspace.four, of: f._passed)
  case 8: valueWithGradient(at: x, into: &result, using: &workspace.eight, of: f._passed)
  default: valueWithGradient(at: x, into: &result, using: &workspace.sixteen, of: f._passed)
  }
}

/// The gradient of a function of n numbers, as many directions a pass as suit n.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0, with `AutomaticLanes.count(inputs:)` lanes.
@inlinable
public func gradient<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> [Scalar] {
  valueWithGradient(at: x, lanes: lanes, of: f).gradient
}

/// The value and the gradient of a function of n numbers, as many directions a pass as suit n.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0, with `AutomaticLanes.count(inputs:)` lanes.
@inlinable
public func valueWithGradient<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> (value: Scalar, gradient: [Scalar]) {
  var result = [Scalar](repeating: 0, count: x.count)
  var workspace = AutomaticWorkspace<Scalar>()
  let value = valueWithGradient(at: x, into: &result, using: &workspace, of: f)
  return (value, result)
}

/// The Jacobian of m functions of n numbers, as many directions a pass as suit n.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0, with `AutomaticLanes.count(inputs:)` lanes.
@inlinable
public func jacobian<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: some DifferentiableMap
) -> Matrix<Scalar> {
  valueWithJacobian(at: x, lanes: lanes, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers, as many directions a pass as suit n.
///
/// - Complexity: ⌈n / lanes⌉ evaluations of `f`, one where n is 0, with `AutomaticLanes.count(inputs:)` lanes.
@inlinable
public func valueWithJacobian<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], lanes: AutomaticLanes, of f: some DifferentiableMap
) -> (value: [Scalar], jacobian: Matrix<Scalar>) {
  switch lanes.count(inputs: x.count) {
  case 1: Passes<Dual<Scalar>>.jacobian(at: x, of: f._passed)
  case 2: Passes<DualVector<SIMD2<Scalar>>>.jacobian(at: x, of: f._passed)
  case 4: Passes<DualVector<SIMD4<Scalar>>>.jacobian(at: x, of: f._passed)
  case 8: Passes<DualVector<SIMD8<Scalar>>>.jacobian(at: x, of: f._passed)
  default: Passes<DualVector<SIMD16<Scalar>>>.jacobian(at: x, of: f._passed)
  }
}
