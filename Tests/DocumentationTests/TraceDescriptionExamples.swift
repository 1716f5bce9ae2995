// Written by .ci/examples from Sources/DerivativeChecking/Tracing/Trace+Description.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct TraceDescriptionExamples {
  @Test("Sources/DerivativeChecking/Tracing/Trace+Description.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Trace+Description.swift", line: 6)
    check("print(trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) })", printed(trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }), isExactly: "v1 = x[0]             2    1\nv2 = x[1]             5    0\nv3 = log(v1)   0.693147  0.5\nv4 = v1 * v2         10    5\nv5 = v3 + v4    10.6931  5.5\nv6 = sin(v2)  -0.958924    0\nv7 = v5 - v6    11.6521  5.5\n y = v7         11.6521  5.5")
    // v1 = x[0]             2    1
    // v2 = x[1]             5    0
    // v3 = log(v1)   0.693147  0.5
    // v4 = v1 * v2         10    5
    // v5 = v3 + v4    10.6931  5.5
    // v6 = sin(v2)  -0.958924    0
    // v7 = v5 - v6    11.6521  5.5
    //  y = v7         11.6521  5.5
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/Trace+Description.swift, line 24") func line24() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Trace+Description.swift", line: 24)
    check("print(trace(at: 1) { x in (1...100).reduce(x) { y, _ in y / 2 } }.abridged(lines: 4))", printed(trace(at: 1) { x in (1...100).reduce(x) { y, _ in y / 2 } }.abridged(lines: 4)), isExactly: "  v1 = x                   1            1\n  v2 = v1 / 2            0.5          0.5\n⋮ 98 lines left out\nv101 = v100 / 2  7.88861e-31  7.88861e-31\n   y = v101      7.88861e-31  7.88861e-31")
    //   v1 = x                   1            1
    //   v2 = v1 / 2            0.5          0.5
    // ⋮ 98 lines left out
    // v101 = v100 / 2  7.88861e-31  7.88861e-31
    //    y = v101      7.88861e-31  7.88861e-31
#sourceLocation()
  }
}
#endif
