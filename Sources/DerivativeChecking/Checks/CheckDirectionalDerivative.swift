import DualNumbers

/// Checks a directional derivative ∇f·v that was written by hand against the exact one.
///
///     let report = checkDirectionalDerivative(at: [3, 4], along: [1, 2]) { x in
///       x[0] * x[1]
///     } given: { x, v in
///       v[0] * x[1] + x[0] * v[1]
///     }
///     report.passed  // true
///
/// `points` is one point, `.each([…])` of several, or `.random(100, in: box, seed: 7)`.
///
/// `given` is ∇f·v at a point, along a direction.
///
/// - Precondition: `v` has as many entries as the points.
/// - Complexity: two evaluations of `f` and one of `given`; where they disagree, or with differences, some more.
@_disfavoredOverload
public func checkDirectionalDerivative<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, along v: [Scalar], against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Scalar>]) throws -> Dual<Scalar>,
  given: ([Scalar], [Scalar]) throws -> Scalar
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// Checks a directional derivative J·v of m functions that was written by hand against the exact one.
///
///     let report = checkDirectionalDerivative(at: [3, 4], along: [1, 2]) { x in
///       [x[0] * x[1], x[0] + x[1]]
///     } given: { x, v in
///       [v[0] * x[1] + x[0] * v[1], v[0] + v[1]]
///     }
///     report.passed  // true
///
/// `given` is J·v at a point, along a direction: an entry for each output.
@_disfavoredOverload
public func checkDirectionalDerivative<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, along v: [Scalar], against reference: ExactReference = .exact,
  options: CheckOptions = CheckOptions(), of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>],
  given: ([Scalar], [Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// Checks a directional derivative of a function over plain numbers, such as one of a C library, against differences.
///
/// - Complexity: as `numericalDerivative` and one-sided differences, and one evaluation of `given`.
@_disfavoredOverload
public func checkDirectionalDerivative<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, along v: [Scalar], against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Scalar]) throws -> Scalar,
  given: ([Scalar], [Scalar]) throws -> Scalar
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// Checks a directional derivative J·v of m functions over plain numbers against differences.
@_disfavoredOverload
public func checkDirectionalDerivative<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, along v: [Scalar], against reference: DifferenceReference,
  options: CheckOptions = CheckOptions(), of f: ([Scalar]) throws -> [Scalar],
  given: ([Scalar], [Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try Check.directionalDerivativeReport(
    at: PointList(points), along: v, against: reference, options: options, of: f, given: given)
}

/// The line through a point along a direction.
struct Line<Scalar: CheckableScalar> {
  let start: [Scalar]
  let direction: [Scalar]

  init(from start: [Scalar], along direction: [Scalar]) {
    require(
      direction.count == start.count,
      "along has \(direction.count) entries, the point has \(start.count); they must have as many")
    (self.start, self.direction) = (start, direction)
  }

  func point(_ t: Scalar) -> [Scalar] { t == 0 ? start : zip(start, direction).map { $0 + t * $1 } }

  /// The part of the line that is in the domain.
  func range(in domain: Domain<Scalar>) -> ClosedRange<Scalar> {
    var (first, last) = (-Scalar.infinity, Scalar.infinity)
    for j in start.indices where direction[j] != 0 {
      let (lower, upper) = (reach(domain[j].lowerBound, domain[j], j), reach(domain[j].upperBound, domain[j], j))
      (first, last) = (
        Scalar.maximum(first, Scalar.minimum(lower, upper)), Scalar.minimum(last, Scalar.maximum(lower, upper))
      )
    }
    return ClosedRange(uncheckedBounds: (first, last))
  }

  /// Where on the line entry `j` comes to a bound of its range, rounded so that it does not leave the range.
  private func reach(_ bound: Scalar, _ range: ClosedRange<Scalar>, _ j: Int) -> Scalar {
    var t = (bound - start[j]) / direction[j]
    while t != 0 && !range.admits(start[j] + t * direction[j]) { t = t > 0 ? t.nextDown : t.nextUp }
    return t
  }

  /// The step along which some input changes by its own size.
  var scale: Scalar {
    let steps = zip(Check.scales(of: start), direction).compactMap { $1 == 0 ? nil : ($0 / $1).magnitude }
    return steps.min() ?? 1
  }

  /// The step along which some input changes by its own size, or by 1 where that is less.
  var shortest: Scalar {
    direction.lazy.filter { $0 != 0 }.map { 1 / $0.magnitude }.reduce(scale, Scalar.minimum)
  }
}

extension Check {
  @inline(__always)
  static func directionalDerivativeReport(
    at points: PointList<Scalar>, along v: [Scalar], against reference: ExactReference, options: CheckOptions,
    of f: ([Dual<Scalar>]) throws -> Dual<Scalar>, given: ([Scalar], [Scalar]) throws -> Scalar
  ) rethrows -> DerivativeReport {
    try checkDirectionalDerivative(at: points, along: v, against: reference, options: options) { x in
      [try f(x)]
    } given: { x, v in
      [try given(x, v)]
    }
  }

  @inline(__always)
  static func directionalDerivativeReport(
    at points: PointList<Scalar>, along v: [Scalar], against reference: ExactReference, options: CheckOptions,
    of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>], given: ([Scalar], [Scalar]) throws -> [Scalar]
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.directionalDerivative, at: points, options, against: reference)
    for x in points.checkPoints {
      let line = Line(from: x, along: v)
      try check.run(at: x, on: line) { question, t, watch in
        let x = line.point(t[0])
        func pass(along v: [Scalar]) throws -> Matrix<Scalar> {
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

  @inline(__always)
  static func directionalDerivativeReport(
    at points: PointList<Scalar>, along v: [Scalar], against reference: DifferenceReference,
    options: CheckOptions, of f: ([Scalar]) throws -> Scalar, given: ([Scalar], [Scalar]) throws -> Scalar
  ) rethrows -> DerivativeReport {
    try checkDirectionalDerivative(at: points, along: v, against: reference, options: options) { x in
      [try f(x)]
    } given: { x, v in
      [try given(x, v)]
    }
  }

  @inline(__always)
  static func directionalDerivativeReport(
    at points: PointList<Scalar>, along v: [Scalar], against reference: DifferenceReference,
    options: CheckOptions, of f: ([Scalar]) throws -> [Scalar], given: ([Scalar], [Scalar]) throws -> [Scalar]
  ) rethrows -> DerivativeReport {
    var check = Check<Scalar>(.directionalDerivative, at: points, options, against: reference)
    for x in points.checkPoints {
      let line = Line(from: x, along: v)
      try check.run(
        at: x, on: line, values: { try f(line.point($0[0])) },
        given: { .column(try given(line.point($0[0]), v)) })
    }
    return check.report()
  }
}
