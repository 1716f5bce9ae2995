// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckOptions.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckOptionsExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckOptions.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckOptions.swift", line: 20)
    let report = checkJacobian(at: [2, 0.5], options: CheckOptions(inputs: ["r", "θ"], outputs: ["x", "y"])) { p in
      [p[0] * cos(p[1]), p[0] * sin(p[1])]
    } given: { p in
      Matrix(rows: [[cos(p[1]), p[0] * sin(p[1])], [sin(p[1]), p[0] * cos(p[1])]])  // ∂x/∂θ should be −r·sin θ
    }
    check("report.worst!.name", report.worst!.name, is: "\"∂x/∂θ\"")
    check("report.worst!.verdict == .wrongSign", report.worst!.verdict == .wrongSign, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckOptions.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckOptions.swift", line: 30)
    check("checkGradient(at: [0.1, 5], against: .differences, options: CheckOptions(domain: [0 ... .infinity, 0...10])) { x in precondition(x[0] >= 0 && x[1] <= 10) return x[0].squareRoot() * x[1] } given: { x in [x[1] / (2 * x[0].squareRoot()), x[0].squareRoot()] }.passed", checkGradient(at: [0.1, 5], against: .differences, options: CheckOptions(domain: [0 ... .infinity, 0...10])) { x in
      precondition(x[0] >= 0 && x[1] <= 10)
      return x[0].squareRoot() * x[1]
    } given: { x in
      [x[1] / (2 * x[0].squareRoot()), x[0].squareRoot()]
    }.passed, is: "true")
#sourceLocation()
  }
}
#endif
