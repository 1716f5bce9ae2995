// Written by .ci/examples from Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct NumericalDifferentiationExamples {
  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 5)
    check("numericalDerivative(at: 2) { x in x * x * x }", numericalDerivative(at: 2) { x in x * x * x }, is: "≈ 12")
    check("numericalDerivative(at: 2, by: .forward(step: 0.25)) { x in x * x * x }", numericalDerivative(at: 2, by: .forward(step: 0.25)) { x in x * x * x }, is: "13.5625")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 11") func line11() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 11)
    check("numericalDerivative(at: 0.1, domain: 0 ... .infinity) { x in x.squareRoot() }", numericalDerivative(at: 0.1, domain: 0 ... .infinity) { x in x.squareRoot() }, is: "≈ 1.58113883")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 28") func line28() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 28)
    check("numericalGradient(at: [2, 3], by: .central(step: 0.5)) { v in v[0] * v[1] }", numericalGradient(at: [2, 3], by: .central(step: 0.5)) { v in v[0] * v[1] }, is: "[3.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 33") func line33() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 33)
    check("numericalGradient(at: [4, 0], domain: [0 ... .infinity, -1...1]) { v in v[0].squareRoot() + v[1] }", numericalGradient(at: [4, 0], domain: [0 ... .infinity, -1...1]) { v in v[0].squareRoot() + v[1] }, is: "≈ [0.25, 1]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 48") func line48() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 48)
    let j = numericalJacobian(at: [2, 3], by: .central(step: 0.5)) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 67") func line67() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 67)
    let slope = numericalDerivativeWithError(at: 1, of: sin)
    check("slope.value", slope.value, is: "≈ 0.54030230586814")
    check("slope.uncertainty < 1e-12", slope.uncertainty < 1e-12, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 97") func line97() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 97)
    let (j, errors) = numericalJacobianWithErrors(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j[0, 1]", j[0, 1], is: "≈ 2")
    check("errors[0, 1] < 1e-12", errors[0, 1] < 1e-12, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 115") func line115() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 115)
    let (h, errors) = numericalHessianWithErrors(at: [2, 3]) { v in v[0] * v[0] * v[1] }
    check("h.columnMajor.map { $0.rounded() }", h.columnMajor.map { $0.rounded() }, is: "[6.0, 4.0, 4.0, 0.0]")
    check("errors[0, 1] < 1e-9", errors[0, 1] < 1e-9, is: "true")
#sourceLocation()
  }
}
#endif
