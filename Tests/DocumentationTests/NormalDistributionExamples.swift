// Written by .ci/examples from Sources/SpecialFunctions/NormalDistribution.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct NormalDistributionExamples {
  @Test("Sources/SpecialFunctions/NormalDistribution.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/NormalDistribution.swift", line: 5)
    check("normalDensity(0.0)", normalDensity(0.0), is: "≈ 0.3989422804014327")
    check("normalDensity(38.0)", normalDensity(38.0), is: "≈ 1.0972210519949712e-314")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/NormalDistribution.swift, line 12") func line12() throws {
#sourceLocation(file: "Sources/SpecialFunctions/NormalDistribution.swift", line: 12)
    check("normalDistribution(0.0)", normalDistribution(0.0), is: "0.5")
    check("normalDistribution(-10.0)", normalDistribution(-10.0), is: "≈ 7.61985302416053e-24")
    check("derivative(at: 0) { x in normalDistribution(x) }", derivative(at: 0) { x in normalDistribution(x) }, is: "≈ 0.3989422804014327")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/NormalDistribution.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/SpecialFunctions/NormalDistribution.swift", line: 20)
    check("normalLogDistribution(-100.0)", normalLogDistribution(-100.0), is: "≈ -5005.524208694205")
    check("derivative(at: -1e5) { x in normalLogDistribution(x) }", derivative(at: -1e5) { x in normalLogDistribution(x) }, is: "≈ 100000.00001")
#sourceLocation()
  }

  @Test("Sources/SpecialFunctions/NormalDistribution.swift, line 27") func line27() throws {
#sourceLocation(file: "Sources/SpecialFunctions/NormalDistribution.swift", line: 27)
    check("normalQuantile(0.975)", normalQuantile(0.975), is: "≈ 1.959963984540054")
    check("normalQuantile(1e-300)", normalQuantile(1e-300), is: "≈ -37.0470962994")
    check("derivative(at: 0.5) { p in normalQuantile(p) }", derivative(at: 0.5) { p in normalQuantile(p) }, is: "≈ 2.506628274631")
#sourceLocation()
  }
}
#endif
