@testable import DerivativeChecking
import DualNumbers
import Testing

@Suite("Tolerances")
struct ToleranceTests {
  @Test(
    "each measure alone",
    arguments: [
      (Tolerance(absolute: 0.5), 1.0, 1.5, true), (Tolerance(absolute: 0.5), 1, 1.5000001, false),
      (Tolerance(relative: 0.25), 3, 4, true), (Tolerance(relative: 0.25), 2.9999999, 4, false),
      (Tolerance(ulps: 2), 1.5, 0x1.8000000000002p0, true), (Tolerance(ulps: 2), 1.5, 0x1.8000000000003p0, false),
      (Tolerance(), 1, 1, true), (Tolerance(), 0, -0.0, true), (Tolerance(), 1, 0x1.0000000000001p0, false),
      (Tolerance(ulps: 1), 0, 0x1p-1074, true), (Tolerance(relative: 0.5), 0, 0x1p-1074, false),
      (Tolerance(relative: 1e-3), 1e308, -1e308, false), (Tolerance(relative: 1e-3), 1e308, 1.0001e308, true),
    ] as [(Tolerance, Double, Double, Bool)])
  func measures(tolerance: Tolerance, x: Double, y: Double, agree: Bool) {
    #expect(tolerance.allows(x, y) == agree)
    #expect(tolerance.allows(y, x) == agree)
  }

  @Test(
    "NaN agrees with NaN, an infinity with itself, and nothing else with them",
    arguments: [Double.nan, .infinity, -.infinity, 0, .greatestFiniteMagnitude])
  func nonFinite(x: Double) {
    let tolerance = Tolerance(absolute: .greatestFiniteMagnitude, relative: 1, ulps: 1e300)
    for y in [Double.nan, .infinity, -.infinity] {
      #expect(tolerance.allows(x, y) == (x == y || x.isNaN && y.isNaN), "\(x) \(y)")
    }
  }

  @Test("the defaults follow the format")
  func defaults() {
    #expect(abs(Tolerance.exact(for: Double.self).relative / 3.666852862501036e-11 - 1) < 1e-12)
    #expect(abs(Tolerance.exact(for: Float.self).relative / 2.4221815e-05 - 1) < 1e-5)
    #expect(Tolerance.exact(for: Double.self).ulps == 16)
    #expect(Tolerance.differences(for: Double.self).relative == 0x1p-26)
    #expect(abs(Tolerance.differences(for: Float.self).relative / 3.4526698e-4 - 1) < 1e-6)
  }

  @Test("a check takes the one it is given", arguments: [(1e-6, true), (1e-8, false)])
  func given(tolerance: Double, passes: Bool) {
    for options in [
      CheckOptions(tolerance: Tolerance(relative: tolerance), differenceTolerance: Tolerance(relative: tolerance)),
      CheckOptions(
        tolerance: Tolerance(absolute: 3 * tolerance), differenceTolerance: Tolerance(absolute: 3 * tolerance)),
    ] {
      let exact = checkDerivative(at: 1.5, options: options) { x in
        x * x
      } given: { x in
        2 * x * (1 + 1e-7)
      }
      #expect(exact.passed == passes, "\(exact)")
      let differences = checkDerivative(at: 1.5, against: .differences, options: options) { x in
        x * x
      } given: { x in
        2 * x * (1 + 1e-7)
      }
      #expect(differences.passed == passes, "\(differences)")
    }
  }

  @Test("the default is that of the scalar type")
  func byScalar() {
    #expect(
      checkDerivative(at: Float(3)) { x in
        x * x
      } given: { x in
        2 * x * (1 + 1e-5)
      }.passed)
    #expect(
      !checkDerivative(at: Float(3)) { x in
        x * x
      } given: { x in
        2 * x * (1 + 1e-4)
      }.passed)
    #expect(
      !checkDerivative(at: 3) { x in
        x * x
      } given: { x in
        2 * x * (1 + 1e-5)
      }.passed)
    #if arch(x86_64) && !os(Windows) && !os(Android)
      #expect(
        !checkDerivative(at: Float80(3)) { x in
          x * x
        } given: { x in
          2 * x * (1 + 3e-13)
        }.passed)
      #expect(
        checkDerivative(at: Float80(3)) { x in
          x * x
        } given: { x in
          2 * x * (1 + 1e-13)
        }.passed)
    #endif
  }
}
