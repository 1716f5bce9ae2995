import DerivativeChecking
import DualNumbers
import Testing

/// A function with a kink at a point, in both number types, and its slopes in the first input there.
struct KinkedFunction: CustomStringConvertible, Sendable {
  let description: String
  let point: [Double]
  let left: Double
  let right: Double
  let dual: @Sendable ([Dual<Double>]) -> Dual<Double>
  let plain: @Sendable ([Double]) -> Double
}

/// A smooth function that changes fast, and its slope.
struct SmoothFunction: CustomStringConvertible, Sendable {
  let description: String
  let point: Double
  let dual: @Sendable (Dual<Double>) -> Dual<Double>
  let plain: @Sendable (Double) -> Double
  let slope: @Sendable (Double) -> Double
}

@Suite("Kinks")
struct KinkTests {
  static let kinks: [KinkedFunction] = [
    KinkedFunction(description: "|x|", point: [0], left: -1, right: 1, dual: { abs($0[0]) }, plain: { abs($0[0]) }),
    KinkedFunction(
      description: "max(x, y)", point: [2, 2], left: 0, right: 1, dual: { max($0[0], $0[1]) },
      plain: { max($0[0], $0[1]) }),
    KinkedFunction(
      description: "|x − 1|·y", point: [1, 3], left: -3, right: 3, dual: { abs($0[0] - 1) * $0[1] },
      plain: { abs($0[0] - 1) * $0[1] }),
    KinkedFunction(
      description: "max(x, 0)", point: [0], left: 0, right: 1, dual: { $0[0] > 0 ? $0[0] : 0 },
      plain: { $0[0] > 0 ? $0[0] : 0 }),
  ]

  @Test("are found in the function alone", arguments: kinks)
  func function(kink: KinkedFunction) {
    let report = checkFunction(at: kink.point) {
      [kink.dual($0)]
    } plain: {
      [kink.plain($0)]
    }
    #expect(report.passed && report.findings.contains { $0.kind == .kink }, "\(report)")
    #expect(report.findings.allSatisfy { $0.kind == .kink })
  }

  @Test("are no mistakes against differences, unless the slope lies outside", arguments: kinks)
  func differences(kink: KinkedFunction) {
    for (slope, verdict) in [
      (kink.left, Verdict.notDifferentiable), (kink.right, .notDifferentiable),
      ((kink.left + kink.right) / 2, .notDifferentiable), (kink.right + 1, .wrong), (kink.left - 0.1, .wrong),
    ] {
      let report = checkGradient(at: [kink.point[0]], against: .differences) {
        kink.plain([$0[0]] + kink.point.dropFirst())
      } given: { _ in
        [slope]
      }
      let entry = report.entry(0, 0)
      #expect(entry.verdict == verdict, "\(kink): \(report)")
      #expect(abs(entry.kink!.left - kink.left) < 1e-6 && abs(entry.kink!.right - kink.right) < 1e-6)
      #expect("\(report)".contains("from the left"))
    }
  }

  @Test("are no mistakes against the exact derivative either", arguments: kinks)
  func exact(kink: KinkedFunction) {
    for (slope, verdicts) in [
      (kink.left, [Verdict.agrees, .notDifferentiable]), (kink.right, [.agrees, .notDifferentiable]),
      (kink.right + 1, [.wrong]),
    ] {
      for reference in [ExactReference.exact, .exactAndDifferences] {
        let report = checkGradient(at: [kink.point[0]], against: reference) {
          kink.dual([$0[0]] + kink.point.dropFirst().map { Dual($0) })
        } given: { _ in
          [slope]
        }
        #expect(verdicts.contains(report.entry(0, 0).verdict), "\(kink): \(report)")
      }
    }
  }

  @Test("a kink at one point of several does not fail the check")
  func several() {
    let report = checkDerivative(at: .each([-1, 0, 2]), against: .differences) {
      abs($0)
    } given: { x in
      x < 0 ? -1 : 1
    }
    #expect(report.passed && report.remarkable.map(\.verdict) == [.notDifferentiable], "\(report)")
  }

