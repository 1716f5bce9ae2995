// Written by .ci/overloads; the functions of this library for `Double`, from the generic ones. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

/// Checks the derivative of a function of one number that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDerivative(
  at x: Double, against reference: ExactReference = .exact, options: CheckOptions = CheckOptions(),
  of f: (Dual<Double>) throws -> Dual<Double>, given: (Double) throws -> Double
) rethrows -> DerivativeReport {
  try checkDerivative(at: .each([x]), against: reference, options: options, of: f, given: given)
}

/// Checks the derivative of a function of one number at several numbers: `.each([1, 2, 3])`, or
/// `.random(100, in: 0...1, seed: 7)`.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDerivative(
  at points: PointList<Double>, against reference: ExactReference = .exact, options: CheckOptions = CheckOptions(),
  of f: (Dual<Double>) throws -> Dual<Double>, given: (Double) throws -> Double
) rethrows -> DerivativeReport {
  try Check.derivativeReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the derivative of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDerivative(
  at x: Double, against reference: DifferenceReference, options: CheckOptions = CheckOptions(),
  of f: (Double) throws -> Double, given: (Double) throws -> Double
) rethrows -> DerivativeReport {
  try checkDerivative(at: .each([x]), against: reference, options: options, of: f, given: given)
}

/// Checks the derivative of a function over plain numbers against differences, at several numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDerivative(
  at points: PointList<Double>, against reference: DifferenceReference, options: CheckOptions = CheckOptions(),
  of f: (Double) throws -> Double, given: (Double) throws -> Double
) rethrows -> DerivativeReport {
  try Check.derivativeReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks a directional derivative ∇f·v that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> Dual<Double>,
  given: ([Double], [Double]) throws -> Double
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// Checks a directional derivative J·v of m functions that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> [Dual<Double>],
  given: ([Double], [Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// Checks a directional derivative of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> Double,
  given: ([Double], [Double]) throws -> Double
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// Checks a directional derivative J·v of m functions over plain numbers against differences.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> [Double],
  given: ([Double], [Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// Checks a function alone: that its values over dual numbers have the bits of those over plain ones, that it answers
/// the same in every call, that its derivatives depend on point and direction alone, and that those at the point, from
/// the left and from the right agree.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkFunction(
  at points: some CheckPoints<Double>, options: CheckOptions = CheckOptions(),
  of f: ([Dual<Double>]) throws -> [Dual<Double>], plain: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try checkFunction(at: points, options: options, of: f, plain: plain, hunt: { _ in nil })
}

/// Checks a gradient that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkGradient(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> Dual<Double>,
  given: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try Check.gradientReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the gradient of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkGradient(
  at points: some CheckPoints<Double>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> Double, given: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try Check.gradientReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks a Hessian that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkHessian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>,
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  try Check.hessianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the Hessian of a function over plain numbers, such as one of a C library, against second differences.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkHessian(
  at points: some CheckPoints<Double>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> Double,
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  try Check.hessianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks a Jacobian that was written by hand against the exact one, entry by entry.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkJacobian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> [Dual<Double>],
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  try Check.jacobianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the Jacobian of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkJacobian(
  at points: some CheckPoints<Double>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> [Double],
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  try Check.jacobianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the Jacobian of a function that writes m outputs; both the function and the given Jacobian write in place.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkJacobian(
  at points: some CheckPoints<Double>, outputs: Int, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>], inout [Dual<Double>]) throws -> Void,
  given: ([Double], inout Matrix<Double>) throws -> Void
) rethrows -> DerivativeReport {
  try Check.jacobianReport(
    at: PointList(points), outputs: outputs, against: reference, options: options, of: f, given: given)
}

/// Checks the Jacobian of a function over plain numbers that writes m outputs, against differences.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkJacobian(
  at points: some CheckPoints<Double>, outputs: Int, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double], inout [Double]) throws -> Void,
  given: ([Double], inout Matrix<Double>) throws -> Void
) rethrows -> DerivativeReport {
  try Check.jacobianReport(
    at: PointList(points), outputs: outputs, against: reference, options: options, of: f, given: given)
}

/// Checks which entries of a Jacobian are declared to differ from 0, against the exact Jacobian.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkSparsity(
  at points: some CheckPoints<Double>, entries: [(row: Int, column: Int)],
  of f: ([Dual<Double>]) throws -> [Dual<Double>]
) rethrows -> SparsityReport {
  try SparsityReport(at: PointList(points), entries, f)
}

/// Checks products Jᵀ·w of m functions, as reverse mode gives them, against one product J·v by dual numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkVectorJacobianProduct(
  at points: some CheckPoints<Double>, options: CheckOptions = CheckOptions(),
  of f: ([Dual<Double>]) throws -> [Dual<Double>], given: ([Double], [Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try Check.vectorJacobianProductReport(at: PointList(points), options: options, of: f, given: given)
}

/// Checks products Jᵀ·w against products J·v, both given: ⟨w, J·v⟩ must be ⟨Jᵀ·w, v⟩.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func checkVectorJacobianProduct(
  at points: some CheckPoints<Double>, options: CheckOptions = CheckOptions(),
  of product: ([Double], [Double]) throws -> [Double], given: ([Double], [Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try Check.vectorJacobianProductReport(at: PointList(points), options: options, of: product, given: given)
}

/// Checks the gradient of a function object, and the function itself.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func checkGradient(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>, given: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try checkGradient(at: points, against: reference, options: options, of: f._passed, given: given)
    .adding(checkFunction(at: points, options: options, of: f))
}

/// Checks the Jacobian of a function object, and the function itself.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func checkJacobian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableMap<Never>,
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  try checkJacobian(at: points, against: reference, options: options, of: f._passed, given: given)
    .adding(checkFunction(at: points, options: options, of: f))
}

/// Checks the Hessian of a function object, and the function itself.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@inlinable
public func checkHessian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>,
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  try checkHessian(at: points, against: reference, options: options, of: f._passed, given: given)
    .adding(checkFunction(at: points, options: CheckOptions(inputs: options.inputs, domain: options.domain), of: f))
}

