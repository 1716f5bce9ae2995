// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckJacobian.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckJacobianExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckJacobian.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckJacobian.swift", line: 5)
    let report = checkJacobian(at: [2, 3]) { x in
      [x[0] * x[1], x[0] - x[1]]
    } given: { x in
      Matrix(rows: [[x[1], x[0]], [1, 1]])  // the last entry should be −1
    }
    check("report.mistakes.map(\\.name)", report.mistakes.map(\.name), is: "[\"∂f[1]/∂x[1]\"]")
    check("report.mistakes.map(\\.verdict) == [.wrongSign]", report.mistakes.map(\.verdict) == [.wrongSign], is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckJacobian.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckJacobian.swift", line: 30)
    let report = checkJacobian(at: [2, 3], against: .differences) { x in
      [x[0] * x[1], x[0] - x[1]]
    } given: { x in
      Matrix(rows: [[x[1], x[0]], [1, -1]])
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckJacobian.swift, line 51") func line51() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckJacobian.swift", line: 51)
    let report = checkJacobian(at: [2, 3], outputs: 2) { x, y in
      y[0] = x[0] * x[1]  // and y[1] is forgotten
    } given: { x, jacobian in
      jacobian[0, 0] = x[1]
      jacobian[0, 1] = x[0]
    }
    check("report.findings.map(\\.message)", report.findings.map(\.message), is: "[\"f[1] was never written\"]")
#sourceLocation()
  }
}
#endif
