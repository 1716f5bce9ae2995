// Written by .ci/examples from Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct VerifyingDerivativesArticleExamples {
  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md, line 10") func line10() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md", line: 10)
    let report = checkJacobian(at: .random(20, in: [0.5...2, -3...3], seed: 1)) { p in
      [p[0] * cos(p[1]), p[0] * sin(p[1])]
    } given: { p in
      Matrix(rows: [[cos(p[1]), -p[0] * sin(p[1])], [sin(p[1]), p[0] * cos(p[1])]])
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md, line 87") func line87() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md", line: 87)
    check("checkDerivative(at: 0.7) { x in sin(x) * sin(x) + cos(x) * cos(x) } given: { x in sin(2 * x) - 2 * sin(x) * cos(x) }.passed", checkDerivative(at: 0.7) { x in
      sin(x) * sin(x) + cos(x) * cos(x)
    } given: { x in
      sin(2 * x) - 2 * sin(x) * cos(x)  // −1.1e-16, and exactly 0 by dual numbers
    }.passed, is: "true")
    check("checkDerivative(at: 19.24) { x in tanh(x) } given: { x in 1 - tanh(x) * tanh(x) }.passed", checkDerivative(at: 19.24) { x in tanh(x) } given: { x in 1 - tanh(x) * tanh(x) }.passed, is: "true")
    check("checkDerivative(at: 0.7) { x in 1e12 + sin(x) } given: { x in 0.999 * cos(x) }.passed", checkDerivative(at: 0.7) { x in 1e12 + sin(x) } given: { x in 0.999 * cos(x) }.passed, is: "false")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md, line 123") func line123() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md", line: 123)
    var last: (point: [Dual<Double>], value: Dual<Double>)?
    let report = checkGradient(at: [2, 5]) { x in
      if let last, last.point == x { return last.value }  // == looks at values alone
      last = (x, x[0] * x[1])
      return last!.value
    } given: { x in
      [x[1], x[0]]
    }
    check("report.passed", report.passed, is: "false")
    check("report.findings[0].kind == .staleTangents", report.findings[0].kind == .staleTangents, is: "true")
    check("report.mistakes.isEmpty", report.mistakes.isEmpty, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md, line 148") func line148() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md", line: 148)
    let options = CheckOptions(inputs: ["mass", "share"], domain: [0 ... .infinity, 0...1])
    check("checkGradient(at: [0.1, 1], against: .differences, options: options) { x in precondition(x[0] >= 0 && (0...1).contains(x[1])) return x[0].squareRoot() * x[1] } given: { x in [0.5 * x[1] / x[0].squareRoot(), x[0].squareRoot()] }.passed", checkGradient(at: [0.1, 1], against: .differences, options: options) { x in
      precondition(x[0] >= 0 && (0...1).contains(x[1]))
      return x[0].squareRoot() * x[1]
    } given: { x in
      [0.5 * x[1] / x[0].squareRoot(), x[0].squareRoot()]
    }.passed, is: "true")
#sourceLocation()
  }
}
#endif
