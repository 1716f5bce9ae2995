// Written by .ci/examples from Sources/SpecialFunctions/Quotients.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct QuotientsExamples {
  @Test("Sources/SpecialFunctions/Quotients.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Quotients.swift", line: 5)
    check("expMinusOneOverX(0.0)", expMinusOneOverX(0.0), is: "1.0")
    check("derivative(at: 1e-9) { x in expMinusOneOverX(x) }", derivative(at: 1e-9) { x in expMinusOneOverX(x) }, is: "≈ 0.500000000333333")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/Quotients.swift, line 14") func line14() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Quotients.swift", line: 14)
    check("oneMinusCosOverXSquared(0.0)", oneMinusCosOverXSquared(0.0), is: "0.5")
    check("oneMinusCosOverXSquared(1e-8)", oneMinusCosOverXSquared(1e-8), is: "0.5")
    check("derivative(at: 1e-5) { x in oneMinusCosOverXSquared(x) }", derivative(at: 1e-5) { x in oneMinusCosOverXSquared(x) }, is: "≈ -8.333333333e-7")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/Quotients.swift, line 22") func line22() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Quotients.swift", line: 22)
    check("logOnePlusOverX(0.0)", logOnePlusOverX(0.0), is: "1.0")
    check("derivative(at: 1e-9) { x in logOnePlusOverX(x) }", derivative(at: 1e-9) { x in logOnePlusOverX(x) }, is: "≈ -0.4999999993333333")
#sourceLocation()
  }
}
#endif
