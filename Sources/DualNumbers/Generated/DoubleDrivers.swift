// Written by .ci/overloads; the drivers for `Double`, from the generic ones in Drivers/. With
// those alone, a one-line closure without annotations is ambiguous.

/// f′(x), the derivative of a function of one number.
///
/// For `Double`; the generic form says more.
@inlinable
public func derivative(
  at x: Double, of f: (Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try f(.variable(x)).tangent
}

/// f(x) and f′(x).
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithDerivative(
  at x: Double, of f: (Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  let y = try f(.variable(x))
  return (y.value, y.tangent)
}

/// The derivative of a function of n numbers along a direction: ∇f·v.
///
/// For `Double`; the generic form says more.
@inlinable
public func directionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> Double {
  var workspace = Workspace<Dual<Double>>()
  workspace.setPoint(x, along: v)
  return try f(workspace.point).tangent
}

/// The derivative of m functions of n numbers along a direction: J·v, without J.
///
/// For `Double`; the generic form says more.
@_disfavoredOverload @inlinable
public func directionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> [Double] {
  var workspace = Workspace<Dual<Double>>()
  workspace.setPoint(x, along: v)
  return try f(workspace.point).map(\.tangent)
}

/// f(x) and ∇f·v.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  var workspace = Workspace<Dual<Double>>()
  workspace.setPoint(x, along: v)
  let y = try f(workspace.point)
  return (y.value, y.tangent)
}

/// f(x) and J·v, for m functions of n numbers.
///
/// For `Double`; the generic form says more.
@_disfavoredOverload @inlinable
public func valueWithDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  var workspace = Workspace<Dual<Double>>()
  workspace.setPoint(x, along: v)
  let y = try f(workspace.point)
  return (y.map(\.value), y.map(\.tangent))
}

