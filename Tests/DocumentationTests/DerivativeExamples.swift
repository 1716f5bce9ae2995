// Written by .ci/examples from Sources/DualNumbers/Drivers/Derivative.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DerivativeExamples {
  @Test("Sources/DualNumbers/Drivers/Derivative.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Derivative.swift", line: 3)
    check("derivative(at: 2) { x in x * x * x }", derivative(at: 2) { x in x * x * x }, is: "12.0")
    check("derivative(at: 0, of: sin)", derivative(at: 0, of: sin), is: "1.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Derivative.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Derivative.swift", line: 8)
    check("derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }", derivative(at: 2) { x in derivative(at: x) { y in y * y * y } }, is: "12.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Drivers/Derivative.swift, line 20") func line20() throws {
#sourceLocation(file: "Sources/DualNumbers/Drivers/Derivative.swift", line: 20)
    let (y, slope) = valueWithDerivative(at: 2) { x in x * x * x }
    check("y", y, is: "8.0")
    check("slope", slope, is: "12.0")
#sourceLocation()
  }
}
#endif
