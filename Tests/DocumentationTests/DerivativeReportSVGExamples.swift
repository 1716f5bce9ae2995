// Written by .ci/examples from Sources/DerivativeChecking/Report/DerivativeReport+SVG.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct DerivativeReportSVGExamples {
  @Test("Sources/DerivativeChecking/Report/DerivativeReport+SVG.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Report/DerivativeReport+SVG.swift", line: 4)
    let report = checkGradient(at: [2, 5]) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], -x[0]]
    }
    check("report.svg().hasPrefix(\"<svg\")", report.svg().hasPrefix("<svg"), is: "true")
#sourceLocation()
  }
}
#endif
