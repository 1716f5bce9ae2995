// Written by .ci/examples from Sources/DualNumbers/Arrays/Polynomial.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct PolynomialExamples {
  @Test("Sources/DualNumbers/Arrays/Polynomial.swift, line 4") func line4() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/Polynomial.swift", line: 4)
    check("Double.polynomial([1, 2, 3], at: 10)", Double.polynomial([1, 2, 3], at: 10), is: "321.0")
    check("derivative(at: 10) { x in Dual.polynomial([1, 2, 3], at: x) }", derivative(at: 10) { x in Dual.polynomial([1, 2, 3], at: x) }, is: "62.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Arrays/Polynomial.swift, line 19") func line19() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/Polynomial.swift", line: 19)
    let c: [Float] = [1, 2, 3]
    check("Dual<Float>.polynomial(c, at: .variable(10)).tangent", Dual<Float>.polynomial(c, at: .variable(10)).tangent, is: "62.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Arrays/Polynomial.swift, line 29") func line29() throws {
#sourceLocation(file: "Sources/DualNumbers/Arrays/Polynomial.swift", line: 29)
    check("gradient(at: [1, 2, 3]) { c in Dual.polynomial(c, at: 10) }", gradient(at: [1, 2, 3]) { c in Dual.polynomial(c, at: 10) }, is: "[1.0, 10.0, 100.0]")
#sourceLocation()
  }
}
#endif
