// Written by .ci/examples from Sources/DualNumbers/Numbers/Dual/Dual+Description.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DualDescriptionExamples {
  @Test("Sources/DualNumbers/Numbers/Dual/Dual+Description.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/Dual/Dual+Description.swift", line: 4)
    check("print(Dual(9, tangent: -12))", printed(Dual(9, tangent: -12)), is: "9.0 - 12.0ε")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Numbers/Dual/Dual+Description.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/Dual/Dual+Description.swift", line: 20)
    check("Dual<Double>(\"9.0 - 12.0ε\")?.tangent", Dual<Double>("9.0 - 12.0ε")?.tangent, is: "Optional(-12.0)")
#sourceLocation()
  }
}
#endif
