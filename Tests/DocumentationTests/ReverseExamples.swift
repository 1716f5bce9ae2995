// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse.swift", line: 4)
    check("Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
    let (y, g) = Reverse.valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
    check("y", y, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }
}
#endif
