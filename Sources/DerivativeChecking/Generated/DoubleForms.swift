// Written by .ci/overloads; the functions of this library for `Double`, from the generic ones. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

/// f′(x) from values of f alone.
///
/// For `Double`; the generic form says more.
public func numericalDerivative(
  at x: Double, by method: DifferenceMethod<Double> = .ridders, domain: ClosedRange<Double>? = nil,
  of f: (Double) throws -> Double
) rethrows -> Double {
  try DifferencePasses.derivative(at: x, by: method, domain: domain, of: f)
}

/// The gradient of a function of n numbers from its values alone: n partial derivatives.
///
/// For `Double`; the generic form says more.
public func numericalGradient(
  at x: [Double], by method: DifferenceMethod<Double> = .ridders, domain: [ClosedRange<Double>]? = nil,
  of f: ([Double]) throws -> Double
) rethrows -> [Double] {
  try DifferencePasses.gradient(at: x, by: method, domain: domain, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone: a row per output, a column per input.
///
/// For `Double`; the generic form says more.
public func numericalJacobian(
  at x: [Double], by method: DifferenceMethod<Double> = .ridders, domain: [ClosedRange<Double>]? = nil,
  of f: ([Double]) throws -> [Double]
) rethrows -> Matrix<Double> {
  try DifferencePasses.jacobian(at: x, by: method, domain: domain, of: f)
}

/// f′(x) from values of f alone, and a bound of its error.
///
/// For `Double`; the generic form says more.
public func numericalDerivativeWithError(
  at x: Double, domain: ClosedRange<Double>? = nil, of f: (Double) throws -> Double
) rethrows -> DifferenceEstimate<Double> {
  try DifferencePasses.estimate(at: x, domain: domain, of: f)
}

/// The Jacobian of m functions of n numbers from their values alone, and a bound of the error of each entry.
///
/// For `Double`; the generic form says more.
public func numericalJacobianWithErrors(
  at x: [Double], domain: [ClosedRange<Double>]? = nil, of f: ([Double]) throws -> [Double]
) rethrows -> (jacobian: Matrix<Double>, uncertainty: Matrix<Double>) {
  let (value, uncertainty) = try DifferencePasses.jacobianWithErrors(at: x, in: Domain(domain, around: x), of: f)
  return (value, uncertainty)
}

/// The Hessian of a function of n numbers from its values alone, and a bound of the error of each entry.
///
/// For `Double`; the generic form says more.
public func numericalHessianWithErrors(
  at x: [Double], domain: [ClosedRange<Double>]? = nil, of f: ([Double]) throws -> Double
) rethrows -> (hessian: Matrix<Double>, uncertainty: Matrix<Double>) {
  let (value, uncertainty) = try DifferencePasses.hessianWithErrors(at: x, in: Domain(domain, around: x), of: f)
  return (value, uncertainty)
}

/// Checks the derivative of a function of one number that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
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
public func checkDerivative(
  at points: PointList<Double>, against reference: ExactReference = .exact, options: CheckOptions = CheckOptions(),
  of f: (Dual<Double>) throws -> Dual<Double>, given: (Double) throws -> Double
) rethrows -> DerivativeReport {
  requireNumbers(points)
  var check = Check<Double>(.derivative, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x) { question, x, watch in
      func pass(tangent: Double) throws -> Matrix<Double> {
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

/// Checks the derivative of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
public func checkDerivative(
  at x: Double, against reference: DifferenceReference, options: CheckOptions = CheckOptions(),
  of f: (Double) throws -> Double, given: (Double) throws -> Double
) rethrows -> DerivativeReport {
  try checkDerivative(at: .each([x]), against: reference, options: options, of: f, given: given)
}

/// Checks the derivative of a function over plain numbers against differences, at several numbers.
///
/// For `Double`; the generic form says more.
public func checkDerivative(
  at points: PointList<Double>, against reference: DifferenceReference, options: CheckOptions = CheckOptions(),
  of f: (Double) throws -> Double, given: (Double) throws -> Double
) rethrows -> DerivativeReport {
  requireNumbers(points)
  var check = Check<Double>(.derivative, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x, values: { [try f($0[0])] }, given: { .single(try given($0[0])) })
  }
  return check.report()
}

/// Checks a gradient that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
public func checkGradient(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> Dual<Double>,
  given: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  var check = Check<Double>(.gradient, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x) { question, x, watch in
      switch question {
      case .given: return .row(try given(x))
      case .exact:
        return .row(
          try gradient(at: x) { x in
            let y = try f(x)
            watch.see([y.value])
            return y
          })
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

/// Checks the gradient of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
public func checkGradient(
  at points: some CheckPoints<Double>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> Double, given: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  var check = Check<Double>(.gradient, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x, values: { [try f($0)] }, given: { .row(try given($0)) })
  }
  return check.report()
}

/// Checks a Jacobian that was written by hand against the exact one, entry by entry.
///
/// For `Double`; the generic form says more.
public func checkJacobian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> [Dual<Double>],
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  var check = Check<Double>(.jacobian, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x) { question, x, watch in
      switch question {
      case .given: return try given(x)
      case .exact:
        return try jacobian(at: x) { x in
          let y = try f(x)
          watch.see(y)
          return y
        }
      case .pass(let v, _):
        let y = try f(seeded(x, along: v))
        watch.see(y)
        return .column(y.map(\.tangent))
      case .values:
        let y = try f(x.map { Dual($0) }).map(\.value)
        watch.see(y)
        return .column(y)
      }
    }
  }
  return check.report()
}

/// Checks the Jacobian of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
public func checkJacobian(
  at points: some CheckPoints<Double>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> [Double],
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  var check = Check<Double>(.jacobian, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x, values: f, given: given)
  }
  return check.report()
}

/// Checks the Jacobian of a function that writes m outputs; both the function and the given Jacobian write in place.
///
/// For `Double`; the generic form says more.
public func checkJacobian(
  at points: some CheckPoints<Double>, outputs: Int, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>], inout [Dual<Double>]) throws -> Void,
  given: ([Double], inout Matrix<Double>) throws -> Void
) rethrows -> DerivativeReport {
  require(outputs >= 0, "outputs must not be negative, but is \(outputs)")
  requireMemory(for: outputs, of: Dual<Double>.self, "\(outputs) outputs")
  var check = Check<Double>(.jacobian, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x) { question, x, watch in
      if question == .given { return try written(outputs, x.count) { try given(x, &$0) } }
      func call(_ x: [Dual<Double>], _ y: inout [Dual<Double>]) throws {
        let mark = watch.nextMark()
        for i in y.indices { y[i] = Dual(mark) }
        try f(x, &y)
        watch.see(y.map(\.value)) { y[$0].tangent == 0 }
      }
      if question == .exact {
        var d = Differentiator<Dual<Double>>()
        return try written(outputs, x.count) { try d.jacobian(at: x, into: &$0, of: call) }
      }
      var y = [Dual<Double>](repeating: 0, count: outputs)
      if case .pass(let v, _) = question {
        try call(seeded(x, along: v), &y)
        return .column(y.map(\.tangent))
      }
      try call(x.map { Dual($0) }, &y)
      return .column(y.map(\.value))
    }
  }
  return check.report()
}

