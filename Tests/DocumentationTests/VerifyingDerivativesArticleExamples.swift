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
}
