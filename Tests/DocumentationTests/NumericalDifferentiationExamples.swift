// Written by .ci/examples from Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift; do not edit.
// swift-format-ignore-file

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

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 22") func line22() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 22)
    check("numericalGradient(at: [2, 3], by: .central(step: 0.5)) { v in v[0] * v[1] }", numericalGradient(at: [2, 3], by: .central(step: 0.5)) { v in v[0] * v[1] }, is: "[3.0, 2.0]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 36") func line36() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 36)
    let j = numericalJacobian(at: [2, 3], by: .central(step: 0.5)) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j.columnMajor", j.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 51") func line51() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 51)
    let slope = numericalDerivativeWithError(at: 1, of: sin)
    check("slope.value", slope.value, is: "≈ 0.54030230586814")
    check("slope.uncertainty < 1e-12", slope.uncertainty < 1e-12, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 78") func line78() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 78)
    let (j, errors) = numericalJacobianWithErrors(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("j[0, 1]", j[0, 1], is: "≈ 2")
    check("errors[0, 1] < 1e-12", errors[0, 1] < 1e-12, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift, line 97") func line97() throws {
#sourceLocation(file: "Sources/DerivativeChecking/NumericalDifferentiation/NumericalDifferentiation.swift", line: 97)
    let (h, errors) = numericalHessianWithErrors(at: [2, 3]) { v in v[0] * v[0] * v[1] }
    check("h.columnMajor.map { $0.rounded() }", h.columnMajor.map { $0.rounded() }, is: "[6.0, 4.0, 4.0, 0.0]")
    check("errors[0, 1] < 1e-9", errors[0, 1] < 1e-9, is: "true")
#sourceLocation()
  }
}
