// The checks of function objects, for one `Scalar` and one `Object`.

import DerivativeChecking
import DualNumbers

public func checks(_ x: [Scalar]) {
  keep(checkGradient(at: x, of: Object()) { x in x })
  keep(checkJacobian(at: x, of: Object()) { x in Matrix(rows: [x]) })
  keep(checkHessian(at: x, of: Object()) { x in Matrix(rows: [x]) })
  keep(checkFunction(at: x, of: AsFunction()))
  keep(checkFunction(at: x, of: AsMap()))
}

public func traces(_ x: [Scalar]) {
  keep(trace(at: x, along: x, of: AsFunction()))
  keep(trace(at: x, input: 0, of: AsFunction()))
  keep(trace(at: x, along: x, of: AsMap()))
  keep(trace(at: x, input: 0, of: AsMap()))
  keep(firstNonFinite(at: x, of: AsFunction()))
  keep(firstNonFinite(at: x, of: AsMap()))
}

/// The object where a driver takes functions and maps alike.
struct AsFunction: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { Object()(x) }
}
struct AsMap: DifferentiableMap {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { Object()(x) }
}
