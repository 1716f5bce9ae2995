import DerivativeChecking
import DualNumbers
import ReferenceProblems
import Testing

/// Whole functions: what is traced is what Dual computes.
@Suite("Traced reference problems")
struct TracedProblemTests {
  struct Residuals: DifferentiableMap {
    let problem: MGHProblem
    let outputs: Int
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { problem.residuals(x, outputs: outputs) }
  }

  @Test("the problems of Moré, Garbow and Hillstrom", arguments: MGHProblem.allCases)
  func moreGarbowHillstrom(problem: MGHProblem) {
    let size = problem.sizes[0]
    let f = Residuals(problem: problem, outputs: size.outputs)
    // Off the starting point, where many terms vanish.
    let x = problem.start(size.inputs).enumerated().map { j, x in x + 0.01 * Double(j + 1) }
    let v = x.indices.map { j in 1 - 0.3 * Double(j) }
    let record = trace(at: x, along: v, of: f)
    let expected = f(zip(x, v).map { Dual($0, tangent: $1) })
    #expect(record.outputs.count == expected.count)
    for (output, y) in zip(record.outputs, expected) {
      let (value, tangent) = record.result(of: output)
      #expect(value.bitPattern == y.value.bitPattern && tangent == y.tangent, "\(value), \(tangent); not \(y)")
    }
    #expect(firstNonFinite(at: x, of: f) == nil)
  }

  @Test("worked examples")
  func workedExamples() {
    func check(_ record: Trace, _ expected: (value: Double, derivative: Double)) {
      #expect(record.operations.last?.value == expected.value)
      #expect(record.operations.last?.tangent == expected.derivative)
    }
    check(
      trace(at: [1.5, 0.5], along: [1, 2]) { x in WorkedExamples.griewankWalther(x) },
      valueWithDirectionalDerivative(at: [1.5, 0.5], along: [1, 2]) { x in WorkedExamples.griewankWalther(x) })
    let logistic = trace(at: 0.3) { x in WorkedExamples.logisticMap(x, steps: 5) }
    check(logistic, valueWithDerivative(at: 0.3) { x in WorkedExamples.logisticMap(x, steps: 5) })
    #expect(logistic.operations.count == 1 + 3 * 5)
  }
}