  @Test("between any two inputs are found", arguments: [1, 6, 7, 14, 19])
  func betweenInputs(other: Int) {
    let point = [Double](repeating: 1, count: 20)
    let function = checkFunction(at: point) { x in
      [abs(x[other] - x[0])]
    } plain: { x in
      [abs(x[other] - x[0])]
    }
    #expect(function.findings.map(\.kind) == [.kink, .kink], "\(function)")
    let report = checkGradient(at: point) { x in
      abs(x[other] - x[0])
    } given: { x in
      x.indices.map { $0 == 0 ? -5 : $0 == other ? 5 : 0 }
    }
    #expect(report.mistakes.map(\.row).count == 2, "\(report)")
  }

  @Test("the summary says what could not be told at some of the points")
  func summary() {
    let report = checkDerivative(at: .each([0.0, 1])) { x in
      abs(x)
    } given: { x in
      x == 0 ? -0.7 : 1
    }
    #expect(report.passed)
    #expect(
      "\(report)".hasPrefix(
        "derivative, 1×1, at 2 points, against the exact derivative: nothing wrong, but 1 of 2 entries "
          + "could not be verified, the worst is df/dx\n"), "\(report)")
  }

  @Test("a jump and an infinite slope tell nothing by differences")
  func jumps() {
    let jump = checkDerivative(at: 1, against: .differences) {
      $0.rounded(.down)
    } given: { _ in
      0
    }
    #expect(jump.entry(0, 0).verdict == .cannotTell, "\(jump)")
    let beside = checkDerivative(at: 1.5, against: .differences) {
      $0.rounded(.down)
    } given: { _ in
      0
    }
    #expect(beside.passed)
  }

  static let smooth: [SmoothFunction] = [
    SmoothFunction(
      description: "sin(1000x)", point: 0.3, dual: { sin(1e3 * $0) }, plain: { sin(1e3 * $0) },
      slope: { 1e3 * cos(1e3 * $0) }),
    SmoothFunction(
      description: "exp(50x)", point: 1.2, dual: { exp(50 * $0) }, plain: { exp(50 * $0) },
      slope: { 50 * exp(50 * $0) }),
    SmoothFunction(
      description: "x³", point: 0, dual: { $0 * $0 * $0 }, plain: { $0 * $0 * $0 }, slope: { 3 * $0 * $0 }),
    SmoothFunction(
      description: "x·|x|", point: 0, dual: { $0 * abs($0) }, plain: { $0 * abs($0) }, slope: { 2 * abs($0) }),
    SmoothFunction(description: "1/x", point: 1e-8, dual: { 1 / $0 }, plain: { 1 / $0 }, slope: { -1 / ($0 * $0) }),
    SmoothFunction(
      description: "tanh(100x)", point: 0.005, dual: { tanh(100 * $0) }, plain: { tanh(100 * $0) },
      slope: { 100 / (cosh(100 * $0) * cosh(100 * $0)) }),
    SmoothFunction(
      description: "tanh(100x) at 0", point: 0, dual: { tanh(100 * $0) }, plain: { tanh(100 * $0) },
      slope: { 100 / (cosh(100 * $0) * cosh(100 * $0)) }),
    SmoothFunction(
      description: "√(x² + 1e-8)", point: 0, dual: { sqrt($0 * $0 + 1e-8) }, plain: { sqrt($0 * $0 + 1e-8) },
      slope: { $0 / sqrt($0 * $0 + 1e-8) }),
  ]

  @Test("are not seen in smooth functions", arguments: smooth)
  func notInSmooth(smooth: SmoothFunction) {
    let reports = [
      checkFunction(at: [smooth.point]) {
        [smooth.dual($0[0])]
      } plain: {
        [smooth.plain($0[0])]
      },
      checkDerivative(at: smooth.point, of: smooth.dual, given: smooth.slope),
      checkDerivative(at: smooth.point, against: .exactAndDifferences, of: smooth.dual, given: smooth.slope),
      checkDerivative(at: smooth.point, against: .differences, of: smooth.plain, given: smooth.slope),
    ]
    for (i, report) in reports.enumerated() {
      #expect(report.passed && report.findings.isEmpty, "\(smooth), \(i): \(report)")
    }
    let wrong = checkDerivative(at: smooth.point, of: smooth.dual) { -2.5 * smooth.slope($0) + 1e-3 }
    #expect(!wrong.passed && wrong.findings.isEmpty, "\(smooth): \(wrong)")
  }
}
