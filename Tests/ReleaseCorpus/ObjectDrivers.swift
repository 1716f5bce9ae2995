// Every driver of function objects, for one `Scalar` and one `Object`.

import DualNumbers

public func hessians(_ x: [Scalar]) {
  keep(hessian(at: x, of: Object()))
  keep(valueWithGradientAndHessian(at: x, of: Object()))
  keep(hessianVectorProduct(at: x, along: x, of: Object()))
}

public func automaticGradients(_ x: [Scalar]) {
  keep(gradient(at: x, lanes: .automatic, of: Object()))
  keep(valueWithGradient(at: x, lanes: .automatic, of: Object()))
  var (workspace, result) = (AutomaticWorkspace<Scalar>(), x)
  keep(valueWithGradient(at: x, into: &result, using: &workspace, of: Object()))
}

public func automaticJacobians(_ x: [Scalar]) {
  keep(jacobian(at: x, lanes: .automatic, of: Object()))
  keep(valueWithJacobian(at: x, lanes: .automatic, of: Object()))
}

/// As code that is generic over a function with one output passes it on.
func passedOn(_ f: some Both, _ x: [Scalar]) {
  keep(gradient(at: x, of: f.callAsFunction))
  keep(hessian(at: x, of: f.callAsFunction))
  keep(hessianVectorProduct(at: x, along: x, of: f.callAsFunction))
  keep(gradient(at: x, lanes: SIMD4<Scalar>.self, of: f.callAsFunction))
}
public func passedOn(_ x: [Scalar]) { passedOn(Object(), x) }
