// Written by .ci/examples from Sources/DerivativeChecking/DerivativeChecking.docc/DerivativeChecking.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct DerivativeCheckingArticleExamples {
  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/DerivativeChecking.md, line 13") func line13() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/DerivativeChecking.md", line: 13)
    let report = checkGradient(at: [2, 5]) { x in
      log(x[0]) + x[0] * x[1] - sin(x[1])
    } given: { x in
      [1 / x[0] + x[1], x[0] - sin(x[1])]  // should be x₀ − cos x₁
    }
    check("print(report)", printed(report), isExactly: "gradient, 1×2, at 1 point, against the exact derivative: 1 of 2 entries is wrong\n\n  entry          given       exact  relative error  verdict\n  ∂f/∂x[1]  2.95892427  1.71633781            0.42  wrong\n\n  at x[0] = 2.0, x[1] = 5.0\n\n     0 1\n  f  · X\n  · agrees   X wrong")
    // gradient, 1×2, at 1 point, against the exact derivative: 1 of 2 entries is wrong
    //
    //   entry          given       exact  relative error  verdict
    //   ∂f/∂x[1]  2.95892427  1.71633781            0.42  wrong
    //
    //   at x[0] = 2.0, x[1] = 5.0
    //
    //      0 1
    //   f  · X
    //   · agrees   X wrong
#sourceLocation()
  }
}
#endif
