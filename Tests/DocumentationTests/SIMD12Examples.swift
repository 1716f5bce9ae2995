// Written by .ci/examples from Sources/DualNumbers/Numbers/Lanes/SIMD12.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct SIMD12Examples {
  @Test("Sources/DualNumbers/Numbers/Lanes/SIMD12.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/Lanes/SIMD12.swift", line: 3)
    let x = DualVector<SIMD12<Double>>.variable(2, lane: 11)
    check("(x * x).tangent[11]", (x * x).tangent[11], is: "4.0")
#sourceLocation()
  }
}
#endif