/// f′(x) from values of f alone.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func numericalDerivative(
  at x: Double, by method: DifferenceMethod<Double> = .ridders, domain: ClosedRange<Double>? = nil,
  of f: (Double) throws -> Double
) rethrows -> Double {
  try DifferencePasses.derivative(at: x, by: method, domain: domain, of: f)
}

/// The gradient of a function of n numbers from its values alone: n partial derivatives.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func numericalGradient(
  at x: [Double], by method: DifferenceMethod<Double> = .ridders, domain: [ClosedRange<Double>]? = nil,
  of f: ([Double]) throws -> Double
) rethrows -> [Double] {
  try DifferencePasses.gradient(at: x, by: method, domain: domain, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone: a row per output, a column per input.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func numericalJacobian(
  at x: [Double], by method: DifferenceMethod<Double> = .ridders, domain: [ClosedRange<Double>]? = nil,
  of f: ([Double]) throws -> [Double]
) rethrows -> Matrix<Double> {
  try DifferencePasses.jacobian(at: x, by: method, domain: domain, of: f)
}

/// f′(x) from values of f alone, and a bound of its error.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func numericalDerivativeWithError(
  at x: Double, domain: ClosedRange<Double>? = nil, of f: (Double) throws -> Double
) rethrows -> DifferenceEstimate<Double> {
  try DifferencePasses.estimate(at: x, domain: domain, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone, and a bound of the error of each entry.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func numericalJacobianWithErrors(
  at x: [Double], domain: [ClosedRange<Double>]? = nil, of f: ([Double]) throws -> [Double]
) rethrows -> (jacobian: Matrix<Double>, uncertainty: Matrix<Double>) {
  try DifferencePasses.jacobianWithErrors(at: x, in: Domain(domain, around: x), of: f)
}

/// The Hessian of a function of n numbers from its values alone, and a bound of the error of each entry.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
public func numericalHessianWithErrors(
  at x: [Double], domain: [ClosedRange<Double>]? = nil, of f: ([Double]) throws -> Double
) rethrows -> (hessian: Matrix<Double>, uncertainty: Matrix<Double>) {
  try DifferencePasses.hessianWithErrors(at: x, in: Domain(domain, around: x), of: f)
}
