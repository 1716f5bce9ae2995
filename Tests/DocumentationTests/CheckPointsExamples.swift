// Written by .ci/examples from Sources/DerivativeChecking/Points/CheckPoints.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckPointsExamples {
  @Test("Sources/DerivativeChecking/Points/CheckPoints.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Points/CheckPoints.swift", line: 8)
    let report = checkGradient(at: .random(100, in: [0...1, 2...3], seed: 7)) { x in
      x[0] * exp(x[1])
    } given: { x in
      [exp(x[1]), x[0] * exp(x[1])]
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }
}
#endif
