// Written by .ci/examples from Sources/SpecialFunctions/ErrorFunctions.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct ErrorFunctionsExamples {
  @Test("Sources/SpecialFunctions/ErrorFunctions.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/ErrorFunctions.swift", line: 5)
    check("erfcScaled(0.0)", erfcScaled(0.0), is: "1.0")
    check("erfcScaled(30.0)", erfcScaled(30.0), is: "≈ 0.018795888861416751")
    check("derivative(at: 1e5) { x in erfcScaled(x) }", derivative(at: 1e5) { x in erfcScaled(x) }, is: "≈ -5.6418958346e-11")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/ErrorFunctions.swift, line 13") func line13() throws {
#sourceLocation(file: "Sources/SpecialFunctions/ErrorFunctions.swift", line: 13)
    check("erfInverse(0.5)", erfInverse(0.5), is: "≈ 0.4769362762044699")
    check("derivative(at: 0) { y in erfInverse(y) }", derivative(at: 0) { y in erfInverse(y) }, is: "≈ 0.886226925452758")
#sourceLocation()
  }
}
#endif
