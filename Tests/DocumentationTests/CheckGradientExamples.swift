// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckGradient.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckGradientExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckGradient.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckGradient.swift", line: 5)
    let report = checkGradient(at: [2, 5]) { x in
      log(x[0]) + x[0] * x[1] - sin(x[1])
    } given: { x in
      [1 / x[0] + x[1], x[0] - cos(x[1])]
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckGradient.swift, line 28") func line28() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckGradient.swift", line: 28)
    let report = checkGradient(at: [3, 4], against: .differences) { x in
      (x[0] * x[0] + x[1] * x[1]).squareRoot()
    } given: { x in
      [x[0] / 5, x[1] / 5]
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }
}
#endif
