// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/Semantics.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct SemanticsArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/Semantics.md, line 72") func line72() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/Semantics.md", line: 72)
    check("derivative(at: 0) { x in max(x, 0) + log1p(exp(-abs(x))) }", derivative(at: 0) { x in max(x, 0) + log1p(exp(-abs(x))) }, is: "0.5")
    check("gradient(at: [1, 1]) { x in max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }", gradient(at: [1, 1]) { x in max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }, is: "[0.5, 0.5]")
    check("derivative(at: 0) { x in abs(x) }", derivative(at: 0) { x in abs(x) }, is: "1.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/Semantics.md, line 81") func line81() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/Semantics.md", line: 81)
    check("gradient(at: [1, 1]) { x in max(x[0], x[1]) }", gradient(at: [1, 1]) { x in max(x[0], x[1]) }, is: "[1.0, 1.0]")
    check("directionalDerivative(at: [1, 1], along: [1, 1]) { x in max(x[0], x[1]) }", directionalDerivative(at: [1, 1], along: [1, 1]) { x in max(x[0], x[1]) }, is: "1.0")
    check("gradient(at: [0, 0]) { x in hypot(x[0], x[1]) }", gradient(at: [0, 0]) { x in hypot(x[0], x[1]) }, is: "[1.0, 1.0]")
    check("directionalDerivative(at: [0, 0], along: [3, 4]) { x in hypot(x[0], x[1]) }", directionalDerivative(at: [0, 0], along: [3, 4]) { x in hypot(x[0], x[1]) }, is: "5.0")
#sourceLocation()
  }
}
#endif
