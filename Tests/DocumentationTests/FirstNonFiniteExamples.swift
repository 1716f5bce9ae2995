// Written by .ci/examples from Sources/DerivativeChecking/Tracing/FirstNonFinite.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct FirstNonFiniteExamples {
  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 8)
    let origin = firstNonFinite(at: [3, 0]) { x in x[0] * log(x[1]) }!
    check("origin.operation!.formula", origin.operation!.formula, is: "log(v2)")
    check("print(origin)", printed(origin), isExactly: "log made the value infinite: log(v2), v2 = x[1] = 0.0 + 0.0ε, gives -inf + 0.0ε (operation 3 of 4)")
    // log made the value infinite: log(v2), v2 = x[1] = 0.0 + 0.0ε, gives -inf + 0.0ε (operation 3 of 4)
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 29") func line29() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 29)
    check("firstNonFinite(at: [0, 1]) { x in [x[1], x[1], 1 / x[0]] }!.outputs", firstNonFinite(at: [0, 1]) { x in [x[1], x[1], 1 / x[0]] }!.outputs, is: "[2]")
    check("firstNonFinite(at: [1, 1]) { x in [x[1], x[1], 1 / x[0]] } == nil", firstNonFinite(at: [1, 1]) { x in [x[1], x[1], 1 / x[0]] } == nil, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 44") func line44() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 44)
    check("print(firstNonFinite(at: 0) { x in x / x }!)", printed(firstNonFinite(at: 0) { x in x / x }!), isExactly: "/ made the value NaN: v1 / v1, v1 = x = 0.0 + 1.0ε, gives nan + nanε (operation 2 of 2)")
    // / made the value NaN: v1 / v1, v1 = x = 0.0 + 1.0ε, gives nan + nanε (operation 2 of 2)
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 57") func line57() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 57)
    check("firstNonFinite(at: 1) { x in [x, acos(x)] }!.outputs", firstNonFinite(at: 1) { x in [x, acos(x)] }!.outputs, is: "[1]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Tracing/FirstNonFinite.swift, line 71") func line71() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Tracing/FirstNonFinite.swift", line: 71)
    struct Angle: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.atan2(y: x[1], x: x[0]) }
    }
    check("firstNonFinite(at: [0, 0], of: Angle())!.operation!.name", firstNonFinite(at: [0, 0], of: Angle())!.operation!.name, is: "atan2(y:x:)")
#sourceLocation()
  }
}
#endif
