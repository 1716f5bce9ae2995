// Written by .ci/examples from Sources/DerivativeChecking/NumericalDifferentiation/DifferenceEstimate.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct DifferenceEstimateExamples {
  @Test("Sources/DerivativeChecking/NumericalDifferentiation/DifferenceEstimate.swift, line 3") func line3() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/DifferenceEstimate.swift", line: 3)
    let slope = numericalDerivativeWithError(at: 2) { x in x * x * x }
    check("slope.value", slope.value, is: "≈ 12")
    check("slope.uncertainty < 1e-12", slope.uncertainty < 1e-12, is: "true")
#sourceLocation()
  }
}
#endif
