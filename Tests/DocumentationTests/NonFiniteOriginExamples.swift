// Written by .ci/examples from Sources/DerivativeChecking/Tracing/NonFiniteOrigin.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct NonFiniteOriginExamples {
  @Test("Sources/DerivativeChecking/Tracing/NonFiniteOrigin.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/NonFiniteOrigin.swift", line: 5)
    let origin = firstNonFinite(at: [2, 0]) { x in [x[0], x[0] + log(3 * x[1])] }!
    check("origin.operation!.formula", origin.operation!.formula, is: "log(v3)")
    check("origin.operands.map(\\.name)", origin.operands.map(\.name), is: "[\"v3\"]")
    check("origin.operands[0].value", origin.operands[0].value, is: "0.0")
    check("origin.direction", origin.direction, is: "Optional(0)")
    check("origin.outputs", origin.outputs, is: "[1]")
    check("origin.trace.operations.count", origin.trace.operations.count, is: "5")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/NonFiniteOrigin.swift, line 56") func line56() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/NonFiniteOrigin.swift", line: 56)
    check("print(firstNonFinite(at: 1000) { x in 2 * exp(x) }!)", printed(firstNonFinite(at: 1000) { x in 2 * exp(x) }!), isExactly: "exp made the value infinite: exp(v1), v1 = x = 1000.0 + 1.0ε, gives inf + infε (operation 2 of 3)")
    // exp made the value infinite: exp(v1), v1 = x = 1000.0 + 1.0ε, gives inf + infε (operation 2 of 3)
    check("print(firstNonFinite(at: [1, .nan]) { x in [x[0], x[0] + x[1]] }!)", printed(firstNonFinite(at: [1, .nan]) { x in [x[0], x[0] + x[1]] }!), isExactly: "input x[1] is nan; it reaches y[1]")
    // input x[1] is nan; it reaches y[1]
#sourceLocation()
  }
}
#endif
