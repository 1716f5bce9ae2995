import DualNumbers

/// Checks the derivative of a function of one number that was written by hand against the exact one.
///
///     let report = checkDerivative(at: 0.5) { x in
///       exp(-x * x)
///     } given: { x in
///       -2 * x * exp(-x * x)
///     }
///     report.passed  // true
///
/// - Complexity: two evaluations of `f` and one of `given`; where they disagree, or with differences, some more.
@_disfavoredOverload
public func checkDerivative<Scalar: CheckableScalar>(
  at x: Scalar, against reference: ExactReference = .exact, options: CheckOptions = CheckOptions(),
  of f: (Dual<Scalar>) throws -> Dual<Scalar>, given: (Scalar) throws -> Scalar
) rethrows -> DerivativeReport {
  try checkDerivative(at: .each([x]), against: reference, options: options, of: f, given: given)
}

/// Checks the derivative of a function of one number at several numbers: `.each([1, 2, 3])`, or
/// `.random(100, in: 0...1, seed: 7)`.
///
/// - Complexity: at each number as `checkDerivative(at:of:given:)`.
@_disfavoredOverload
public func checkDerivative<Scalar: CheckableScalar>(
  at points: PointList<Scalar>, against reference: ExactReference = .exact, options: CheckOptions = CheckOptions(),
  of f: (Dual<Scalar>) throws -> Dual<Scalar>, given: (Scalar) throws -> Scalar
) rethrows -> DerivativeReport {
  try Check.derivativeReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the derivative of a function over plain numbers, such as one of a C library, against differences.
///
///     let report = checkDerivative(at: 0.5, against: .differences) { x in
///       Double.gaussian(x)
///     } given: { x in
///       -2 * x * Double.gaussian(x)
///     }
///     report.passed  // true
///
/// - Complexity: as `numericalDerivative` and one-sided differences, and one evaluation of `given`.
@_disfavoredOverload
public func checkDerivative<Scalar: CheckableScalar>(
  at x: Scalar, against reference: DifferenceReference, options: CheckOptions = CheckOptions(),
  of f: (Scalar) throws -> Scalar, given: (Scalar) throws -> Scalar
) rethrows -> DerivativeReport {
  try checkDerivative(at: .each([x]), against: reference, options: options, of: f, given: given)
}

/// Checks the derivative of a function over plain numbers against differences, at several numbers.
@_disfavoredOverload
public func checkDerivative<Scalar: CheckableScalar>(
  at points: PointList<Scalar>, against reference: DifferenceReference, options: CheckOptions = CheckOptions(),
  of f: (Scalar) throws -> Scalar, given: (Scalar) throws -> Scalar
) rethrows -> DerivativeReport {
  try Check.derivativeReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

// Inlined into the forms for `Double`: from there all is specialised, and from a generic function nothing, which takes ten times
// as long.
extension Check {
  @inline(__always)
  static func derivativeReport(
    at points: PointList<Scalar>, against reference: ExactReference, options: CheckOptions,
    of f: (Dual<Scalar>) throws -> Dual<Scalar>, given: (Scalar) throws -> Scalar
  ) rethrows -> DerivativeReport {
    requireNumbers(points)
    var check = Check<Scalar>(.derivative, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x) { question, x, watch in
        func pass(tangent: Scalar) throws -> Matrix<Scalar> {
          let y = try f(Dual(x[0], tangent: tangent))
          watch.see([y.value])
          return .single(y.tangent)
        }
        switch question {
        case .given: return .single(try given(x[0]))
        case .exact: return try pass(tangent: 1)
        case .pass(let v, _): return try pass(tangent: v[0])
        case .values:
          let y = try f(Dual(x[0])).value
          watch.see([y])
          return .single(y)
        }
      }
    }
    return check.report()
  }

  @inline(__always)
  static func derivativeReport(
    at points: PointList<Scalar>, against reference: DifferenceReference, options: CheckOptions,
    of f: (Scalar) throws -> Scalar, given: (Scalar) throws -> Scalar
  ) rethrows -> DerivativeReport {
    requireNumbers(points)
    var check = Check<Scalar>(.derivative, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x, values: { [try f($0[0])] }, given: { .single(try given($0[0])) })
    }
    return check.report()
  }
}

func requireNumbers<Scalar>(_ points: PointList<Scalar>) {
  let size = points.checkPoints.first?.count ?? 1
  require(size == 1, "checkDerivative takes points of one number, but these have \(size); checkGradient takes several")
}
