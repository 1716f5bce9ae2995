// Written by .ci/examples from Sources/DualNumbers/Drivers/SecondDirectionalDerivative.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct SecondDirectionalDerivativeExamples {
  @Test("Sources/DualNumbers/Drivers/SecondDirectionalDerivative.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/SecondDirectionalDerivative.swift", line: 5)
    check("secondDirectionalDerivative(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }", secondDirectionalDerivative(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }, is: "44.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/SecondDirectionalDerivative.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/SecondDirectionalDerivative.swift", line: 20)
    let line = valueWithSecondDirectionalDerivative(at: [1, 2], along: [1, 10]) { x in x[0] * x[0] * x[1] }
    check("line.value", line.value, is: "2.0")
    check("line.derivative", line.derivative, is: "14.0")
    check("line.secondDerivative", line.secondDerivative, is: "44.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/SecondDirectionalDerivative.swift, line 64") func line64() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/SecondDirectionalDerivative.swift", line: 64)
    let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([1, 2], [1, 10])
    check("secondDirectionalDerivative(at: x, along: v) { x in x[0] * x[0] * x[1] }", secondDirectionalDerivative(at: x, along: v) { x in x[0] * x[0] * x[1] }, is: "44.0")
#sourceLocation()
  }
}
#endif
