// Written by .ci/examples from Sources/DerivativeChecking/Tracing/Tracing.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct TracingExamples {
  @Test("Sources/DerivativeChecking/Tracing/Tracing.swift, line 9") func line9() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Tracing.swift", line: 9)
    check("trace(at: [3, 4], along: [1, 1]) { x in hypot(x[0], x[1]) }.operations[2].tangent", trace(at: [3, 4], along: [1, 1]) { x in hypot(x[0], x[1]) }.operations[2].tangent, is: "≈ 1.4")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/Tracing.swift, line 21") func line21() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Tracing.swift", line: 21)
    check("print(trace(at: [3, 4], along: [1, 1]) { x in [x[0] + x[1], 2 * x[1]] })", printed(trace(at: [3, 4], along: [1, 1]) { x in [x[0] + x[1], 2 * x[1]] }), isExactly: "  v1 = x[0]     3  1\n  v2 = x[1]     4  1\n  v3 = v1 + v2  7  2\n  v4 = 2 * v2   8  2\ny[0] = v3       7  2\ny[1] = v4       8  2")
    //   v1 = x[0]     3  1
    //   v2 = x[1]     4  1
    //   v3 = v1 + v2  7  2
    //   v4 = 2 * v2   8  2
    // y[0] = v3       7  2
    // y[1] = v4       8  2
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/Tracing.swift, line 40") func line40() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Tracing.swift", line: 40)
    check("trace(at: [3, 4], input: 1) { x in hypot(x[0], x[1]) }.operations[2].tangent", trace(at: [3, 4], input: 1) { x in hypot(x[0], x[1]) }.operations[2].tangent, is: "0.8")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/Tracing.swift, line 52") func line52() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Tracing.swift", line: 52)
    check("trace(at: [3, 4], input: 1) { x in [x[0] + x[1], 2 * x[1]] }.operations.map(\\.tangent)", trace(at: [3, 4], input: 1) { x in [x[0] + x[1], 2 * x[1]] }.operations.map(\.tangent), is: "[0.0, 1.0, 1.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/Tracing.swift, line 65") func line65() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Tracing.swift", line: 65)
    check("print(trace(at: 2.0) { x in exp(-x) })", printed(trace(at: 2.0) { x in exp(-x) }), isExactly: "v1 = x               2          1\nv2 = -v1            -2         -1\nv3 = exp(v2)  0.135335  -0.135335\n y = v3       0.135335  -0.135335")
    // v1 = x               2          1
    // v2 = -v1            -2         -1
    // v3 = exp(v2)  0.135335  -0.135335
    //  y = v3       0.135335  -0.135335
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/Tracing.swift, line 80") func line80() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Tracing.swift", line: 80)
    check("trace(at: 2) { t in [cos(t), sin(t)] }.outputs.count", trace(at: 2) { t in [cos(t), sin(t)] }.outputs.count, is: "2")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/Tracing.swift, line 94") func line94() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/Tracing.swift", line: 94)
    struct Product: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[1] }
    }
    check("trace(at: [3, 4], along: [1, 1], of: Product()).operations[2].tangent", trace(at: [3, 4], along: [1, 1], of: Product()).operations[2].tangent, is: "7.0")
#sourceLocation()
  }
}
#endif
