// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckFunction.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckFunctionExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckFunction.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckFunction.swift", line: 7)
    let report = checkFunction(at: [0.5, 0]) { x in
      [exp(x[0]), abs(x[1])]
    } plain: { x in
      [exp(x[0]), abs(x[1])]
    }
    check("report.passed", report.passed, is: "true")
    check("report.findings.map(\\.message)", report.findings.map(\.message), is: "[\"∂f[1]/∂x[1] is -1 from the left and 1 from the right\"]")
#sourceLocation()
  }
}
#endif
