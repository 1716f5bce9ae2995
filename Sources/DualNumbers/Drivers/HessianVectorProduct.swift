/// The product of the Hessian of a function of n numbers with a vector: H·v, without H.
///
///     hessianVectorProduct(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }  // [24.0, 2.0]
///
/// It is the derivative of the gradient along v.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: n evaluations of `f`, on duals over duals.
/// - Note: `x` may be empty, and so is the product then.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Scalar: FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>
) rethrows -> [Scalar] {
  var result = [Scalar](repeating: 0, count: x.count)
  var workspace = Workspace<Dual<Dual<Scalar>>>()
  _ = try SecondOrder.product(at: x, along: v, into: &result, using: &workspace, of: f)
  return result
}

/// The product of the Hessian of a function of n numbers with a vector, four of its entries a pass.
///
///     hessianVectorProduct(at: [1, 2], along: [1, 10], lanes: .automatic) { x in x[0] * x[0] * x[1] }  // [24.0, 2.0]
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: ⌈n / 4⌉ evaluations of `f`, on ``HyperDual``.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], along v: [Scalar], lanes: AutomaticLanes, of f: ([HyperDual<Scalar>]) throws -> HyperDual<Scalar>
) rethrows -> [Scalar] {
  var result = [Scalar](repeating: 0, count: x.count)
  var workspace = Workspace<HyperDual<Scalar>>()
  _ = try SecondOrder.product(at: x, along: v, into: &result, using: &workspace, of: f)
  return result
}

// MARK: Function objects

/// H·v of a function that is generic over its numbers, without H.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: n evaluations of `f`.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Scalar: ElementaryScalar & FloatingPoint>(
  at x: [Scalar], along v: [Scalar], of f: some DifferentiableFunction
) -> [Scalar] {
  hessianVectorProduct(at: x, along: v, of: f._passed)
}

/// H·v of a function that is generic over its numbers, four of its entries a pass.
///
/// - Precondition: `v` has as many entries as `x`.
/// - Complexity: ⌈n / 4⌉ evaluations of `f`.
@_disfavoredOverload @inlinable
public func hessianVectorProduct<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar>(
  at x: [Scalar], along v: [Scalar], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> [Scalar] {
  hessianVectorProduct(at: x, along: v, lanes: lanes, of: f._passed)
}