/// Checks the Jacobian of a function over plain numbers that writes m outputs, against differences.
///
/// For `Double`; the generic form says more.
public func checkJacobian(
  at points: some CheckPoints<Double>, outputs: Int, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double], inout [Double]) throws -> Void,
  given: ([Double], inout Matrix<Double>) throws -> Void
) rethrows -> DerivativeReport {
  require(outputs >= 0, "outputs must not be negative, but is \(outputs)")
  requireMemory(for: outputs, of: Dual<Double>.self, "\(outputs) outputs")
  var check = Check<Double>(.jacobian, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x) { question, x, watch in
      if question == .given { return try written(outputs, x.count) { try given(x, &$0) } }
      var y = [Double](repeating: watch.nextMark(), count: outputs)
      try f(x, &y)
      watch.see(y) { _ in true }
      return .column(y)
    }
  }
  return check.report()
}

/// Checks a Hessian that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
public func checkHessian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Dual<Double>>]) throws -> Dual<Dual<Double>>,
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  var check = Check<Double>(.hessian, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x) { question, x, watch in
      switch question {
      case .given: return try given(x)
      case .exact:
        return try hessian(at: x) { x in
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

/// Checks the Hessian of a function over plain numbers, such as one of a C library, against second differences.
///
/// For `Double`; the generic form says more.
public func checkHessian(
  at points: some CheckPoints<Double>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> Double,
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  var check = Check<Double>(.hessian, at: points, options, against: reference)
  for x in points.checkPoints {
    try check.run(at: x, values: { [try f($0)] }, given: given)
  }
  return check.report()
}

/// Checks a directional derivative ∇f·v that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> Dual<Double>,
  given: ([Double], [Double]) throws -> Double
) rethrows -> DerivativeReport {
  try checkDirectionalDerivative(at: points, along: v, against: reference, options: options) { x in
    [try f(x)]
  } given: { x, v in
    [try given(x, v)]
  }
}

/// Checks a directional derivative J·v of m functions that was written by hand against the exact one.
///
/// For `Double`; the generic form says more.
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Double>]) throws -> [Dual<Double>],
  given: ([Double], [Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  var check = Check<Double>(.directionalDerivative, at: points, options, against: reference)
  for x in points.checkPoints {
    let line = Line(from: x, along: v)
    try check.run(at: x, on: line) { question, t, watch in
      let x = line.point(t[0])
      func pass(along v: [Double]) throws -> Matrix<Double> {
        let y = try f(seeded(x, along: v))
        watch.see(y)
        return .column(y.map(\.tangent))
      }
      switch question {
      case .given: return .column(try given(x, v))
      case .exact: return try pass(along: v)
      case .pass(let v, _): return try pass(along: v)
      case .values:
        let y = try f(x.map { Dual($0) }).map(\.value)
        watch.see(y)
        return .column(y)
      }
    }
  }
  return check.report()
}

/// Checks a directional derivative of a function over plain numbers, such as one of a C library, against differences.
///
/// For `Double`; the generic form says more.
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> Double,
  given: ([Double], [Double]) throws -> Double
) rethrows -> DerivativeReport {
  try checkDirectionalDerivative(at: points, along: v, against: reference, options: options) { x in
    [try f(x)]
  } given: { x, v in
    [try given(x, v)]
  }
}

