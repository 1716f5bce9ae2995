// Written by .ci/examples from Sources/DualNumbers/Numbers/DualVector/DualVector.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DualVectorExamples {
  @Test("Sources/DualNumbers/Numbers/DualVector/DualVector.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/DualVector/DualVector.swift", line: 8)
    let x = DualVector<SIMD2<Double>>.variable(2, lane: 0)
    let y = DualVector<SIMD2<Double>>.variable(5, lane: 1)
    let f = x * y + DualVector.log(x)
    check("f.value", f.value, is: "≈ 10.693147180559945")
    check("f.tangent", f.tangent, is: "SIMD2<Double>(5.5, 2.0)")
#sourceLocation()
  }
}
#endif
