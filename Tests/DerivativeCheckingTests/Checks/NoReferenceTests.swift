import DerivativeChecking
import DualNumbers
import Testing

@Suite("Where a reference is none")
struct NoReferenceTests {
  @Test("dual numbers that give NaN refute nothing, and differences stand in")
  func notANumber() {
    func rotated(_ w: Dual<Double>) -> Dual<Double> {
      let θ = sqrt(w * w)
      return sin(θ) / θ * w
    }
    for given in [1.0, -1] {
      let report = checkDerivative(at: 0, of: rotated) { _ in given }
      #expect(report.entry(0, 0).verdict == .cannotTell, "\(report)")
      #expect(!report.passed)
    }
    // The value is 0 everywhere, so differences know the derivative that dual numbers do not.
    func flat(_ x: Dual<Double>) -> Dual<Double> { Dual(0, tangent: .nan) + 0 * x }
    for (given, verdict) in [(0.0, Verdict.agrees), (1, .wrong)] {
      let report = checkDerivative(at: 1, against: .exactAndDifferences, of: flat) { _ in given }
      #expect(report.entry(0, 0).verdict == verdict, "\(report)")
    }
  }

  @Test("a branch at the point alone has the derivative of the branch")
  func branch() {
    let report = checkDerivative(at: 0) { x in
      x == 0 ? 1 : sin(x) / x + x
    } given: { _ in
      1
    }
    #expect(report.entry(0, 0).verdict == .cannotTell, "\(report)")
    #expect("\(report)".contains("jumps about"))
  }

  @Test("NaN is no slope of a kink")
  func notANumberAtKink() {
    let report = checkDerivative(at: .each([0, 1])) { x in
      abs(x)
    } given: { x in
      x / x.magnitude
    }
    #expect(report.mistakes.map(\.point) == [0], "\(report)")
  }

  @Test("one-sided slopes are those along the input")
  func oneSided() {
    let report = checkGradient(at: [0, 0]) { x in
      hypot(x[0], x[1])
    } given: { _ in
      [0.9, -2]
    }
    for j in 0..<2 {
      #expect(report.entry(0, j).kink == Entry.Kink(left: -1, right: 1), "\(report)")
    }
    #expect(report.entry(0, 0).verdict == .notDifferentiable)
    #expect(report.entry(0, 1).verdict == .wrong)
  }

  @Test("differences that only know the sign do not agree", arguments: [0.9, 0.2, -0.5])
  func vague(given: Double) {
    let report = checkDerivative(at: 1, against: .differences) { x in
      1e14 + sin(x)
    } given: { _ in
      given
    }
    #expect(report.entry(0, 0).verdict != .agrees && !report.passed, "\(report)")
  }
}
