// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckHessian.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckHessianExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckHessian.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckHessian.swift", line: 5)
    let report = checkHessian(at: [2, 3]) { x in
      x[0] * x[0] * x[1]
    } given: { x in
      Matrix(rows: [[2 * x[1], 2 * x[0]], [2 * x[0], 0]])
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckHessian.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckHessian.swift", line: 30)
    let report = checkHessian(at: [2, 3], against: .differences) { x in
      x[0] * x[0] * x[1]
    } given: { x in
      Matrix(rows: [[2 * x[1], 2 * x[0]], [2 * x[0], 0]])
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }
}
#endif
