// Written by .ci/examples from Sources/DualNumbers/Drivers/Gradient.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct GradientExamples {
  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 3)
    check("gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 19") func line19() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 19)
    let (y, g) = valueWithGradient(at: [3, 4]) { x in hypot(x[0], x[1]) }
    check("y", y, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 36") func line36() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 36)
    var g = [0.0, 0.0]
    gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Gradient.swift, line 53") func line53() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Gradient.swift", line: 53)
    var g = [0.0, 0.0]
    check("valueWithGradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }", valueWithGradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) }, is: "5.0")
#sourceLocation()
  }
}
