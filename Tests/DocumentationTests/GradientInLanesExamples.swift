// Written by .ci/examples from Sources/DualNumbers/Drivers/GradientInLanes.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct GradientInLanesExamples {
  @Test("Sources/DualNumbers/Drivers/GradientInLanes.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/GradientInLanes.swift", line: 5)
    check("gradient(at: [2, 5], lanes: SIMD2<Double>.self) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradient(at: [2, 5], lanes: SIMD2<Double>.self) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/GradientInLanes.swift, line 24") func line24() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/GradientInLanes.swift", line: 24)
    let (y, g) = valueWithGradient(at: [3, 4], lanes: SIMD2<Double>.self) { x in hypot(x[0], x[1]) }
    check("y", y, is: "5.0")
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/GradientInLanes.swift, line 68") func line68() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/GradientInLanes.swift", line: 68)
    var workspace = Workspace<DualVector<SIMD2<Double>>>()
    var g = [0.0, 0.0]
    gradient(at: [3, 4], into: &g, using: &workspace) { x in hypot(x[0], x[1]) }
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/GradientInLanes.swift, line 87") func line87() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/GradientInLanes.swift", line: 87)
    var workspace = Workspace<DualVector<SIMD2<Double>>>()
    var g = [0.0, 0.0]
    check("valueWithGradient(at: [3, 4], into: &g, using: &workspace) { x in hypot(x[0], x[1]) }", valueWithGradient(at: [3, 4], into: &g, using: &workspace) { x in hypot(x[0], x[1]) }, is: "5.0")
#sourceLocation()
  }
}
