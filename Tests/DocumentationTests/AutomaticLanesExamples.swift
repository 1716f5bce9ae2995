// Written by .ci/examples from Sources/DualNumbers/Drivers/AutomaticLanes.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct AutomaticLanesExamples {
  @Test("Sources/DualNumbers/Drivers/AutomaticLanes.swift, line 27") func line27() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/AutomaticLanes.swift", line: 27)
    check("gradient(at: [2, 5], lanes: .automatic) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradient(at: [2, 5], lanes: .automatic) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/AutomaticLanes.swift, line 71") func line71() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/AutomaticLanes.swift", line: 71)
    check("jacobian(at: [2, 3], lanes: .automatic) { v in [v[0] * v[1], v[0] - v[1]] }[0, 1]", jacobian(at: [2, 3], lanes: .automatic) { v in [v[0] * v[1], v[0] - v[1]] }[0, 1], is: "2.0")
#sourceLocation()
  }
}
