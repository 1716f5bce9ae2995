// Written by .ci/examples from Sources/DualNumbers/Arrays/Sums.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct SumsExamples {
  @Test("Sources/DualNumbers/Arrays/Sums.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/Sums.swift", line: 4)
    check("gradient(at: [1, 2, 3]) { v in Dual.sum(v) }", gradient(at: [1, 2, 3]) { v in Dual.sum(v) }, is: "[1.0, 1.0, 1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Arrays/Sums.swift, line 14") func line14() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/Sums.swift", line: 14)
    let a = [2.0, 3.0]
    check("gradient(at: [5, 7]) { v in Dual.dot(a, v) }", gradient(at: [5, 7]) { v in Dual.dot(a, v) }, is: "[2.0, 3.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Arrays/Sums.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/Sums.swift", line: 30)
    let a: [Float] = [2, 3]
    check("Dual<Float>.dot(a, [.variable(5), 7]).tangent", Dual<Float>.dot(a, [.variable(5), 7]).tangent, is: "2.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Arrays/Sums.swift, line 41") func line41() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/Sums.swift", line: 41)
    check("gradient(at: [5, 7]) { v in Dual.dot(v, v) }", gradient(at: [5, 7]) { v in Dual.dot(v, v) }, is: "[10.0, 14.0]")
#sourceLocation()
  }
}
#endif
