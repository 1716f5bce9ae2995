import DualNumbers

/// Checks a function alone: that its values over dual numbers have the bits of those over plain ones, that it answers
/// the same in every call, that its derivatives depend on point and direction alone, and that those at the point, from
/// the left and from the right agree.
///
///     let report = checkFunction(at: [0.5, 0]) { x in
///       [exp(x[0]), abs(x[1])]
///     } plain: { x in
///       [exp(x[0]), abs(x[1])]
///     }
///     report.passed  // true
///     report.findings.map(\.message)  // ["∂f[1]/∂x[1] is -1 from the left and 1 from the right"]
///
/// A kink is remarked upon; whether it matters is for the reader to say. So it is no reason not to pass.
///
/// - Precondition: both functions give as many outputs.
/// - Complexity: 5n + 4 evaluations of `f`, about twice as many where a kink is suspected, and two of `plain`.
@_disfavoredOverload
public func checkFunction<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, options: CheckOptions = CheckOptions(),
  of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>], plain: ([Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try checkFunction(at: points, options: options, of: f, plain: plain, hunt: { _ in nil })
}

/// As the public form; `hunt` gives the origin of what is not finite at a point, in a sentence.
@_disfavoredOverload @usableFromInline
func checkFunction<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, options: CheckOptions, of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>],
  plain: ([Scalar]) throws -> [Scalar], hunt: ([Scalar]) throws -> String?
) rethrows -> DerivativeReport {
  var check = Check<Scalar>(.function, at: points, options, against: ExactReference.exact)
  for x in points.checkPoints {
    try check.runFunction(at: x, plain: plain, hunt: hunt) { question, x, watch in
      switch question {
      case .pass(let v, _):
        let y = try f(seeded(x, along: v))
        watch.see(y)
        return .column(y.map(\.tangent))
      case .values:
        let y = try f(x.map { Dual($0) }).map(\.value)
        watch.see(y)
        return .column(y)
      case .exact, .given:
        return try exactJacobian(at: x) { x in
          let y = try f(x)
          watch.see(y)
          return y
        }
      }
    }
  }
  return check.report()
}