/// Writes J·v of a function that writes m outputs into `result`, which has m entries.
///
/// For `Double`; the generic form says more.
@inlinable
public func directionalDerivative(
  at x: [Double], along v: [Double], into result: inout [Double],
  of f: ([Dual<Double>], inout [Dual<Double>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Double>>()
  try directionalDerivative(at: x, along: v, into: &result, using: &workspace, of: f)
}

/// Writes f(x) into `value` and J·v into `result`, for a function that writes its outputs.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithDirectionalDerivative(
  at x: [Double], along v: [Double], value: inout [Double], into result: inout [Double],
  of f: ([Dual<Double>], inout [Dual<Double>]) throws -> Void
) rethrows {
  require(
    value.count == result.count,
    "value has \(value.count) entries, into has \(result.count); they must have as many")
  var workspace = Workspace<Dual<Double>>()
  workspace.setPoint(x, along: v)
  try Passes.run(result.count, using: &workspace, of: f)
  for i in value.indices { (value[i], result[i]) = (workspace.outputs[i].value, workspace.outputs[i].tangent) }
}

/// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
///
/// For `Double`; the generic form says more.
@inlinable
public func gradient(
  at x: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> [Double] {
  var result = [Double](repeating: 0, count: x.count)
  var workspace = Workspace<Dual<Double>>()
  _ = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
  return result
}

/// The value and the gradient of a function of n numbers.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradient(
  at x: [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> (value: Double, gradient: [Double]) {
  var result = [Double](repeating: 0, count: x.count)
  var workspace = Workspace<Dual<Double>>()
  let value = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
  return (try value ?? f([]).value, result)
}

/// Writes the gradient of a function of n numbers into `result`, which has n entries.
///
/// For `Double`; the generic form says more.
@inlinable
public func gradient(
  at x: [Double], into result: inout [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows {
  var workspace = Workspace<Dual<Double>>()
  _ = try Passes.gradient(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the gradient into `result`, as `gradient(at:into:of:)`, and returns the value.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradient(
  at x: [Double], into result: inout [Double], of f: ([Dual<Double>]) throws -> Dual<Double>
) rethrows -> Double {
  var workspace = Workspace<Dual<Double>>()
  return try Passes.gradient(at: x, into: &result, using: &workspace, of: f) ?? f([]).value
}

/// The Jacobian of m functions of n numbers: a row per output, a column per input.
///
/// For `Double`; the generic form says more.
@inlinable
public func jacobian(
  at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> Matrix<Double> {
  try Passes.jacobian(at: x, of: f).jacobian
}

/// The values and the Jacobian of m functions of n numbers.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithJacobian(
  at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Passes.jacobian(at: x, of: f)
}

/// Writes the Jacobian of a function that writes m outputs into `result`, which is m×n.
///
/// For `Double`; the generic form says more.
@inlinable
public func jacobian(
  at x: [Double], into result: inout Matrix<Double>, of f: ([Dual<Double>], inout [Dual<Double>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Double>>()
  try Passes.jacobian(at: x, into: &result, using: &workspace, of: f)
}

/// Writes the values into `value` and the Jacobian into `result`, as `jacobian(at:into:of:)`.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithJacobian(
  at x: [Double], value: inout [Double], into result: inout Matrix<Double>,
  of f: ([Dual<Double>], inout [Dual<Double>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Double>>()
  try valueWithJacobian(at: x, value: &value, into: &result, using: &workspace, of: f)
}

/// Column j of the Jacobian: the derivatives of all outputs by input j.
///
/// For `Double`; the generic form says more.
@inlinable
public func jacobianColumn(
  _ j: Int, at x: [Double], of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> [Double] {
  var workspace = Workspace<Dual<Double>>()
  workspace.setPoint(x, varying: j)
  return try f(workspace.point).map(\.tangent)
}

/// Writes column j of the Jacobian of a function that writes m outputs into `result`, which has m entries.
///
/// For `Double`; the generic form says more.
@inlinable
public func jacobianColumn(
  _ j: Int, at x: [Double], into result: inout [Double], of f: ([Dual<Double>], inout [Dual<Double>]) throws -> Void
) rethrows {
  var workspace = Workspace<Dual<Double>>()
  try jacobianColumn(j, at: x, into: &result, using: &workspace, of: f)
}

/// The columns of the Jacobian of `f` at `x`, lazily: column j costs one evaluation of `f` when it is asked for.
///
/// For `Double`; the generic form says more.
@inlinable
public func jacobianColumns(
  at x: [Double], of f: @escaping @Sendable ([Dual<Double>]) -> [Dual<Double>]
) -> JacobianColumns<Double> {
  JacobianColumns(point: x, function: f)
}

/// The Hessian of a function of n numbers: ∂²f/∂xᵢ∂xⱼ in row i, column j.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessian(
  at x: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> Matrix<Double> {
  var result = Matrix<Double>(rows: x.count, columns: x.count, repeating: 0)
  var workspace = Workspace<Dual<Dual<Double>>>()
  _ = try SecondOrder.hessian(at: x, into: &result, using: &workspace, of: f)
  return result
}

/// The Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessian(
  at x: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> Matrix<Double> {
  var result = Matrix<Double>(rows: x.count, columns: x.count, repeating: 0)
  var workspace = Workspace<HyperDual<Double>>()
  _ = try SecondOrder.hessian(at: x, into: &result, using: &workspace, of: f)
  return result
}

/// The value, the gradient and the Hessian of a function of n numbers, what a step of Newton's method takes.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  try SecondOrder.all(at: x, of: f)
}

/// The value, the gradient and the Hessian of a function of n numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  try SecondOrder.all(at: x, of: f)
}

/// The Hessian of a function that is generic over its numbers.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessian(
  at x: [Double], of f: some DifferentiableFunction
) -> Matrix<Double> {
  hessian(at: x, of: f._passed)
}

/// The Hessian of a function that is generic over its numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessian(
  at x: [Double], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> Matrix<Double> {
  hessian(at: x, lanes: lanes, of: f._passed)
}

/// The value, the gradient and the Hessian of a function that is generic over its numbers.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], of f: some DifferentiableFunction
) -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  valueWithGradientAndHessian(at: x, of: f._passed)
}

/// The value, the gradient and the Hessian of a function that is generic over its numbers, a block of 4×4 entries a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradientAndHessian(
  at x: [Double], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> (value: Double, gradient: [Double], hessian: Matrix<Double>) {
  valueWithGradientAndHessian(at: x, lanes: lanes, of: f._passed)
}

/// The product of the Hessian of a function of n numbers with a vector: H·v, without H.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessianVectorProduct(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> [Double] {
  var result = [Double](repeating: 0, count: x.count)
  var workspace = Workspace<Dual<Dual<Double>>>()
  _ = try SecondOrder.product(at: x, along: v, into: &result, using: &workspace, of: f)
  return result
}

/// The product of the Hessian of a function of n numbers with a vector, four of its entries a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessianVectorProduct(
  at x: [Double], along v: [Double], lanes: AutomaticLanes, of f: ([HyperDual<Double>]) throws -> HyperDual<Double>
) rethrows -> [Double] {
  var result = [Double](repeating: 0, count: x.count)
  var workspace = Workspace<HyperDual<Double>>()
  _ = try SecondOrder.product(at: x, along: v, into: &result, using: &workspace, of: f)
  return result
}

/// H·v of a function that is generic over its numbers, without H.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessianVectorProduct(
  at x: [Double], along v: [Double], of f: some DifferentiableFunction
) -> [Double] {
  hessianVectorProduct(at: x, along: v, of: f._passed)
}

/// H·v of a function that is generic over its numbers, four of its entries a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func hessianVectorProduct(
  at x: [Double], along v: [Double], lanes: AutomaticLanes, of f: some DifferentiableFunction
) -> [Double] {
  hessianVectorProduct(at: x, along: v, lanes: lanes, of: f._passed)
}

/// The second derivative of a function of n numbers along a direction: vᵀ·H·v, without H.
///
/// For `Double`; the generic form says more.
@inlinable
public func secondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> Double {
  try SecondOrder.value(at: x, along: v, of: f).tangent.tangent
}

/// f(x), ∇f·v and vᵀ·H·v: what f(x + t·v) is, and how it changes, at t = 0.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithSecondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>
) rethrows -> (value: Double, derivative: Double, secondDerivative: Double) {
  let y = try SecondOrder.value(at: x, along: v, of: f)
  return (y.value.value, y.tangent.value, y.tangent.tangent)
}

/// vᵀ·H·v of a function that is generic over its numbers, without H.
///
/// For `Double`; the generic form says more.
@inlinable
public func secondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: some DifferentiableFunction
) -> Double {
  secondDirectionalDerivative(at: x, along: v, of: f._passed)
}

