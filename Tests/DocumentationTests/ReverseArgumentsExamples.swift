// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+Arguments.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseArgumentsExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+Arguments.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Arguments.swift", line: 8)
    check("Reverse.gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }", Reverse.gradient(at: 2, 5) { x, y in log(x) + x * y - sin(y) }, is: "≈ (5.5, 1.7163378145)")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Arguments.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Arguments.swift", line: 30)
    check("Reverse.gradient(at: 1, 2, 3) { x, y, z in x * y * z }", Reverse.gradient(at: 1, 2, 3) { x, y, z in x * y * z }, is: "(6.0, 3.0, 2.0)")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Arguments.swift, line 54") func line54() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Arguments.swift", line: 54)
    check("Reverse.gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }", Reverse.gradient(at: 1, 2, 3, 4) { x, y, z, w in x * y + z * w }, is: "(2.0, 1.0, 4.0, 3.0)")
#sourceLocation()
  }
}
#endif
