// Written by .ci/examples from Sources/DualNumbers/Numbers/Dual/Dual.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct DualExamples {
  @Test("Sources/DualNumbers/Numbers/Dual/Dual.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/Dual/Dual.swift", line: 8)
    let x = Dual(2, tangent: 1)  // the variable x at 2.0
    let y = x * x * x + 1
    check("y.value", y.value, is: "9.0")
    check("y.tangent", y.tangent, is: "12.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Numbers/Dual/Dual.swift, line 77") func line77() throws {
#sourceLocation(file: "Sources/DualNumbers/Numbers/Dual/Dual.swift", line: 77)
    check("Dual(1, tangent: 2) == Dual(1, tangent: 3)", Dual(1, tangent: 2) == Dual(1, tangent: 3), is: "true: `==` compares values")
    check("Dual(1, tangent: 2).isIdentical(to: Dual(1, tangent: 3))", Dual(1, tangent: 2).isIdentical(to: Dual(1, tangent: 3)), is: "false")
#sourceLocation()
  }
}
#endif
