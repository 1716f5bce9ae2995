// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/DualNumbers.md; do not edit.
// swift-format-ignore-file

#if DEBUG
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

  @Test("Sources/DualNumbers/DualNumbers.docc/DualNumbers.md, line 22") func line22() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/DualNumbers.md", line: 22)
    let x = [1.0, 2.0]
    check("gradient(at: x) { x in x[0] * exp(x[1]) }", gradient(at: x) { x in x[0] * exp(x[1]) }, is: "≈ [7.389056, 7.389056]")
    check("gradient(at: x, lanes: .automatic) { x in x[0] * exp(x[1]) }", gradient(at: x, lanes: .automatic) { x in x[0] * exp(x[1]) }, is: "≈ [7.389056, 7.389056]")
    check("gradient(at: 1, 2) { x, y in x * exp(y) }", gradient(at: 1, 2) { x, y in x * exp(y) }, is: "≈ (7.389056, 7.389056)")

    var (differentiator, g) = (Differentiator<Dual<Double>>(), [0.0, 0.0])
    check("differentiator.gradient(at: x, into: &g) { x in x[0] * exp(x[1]) }", differentiator.gradient(at: x, into: &g) { x in x[0] * exp(x[1]) }, is: "≈ 7.389056")
    check("g", g, is: "≈ [7.389056, 7.389056]")
#sourceLocation()
  }
}
#endif
