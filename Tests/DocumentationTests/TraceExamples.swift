// Written by .ci/examples from Sources/DerivativeChecking/Tracing/Trace.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct TraceExamples {
  @Test("Sources/DerivativeChecking/Tracing/Trace.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Trace.swift", line: 5)
    let t = trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }
    check("t.operations.count", t.operations.count, is: "7")
    check("t.operations[3].formula", t.operations[3].formula, is: "v1 * v2")
    check("t.operations[6].tangent", t.operations[6].tangent, is: "5.5")
    check("t.result(of: t.outputs[0]).tangent", t.result(of: t.outputs[0]).tangent, is: "5.5")
#sourceLocation()
  }
}
#endif
