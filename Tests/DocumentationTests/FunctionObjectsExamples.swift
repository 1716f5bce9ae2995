// Written by .ci/examples from Sources/DerivativeChecking/Checks/FunctionObjects.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct FunctionObjectsExamples {
  @Test("Sources/DerivativeChecking/Checks/FunctionObjects.swift, line 9") func line9() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/FunctionObjects.swift", line: 9)
    struct Angle: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.atan2(y: x[1], x: x[0]) }
    }
    check("checkFunction(at: [0, 0], of: Angle()).findings.last!.kind == .nonFinite", checkFunction(at: [0, 0], of: Angle()).findings.last!.kind == .nonFinite, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/FunctionObjects.swift, line 41") func line41() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/FunctionObjects.swift", line: 41)
    struct Norm: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.sqrt(x[0] * x[0] + x[1] * x[1]) }
    }
    check("checkGradient(at: [3, 4], of: Norm()) { x in [x[0] / 5, x[1] / 5] }.passed", checkGradient(at: [3, 4], of: Norm()) { x in [x[0] / 5, x[1] / 5] }.passed, is: "true")
#sourceLocation()
  }
}
#endif
