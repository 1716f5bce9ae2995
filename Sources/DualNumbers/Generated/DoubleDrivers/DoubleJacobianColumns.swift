// Written by .ci/overloads; the drivers for `Double`, from the generic ones in JacobianColumns.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// Column j of the Jacobian: the derivatives of all outputs by input j.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobianColumn(
  _ j: Int, at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try Differentiator<Dual<Double>>.jacobianColumn(j, at: x, of: f)
}

/// The columns of the Jacobian of `f` at `x`, lazily: column j costs one evaluation of `f` when it is asked for.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobianColumns(
  at x: [Double], of f: @escaping @Sendable ([Dual<Double>]) -> [Dual<Double>]
) -> JacobianColumns<Double> {
  JacobianColumns(point: x, function: f)
}
