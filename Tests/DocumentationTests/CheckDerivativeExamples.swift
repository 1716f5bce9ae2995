// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckDerivative.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckDerivativeExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckDerivative.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckDerivative.swift", line: 5)
    let report = checkDerivative(at: 0.5) { x in
      exp(-x * x)
    } given: { x in
      -2 * x * exp(-x * x)
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckDerivative.swift, line 35") func line35() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckDerivative.swift", line: 35)
    let report = checkDerivative(at: 0.5, against: .differences) { x in
      Double.gaussian(x)
    } given: { x in
      -2 * x * Double.gaussian(x)
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }
}
#endif
