// Written by .ci/examples from Sources/DualNumbers/Drivers/KnownInputs.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct KnownInputsExamples {
  @Test("Sources/DualNumbers/Drivers/KnownInputs.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/KnownInputs.swift", line: 7)
    var d = Differentiator<DualVector<SIMD2<Double>>>()
    var g = [0.0, 0.0]
    check("d.gradient(at: [3, 4], inputs: 2, into: &g) { x in DualVector.hypot(x[0], x[1]) }", d.gradient(at: [3, 4], inputs: 2, into: &g) { x in DualVector.hypot(x[0], x[1]) }, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }
}
#endif
