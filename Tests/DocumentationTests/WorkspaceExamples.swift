// Written by .ci/examples from Sources/DualNumbers/Drivers/Engine/Workspace.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct WorkspaceExamples {
  @Test("Sources/DualNumbers/Drivers/Engine/Workspace.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Engine/Workspace.swift", line: 3)
    var workspace = Workspace<DualVector<SIMD8<Double>>>()
    var g = [0.0, 0.0]
    for _ in 1...1000 { gradient(at: [3, 4], into: &g, using: &workspace) { x in hypot(x[0], x[1]) } }
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }
}
