// Written by .ci/examples from Sources/DualNumbers/Drivers/Differentiator.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DifferentiatorExamples {
  @Test("Sources/DualNumbers/Drivers/Differentiator.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Differentiator.swift", line: 3)
    var d = Differentiator<DualVector<SIMD2<Double>>>()
    var g = [0.0, 0.0]
    for _ in 1...1000 { d.gradient(at: [3, 4], into: &g) { x in DualVector.hypot(x[0], x[1]) } }
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }
}
#endif
