import DerivativeChecking
import DualNumbers
import Testing

@Suite("Edges of checks against differences")
struct DifferenceEdgeTests {
  @Test("tiny slopes and huge ones", arguments: [0x1p-1063, 1e-300, 1e-160, 1, 1e160, 1e300])
  func scaledDifferences(scale: Double) {
    for x in [0.75, -3.5, 1e-5] {
      let right = checkDerivative(at: x, against: .differences) {
        scale * exp($0)
      } given: {
        scale * exp($0)
      }
      #expect(right.passed)
      guard scale > 0x1p-1030 else { continue }
      let wrong = checkDerivative(at: x, against: .differences) {
        scale * exp($0)
      } given: {
        -scale * exp($0)
      }
      #expect(wrong.mistakes.map(\.verdict) == [.wrongSign], "\(wrong)")
    }
  }

  @Test("slopes of 0", arguments: [0.0, 1, -3])
  func zeroSlopes(shift: Double) {
    let functions: [(String, (Double) -> Double)] = [
      ("0", { _ in 0 }), ("3", { _ in 3 }), ("x²", { x in x * x }), ("x³", { x in x * x * x }),
      ("x⁴", { x in x * x * x * x }), ("x·|x|", { x in x * abs(x) }), ("cos", { x in cos(x) }),
      ("max(x, 0)²", { x in max(x, 0) * max(x, 0) }), ("exp(−1/x²)", { x in exp(-1 / (x * x)) }),
    ]
    for (name, f) in functions {
      let right = checkDerivative(at: shift, against: .differences) {
        f($0 - shift)
      } given: { _ in
        0
      }
      #expect(right.passed, "\(name): \(right)")
      let wrong = checkDerivative(at: shift, against: .differences) {
        f($0 - shift)
      } given: { _ in
        1e-3
      }
      #expect(wrong.mistakes.count == 1, "\(name): \(wrong)")
    }
  }

  /// Central differences of an even function are 0 at every step.
  @Test("a cusp or a pole tells nothing", arguments: [0, 1, Double.infinity])
  func evenCusps(given: Double) {
    let functions: [(String, (Double) -> Double)] = [
      ("√|x|", { x in sqrt(abs(x)) }), ("1/x²", { x in 1 / (x * x) }), ("log|x|", { x in log(abs(x)) }),
    ]
    for (name, f) in functions {
      let report = checkDerivative(at: 0, against: .differences, of: f) { _ in given }
      #expect(report.entry(0, 0).verdict == .cannotTell, "\(name): \(report)")
      #expect(!report.passed)
    }
  }
}
