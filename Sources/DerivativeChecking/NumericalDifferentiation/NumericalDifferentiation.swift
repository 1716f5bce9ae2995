import DualNumbers

/// f′(x) from values of f alone.
///
///     numericalDerivative(at: 2) { x in x * x * x }  // ≈ 12
///     numericalDerivative(at: 2, by: .forward(step: 0.25)) { x in x * x * x }  // 13.5625
///
/// In a `domain` the function is not asked outside of it, bounds included: differences have shorter steps near its ends,
/// and are one-sided at them. The derivative is NaN where the domain is a single number.
///
///     numericalDerivative(at: 0.1, domain: 0 ... .infinity) { x in x.squareRoot() }  // ≈ 1.58113883
///
/// The edges of `numericalDerivativeWithError(at:domain:of:)` are those of `.ridders`.
///
/// - Complexity: two evaluations of `f` with `.forward` or `.central`, three with `.central` near an end of the domain;
///   with `.ridders` as `numericalDerivativeWithError(at:domain:of:)`.
/// - Precondition: a step given is positive and finite; the domain contains `x`.
@_disfavoredOverload
public func numericalDerivative<Scalar: CheckableScalar>(
  at x: Scalar, by method: DifferenceMethod<Scalar> = .ridders, domain: ClosedRange<Scalar>? = nil,
  of f: (Scalar) throws -> Scalar
) rethrows -> Scalar {
  try DifferencePasses.derivative(at: x, by: method, domain: domain, of: f)
}

