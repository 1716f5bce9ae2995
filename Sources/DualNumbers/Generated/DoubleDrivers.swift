// Written by .ci/overloads; the drivers for `Double`, from the generic ones in Drivers/. With
// those alone, a one-line closure without annotations is ambiguous.

/// f′(x), the derivative of a function of one number.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func derivative(
  at x: Double, of f: (Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try f(.variable(x)).tangent
}

/// f(x) and f′(x).
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithDerivative(
  at x: Double, of f: (Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try f(.variable(x)).parts()
}

/// The derivative of a function of n numbers along a direction: ∇f·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func directionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> Double {
  try f(moving(x, along: v)).tangent
}

/// The derivative of m functions of n numbers along a direction: J·v, without J.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func directionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try f(moving(x, along: v)).map(\.tangent)
}

/// f(x) and ∇f·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try f(moving(x, along: v)).parts()
}

/// f(x) and J·v, for m functions of n numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try f(moving(x, along: v)).parts()
}

/// The derivative of a function of two numbers along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)).tangent
}

/// The value of a function of two numbers, and its derivative along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)).parts()
}

/// The derivatives of functions of two numbers along a direction: J·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)).parts().derivative
}

/// The values of functions of two numbers, and their derivatives along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)).parts()
}

/// The derivative of a function of three numbers along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)).tangent
}

/// The value of a function of three numbers, and its derivative along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)).parts()
}

/// The derivatives of functions of three numbers along a direction: J·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)).parts().derivative
}

/// The values of functions of three numbers, and their derivatives along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)).parts()
}

/// The derivative of a function of four numbers along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)).tangent
}

/// The value of a function of four numbers, and its derivative along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)).parts()
}

/// The derivatives of functions of four numbers along a direction: J·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)).parts().derivative
}

/// The values of functions of four numbers, and their derivatives along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)).parts()
}

/// The derivatives of a function of n numbers along several directions: ∇f·v for each v, several a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func directionalDerivatives(
  at x: [Double], along directions: [[Double]], of f: ([ClosureLanes<Double>]) throws -> ClosureLanes<Double>
) rethrows -> [Double] {
  try Differentiator<ClosureLanes<Double>>.directionalDerivatives(at: x, along: directions, of: f)
}

/// The derivatives of m functions of n numbers along several directions: J·V, a column per direction, without J.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @inlinable
public func directionalDerivatives(
  at x: [Double], along directions: [[Double]], of f: ([ClosureLanes<Double>]) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Differentiator<ClosureLanes<Double>>.directionalDerivatives(at: x, along: directions, of: f)
}

/// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func gradient(
  at x: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> [Double] {
  try Differentiator.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of n numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradient(
  at x: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> (value: Double, gradient: [Double]) {
  try Differentiator.valueWithGradient(at: x, of: f)
}

/// The gradient of a function of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func gradient(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> ClosureLanes<Double>
) rethrows -> [Double] {
  try Differentiator.valueWithGradient(at: x, of: f).gradient
}

/// The value and the gradient of a function of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradient(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> ClosureLanes<Double>
) rethrows -> (value: Double, gradient: [Double]) {
  try Differentiator.valueWithGradient(at: x, of: f)
}

/// The partial derivatives of a function of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func gradient(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (Double, Double) {
  try f(.variable(x, lane: 0), .variable(y, lane: 1)).derivatives2
}

/// The value and the partial derivatives of a function of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (value: Double, gradient: (Double, Double)) {
  try f(.variable(x, lane: 0), .variable(y, lane: 1)).valueWithDerivatives2
}

/// The partial derivatives of a function of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func gradient(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (Double, Double, Double) {
  try f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)).derivatives3
}

/// The value and the partial derivatives of a function of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (value: Double, gradient: (Double, Double, Double)) {
  try f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)).valueWithDerivatives3
}

/// The partial derivatives of a function of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func gradient(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<
    Double
  >
) rethrows -> (Double, Double, Double, Double) {
  try f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)).derivatives4
}

/// The value and the partial derivatives of a function of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<
    Double
  >
) rethrows -> (value: Double, gradient: (Double, Double, Double, Double)) {
  try f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3))
    .valueWithDerivatives4
}

/// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithHessian(at: x, of: f).hessian
}

/// The value, the gradient and the Hessian of a function of n numbers, what a step of Newton's method takes.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  try Differentiator.valueWithGradientAndHessian(at: x, of: f)
}

/// The Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithHessian(at: x, of: f).hessian
}

/// The value, the gradient and the Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  try Differentiator.valueWithGradientAndHessian(at: x, of: f)
}

/// The Hessian of a function of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func hessian(
  at x: Double, _ y: Double,
  of f: (HyperDual<Double>, HyperDual<Double>) throws -> HyperDual<Double>
) rethrows -> Matrix<Double> {
  try f(.argument(x, 0), .argument(y, 1)).hessian(inputs: 2)
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
  try f(.argument(x, 0), .argument(y, 1)).all2
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
  try f(.argument(x, 0), .argument(y, 1), .argument(z, 2)).hessian(inputs: 3)
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
  try f(.argument(x, 0), .argument(y, 1), .argument(z, 2)).all3
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
  try f(.argument(x, 0), .argument(y, 1), .argument(z, 2), .argument(w, 3)).hessian(inputs: 4)
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
  try f(.argument(x, 0), .argument(y, 1), .argument(z, 2), .argument(w, 3)).all4
}

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

/// The Jacobian of m functions of n numbers: a row per output, a column per input.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian(
  at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithJacobian(
  at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Differentiator.valueWithJacobian(at: x, of: f)
}

/// The Jacobian of m functions of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func jacobian(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Differentiator.valueWithJacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers, in several directions a pass.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithJacobian(
  at x: [Double], lanes: AutomaticLanes, of f: ([ClosureLanes<Double>]) throws -> [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Differentiator.valueWithJacobian(at: x, of: f)
}

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

/// The Jacobian of functions of two numbers: a row per function, a column per argument.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func jacobian(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Matrix(derivativesOf: f(.variable(x, lane: 0), .variable(y, lane: 1)), inputs: 2)
}

/// The values and the Jacobian of functions of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Matrix.withValues(derivativesOf: f(.variable(x, lane: 0), .variable(y, lane: 1)), inputs: 2)
}

/// The Jacobian of functions of three numbers: a row per function, a column per argument.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func jacobian(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Matrix(derivativesOf: f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)), inputs: 3)
}

/// The values and the Jacobian of functions of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Matrix.withValues(
    derivativesOf: f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)), inputs: 3)
}

/// The Jacobian of functions of four numbers: a row per function, a column per argument.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func jacobian(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws ->
    [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Matrix(
    derivativesOf: f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
    inputs: 4)
}

/// The values and the Jacobian of functions of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws ->
    [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Matrix.withValues(
    derivativesOf: f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
    inputs: 4)
}

/// The second derivative of a function of n numbers along a direction: vᵀ·H·v, without H.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func secondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> Double {
  try f(movingTwice(x, along: v)).tangent.tangent
}

/// f(x), ∇f·v and vᵀ·H·v: what f(x + t·v) is at t = 0, and its first two derivatives by t.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func valueWithSecondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> (value: Double, derivative: Double, secondDerivative: Double) {
  try f(movingTwice(x, along: v)).parts2()
}