/// f(x), ∇f·v and vᵀ·H·v of a function that is generic over its numbers.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithSecondDirectionalDerivative(
  at x: [Double], along v: [Double], of f: some DifferentiableFunction
) -> (value: Double, derivative: Double, secondDerivative: Double) {
  valueWithSecondDirectionalDerivative(at: x, along: v, of: f._passed)
}

/// The gradient of a function of n numbers, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func gradient(
  at x: [Double], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Double>>]) throws -> DualVector<SIMD8<Double>>
) rethrows -> [Double] {
  try gradient(at: x, lanes: SIMD8<Double>.self, of: f)
}

/// The value and the gradient of a function of n numbers, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradient(
  at x: [Double], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Double>>]) throws -> DualVector<SIMD8<Double>>
) rethrows -> (value: Double, gradient: [Double]) {
  try valueWithGradient(at: x, lanes: SIMD8<Double>.self, of: f)
}

/// Writes the gradient of a function of n numbers into `result`, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func gradient(
  at x: [Double], lanes: AutomaticLanes, into result: inout [Double],
  of f: ([DualVector<SIMD8<Double>>]) throws -> DualVector<SIMD8<Double>>
) rethrows {
  try gradient(at: x, lanes: SIMD8<Double>.self, into: &result, of: f)
}

/// Writes the gradient into `result` and returns the value, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithGradient(
  at x: [Double], lanes: AutomaticLanes, into result: inout [Double],
  of f: ([DualVector<SIMD8<Double>>]) throws -> DualVector<SIMD8<Double>>
) rethrows -> Double {
  try valueWithGradient(at: x, lanes: SIMD8<Double>.self, into: &result, of: f)
}

/// The Jacobian of m functions of n numbers, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func jacobian(
  at x: [Double], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Double>>]) throws -> [DualVector<SIMD8<Double>>]
) rethrows -> Matrix<Double> {
  try jacobian(at: x, lanes: SIMD8<Double>.self, of: f)
}

/// The values and the Jacobian of m functions of n numbers, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithJacobian(
  at x: [Double], lanes: AutomaticLanes, of f: ([DualVector<SIMD8<Double>>]) throws -> [DualVector<SIMD8<Double>>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try valueWithJacobian(at: x, lanes: SIMD8<Double>.self, of: f)
}

/// Writes the Jacobian of a function that writes its outputs into `result`, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func jacobian(
  at x: [Double], lanes: AutomaticLanes, into result: inout Matrix<Double>,
  of f: ([DualVector<SIMD8<Double>>], inout [DualVector<SIMD8<Double>>]) throws -> Void
) rethrows {
  try jacobian(at: x, lanes: SIMD8<Double>.self, into: &result, of: f)
}

/// Writes values and Jacobian of a function that writes its outputs, eight directions a pass.
///
/// For `Double`; the generic form says more.
@inlinable
public func valueWithJacobian(
  at x: [Double], lanes: AutomaticLanes, value: inout [Double], into result: inout Matrix<Double>,
  of f: ([DualVector<SIMD8<Double>>], inout [DualVector<SIMD8<Double>>]) throws -> Void
) rethrows {
  try valueWithJacobian(at: x, lanes: SIMD8<Double>.self, value: &value, into: &result, of: f)
}
