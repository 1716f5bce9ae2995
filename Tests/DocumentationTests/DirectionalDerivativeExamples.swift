// Written by .ci/examples from Sources/DualNumbers/Drivers/DirectionalDerivative.swift; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct DirectionalDerivativeExamples {
  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 3)
    check("directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }", directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }, is: "0.6")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 18") func line18() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 18)
    check("directionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0] - x[1]] }", directionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0] - x[1]] }, is: "[5.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 33") func line33() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 33)
    check("valueWithDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }.value", valueWithDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }.value, is: "5.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 48") func line48() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 48)
    check("valueWithDirectionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0]] }.derivative", valueWithDirectionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0]] }.derivative, is: "[5.0, 1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 63") func line63() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 63)
    var d = [0.0, 0.0]
    directionalDerivative(at: [2, 3], along: [1, 1], into: &d) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("d", d, is: "[5.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 104") func line104() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 104)
    var workspace = Workspace<Dual<Double>>()
    var d = [0.0, 0.0]
    directionalDerivative(at: [2, 3], along: [1, 1], into: &d, using: &workspace) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("d", d, is: "[5.0, 0.0]")
#sourceLocation()
  }
}
