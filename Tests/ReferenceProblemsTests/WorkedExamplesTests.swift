import DualNumbers
import ReferenceProblems
import Testing

@Suite("Worked examples")
struct WorkedExamplesTests {
  // Expected values: Python, mpmath 1.3.0 at 60 digits, mp.diff.

  @Test("the survey's example at (2, 5)")
  func survey() {
    let (value, gradient) = valueWithGradient(at: [2, 5]) { x in WorkedExamples.survey(x) }
    #expect(abs(value - 11.652071455223084) < 4e-15)
    #expect(gradient[0] == 5.5)
    #expect(abs(gradient[1] - 1.7163378145367737) < 1e-15)
  }

  @Test("Griewank and Walther's example at (1.5, 0.5)")
  func griewankWalther() {
    let (value, gradient) = valueWithGradient(at: [1.5, 0.5]) { x in WorkedExamples.griewankWalther(x) }
    #expect(abs(value - 2.0166466694282014) < 2e-15)
    #expect(abs(gradient[0] - 3.0118433276739066) < 2e-15)
    #expect(abs(gradient[1] + 13.723961509314075) < 1e-14)
  }

  // Python's fractions: x ← 4x(1 − x) and its derivative, three times. No operation rounds.
  @Test(
    "the logistic map after three steps",
    arguments: [
      (0.125, 0.0615234375, -5.8125),
      (0.25, 0.75, 8),
      (0.625, 0.7177734375, 7.4375),
      (0.9375, 0.8102989196777344, 12.95751953125),
    ])
  func logisticMap(x: Double, value: Double, slope: Double) {
    let result = valueWithDerivative(at: x) { x in WorkedExamples.logisticMap(x, steps: 3) }
    #expect(result.value == value)
    #expect(result.derivative == slope)
  }
}
