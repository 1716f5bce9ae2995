import DualNumbers

// With the generic forms alone, a one-line closure without annotations has no type to start from.

/// f′(x) from values of f alone.
///
/// For `Double`; the generic form says more.
public func numericalDerivative(
  at x: Double, by method: DifferenceMethod<Double> = .ridders, of f: (Double) throws -> Double
) rethrows -> Double {
  try DifferencePasses.derivative(at: x, by: method, of: f)
}

/// The gradient of a function of n numbers from its values alone: n partial derivatives.
///
/// For `Double`; the generic form says more.
public func numericalGradient(
  at x: [Double], by method: DifferenceMethod<Double> = .ridders, of f: ([Double]) throws -> Double
) rethrows -> [Double] {
  try DifferencePasses.gradient(at: x, by: method, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone: a row per output, a column per input.
///
/// For `Double`; the generic form says more.
public func numericalJacobian(
  at x: [Double], by method: DifferenceMethod<Double> = .ridders, of f: ([Double]) throws -> [Double]
) rethrows -> Matrix<Double> {
  try DifferencePasses.jacobian(at: x, by: method, of: f)
}

/// f′(x) from values of f alone, and a bound of its error.
///
/// For `Double`; the generic form says more.
public func numericalDerivativeWithError(
  at x: Double, of f: (Double) throws -> Double
) rethrows -> DifferenceEstimate<Double> {
  try DifferencePasses.estimate(at: x, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone, and a bound of the error of each entry.
///
/// For `Double`; the generic form says more.
public func numericalJacobianWithErrors(
  at x: [Double], of f: ([Double]) throws -> [Double]
) rethrows -> (jacobian: Matrix<Double>, uncertainty: Matrix<Double>) {
  let (value, uncertainty) = try DifferencePasses.jacobianWithErrors(at: x, of: f)
  return (value, uncertainty)
}

/// The Hessian of a function of n numbers from its values alone, and a bound of the error of each entry.
///
/// For `Double`; the generic form says more.
public func numericalHessianWithErrors(
  at x: [Double], of f: ([Double]) throws -> Double
) rethrows -> (hessian: Matrix<Double>, uncertainty: Matrix<Double>) {
  let (value, uncertainty) = try DifferencePasses.hessianWithErrors(at: x, of: f)
  return (value, uncertainty)
}
