import DualNumbers

/// Checks a Hessian that was written by hand against the exact one.
///
///     let report = checkHessian(at: [2, 3]) { x in
///       x[0] * x[0] * x[1]
///     } given: { x in
///       Matrix(rows: [[2 * x[1], 2 * x[0]], [2 * x[0], 0]])
///     }
///     report.passed  // true
///
/// A gradient that is only known over plain numbers can serve as the reference as well: the Hessian is its Jacobian, so
/// `checkJacobian(at:against:options:of:given:)` of the gradient by differences checks it.
///
/// `given` is the n×n Hessian at a point.
///
/// - Complexity: n(n + 1)/2 + 1 evaluations of `f`, two at least, and one of `given`; where they disagree, or with
///   differences, more.
@_disfavoredOverload
public func checkHessian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>,
  given: ([Scalar]) throws -> Matrix<Scalar>
) rethrows -> DerivativeReport {
  try Check.hessianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the Hessian of a function over plain numbers, such as one of a C library, against second differences.
///
///     let report = checkHessian(at: [2, 3], against: .differences) { x in
///       x[0] * x[0] * x[1]
///     } given: { x in
///       Matrix(rows: [[2 * x[1], 2 * x[0]], [2 * x[0], 0]])
///     }
///     report.passed  // true
///
/// - Complexity: as `numericalHessianWithErrors`, and one evaluation of `given`.
@_disfavoredOverload
public func checkHessian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Scalar]) throws -> Scalar,
  given: ([Scalar]) throws -> Matrix<Scalar>
) rethrows -> DerivativeReport {
  try Check.hessianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

extension Check {
  @inline(__always)
  static func hessianReport(
    at points: PointList<Scalar>, against reference: ExactReference, options: CheckOptions,
    of f: ([Dual<Dual<Scalar>>]) throws -> Dual<Dual<Scalar>>, given: ([Scalar]) throws -> Matrix<Scalar>
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.hessian, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x) { question, x, watch in
        switch question {
        case .given: return try given(x)
        case .exact:
          return try exactHessian(at: x) { x in
            let y = try f(x)
            watch.see([y.value.value])
            return y
          }
        case .pass(let v, let w):
          let y = try f(zip(seeded(x, along: v), w).map { Dual($0, tangent: Dual($1)) })
          watch.see([y.value.value])
          return .single(y.tangent.tangent)
        case .values:
          let y = try f(x.map { Dual(Dual($0)) }).value.value
          watch.see([y])
          return .single(y)
        }
      }
    }
    return check.report()
  }

  @inline(__always)
  static func hessianReport(
    at points: PointList<Scalar>, against reference: DifferenceReference, options: CheckOptions,
    of f: ([Scalar]) throws -> Scalar, given: ([Scalar]) throws -> Matrix<Scalar>
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.hessian, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x, values: { [try f($0)] }, given: given)
    }
    return check.report()
  }
}
