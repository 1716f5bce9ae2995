/// A `Differentiator` of functions that are generic over their numbers, which chooses the number of lanes by that of the
/// inputs.
///
///     struct Sphere: DifferentiableFunction {
///       func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x.reduce(0) { $0 + $1 * $1 } }
///     }
///     var d = AutomaticDifferentiator<Double>()
///     var g = [0.0, 0.0, 0.0]
///     d.gradient(at: [1, 2, 3], into: &g, of: Sphere())  // 14.0
///     g  // [2.0, 4.0, 6.0]
@frozen
public struct AutomaticDifferentiator<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar> {
  @usableFromInline var one = Differentiator<Dual<Scalar>>()
  @usableFromInline var two = Differentiator<DualVector<SIMD2<Scalar>>>()
  @usableFromInline var four = Differentiator<DualVector<SIMD4<Scalar>>>()
  @usableFromInline var eight = Differentiator<DualVector<SIMD8<Scalar>>>()
  @usableFromInline var twelve = Differentiator<DualVector<SIMD12<Scalar>>>()
  @usableFromInline var sixteen = Differentiator<DualVector<SIMD16<Scalar>>>()
  @usableFromInline var skipping = Differentiator<ClosureLanes<Scalar>>()
  @usableFromInline var blocks = Differentiator<HyperDual<Scalar>>()

  @inlinable
  public init() {}

  /// Writes the gradient of a function of n numbers into `result`, and returns the value.
  ///
  /// - Precondition: `result` has n entries.
  /// - Complexity: as `AutomaticLanes` says. No allocation but those of `f`, except in the first call of a size.
  @inlinable
  @discardableResult
  public mutating func gradient<Function: DifferentiableFunction>(
    at x: [Scalar], into result: inout [Scalar], of f: Function
  ) throws(Function.Failure) -> Scalar {
    switch x.count {
    case ...1: try one.gradient(at: x, into: &result, of: f)
    case 2: try two.gradient(at: x, into: &result, of: f)
    case ...4: try four.gradient(at: x, into: &result, of: f)
    case ...8: try eight.gradient(at: x, into: &result, of: f)
    case ...12: try twelve.gradient(at: x, into: &result, of: f)
    case ...16: try sixteen.gradient(at: x, into: &result, of: f)
    default: try skipping.gradient(at: x, into: &result, of: f)
    }
  }

  /// Writes the Jacobian of m functions of n numbers into `result`, which is m×n.
  ///
  /// - Complexity: as `AutomaticLanes` says. No allocation but those of `f`, except in the first call of a size.
  @inlinable
  public mutating func jacobian<Map: DifferentiableMap>(
    at x: [Scalar], into result: inout Matrix<Scalar>, of f: Map
  ) throws(Map.Failure) {
    switch x.count {
    case ...1: try one.jacobian(at: x, into: &result, of: f)
    case 2: try two.jacobian(at: x, into: &result, of: f)
    case ...4: try four.jacobian(at: x, into: &result, of: f)
    case ...8: try eight.jacobian(at: x, into: &result, of: f)
    case ...12: try twelve.jacobian(at: x, into: &result, of: f)
    case ...16: try sixteen.jacobian(at: x, into: &result, of: f)
    default: try skipping.jacobian(at: x, into: &result, of: f)
    }
  }

  /// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:of:)`.
  ///
  /// Where `f` throws, `value` is as it was.
  ///
  /// - Precondition: `value` has m entries.
  /// - Complexity: as `jacobian(at:into:of:)`.
  @inlinable
  public mutating func jacobian<Map: DifferentiableMap>(
    at x: [Scalar], value: inout [Scalar], into result: inout Matrix<Scalar>, of f: Map
  ) throws(Map.Failure) {
    switch x.count {
    case ...1: try one.jacobian(at: x, value: &value, into: &result, of: f)
    case 2: try two.jacobian(at: x, value: &value, into: &result, of: f)
    case ...4: try four.jacobian(at: x, value: &value, into: &result, of: f)
    case ...8: try eight.jacobian(at: x, value: &value, into: &result, of: f)
    case ...12: try twelve.jacobian(at: x, value: &value, into: &result, of: f)
    case ...16: try sixteen.jacobian(at: x, value: &value, into: &result, of: f)
    default: try skipping.jacobian(at: x, value: &value, into: &result, of: f)
    }
  }

  /// Writes the Hessian of a function of n numbers into `result`, which is n×n, and returns the value.
  ///
  /// - Precondition: `result` has as many rows and as many columns as `x` entries.
  /// - Complexity: m(m + 1)/2 evaluations of `f`, with m = ⌈n / 4⌉; one where n is 0. No allocation but those of `f`, except
  ///   in the first call of a size.
  @inlinable
  @discardableResult
  public mutating func hessian<Function: DifferentiableFunction>(
    at x: [Scalar], into result: inout Matrix<Scalar>, of f: Function
  ) throws(Function.Failure) -> Scalar {
    try blocks.hessian(at: x, into: &result, of: f)
  }

  /// Writes the gradient and the Hessian of a function of n numbers into `gradient` and `result`, and returns the value.
  ///
  /// - Precondition: also, `gradient` has n entries.
  /// - Complexity: as `hessian(at:into:of:)`.
  @inlinable
  @discardableResult
  public mutating func hessian<Function: DifferentiableFunction>(
    at x: [Scalar], gradient: inout [Scalar], into result: inout Matrix<Scalar>, of f: Function
  ) throws(Function.Failure) -> Scalar {
    try blocks.hessian(at: x, gradient: &gradient, into: &result, of: f)
  }

  /// Writes H·v of a function of n numbers into `result`, and returns the value.
  ///
  /// - Precondition: `v` and `result` have as many entries as `x`.
  /// - Complexity: ⌈n / 4⌉ evaluations of `f`; one where n is 0. No allocation but those of `f`, except in the first call of
  ///   a size.
  @inlinable
  @discardableResult
  public mutating func hessianVectorProduct<Function: DifferentiableFunction>(
    at x: [Scalar], along v: [Scalar], into result: inout [Scalar], of f: Function
  ) throws(Function.Failure) -> Scalar {
    try blocks.hessianVectorProduct(at: x, along: v, into: &result, of: f)
  }

  @inlinable
  static func valueWithJacobian<Map: DifferentiableMap>(
    at x: [Scalar], of f: Map
  ) throws(Map.Failure) -> (value: [Scalar], jacobian: Matrix<Scalar>) {
    switch x.count {
    case ...1: try Differentiator<Dual<Scalar>>.valueWithJacobian(at: x, of: f._passed)
    case 2: try Differentiator<DualVector<SIMD2<Scalar>>>.valueWithJacobian(at: x, of: f._passed)
    case ...4: try Differentiator<DualVector<SIMD4<Scalar>>>.valueWithJacobian(at: x, of: f._passed)
    case ...8: try Differentiator<DualVector<SIMD8<Scalar>>>.valueWithJacobian(at: x, of: f._passed)
    case ...12: try Differentiator<DualVector<SIMD12<Scalar>>>.valueWithJacobian(at: x, of: f._passed)
    case ...16: try Differentiator<DualVector<SIMD16<Scalar>>>.valueWithJacobian(at: x, of: f._passed)
    default: try Differentiator<ClosureLanes<Scalar>>.valueWithJacobian(at: x, of: f._passed)
    }
  }
}
