// Every driver of closures, each a single call of a function that is not inlined, for one `Scalar`.

import DualNumbers
import Models

public func gradients(_ x: [Scalar]) throws {
  keep(gradient(at: x) { x in own(x) })
  keep(gradient(at: x) { x in energy(x) })
  keep(gradient(at: x) { x in Dual.logSumExp(x) })
  keep(gradient(at: x, of: own))
  keep(valueWithGradient(at: x) { x in own(x) })
  keep(try gradient(at: x) { x in try throwing(x) })
  keep(gradient(at: x, lanes: SIMD8<Scalar>.self) { x in own(x) })
  keep(gradient(at: x, lanes: SIMD8<Scalar>.self) { x in DualVector.logSumExp(x) })
  keep(try gradient(at: x, lanes: SIMD8<Scalar>.self) { x in try throwing(x) })
  keep(gradient(at: x, lanes: .automatic) { x in own(x) })
  var (result, workspace) = (x, Workspace<DualVector<SIMD4<Scalar>>>())
  gradient(at: x, into: &result) { x in own(x) }
  gradient(at: x, into: &result, using: &workspace) { x in own(x) }
  try gradient(at: x, into: &result, using: &workspace) { x in try throwing(x) }
  keep(result)
}

public func hessians(_ x: [Scalar]) throws {
  keep(hessian(at: x) { x in own(x) })
  keep(hessian(at: x) { x in energy(x) })
  keep(hessian(at: x) { x in Dual.logSumExp(x) })
  keep(hessian(at: x, of: own))
  keep(valueWithGradientAndHessian(at: x) { x in own(x) })
  keep(valueWithGradientAndHessian(at: x) { x in Dual.logSumExp(x) })
  keep(hessianVectorProduct(at: x, along: x) { x in own(x) })
  keep(try hessianVectorProduct(at: x, along: x) { x in try throwing(x) })
  var result = Matrix<Scalar>(rows: 3, columns: 3, repeating: 0)
  hessian(at: x, into: &result) { x in own(x) }
  try hessian(at: x, into: &result) { x in try throwing(x) }
  keep(result)
}

public func jacobians(_ x: [Scalar]) throws {
  keep(jacobian(at: x) { x in ownMap(x) })
  keep(jacobian(at: x) { x in forces(x) })
  keep(jacobian(at: x, of: ownMap))
  keep(valueWithJacobian(at: x) { x in ownMap(x) })
  keep(try jacobian(at: x) { x in try throwingMap(x) })
  keep(jacobian(at: x, lanes: SIMD8<Scalar>.self) { x in ownMap(x) })
  keep(try jacobian(at: x, lanes: SIMD8<Scalar>.self) { x in try throwingMap(x) })
  keep(jacobian(at: x, lanes: .automatic) { x in ownMap(x) })
  keep(jacobianColumns(at: x) { x in ownMap(x) }[0])
  keep(jacobianColumn(0, at: x) { x in ownMap(x) })
  var (result, workspace) = (Matrix<Scalar>(rows: 2, columns: 3, repeating: 0), Workspace<DualVector<SIMD4<Scalar>>>())
  jacobian(at: x, into: &result) { x, y in y = ownMap(x) }
  jacobian(at: x, into: &result, using: &workspace) { x, y in y = ownMap(x) }
  keep(result)
}

@inline(never)
func one<T: ElementaryScalar>(_ x: T) -> T { x * T.exp(x) }

public func directions(_ x: [Scalar]) throws {
  keep(derivative(at: x[0]) { x in one(x) })
  keep(derivative(at: x[0], of: one))
  keep(valueWithDerivative(at: x[0]) { x in one(x) })
  let slope: Scalar = directionalDerivative(at: x, along: x) { x in own(x) }
  let thrown: Scalar = try directionalDerivative(at: x, along: x) { x in try throwing(x) }
  keep((slope, thrown))
  let column: [Scalar] = directionalDerivative(at: x, along: x) { x in ownMap(x) }
  keep(column)
}
