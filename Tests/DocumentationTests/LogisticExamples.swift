// Written by .ci/examples from Sources/SpecialFunctions/Logistic.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct LogisticExamples {
  @Test("Sources/SpecialFunctions/Logistic.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Logistic.swift", line: 5)
    check("logistic(0.0)", logistic(0.0), is: "0.5")
    check("logistic(-800.0)", logistic(-800.0), is: "0.0")
    check("derivative(at: -40) { x in logistic(x) }", derivative(at: -40) { x in logistic(x) }, is: "≈ 4.248354255291589e-18")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/Logistic.swift, line 15") func line15() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Logistic.swift", line: 15)
    check("softplus(0.0)", softplus(0.0), is: "≈ 0.6931471805599453")
    check("softplus(1000.0)", softplus(1000.0), is: "1000.0")
    check("softplus(-40.0)", softplus(-40.0), is: "≈ 4.248354255291589e-18")
#sourceLocation()
  }
}
#endif
