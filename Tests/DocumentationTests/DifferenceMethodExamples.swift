// Written by .ci/examples from Sources/DerivativeChecking/NumericalDifferentiation/DifferenceMethod.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct DifferenceMethodExamples {
  @Test("Sources/DerivativeChecking/NumericalDifferentiation/DifferenceMethod.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/DifferenceMethod.swift", line: 5)
    check("numericalDerivative(at: 2, by: .central(step: 0.5)) { x in x * x * x }", numericalDerivative(at: 2, by: .central(step: 0.5)) { x in x * x * x }, is: "12.25")
    check("numericalDerivative(at: 2, by: .ridders) { x in x * x * x }", numericalDerivative(at: 2, by: .ridders) { x in x * x * x }, is: "≈ 12")
#sourceLocation()
  }
}
#endif
