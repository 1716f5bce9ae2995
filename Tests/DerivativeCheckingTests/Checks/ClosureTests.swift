import DerivativeChecking
import DualNumbers
import Testing

/// One-line closures without annotations: that this compiles is the test.
@Suite("Closures of the checks")
struct ClosureTests {
  @Test("at a literal, and at an array of Double")
  func double() {
    let x = [2.0, 3.0]
    let reports: [DerivativeReport] = [
      checkDerivative(at: 2) { x in
        x * x
      } given: { x in
        2 * x
      },
      checkDerivative(at: 2, against: .differences) { x in
        x * x
      } given: { x in
        2 * x
      },
      checkGradient(at: [2, 3]) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[0]]
      },
      checkGradient(at: [2, 3], against: .differences) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[0]]
      },
      checkGradient(at: x) {
        $0[0] * $0[1]
      } given: {
        [$0[1], $0[0]]
      },
      checkJacobian(at: [2, 3]) { x in
        [x[0] * x[1]]
      } given: { x in
        Matrix(rows: [[x[1], x[0]]])
      },
      checkJacobian(at: x, against: .differences) { x in
        [x[0] * x[1]]
      } given: { x in
        Matrix(rows: [[x[1], x[0]]])
      },
      checkJacobian(at: [2, 3], outputs: 1) { x, y in
        y[0] = x[0]
      } given: { _, j in
        j[0, 0] = 1
      },
      checkJacobian(at: x, outputs: 1, against: .differences) { x, y in
        y[0] = x[0]
      } given: { _, j in
        j[0, 0] = 1
      },
      checkHessian(at: [2]) { x in
        x[0] * x[0]
      } given: { _ in
        Matrix(rows: [[2]])
      },
      checkHessian(at: [2], against: .differences) { x in
        x[0] * x[0]
      } given: { _ in
        Matrix(rows: [[2]])
      },
      checkDirectionalDerivative(at: [2, 3], along: [1, 0]) { x in
        x[0] * x[1]
      } given: { x, v in
        v[0] * x[1]
      },
      checkDirectionalDerivative(at: x, along: [1, 0]) { x in
        [x[0] * x[1]]
      } given: { x, v in
        [v[0] * x[1]]
      },
      checkDirectionalDerivative(at: [2, 3], along: [1, 0], against: .differences) { x in
        x[0] * x[1]
      } given: { x, v in
        v[0] * x[1]
      },
      checkDirectionalDerivative(at: x, along: [1, 0], against: .differences) { x in
        [x[0] * x[1]]
      } given: { x, v in
        [v[0] * x[1]]
      },
      checkFunction(at: [2, 3]) { x in
        [x[0] * x[1]]
      } plain: { x in
        [x[0] * x[1]]
      },
    ]
    for report in reports { #expect(report.passed) }
  }

  @Test("at several points and random ones")
  func lists() {
    let reports: [DerivativeReport] = [
      checkDerivative(at: .each([1, 2])) { x in
        x * x
      } given: { x in
        2 * x
      },
      checkDerivative(at: .each([1, 2]), against: .differences) { x in
        x * x
      } given: { x in
        2 * x
      },
      checkDerivative(at: .random(3, in: 0...1, seed: 7)) { x in
        x * x
      } given: { x in
        2 * x
      },
      checkGradient(at: .each([[1, 2], [3, 4]])) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[0]]
      },
      checkGradient(at: .random(3, in: [0...1, 1...2])) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[0]]
      },
      checkGradient(at: .random(3, in: [0...1]), against: .differences) { x in
        x[0]
      } given: { _ in
        [1]
      },
      checkJacobian(at: .each([[1, 2], [3, 4]])) { x in
        [x[0]]
      } given: { _ in
        Matrix(rows: [[1, 0]])
      },
      checkJacobian(at: .random(3, in: [0...1]), against: .differences) { x in
        x
      } given: { _ in
        Matrix(rows: [[1]])
      },
      checkJacobian(at: .random(3, in: [0...1]), outputs: 1) { x, y in
        y[0] = x[0]
      } given: { _, j in
        j[0, 0] = 1
      },
      checkHessian(at: .each([[1], [3]])) { x in
        x[0] * x[0]
      } given: { _ in
        Matrix(rows: [[2]])
      },
      checkDirectionalDerivative(at: .random(3, in: [0...1]), along: [2]) { x in
        x[0]
      } given: { _, v in
        v[0]
      },
      checkFunction(at: .each([[1, 2], [3, 4]])) { x in
        [x[0]]
      } plain: { x in
        [x[0]]
      },
    ]
    for report in reports { #expect(report.passed) }
  }

  @Test("at an array of Float")
  func float() {
    let x: [Float] = [2, 3]
    let reports: [DerivativeReport] = [
      checkDerivative(at: x[0]) { x in
        x * x
      } given: { x in
        2 * x
      },
      checkDerivative(at: x[0], against: .differences) { x in
        x * x
      } given: { x in
        2 * x
      },
      checkGradient(at: x) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[0]]
      },
      checkGradient(at: x, against: .differences) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[0]]
      },
      checkGradient(at: .each([x, x])) { x in
        x[0] * x[1]
      } given: { x in
        [x[1], x[0]]
      },
      checkJacobian(at: x) { x in
        [x[0] * x[1]]
      } given: { x in
        Matrix(rows: [[x[1], x[0]]])
      },
      checkJacobian(at: x, outputs: 1) { x, y in
        y[0] = x[0]
      } given: { _, j in
        j[0, 0] = 1
      },
      checkHessian(at: x) { x in
        x[0] * x[1]
      } given: { _ in
        Matrix(rows: [[0, 1], [1, 0]])
      },
      checkDirectionalDerivative(at: x, along: [1, 0]) { x in
        x[0] * x[1]
      } given: { x, v in
        v[0] * x[1]
      },
      checkFunction(at: x) { x in
        [x[0] * x[1]]
      } plain: { x in
        [x[0] * x[1]]
      },
    ]
    for report in reports { #expect(report.passed && report.scalar == "Float", "\(report)") }
  }
}
