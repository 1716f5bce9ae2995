// Written by .ci/examples from Sources/SpecialFunctions/Sinc.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct SincExamples {
  @Test("Sources/SpecialFunctions/Sinc.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Sinc.swift", line: 5)
    check("sinc(0.0)", sinc(0.0), is: "1.0")
    check("derivative(at: 1e-5) { x in sinc(x) }", derivative(at: 1e-5) { x in sinc(x) }, is: "≈ -3.333333333e-6")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/Sinc.swift, line 15") func line15() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Sinc.swift", line: 15)
    check("sinhc(0.0)", sinhc(0.0), is: "1.0")
    check("derivative(at: 1e-5) { x in sinhc(x) }", derivative(at: 1e-5) { x in sinhc(x) }, is: "≈ 3.333333333e-6")
    check("sinhc(712.0)", sinhc(712.0), is: "≈ 1.15920734915e306")
#sourceLocation()
  }
}
#endif
