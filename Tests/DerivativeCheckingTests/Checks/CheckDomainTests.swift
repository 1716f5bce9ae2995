import DerivativeChecking
import DualNumbers
import TestSupport
import Testing

private struct Outside: Error {}

/// Throws where an entry of `x` is outside of its range.
private func confine<Number: Comparable>(_ x: [Number], to box: [ClosedRange<Number>]) throws {
  if !zip(x, box).allSatisfy({ $1.contains($0) }) { throw Outside() }
}

@Suite("Checks in a domain")
struct CheckDomainTests {
  private static let box: [ClosedRange<Double>] = [0...2, -1...1]
  private static let options = CheckOptions(domain: box)

  /// Corners, edges, next to them, within.
  private static let points: [[Double]] = [
    [0, 1], [2, -1], [0, 0], [1e-12, -1 + 1e-9], [0.3, 1 - 0x1p-53], [1, 1], [0.3, 0.2],
  ]

  /// A smooth function that has to be asked within the box.
  private static func f<T: ElementaryScalar>(_ x: [T]) -> T { T.exp(x[0]) * T.sin(x[1]) + x[0] * x[1] }

  private static func slopes(_ x: [Double]) -> [Double] {
    [Double.exp(x[0]) * Double.sin(x[1]) + x[1], Double.exp(x[0]) * Double.cos(x[1]) + x[0]]
  }

  private static func curvatures(_ x: [Double]) -> Matrix<Double> {
    let (e, s, c) = (Double.exp(x[0]), Double.sin(x[1]), Double.cos(x[1]))
    return Matrix(rows: [[e * s, e * c + 1], [e * c + 1, -e * s]])
  }

  private static func dual(_ x: [Dual<Double>]) throws -> Dual<Double> {
    try confine(x, to: box.map { Dual($0.lowerBound)...Dual($0.upperBound) })
    return f(x)
  }

  private static func second(_ x: [Dual<Dual<Double>>]) throws -> Dual<Dual<Double>> {
    try confine(x.map(\.value.value), to: box)
    return f(x)
  }

  private static func plain(_ x: [Double]) throws -> Double {
    try confine(x, to: box)
    return f(x)
  }

  /// The reports of all checks, with the given derivatives times `factor`.
  private static func reports(times factor: Double, _ options: CheckOptions) throws -> [DerivativeReport] {
    let points: PointList<Double> = .each(points)
    func gradient(_ x: [Double]) throws -> [Double] {
      try confine(x, to: box)
      return slopes(x).map { factor * $0 }
    }
    func along(_ x: [Double], _ v: [Double]) throws -> Double { zip(try gradient(x), v).map(*).reduce(0, +) }
    func hessian(_ x: [Double]) throws -> Matrix<Double> {
      try confine(x, to: box)
      return Matrix(rows: 2, columns: 2, columnMajor: curvatures(x).columnMajor.map { factor * $0 })
    }
    var reports: [DerivativeReport] = []
    for reference in [ExactReference.exact, .exactAndDifferences] {
      reports += [
        try checkGradient(at: points, against: reference, options: options, of: dual, given: gradient),
        try checkJacobian(at: points, against: reference, options: options) { x in
          [try dual(x)]
        } given: { x in
          Matrix(rows: [try gradient(x)])
        },
        try checkHessian(at: points, against: reference, options: options, of: second, given: hessian),
        try checkDirectionalDerivative(
          at: points, along: [1, -3], against: reference, options: options, of: dual, given: along),
      ]
    }
    return reports + [
      try checkGradient(at: points, against: .differences, options: options, of: plain, given: gradient),
      try checkJacobian(at: points, outputs: 1, against: .differences, options: options) { x, y in
        y[0] = try plain(x)
      } given: { x, jacobian in
        for (j, slope) in try gradient(x).enumerated() { jacobian[0, j] = slope }
      },
      try checkHessian(at: points, against: .differences, options: options, of: plain, given: hessian),
      try checkDirectionalDerivative(
        at: points, along: [1, -3], against: .differences, options: options, of: plain, given: along),
    ]
  }

