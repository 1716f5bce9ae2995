// Written by .ci/examples from Sources/SpecialFunctions/Norm.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SpecialFunctions
import Testing

@Suite struct NormExamples {
  @Test("Sources/SpecialFunctions/Norm.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SpecialFunctions/Norm.swift", line: 5)
    check("norm([3.0, 4.0, 12.0])", norm([3.0, 4.0, 12.0]), is: "13.0")
    check("norm([3e200, 4e200])", norm([3e200, 4e200]), is: "≈ 5e200")
    check("gradient(at: [3, 4, 0]) { x in norm(x) }", gradient(at: [3, 4, 0]) { x in norm(x) }, is: "≈ [0.6, 0.8, 0.0]")
    check("derivative(at: 0) { x in norm([x, 2 * x]) }", derivative(at: 0) { x in norm([x, 2 * x]) }, is: "≈ 2.23606797749979")
#sourceLocation()
  }
}
#endif
