// Written by .ci/examples from Sources/DualNumbers/Numbers/SkippingDualVector/SkippingDualVector.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct SkippingDualVectorExamples {
  @Test("Sources/DualNumbers/Numbers/SkippingDualVector/SkippingDualVector.swift, line 9") func line9() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/SkippingDualVector/SkippingDualVector.swift", line: 9)
    let x = SkippingDualVector<SIMD8<Double>>.variable(2, lane: 0)
    let still = SkippingDualVector<SIMD8<Double>>(3)
    let f = x * still + still * still  // the second product computes a value only
    check("f.value", f.value, is: "15.0")
    check("f.tangent[0]", f.tangent[0], is: "3.0")
#sourceLocation()
  }
}
#endif
