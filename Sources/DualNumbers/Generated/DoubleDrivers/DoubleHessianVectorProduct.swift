// Written by .ci/overloads; the drivers for `Double`, from the generic ones in HessianVectorProduct.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The product of the Hessian of a function of n numbers with a vector: H·v, without H.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessianVectorProduct(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> [Double] {
  try Differentiator<Dual<Dual<Double>>>.hessianVectorProduct(at: x, along: v, of: f)
}

/// The product of the Hessian of a function of n numbers with a vector, four of its entries a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessianVectorProduct(
  at x: [Double], along v: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> [Double] {
  try Differentiator<HyperDual<Double>>.hessianVectorProduct(at: x, along: v, of: f)
}
