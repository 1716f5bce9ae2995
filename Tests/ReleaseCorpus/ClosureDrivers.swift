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
  keep(valueWithGradient(at: x, lanes: .automatic) { x in own(x) })
  keep(try valueWithGradient(at: x, lanes: .automatic) { x in try throwing(x) })
  keep(gradient(at: x, lanes: SIMD12<Scalar>.self, of: own))
  var (one, four, closure) = (
    Differentiator<Dual<Scalar>>(), Differentiator<DualVector<SIMD4<Scalar>>>(), Differentiator<ClosureLanes<Scalar>>()
  )
  var result = x
  one.gradient(at: x, into: &result) { x in own(x) }
  four.gradient(at: x, into: &result) { x in own(x) }
  closure.gradient(at: x, into: &result, of: own)
  try one.gradient(at: x, into: &result) { x in try throwing(x) }
  try four.gradient(at: x, into: &result) { x in try throwing(x) }
  four.gradient(at: x, inputs: 3, into: &result) { x in own(x) }
  try closure.gradient(at: x, inputs: 3, into: &result) { x in try throwing(x) }
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
  keep(hessian(at: x, lanes: .automatic) { x in own(x) })
  keep(hessian(at: x, lanes: .automatic, of: own))
  keep(try valueWithGradientAndHessian(at: x, lanes: .automatic) { x in try throwing(x) })
  keep(hessianVectorProduct(at: x, along: x, lanes: .automatic) { x in own(x) })
  keep(secondDirectionalDerivative(at: x, along: x) { x in own(x) })
  keep(try valueWithSecondDirectionalDerivative(at: x, along: x) { x in try throwing(x) })
  var (single, blocks) = (Differentiator<Dual<Dual<Scalar>>>(), Differentiator<HyperDual<Scalar>>())
  var (result, slopes) = (Matrix<Scalar>(rows: 3, columns: 3, repeating: 0), x)
  single.hessian(at: x, into: &result) { x in own(x) }
  try single.hessian(at: x, gradient: &slopes, into: &result) { x in try throwing(x) }
  blocks.hessian(at: x, into: &result, of: own)
  try blocks.hessian(at: x, gradient: &slopes, into: &result) { x in try throwing(x) }
  blocks.hessianVectorProduct(at: x, along: x, into: &slopes) { x in own(x) }
  keep((result, slopes))
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
  keep(valueWithJacobian(at: x, lanes: .automatic) { x in ownMap(x) })
  keep(try valueWithJacobian(at: x, lanes: .automatic) { x in try throwingMap(x) })
  var (one, four, closure) = (
    Differentiator<Dual<Scalar>>(), Differentiator<DualVector<SIMD4<Scalar>>>(), Differentiator<ClosureLanes<Scalar>>()
  )
  var (result, value) = (Matrix<Scalar>(rows: 2, columns: 3, repeating: 0), [x[0], x[1]])
  one.jacobian(at: x, into: &result) { x, y in y = ownMap(x) }
  four.jacobian(at: x, into: &result) { x, y in y = ownMap(x) }
  closure.jacobian(at: x, value: &value, into: &result) { x, y in y = ownMap(x) }
  try one.jacobian(at: x, into: &result) { x, y in y = try throwingMap(x) }
  try four.jacobian(at: x, value: &value, into: &result) { x, y in y = try throwingMap(x) }
  one.jacobianColumn(0, at: x, into: &value) { x, y in y = ownMap(x) }
  four.jacobian(at: x, inputs: 3, into: &result) { x, y in y = ownMap(x) }
  keep((result, value))
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
  keep(valueWithDirectionalDerivative(at: x, along: x) { x in own(x) })
  let several: [Scalar] = directionalDerivatives(at: x, along: [x, x]) { x in own(x) }
  let thrownMatrix: Matrix<Scalar> = try directionalDerivatives(at: x, along: [x, x]) { x in try throwingMap(x) }
  keep((several, thrownMatrix))
  var (d, result, value) = (Differentiator<Dual<Scalar>>(), [x[0], x[1]], [x[0], x[1]])
  d.directionalDerivative(at: x, along: x, into: &result) { x, y in y = ownMap(x) }
  try d.directionalDerivative(at: x, along: x, value: &value, into: &result) { x, y in y = try throwingMap(x) }
  keep((result, value))
}
