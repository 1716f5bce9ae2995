// Written by .ci/examples from Sources/DerivativeChecking/DerivativeChecking.docc/TracingOperations.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct TracingOperationsArticleExamples {
  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/TracingOperations.md, line 12") func line12() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/TracingOperations.md", line: 12)
    check("print(firstNonFinite(at: [1, 1]) { x in let angle = atan2(x[1] - 1, x[0] - 1) return cos(angle) * x[0] }!)", printed(firstNonFinite(at: [1, 1]) { x in
      let angle = atan2(x[1] - 1, x[0] - 1)
      return cos(angle) * x[0]
    }!), isExactly: "atan2(y:x:) made the derivative NaN: atan2(y: v3, x: v4), v3 = v2 - 1 = 0.0 + 0.0ε, v4 = v1 - 1 = 0.0 + 1.0ε, gives 0.0 + nanε (operation 5 of 7, along x[0])")
    // atan2(y:x:) made the derivative NaN: atan2(y: v3, x: v4), v3 = v2 - 1 = 0.0 + 0.0ε, v4 = v1 - 1 = 0.0 + 1.0ε, gives 0.0 + nanε (operation 5 of 7, along x[0])
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/TracingOperations.md, line 29") func line29() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/TracingOperations.md", line: 29)
    check("print(trace(at: [2, 5], along: [1, 0]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) })", printed(trace(at: [2, 5], along: [1, 0]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }), isExactly: "v1 = x[0]             2    1\nv2 = x[1]             5    0\nv3 = log(v1)   0.693147  0.5\nv4 = v1 * v2         10    5\nv5 = v3 + v4    10.6931  5.5\nv6 = sin(v2)  -0.958924    0\nv7 = v5 - v6    11.6521  5.5\n y = v7         11.6521  5.5")
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
}
#endif
