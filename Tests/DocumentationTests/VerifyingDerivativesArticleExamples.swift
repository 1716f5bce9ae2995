// Written by .ci/examples from Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md; do not edit.
// swift-format-ignore-file

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

  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md, line 104") func line104() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/VerifyingDerivatives.md", line: 104)
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
