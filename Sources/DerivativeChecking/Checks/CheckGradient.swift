import DualNumbers

/// Checks a gradient that was written by hand against the exact one.
///
///     let report = checkGradient(at: [2, 5]) { x in
///       log(x[0]) + x[0] * x[1] - sin(x[1])
///     } given: { x in
///       [1 / x[0] + x[1], x[0] - cos(x[1])]
///     }
///     report.passed  // true
///
/// `points` is one point, `.each([…])` of several, or `.random(100, in: box, seed: 7)`.
///
/// `given` is the gradient at a point, an entry for each input. A wrong number of them is reported.
///
/// - Complexity: n + 1 evaluations of `f`, two at least, and one of `given`; where they disagree, or with differences, more.
@_disfavoredOverload
public func checkGradient<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Scalar>]) throws -> Dual<Scalar>,
  given: ([Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try Check.gradientReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the gradient of a function over plain numbers, such as one of a C library, against differences.
///
///     let report = checkGradient(at: [3, 4], against: .differences) { x in
///       (x[0] * x[0] + x[1] * x[1]).squareRoot()
///     } given: { x in
///       [x[0] / 5, x[1] / 5]
///     }
///     report.passed  // true
///
/// - Complexity: as `numericalGradient` and one-sided differences, and one evaluation of `given`.
@_disfavoredOverload
public func checkGradient<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Scalar]) throws -> Scalar, given: ([Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try Check.gradientReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

extension Check {
  @inline(__always)
  static func gradientReport(
    at points: PointList<Scalar>, against reference: ExactReference, options: CheckOptions,
    of f: ([Dual<Scalar>]) throws -> Dual<Scalar>, given: ([Scalar]) throws -> [Scalar]
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.gradient, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x) { question, x, watch in
        switch question {
        case .given: return .row(try given(x))
        case .exact:
          return try exactJacobian(at: x) { x in
            let y = try f(x)
            watch.see([y.value])
            return [y]
          }
        case .pass(let v, _):
          let y = try f(seeded(x, along: v))
          watch.see([y.value])
          return .single(y.tangent)
        case .values:
          let y = try f(x.map { Dual($0) }).value
          watch.see([y])
          return .single(y)
        }
      }
    }
    return check.report()
  }

  @inline(__always)
  static func gradientReport(
    at points: PointList<Scalar>, against reference: DifferenceReference, options: CheckOptions,
    of f: ([Scalar]) throws -> Scalar, given: ([Scalar]) throws -> [Scalar]
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.gradient, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x, values: { [try f($0)] }, given: { .row(try given($0)) })
    }
    return check.report()
  }
}
