// Written by .ci/examples from Sources/DualNumbers/Drivers/AutomaticWorkspace.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct AutomaticWorkspaceExamples {
  @Test("Sources/DualNumbers/Drivers/AutomaticWorkspace.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/AutomaticWorkspace.swift", line: 5)
    struct Sphere: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x.reduce(0) { $0 + $1 * $1 } }
    }
    var workspace = AutomaticWorkspace<Double>()
    var g = [0.0, 0.0, 0.0]
    check("valueWithGradient(at: [1, 2, 3], into: &g, using: &workspace, of: Sphere())", valueWithGradient(at: [1, 2, 3], into: &g, using: &workspace, of: Sphere()), is: "14.0")
    check("g", g, is: "[2.0, 4.0, 6.0]")
#sourceLocation()
  }
}