/// The gradient of a function of n numbers from its values alone: n partial derivatives.
///
///     numericalGradient(at: [2, 3], by: .central(step: 0.5)) { v in v[0] * v[1] }  // [3.0, 2.0]
///
/// In a `domain`, a range for each input, the function is not asked outside of it: see
/// `numericalDerivative(at:by:domain:of:)`.
///
///     numericalGradient(at: [4, 0], domain: [0 ... .infinity, -1...1]) { v in v[0].squareRoot() + v[1] }  // ≈ [0.25, 1]
///
/// - Complexity: n + 1 evaluations of `f` with `.forward`, 2n with `.central`, 3n at ends of the domain; with `.ridders`
///   as `numericalJacobianWithErrors(at:domain:of:)`. None where n is 0.
/// - Precondition: a step given is positive and finite; the domain contains `x`.
@_disfavoredOverload
public func numericalGradient<Scalar: CheckableScalar>(
  at x: [Scalar], by method: DifferenceMethod<Scalar> = .ridders, domain: [ClosedRange<Scalar>]? = nil,
  of f: ([Scalar]) throws -> Scalar
) rethrows -> [Scalar] {
  try DifferencePasses.gradient(at: x, by: method, domain: domain, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone: a row per output, a column per input.
///
///     let j = numericalJacobian(at: [2, 3], by: .central(step: 0.5)) { v in [v[0] * v[1], v[0] - v[1]] }
///     j.columnMajor  // [3.0, 1.0, 2.0, -1.0]
///
/// In a `domain`, a range for each input, the function is not asked outside of it: see
/// `numericalDerivative(at:by:domain:of:)`.
///
/// - Complexity: n + 1 evaluations of `f` with `.forward`, 2n with `.central`, 3n at ends of the domain; with `.ridders`
///   as `numericalJacobianWithErrors(at:domain:of:)`. One where n is 0.
/// - Precondition: a step given is positive and finite; the domain contains `x`; `f` always gives as many outputs.
@_disfavoredOverload
public func numericalJacobian<Scalar: CheckableScalar>(
  at x: [Scalar], by method: DifferenceMethod<Scalar> = .ridders, domain: [ClosedRange<Scalar>]? = nil,
  of f: ([Scalar]) throws -> [Scalar]
) rethrows -> Matrix<Scalar> {
  try DifferencePasses.jacobian(at: x, by: method, domain: domain, of: f)
}

/// f′(x) from values of f alone, and a bound of its error.
///
///     let slope = numericalDerivativeWithError(at: 1, of: sin)
///     slope.value  // ≈ 0.54030230586814
///     slope.uncertainty < 1e-12  // true
///
/// Central differences at the steps h, h/2, h/4 …, from max(|x|, 1)/4 down, are extrapolated to h = 0 (Ridders 1982, see
/// ``DifferenceMethod/ridders``). The error of every extrapolation is estimated: truncation by its neighbours, rounding
/// by ε·|f|/h and by how the differences at all smaller steps scatter. Steps where f is not finite are passed over.
///
/// The value is NaN and the uncertainty ∞ where no difference is finite. The uncertainty is ∞, too, where the
/// differences do not settle: f varies as much between neighbouring numbers, or has fewer than half of its digits
/// right, or has a kink so near, within 2⁻¹²·|x|, that it cannot be told from rounding. At a kink in x itself the
/// central differences settle half way between the slopes.
///
/// In a `domain` the function is not asked outside of it. Where it ends within a sixteenth of the first step,
/// differences away from the end are extrapolated as well, and the surer ones are taken.
///
/// - Complexity: two evaluations of `f` a step, near an end of the domain three, until rounding is seen in half of the
///   digits. In `Double` that is 48 to 60 in all for a smooth function about x = 1. At most it is 102, and two more for
///   each power of two that |x| is below 1; 210 at 0.
/// - Note: what goes on in f within √ε·|x| of x, or within less than some thousand ulps of its value, is not seen. So
///   where f rounds to a constant, 0 say, its derivative is found to be 0, with an uncertainty of next to nothing.
@_disfavoredOverload
public func numericalDerivativeWithError<Scalar: CheckableScalar>(
  at x: Scalar, domain: ClosedRange<Scalar>? = nil, of f: (Scalar) throws -> Scalar
) rethrows -> DifferenceEstimate<Scalar> {
  try DifferencePasses.estimate(at: x, domain: domain, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone, and a bound of the error of each entry.
///
///     let (j, errors) = numericalJacobianWithErrors(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
///     j[0, 1]  // ≈ 2
///     errors[0, 1] < 1e-12  // true
///
/// Each entry is that of `numericalDerivativeWithError(at:domain:of:)`; the domain has a range for each input.
///
/// - Complexity: for each input as many evaluations of `f` as the hardest entry of its column takes there, about 60 in
///   `Double` where all are smooth on the scale of the input; one where n is 0.
/// - Precondition: the domain contains `x`; `f` always gives as many outputs.
@_disfavoredOverload
public func numericalJacobianWithErrors<Scalar: CheckableScalar>(
  at x: [Scalar], domain: [ClosedRange<Scalar>]? = nil, of f: ([Scalar]) throws -> [Scalar]
) rethrows -> (jacobian: Matrix<Scalar>, uncertainty: Matrix<Scalar>) {
  try DifferencePasses.jacobianWithErrors(at: x, in: Domain(domain, around: x), of: f)
}

/// The Hessian of a function of n numbers from its values alone, and a bound of the error of each entry.
///
///     let (h, errors) = numericalHessianWithErrors(at: [2, 3]) { v in v[0] * v[0] * v[1] }
///     h.columnMajor.map { $0.rounded() }  // [6.0, 4.0, 4.0, 0.0]
///     errors[0, 1] < 1e-9  // true
///
/// Second differences, extrapolated and judged as in `numericalDerivativeWithError(at:domain:of:)`, within the domain
/// alike. The noise in them is
/// ε·|f|/h², so that fewer digits are right: ten or so in `Double`.
///
/// - Complexity: in `Double` some 30 evaluations of `f` for each entry of the diagonal and 50 for each of the
///   n(n − 1)/2 others, where f is smooth on the scale of its inputs, and one for f(x); none where n is 0. At most as
///   many as `numericalDerivativeWithError(at:domain:of:)` takes, and twice as many off the diagonal.
/// - Precondition: the domain contains `x`.
@_disfavoredOverload
public func numericalHessianWithErrors<Scalar: CheckableScalar>(
  at x: [Scalar], domain: [ClosedRange<Scalar>]? = nil, of f: ([Scalar]) throws -> Scalar
) rethrows -> (hessian: Matrix<Scalar>, uncertainty: Matrix<Scalar>) {
  try DifferencePasses.hessianWithErrors(at: x, in: Domain(domain, around: x), of: f)
}
