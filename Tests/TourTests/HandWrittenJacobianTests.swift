import DualNumbers
import ReferenceProblems
import Testing

@testable import tour

@Suite("HandWrittenJacobians")
struct HandWrittenJacobianTests {
  @Test("at the points of the reference values", arguments: MGHProblem.allCases)
  func referencePoints(problem: MGHProblem) {
    for (n, m) in problem.sizes {
      for (label, x) in problem.referencePoints(n) {
        let wrong = disagreements(problem, at: x, outputs: m)
        #expect(wrong.isEmpty, "n = \(n), m = \(m), \(label): \(wrong.count) wrong, such as \(wrong.first ?? "")")
      }
    }
  }

  /// y₅₀ of Gulf: there |y₅₀ − x₂| is 0 and its power x₃ has the slope 0, 1 or ∞.
  static let datum = MoreGarbowHillstrom.gulfY(0.5)

  @Test(
    "at zeros, on the axis and at the ends of domains, where other forms are 0/0, 0·∞ or out of range",
    arguments: [
      (.helicalValley, [0, 1, 0.5], 3), (.helicalValley, [0, -2, 0.5], 3), (.helicalValley, [-0.0, 2, 0.5], 3),
      (.gulf, [50, datum, 1.5], 99), (.gulf, [50, datum, 1], 99), (.gulf, [50, datum, 0.5], 99),
      (.powellSingular, [0, 0, 0, 0], 4),
      (.brownAlmostLinear, [2, 3, 0, 5], 4), (.brownAlmostLinear, [2, 0, 0, 5], 4), (.brownAlmostLinear, [0], 1),
      (.chebyquad, [0, 0.5, 1], 12), (.chebyquad, [-1, 2], 12),
    ] as [(MGHProblem, [Double], Int)])
  func edges(problem: MGHProblem, x: [Double], m: Int) {
    let wrong = disagreements(problem, at: x, outputs: m)
    #expect(wrong.isEmpty, "\(wrong.count) wrong, such as \(wrong.first ?? "")")
  }

  /// The entries that differ from those of the residuals by dual numbers by more than 1e-10 of themselves.
  ///
  /// The worst entry of both tests is off by 5e-13: (i + 1) sin xᵢ − cos xᵢ of Trigonometric, which cancels to
  /// 2e-4 at the start in 40 variables.
  private func disagreements(_ problem: MGHProblem, at x: [Double], outputs m: Int) -> [String] {
    let expected = jacobian(at: x) { x in problem.residuals(x, outputs: m) }
    let actual = problem.jacobianByHand(x, outputs: m)
    guard actual.rows == expected.rows && actual.columns == expected.columns else {
      return ["\(actual.rows) rows × \(actual.columns) columns"]
    }
    var wrong: [String] = []
    for i in 0..<m {
      for j in x.indices {
        let (a, e) = (actual[i, j], expected[i, j])
        if a == e || (a.isNaN && e.isNaN) || (e.isFinite && abs(a - e) <= 1e-10 * abs(e)) { continue }
        wrong.append("∂f\(i + 1)/∂x\(j + 1) = \(a), by dual numbers \(e)")
      }
    }
    return wrong
  }
}