/// Checks a directional derivative J·v of m functions over plain numbers against differences.
///
/// For `Double`; the generic form says more.
public func checkDirectionalDerivative(
  at points: some CheckPoints<Double>, along v: [Double], against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Double]) throws -> [Double],
  given: ([Double], [Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  var check = Check<Double>(.directionalDerivative, at: points, options, against: reference)
  for x in points.checkPoints {
    let line = Line(from: x, along: v)
    try check.run(
      at: x, on: line, values: { try f(line.point($0[0])) },
      given: { .column(try given(line.point($0[0]), v)) })
  }
  return check.report()
}

/// Checks a function alone: that its values over dual numbers have the bits of those over plain ones, that it answers
/// the same in every call, that its derivatives depend on point and direction alone, and that those at the point, from
/// the left and from the right agree.
///
/// For `Double`; the generic form says more.
public func checkFunction(
  at points: some CheckPoints<Double>, options: CheckOptions = CheckOptions(),
  of f: ([Dual<Double>]) throws -> [Dual<Double>], plain: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  try checkFunction(at: points, options: options, of: f, plain: plain, hunt: { _ in nil })
}

/// Checks a function object alone: its values over plain and dual numbers, its kinks, and where an infinity or NaN comes
/// from.
///
/// For `Double`; the generic form says more.
@inlinable
public func checkFunction(
  at points: some CheckPoints<Double>, options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>
) -> DerivativeReport {
  checkFunction(at: points, options: options) { (x: [Dual<Double>]) in
    [f(x)]
  } plain: { x in
    [f(x)]
  } hunt: { x in
    firstNonFinite(at: x, of: f)?.description
  }
}

/// Checks a function object with several outputs alone, as `checkFunction(at:options:of:)` does one with one.
///
/// For `Double`; the generic form says more.
@inlinable
public func checkFunction(
  at points: some CheckPoints<Double>, options: CheckOptions = CheckOptions(), of f: some DifferentiableMap<Never>
) -> DerivativeReport {
  checkFunction(at: points, options: options, of: f._passed, plain: f._passed) { x in
    firstNonFinite(at: x, of: f)?.description
  }
}

/// Checks the gradient of a function object, and the function itself.
///
/// For `Double`; the generic form says more.
@inlinable
public func checkGradient(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>, given: ([Double]) throws -> [Double]
) rethrows -> DerivativeReport {
  let report = try checkGradient(at: points, against: reference, options: options, of: f._passed, given: given)
  return report.adding(checkFunction(at: points, options: options, of: f))
}

/// Checks the Jacobian of a function object, and the function itself.
///
/// For `Double`; the generic form says more.
@inlinable
public func checkJacobian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableMap<Never>, given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  let report = try checkJacobian(at: points, against: reference, options: options, of: f._passed, given: given)
  return report.adding(checkFunction(at: points, options: options, of: f))
}

/// Checks the Hessian of a function object, and the function itself.
///
/// For `Double`; the generic form says more.
@inlinable
public func checkHessian(
  at points: some CheckPoints<Double>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: some DifferentiableFunction<Never>,
  given: ([Double]) throws -> Matrix<Double>
) rethrows -> DerivativeReport {
  let report = try checkHessian(at: points, against: reference, options: options, of: f._passed, given: given)
  return report.adding(
    checkFunction(at: points, options: CheckOptions(inputs: options.inputs, domain: options.domain), of: f))
}
