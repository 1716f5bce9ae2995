// Written by .ci/examples from Sources/DualNumbers/Numbers/Lanes/PackedSIMD3.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct PackedSIMD3Examples {
  @Test("Sources/DualNumbers/Numbers/Lanes/PackedSIMD3.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/Lanes/PackedSIMD3.swift", line: 4)
    let x = DualVector<PackedSIMD3<Double>>.variable(2, lane: 2)
    check("(x * x).tangent[2]", (x * x).tangent[2], is: "4.0")
#sourceLocation()
  }
}
#endif
