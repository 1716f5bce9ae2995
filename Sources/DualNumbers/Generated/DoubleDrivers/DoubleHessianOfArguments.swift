// Written by .ci/overloads; the drivers for `Double`, from the generic ones in HessianOfArguments.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The Hessian of a function of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: Double, _ y: Double,
  of f: (HyperDual<Double>, HyperDual<Double>) throws -> HyperDual<Double>
) rethrows -> Matrix<Double> {
  try unmixedTwice(f(.argument(x, 0), .argument(y, 1)), unseeded: f(HyperDual(constant: x), HyperDual(constant: y)))
    .hessian(inputs: 2)
}

/// The value, the partial derivatives and the Hessian of a function of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradientAndHessian(
  at x: Double, _ y: Double,
  of f: (HyperDual<Double>, HyperDual<Double>) throws -> HyperDual<Double>
) rethrows -> (value: Double, gradient: (Double, Double), hessian: Matrix<Double>) {
  try unmixedTwice(f(.argument(x, 0), .argument(y, 1)), unseeded: f(HyperDual(constant: x), HyperDual(constant: y)))
    .all2
}

/// The Hessian of a function of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: Double, _ y: Double, _ z: Double,
  of f: (HyperDual<Double>, HyperDual<Double>, HyperDual<Double>) throws -> HyperDual<Double>
) rethrows -> Matrix<Double> {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z))
  ).hessian(inputs: 3)
}

/// The value, the partial derivatives and the Hessian of a function of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradientAndHessian(
  at x: Double, _ y: Double, _ z: Double,
  of f: (HyperDual<Double>, HyperDual<Double>, HyperDual<Double>) throws -> HyperDual<Double>
) rethrows -> (value: Double, gradient: (Double, Double, Double), hessian: Matrix<Double>) {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z))
  ).all3
}

/// The Hessian of a function of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (HyperDual<Double>, HyperDual<Double>, HyperDual<Double>, HyperDual<Double>) throws -> HyperDual<Double>
) rethrows -> Matrix<Double> {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2), .argument(w, 3)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z), HyperDual(constant: w))
  ).hessian(inputs: 4)
}

/// The value, the partial derivatives and the Hessian of a function of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradientAndHessian(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (HyperDual<Double>, HyperDual<Double>, HyperDual<Double>, HyperDual<Double>) throws -> HyperDual<Double>
) rethrows -> (value: Double, gradient: (Double, Double, Double, Double), hessian: Matrix<Double>) {
  try unmixedTwice(
    f(.argument(x, 0), .argument(y, 1), .argument(z, 2), .argument(w, 3)),
    unseeded: f(HyperDual(constant: x), HyperDual(constant: y), HyperDual(constant: z), HyperDual(constant: w))
  ).all4
}
