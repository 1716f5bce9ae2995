// Written by .ci/examples from Sources/DerivativeChecking/Tracing/FirstNonFinite.swift; do not edit.
// swift-format-ignore-file

import DerivativeChecking
import DualNumbers
import Testing

@Suite struct FirstNonFiniteExamples {
  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 8)
    let origin = firstNonFinite(at: [3, 0]) { x in x[0] * sqrt(x[1]) }!
    check("origin.operation!.formula", origin.operation!.formula, is: "sqrt(v2)")
    check("origin.outputs", origin.outputs, is: "[0]")
    check("print(origin)", printed(origin), isExactly: "sqrt made the derivative infinite: sqrt(v2), v2 = x[1] = 0.0 + 1.0ε, gives 0.0 + infε (operation 3 of 4, along x[1])")
    // sqrt made the derivative infinite: sqrt(v2), v2 = x[1] = 0.0 + 1.0ε, gives 0.0 + infε (operation 3 of 4, along x[1])
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 31") func line31() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 31)
    check("firstNonFinite(at: [0, 1]) { x in [x[1], x[1], 1 / x[0]] }!.outputs", firstNonFinite(at: [0, 1]) { x in [x[1], x[1], 1 / x[0]] }!.outputs, is: "[2]")
    check("firstNonFinite(at: [1, 1]) { x in [x[1], x[1], 1 / x[0]] } == nil", firstNonFinite(at: [1, 1]) { x in [x[1], x[1], 1 / x[0]] } == nil, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 46") func line46() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 46)
    check("print(firstNonFinite(at: 0) { x in x / x }!)", printed(firstNonFinite(at: 0) { x in x / x }!), isExactly: "/ made the value NaN: v1 / v1, v1 = x = 0.0 + 1.0ε, gives nan + nanε (operation 2 of 2)")
    // / made the value NaN: v1 / v1, v1 = x = 0.0 + 1.0ε, gives nan + nanε (operation 2 of 2)
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 60") func line60() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 60)
    check("firstNonFinite(at: 1) { x in [x, acos(x)] }!.outputs", firstNonFinite(at: 1) { x in [x, acos(x)] }!.outputs, is: "[1]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 74") func line74() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 74)
    struct Norm: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.hypot(x[0], x[1]) }
    }
    check("firstNonFinite(at: [0, 0], of: Norm())!.operation!.name", firstNonFinite(at: [0, 0], of: Norm())!.operation!.name, is: "hypot")
#sourceLocation()
  }
}
