// Written by .ci/examples from Sources/SpecialFunctions/LambertW.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct LambertWExamples {
  @Test("Sources/SpecialFunctions/LambertW.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/LambertW.swift", line: 5)
    check("lambertW(1.0)", lambertW(1.0), is: "≈ 0.5671432904097838")
    check("lambertW(-0.25, branch: -1)", lambertW(-0.25, branch: -1), is: "≈ -2.153292364110349")
    check("derivative(at: 0) { x in lambertW(x) }", derivative(at: 0) { x in lambertW(x) }, is: "1.0")
#sourceLocation()
  }
}
#endif
