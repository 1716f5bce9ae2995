// Written by .ci/examples from Sources/DualNumbers/Drivers/GradientOfArguments.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct GradientOfArgumentsExamples {
  @Test("Sources/DualNumbers/Drivers/GradientOfArguments.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/GradientOfArguments.swift", line: 6)
    check("gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }", gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }, is: "≈ (5.5, 1.7163378145)")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/GradientOfArguments.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/GradientOfArguments.swift", line: 30)
    check("gradient(at: 1, 2, 3) { x, y, z in x * y * z }", gradient(at: 1, 2, 3) { x, y, z in x * y * z }, is: "(6.0, 3.0, 2.0)")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/GradientOfArguments.swift, line 60") func line60() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/GradientOfArguments.swift", line: 60)
    check("gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }", gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }, is: "(2.0, 1.0, 4.0, 3.0)")
#sourceLocation()
  }
}
#endif
