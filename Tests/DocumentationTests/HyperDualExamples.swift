// Written by .ci/examples from Sources/DualNumbers/Numbers/HyperDual/HyperDual.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct HyperDualExamples {
  @Test("Sources/DualNumbers/Numbers/HyperDual/HyperDual.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/HyperDual/HyperDual.swift", line: 7)
    let x = HyperDual<Double>.variable(2, row: 0, column: 0)
    let y = HyperDual<Double>.variable(5, row: 1, column: 1)
    let f = x * x * y
    check("f.value.value", f.value.value, is: "20.0")
    check("f.value.tangent", f.value.tangent, is: "SIMD4<Double>(20.0, 4.0, 0.0, 0.0)")
    check("f.derivative(lane: 0).tangent", f.derivative(lane: 0).tangent, is: "SIMD4<Double>(10.0, 4.0, 0.0, 0.0)")
#sourceLocation()
  }
}
#endif
