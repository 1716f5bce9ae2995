// Written by .ci/examples from Sources/TaylorMode/TaylorMode.docc/TaylorMode.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import TaylorMode
import Testing

@Suite struct TaylorModeArticleExamples {
  @Test("Sources/TaylorMode/TaylorMode.docc/TaylorMode.md, line 12") func line12() throws {
#sourceLocation(file: "Sources/TaylorMode/TaylorMode.docc/TaylorMode.md", line: 14)
    check("taylor(at: 0, order: 5) { x in exp(x) * cos(x) }.coefficients", taylor(at: 0, order: 5) { x in exp(x) * cos(x) }.coefficients, is: "≈ [1, 1, 0, -0.333333, -0.166667, -0.0333333]")
    check("derivatives(at: 1, upTo: 4) { x in log(x) }", derivatives(at: 1, upTo: 4) { x in log(x) }, is: "≈ [0, 1, -1, 2, -6]")
#sourceLocation()
  }
}
#endif
