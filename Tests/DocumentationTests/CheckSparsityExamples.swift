// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckSparsity.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckSparsityExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckSparsity.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckSparsity.swift", line: 5)
    let report = checkSparsity(at: .each([[1, 2, 3], [4, 5, 6]]), entries: [(0, 0), (1, 1), (1, 2)]) { x in
      [x[0] * x[1], x[1] + 2]
    }
    check("report.passed", report.passed, is: "false")
    check("report.uncovered.map(\\.name)", report.uncovered.map(\.name), is: "[\"∂f[0]/∂x[1]\"]")
    check("report.neverUsed.map(\\.name)", report.neverUsed.map(\.name), is: "[\"∂f[1]/∂x[2]\"]")
#sourceLocation()
  }
}
#endif
