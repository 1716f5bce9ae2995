// Written by .ci/examples from Sources/DerivativeChecking/DerivativeChecking.docc/DifferencesSymbolsDuals.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct DifferencesSymbolsDualsArticleExamples {
  @Test("Sources/DerivativeChecking/DerivativeChecking.docc/DifferencesSymbolsDuals.md, line 26") func line26() throws {
#sourceLocation(file: "Sources/DerivativeChecking/DerivativeChecking.docc/DifferencesSymbolsDuals.md", line: 26)
    let slope = numericalDerivativeWithError(at: 2) { x in Double.exp(x) }
    check("abs(slope.value - Double.exp(2)) <= slope.uncertainty", abs(slope.value - Double.exp(2)) <= slope.uncertainty, is: "true")
    check("slope.uncertainty < 1e-11", slope.uncertainty < 1e-11, is: "true")
#sourceLocation()
  }
}
#endif
