// Every driver of function objects, for one `Scalar` and one `Object`.

import DualNumbers

public func hessians(_ x: [Scalar]) {
  keep(hessian(at: x, of: Object()))
  keep(valueWithGradientAndHessian(at: x, of: Object()))
  keep(hessianVectorProduct(at: x, along: x, of: Object()))
  keep(hessian(at: x, lanes: .automatic, of: Object()))
  keep(valueWithGradientAndHessian(at: x, lanes: .automatic, of: Object()))
  keep(hessianVectorProduct(at: x, along: x, lanes: .automatic, of: Object()))
  keep(secondDirectionalDerivative(at: x, along: x, of: Object()))
  keep(valueWithSecondDirectionalDerivative(at: x, along: x, of: Object()))
  var (single, blocks) = (Differentiator<Dual<Dual<Scalar>>>(), Differentiator<HyperDual<Scalar>>())
  var (result, slopes) = (Matrix<Scalar>(rows: 3, columns: 3, repeating: 0), x)
  single.hessian(at: x, into: &result, of: Object())
  blocks.hessian(at: x, gradient: &slopes, into: &result, of: Object())
  blocks.hessianVectorProduct(at: x, along: x, into: &slopes, of: Object())
  keep((result, slopes))
}

public func gradients(_ x: [Scalar]) {
  keep(gradient(at: x, of: Object()))
  keep(valueWithGradient(at: x, of: Object()))
  keep(gradient(at: x, lanes: .automatic, of: Object()))
  keep(valueWithGradient(at: x, lanes: .automatic, of: Object()))
  var (automatic, one, four) = (
    AutomaticDifferentiator<Scalar>(), Differentiator<Dual<Scalar>>(), Differentiator<DualVector<SIMD4<Scalar>>>()
  )
  var result = x
  automatic.gradient(at: x, into: &result, of: Object())
  one.gradient(at: x, into: &result, of: Object())
  four.gradient(at: x, into: &result, of: Object())
  keep(result)
}

public func jacobians(_ x: [Scalar]) {
  keep(jacobian(at: x, of: Object()))
  keep(valueWithJacobian(at: x, of: Object()))
  keep(jacobian(at: x, lanes: .automatic, of: Object()))
  keep(valueWithJacobian(at: x, lanes: .automatic, of: Object()))
  keep(jacobianColumn(0, at: x, of: Object()))
  var (automatic, one, four) = (
    AutomaticDifferentiator<Scalar>(), Differentiator<Dual<Scalar>>(), Differentiator<DualVector<SIMD4<Scalar>>>()
  )
  var (result, value) = (Matrix<Scalar>(rows: 2, columns: 3, repeating: 0), [x[0], x[1]])
  automatic.jacobian(at: x, into: &result, of: Object())
  automatic.jacobian(at: x, value: &value, into: &result, of: Object())
  one.jacobian(at: x, into: &result, of: Object())
  four.jacobian(at: x, value: &value, into: &result, of: Object())
  keep((result, value))
}

public func directions(_ x: [Scalar]) {
  let slope: Scalar = directionalDerivative(at: x, along: x, of: Object())
  let slopes: [Scalar] = directionalDerivative(at: x, along: x, of: Object())
  let several: [Scalar] = directionalDerivatives(at: x, along: [x, x], of: Object())
  let columns: Matrix<Scalar> = directionalDerivatives(at: x, along: [x, x], of: Object())
  let both: (value: Scalar, derivative: Scalar) = valueWithDirectionalDerivative(at: x, along: x, of: Object())
  let all: (value: [Scalar], derivative: [Scalar]) = valueWithDirectionalDerivative(at: x, along: x, of: Object())
  keep((slope, slopes, several, columns, both, all))
}

/// Objects that throw, a type of their own.
public func throwingObjects(_ x: [Scalar]) throws(Failure) {
  keep(try gradient(at: x, of: Throwing(object: Object())))
  keep(try gradient(at: x, lanes: .automatic, of: Throwing(object: Object())))
  keep(try jacobian(at: x, of: Throwing(object: Object())))
  keep(try valueWithJacobian(at: x, lanes: .automatic, of: Throwing(object: Object())))
  let slope: Scalar = try directionalDerivative(at: x, along: x, of: Throwing(object: Object()))
  let several: [Scalar] = try directionalDerivatives(at: x, along: [x], of: Throwing(object: Object()))
  var (automatic, result) = (AutomaticDifferentiator<Scalar>(), x)
  try automatic.gradient(at: x, into: &result, of: Throwing(object: Object()))
  keep((slope, several, result))
}

/// As code that is generic over a function with one output passes it on.
func passedOn(_ f: some Both, _ x: [Scalar]) {
  keep(gradient(at: x, of: f.callAsFunction))
  keep(hessian(at: x, of: f.callAsFunction))
  keep(hessianVectorProduct(at: x, along: x, of: f.callAsFunction))
  keep(gradient(at: x, lanes: SIMD4<Scalar>.self, of: f.callAsFunction))
  keep(gradient(at: x, lanes: .automatic, of: f))
  var (d, result) = (Differentiator<DualVector<SIMD4<Scalar>>>(), x)
  d.gradient(at: x, into: &result, of: f)
  d.gradient(at: x, into: &result, of: f.callAsFunction)
  keep(result)
}
public func passedOn(_ x: [Scalar]) { passedOn(Object(), x) }
