// Written by .ci/examples from Sources/DerivativeChecking/Report/DerivativeReport.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct DerivativeReportExamples {
  @Test("Sources/DerivativeChecking/Report/DerivativeReport.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Report/DerivativeReport.swift", line: 5)
    let report = checkGradient(at: [2, 5]) { x in
      log(x[0]) + x[0] * x[1] - sin(x[1])
    } given: { x in
      [1 / x[0] + x[1], x[0] + cos(x[1])]  // should be x₀ − cos x₁
    }
    check("report.passed", report.passed, is: "false")
    check("report.worst!.name", report.worst!.name, is: "\"∂f/∂x[1]\"")
#sourceLocation()
  }
}
#endif
