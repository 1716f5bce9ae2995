// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckDirectionalDerivative.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckDirectionalDerivativeExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckDirectionalDerivative.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckDirectionalDerivative.swift", line: 5)
    let report = checkDirectionalDerivative(at: [3, 4], along: [1, 2]) { x in
      x[0] * x[1]
    } given: { x, v in
      v[0] * x[1] + x[0] * v[1]
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckDirectionalDerivative.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckDirectionalDerivative.swift", line: 30)
    let report = checkDirectionalDerivative(at: [3, 4], along: [1, 2]) { x in
      [x[0] * x[1], x[0] + x[1]]
    } given: { x, v in
      [v[0] * x[1] + x[0] * v[1], v[0] + v[1]]
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }
}
#endif