  @Test("right derivatives pass, and nothing is asked outside")
  func right() throws {
    for report in try Self.reports(times: 1, Self.options) {
      #expect(report.passed && report.remarkable.isEmpty, "\(report)")
    }
  }

  @Test("wrong ones are named, and nothing is asked outside when they are looked at again")
  func wrong() throws {
    for factor in [-1, 1 + 1e-7] {
      for report in try Self.reports(times: factor, Self.options) {
        // A Hessian by differences has too few digits for an error of 1e-7.
        if factor != -1 && report.subject == .hessian && report.worst?.exact == nil { continue }
        let worst = try #require(report.worst)
        #expect(worst.verdict == (factor == -1 ? .wrongSign : .constantFactor), "\(report)")
      }
    }
  }

  @Test("without a domain they are asked outside: the tests above can fail")
  func outside() {
    #expect(throws: Outside.self) { try Self.reports(times: 1, CheckOptions()) }
    #expect(throws: Outside.self) {
      try checkGradient(at: [0, 1], of: Self.dual) { x in Self.slopes(x).map { -$0 } }
    }
  }

  @Test("small mistakes are told at all distances from an end")
  func distances() {
    for distance in [0, 0x1p-53, 1e-12, 1e-9, 1e-7, 1e-6, 5e-6, 1e-5, 1e-3] as [Double] {
      for x in [1 + distance, 2 - distance] {
        let report = checkDerivative(at: x, options: CheckOptions(domain: [1...2])) { x in
          exp(x)
        } given: { x in
          Double.exp(x) * (1 + 1e-8)
        }
        #expect(report.worst?.verdict == .constantFactor || report.worst?.verdict == .wrong, "\(x)")
      }
    }
  }

  @Test("a function alone, and function objects")
  func functions() throws {
    let report = try checkFunction(at: .each(Self.points), options: Self.options) { x in
      [try Self.dual(x)]
    } plain: { x in
      [try Self.plain(x)]
    }
    #expect(report.passed && report.findings.isEmpty)
    struct Root: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
        precondition(x[0] >= 0)
        return T.sqrt(x[0])
      }
    }
    let roots: PointList<Double> = .each([[0.1], [1e-9], [0x1p-1070], [4]])
    let options = CheckOptions(domain: [0 ... .infinity])
    #expect(checkFunction(at: roots, options: options, of: Root()).findings.isEmpty)
    for reference in [ExactReference.exact, .exactAndDifferences] {
      let report = checkGradient(at: roots, against: reference, options: options, of: Root()) { x in
        [0.5 / x[0].squareRoot()]
      }
      #expect(report.mistakes.isEmpty && report.findings.isEmpty, "\(report)")
    }
    let second = checkHessian(at: .each([[0.1], [4]]), options: options, of: Root()) { x in
      Matrix(rows: [[0.25 / (x[0] * x[0].squareRoot())]])  // should be negative
    }
    #expect(second.mistakes.map(\.verdict) == [.wrongSign, .wrongSign])
  }

  @Test("the square root at 0.1, as one would try it")
  func root() {
    let report = checkDerivative(at: 0.1, against: .differences, options: CheckOptions(domain: [0 ... .infinity])) {
      x in
      precondition(x >= 0)
      return x.squareRoot()
    } given: { x in
      0.5 / x.squareRoot()
    }
    #expect(report.passed)
  }

  @Test("a kink at an end of the domain is none, one within is found")
  func kinks() {
    func report(at x: Double, _ domain: ClosedRange<Double>) -> DerivativeReport {
      checkDerivative(at: x, against: .differences, options: CheckOptions(domain: [domain])) { x in
        abs(x - 1)
      } given: { _ in
        1
      }
    }
    #expect(report(at: 1, 1...4).findings.isEmpty && report(at: 1, 1...4).passed)
    #expect(report(at: 1, 0...4).findings.map(\.kind) == [.kink])
    #expect(report(at: 1, 0...1).worst?.verdict == .wrongSign)
  }

  @Test("random points: functions are asked in their box, if no other domain is named")
  func random() throws {
    let points: PointList<Double> = .random(200, in: Self.box, seed: 5)
    #expect(points.checkDomain == Self.box)
    func report(_ options: CheckOptions) throws -> DerivativeReport {
      try checkGradient(at: points, against: .differences, options: options, of: Self.plain, given: Self.slopes)
    }
    #expect(try report(CheckOptions()).passed)
    #expect(throws: Outside.self) { try report(CheckOptions(domain: [-4...4, -4...4])) }
    // An input with a range of one number may leave it: there is no derivative otherwise.
    let fixed = checkGradient(at: .random(20, in: [3...3, 0...1]), against: .differences) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], x[0]]
    }
    #expect(fixed.passed && PointList<Float>.random(1, in: 2...2).checkDomain == [-.infinity ... .infinity])
    #expect([1.0, 2].checkDomain == nil && PointList<Double>.each([1]).checkDomain == nil)
  }

  @Test("in Float a domain of doubles is rounded inwards")
  func float() {
    // The Float next to 0.1 is above 0.1, the one next to 0.7 below 0.7.
    let domain = 0.1...0.7
    for x in [Float(0.1), Float(0.7), 0.3] {
      let report = checkDerivative(at: x, against: .differences, options: CheckOptions(domain: [domain])) { x in
        precondition(domain.contains(Double(x)))
        return x * x
      } given: { x in
        2 * x
      }
      #expect(report.passed, "\(x)")
    }
  }

  @Test(
    "a line leaves the domain where its first entry does", arguments: [[1, 0], [1, 1], [-1, 2], [1e-300, -1e300]])
  func lines(direction: [Double]) throws {
    for x in Self.points {
      let report = try checkDirectionalDerivative(
        at: x, along: direction, against: .differences, options: Self.options, of: Self.plain
      ) { x, v in
        zip(Self.slopes(x), v).map(*).reduce(0, +)
      }
      #expect(report.mistakes.isEmpty && report.pointCount == 1, "\(report)")
    }
  }

  @Test("domains that are none")
  func preconditions() async {
    let few = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkGradient(at: [1, 2], options: CheckOptions(domain: [0...1])) { x in
        x[0]
      } given: { _ in
        [1, 0]
      }
    }
    expectMessage("the domain has 1 range, the point has 2 entries; it takes a range for each", in: few)
    let outside = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkDerivative(at: .each([1, 3]), options: CheckOptions(domain: [0...2])) { x in
        x
      } given: { _ in
        1
      }
    }
    expectMessage("entry 0 of the point is 3.0, outside of the domain, whose range 0 is 0.0 to 2.0", in: outside)
    let nan = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkFunction(at: [1], options: CheckOptions(domain: [ClosedRange(uncheckedBounds: (0, .nan))])) { x in
        x
      } plain: { x in
        x
      }
    }
    // The standard library checks it first where it is not optimised.
    let message =
      _isDebugAssertConfiguration()
      ? "requires lowerBound <= upperBound"
      : "the domain's range 0.0 to nan has no Double in it"
    expectMessage(message, in: nan)
    let narrow = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkDerivative(at: Float(0.1), options: CheckOptions(domain: [0.1...0.100_000_000_1])) { x in
        x
      } given: { _ in
        1
      }
    }
    expectMessage("the domain's range 0.1 to 0.1000000001 has no Float in it", in: narrow)
    let outputs = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkJacobian(at: [1], outputs: .max) { _, _ in
      } given: { _, _ in
      }
    }
    expectMessage("9223372036854775807 outputs do not fit in memory", in: outputs)
    let points = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = PointList<Double>.random(.max, in: 0...1)
    }
    expectMessage("9223372036854775807 points do not fit in memory", in: points)
  }
}
