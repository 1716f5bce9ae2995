import DualNumbers

/// Checks a Jacobian that was written by hand against the exact one, entry by entry.
///
///     let report = checkJacobian(at: [2, 3]) { x in
///       [x[0] * x[1], x[0] - x[1]]
///     } given: { x in
///       Matrix(rows: [[x[1], x[0]], [1, 1]])  // the last entry should be −1
///     }
///     report.mistakes.map(\.name)  // ["∂f[1]/∂x[1]"]
///     report.mistakes.map(\.verdict) == [.wrongSign]  // true
///
/// `points` is one point, `.each([…])` of several, or `.random(100, in: box, seed: 7)`.
///
/// `given` is the Jacobian at a point: m×n, a row for each output, a column for each input. A wrong shape is
/// reported.
///
/// - Complexity: n + 1 evaluations of `f`, two at least, and one of `given`; where they disagree, or with differences, more.
@_disfavoredOverload
public func checkJacobian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>],
  given: ([Scalar]) throws -> Matrix<Scalar>
) rethrows -> DerivativeReport {
  try Check.jacobianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

/// Checks the Jacobian of a function over plain numbers, such as one of a C library, against differences.
///
///     let report = checkJacobian(at: [2, 3], against: .differences) { x in
///       [x[0] * x[1], x[0] - x[1]]
///     } given: { x in
///       Matrix(rows: [[x[1], x[0]], [1, -1]])
///     }
///     report.passed  // true
///
/// - Complexity: as `numericalJacobian` and one-sided differences, and one evaluation of `given`.
@_disfavoredOverload
public func checkJacobian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Scalar]) throws -> [Scalar],
  given: ([Scalar]) throws -> Matrix<Scalar>
) rethrows -> DerivativeReport {
  try Check.jacobianReport(at: PointList(points), against: reference, options: options, of: f, given: given)
}

// MARK: Functions that write their outputs

/// Checks the Jacobian of a function that writes m outputs; both the function and the given Jacobian write in place.
///
///     let report = checkJacobian(at: [2, 3], outputs: 2) { x, y in
///       y[0] = x[0] * x[1]  // and y[1] is forgotten
///     } given: { x, jacobian in
///       jacobian[0, 0] = x[1]
///       jacobian[0, 1] = x[0]
///     }
///     report.findings.map(\.message)  // ["f[1] was never written"]
///
/// The function finds numbers in its outputs that no call left there, so that an output that is not written shows, and
/// one that is only added to. The given Jacobian finds zeros.
///
/// - Complexity: as `checkJacobian(at:of:given:)`.
@_disfavoredOverload
public func checkJacobian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, outputs: Int, against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void,
  given: ([Scalar], inout Matrix<Scalar>) throws -> Void
) rethrows -> DerivativeReport {
  try Check.jacobianReport(
    at: PointList(points), outputs: outputs, against: reference, options: options, of: f, given: given)
}

/// Checks the Jacobian of a function over plain numbers that writes m outputs, against differences.
///
/// - Complexity: as `checkJacobian(at:against:of:given:)` by differences.
@_disfavoredOverload
public func checkJacobian<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, outputs: Int, against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Scalar], inout [Scalar]) throws -> Void,
  given: ([Scalar], inout Matrix<Scalar>) throws -> Void
) rethrows -> DerivativeReport {
  try Check.jacobianReport(
    at: PointList(points), outputs: outputs, against: reference, options: options, of: f, given: given)
}

extension Check {
  @inline(__always)
  static func jacobianReport(
    at points: PointList<Scalar>, against reference: ExactReference, options: CheckOptions,
    of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>], given: ([Scalar]) throws -> Matrix<Scalar>
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.jacobian, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x) { question, x, watch in
        switch question {
        case .given: return try given(x)
        case .exact:
          return try exactJacobian(at: x) { x in
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

  @inline(__always)
  static func jacobianReport(
    at points: PointList<Scalar>, against reference: DifferenceReference, options: CheckOptions,
    of f: ([Scalar]) throws -> [Scalar], given: ([Scalar]) throws -> Matrix<Scalar>
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.jacobian, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x, values: f, given: given)
    }
    return check.report()
  }

  @inline(__always)
  static func jacobianReport(
    at points: PointList<Scalar>, outputs: Int, against reference: ExactReference, options: CheckOptions,
    of f: ([Dual<Scalar>], inout [Dual<Scalar>]) throws -> Void, given: ([Scalar], inout Matrix<Scalar>) throws -> Void
  ) rethrows -> DerivativeReport {
    require(outputs >= 0, "outputs must not be negative, but is \(outputs)")
    requireMemory(for: outputs, of: Dual<Scalar>.self, "\(outputs) outputs")
    var check = Check<Scalar>(.jacobian, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x) { question, x, watch in
        if question == .given { return try written(outputs, x.count) { try given(x, &$0) } }
        func call(_ x: [Dual<Scalar>], _ y: inout [Dual<Scalar>]) throws {
          let mark = watch.nextMark()
          for i in y.indices { y[i] = Dual(mark) }
          try f(x, &y)
          watch.see(y.map(\.value)) { y[$0].tangent == 0 }
        }
        if question == .exact {
          return try exactJacobian(at: x) { x in
            var y = [Dual<Scalar>](repeating: 0, count: outputs)
            try call(x, &y)
            return y
          }
        }
        var y = [Dual<Scalar>](repeating: 0, count: outputs)
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

  @inline(__always)
  static func jacobianReport(
    at points: PointList<Scalar>, outputs: Int, against reference: DifferenceReference, options: CheckOptions,
    of f: ([Scalar], inout [Scalar]) throws -> Void, given: ([Scalar], inout Matrix<Scalar>) throws -> Void
  ) rethrows -> DerivativeReport {
    require(outputs >= 0, "outputs must not be negative, but is \(outputs)")
    requireMemory(for: outputs, of: Dual<Scalar>.self, "\(outputs) outputs")
    var check = Check<Scalar>(.jacobian, at: points, options, against: reference)
    for x in points.checkPoints {
      try check.run(at: x) { question, x, watch in
        if question == .given { return try written(outputs, x.count) { try given(x, &$0) } }
        var y = [Scalar](repeating: watch.nextMark(), count: outputs)
        try f(x, &y)
        watch.see(y) { _ in true }
        return .column(y)
      }
    }
    return check.report()
  }
}

/// A matrix of zeros after `write` has seen it.
func written<Scalar: CheckableScalar>(
  _ rows: Int, _ columns: Int, by write: (inout Matrix<Scalar>) throws -> Void
) rethrows -> Matrix<Scalar> {
  var matrix = Matrix<Scalar>(rows: rows, columns: columns, repeating: 0)
  try write(&matrix)
  return matrix
}
