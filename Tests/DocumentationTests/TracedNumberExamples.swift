// Written by .ci/examples from Sources/DerivativeChecking/Tracing/TracedNumber.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct TracedNumberExamples {
  @Test("Sources/DerivativeChecking/Tracing/TracedNumber.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/TracedNumber.swift", line: 8)
    check("print(trace(at: 2) { x in x * x + 1 })", printed(trace(at: 2) { x in x * x + 1 }), isExactly: "v1 = x        2  1\nv2 = v1 * v1  4  4\nv3 = v2 + 1   5  4\n y = v3       5  4")
    // v1 = x        2  1
    // v2 = v1 * v1  4  4
    // v3 = v2 + 1   5  4
    //  y = v3       5  4
#sourceLocation()
  }
}
#endif
