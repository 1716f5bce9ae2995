// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/DualNumbers.md; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct DualNumbersArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/DualNumbers.md, line 12") func line12() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DualNumbers.md", line: 12)
    let y = valueWithDerivative(at: 0.5) { x in sin(x) / x }
    check("y.value", y.value, is: "≈ 0.958851077208")
    check("y.derivative", y.derivative, is: "≈ -0.162537030636")
#sourceLocation()
  }
}
