// Written by .ci/examples from Sources/SpecialFunctions/SpecialFunctions.docc/SpecialFunctions.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct SpecialFunctionsArticleExamples {
  @Test("Sources/SpecialFunctions/SpecialFunctions.docc/SpecialFunctions.md, line 9") func line9() throws {
#sourceLocation(file: "Sources/SpecialFunctions/SpecialFunctions.docc/SpecialFunctions.md", line: 11)
    check("derivative(at: 800) { x in log(1 + exp(x)) }.isNaN", derivative(at: 800) { x in log(1 + exp(x)) }.isNaN, is: "true")
    check("derivative(at: 800) { x in softplus(x) }", derivative(at: 800) { x in softplus(x) }, is: "1.0")
    check("derivative(at: 0) { x in sin(x) / x }.isNaN", derivative(at: 0) { x in sin(x) / x }.isNaN, is: "true")
    check("derivative(at: 0) { x in sinc(x) }", derivative(at: 0) { x in sinc(x) }, is: "0.0")
    check("derivative(at: -40) { x in log(erfc(-x / 2.0.squareRoot()) / 2) }", derivative(at: -40) { x in log(erfc(-x / 2.0.squareRoot()) / 2) }, is: "0.0")
    check("derivative(at: -40) { x in normalLogDistribution(x) }", derivative(at: -40) { x in normalLogDistribution(x) }, is: "≈ 40.0249688")
#sourceLocation()
  }
}
#endif
