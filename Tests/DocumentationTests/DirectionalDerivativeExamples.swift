// Written by .ci/examples from Sources/DualNumbers/Drivers/DirectionalDerivative.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DirectionalDerivativeExamples {
  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 7)
    check("directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }", directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }, is: "0.6")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 20)
    check("directionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0] - x[1]] }", directionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0] - x[1]] }, is: "[5.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 33") func line33() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 33)
    check("valueWithDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }.value", valueWithDirectionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }.value, is: "5.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 45") func line45() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 45)
    check("valueWithDirectionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0]] }.derivative", valueWithDirectionalDerivative(at: [2, 3], along: [1, 1]) { x in [x[0] * x[1], x[0]] }.derivative, is: "[5.0, 1.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 105") func line105() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 105)
    let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([3, 4], [1, 0])
    check("directionalDerivative(at: x, along: v) { x in hypot(x[0], x[1]) }", directionalDerivative(at: x, along: v) { x in hypot(x[0], x[1]) }, is: "0.6")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 130") func line130() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 130)
    let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([2, 3], [1, 1])
    check("directionalDerivative(at: x, along: v) { x in [x[0] * x[1], x[0] - x[1]] }", directionalDerivative(at: x, along: v) { x in [x[0] * x[1], x[0] - x[1]] }, is: "[5.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/DirectionalDerivative.swift, line 158") func line158() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/DirectionalDerivative.swift", line: 158)
    var d = Differentiator<Dual<Double>>()
    var slopes = [0.0, 0.0]
    d.directionalDerivative(at: [2, 3], along: [1, 1], into: &slopes) { x, y in
      y[0] = x[0] * x[1]
      y[1] = x[0] - x[1]
    }
    check("slopes", slopes, is: "[5.0, 0.0]")
#sourceLocation()
  }
}
#endif
