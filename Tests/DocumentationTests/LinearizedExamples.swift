// Written by .ci/examples from Sources/DualNumbers/Rules/Linearized.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/Rules/Linearized.swift", line: 7)
fileprivate extension Linearized where Value: ElementaryScalar {
  static func softplus(_ x: Self) -> Self {
    x.lifted(to: Value.log(onePlus: Value.exp(x.value)), slope: 1 / (1 + Value.exp(-x.value)))
  }
  static func productOfSquares(_ x: Self, _ y: Self) -> Self {
    let (a, b) = (x.value, y.value)
    return lifted(to: a * a * b * b, (x, slope: 2 * a * b * b), (y, slope: 2 * a * a * b))
  }
}
#sourceLocation()

@Suite struct LinearizedExamples {
  @Test("Sources/DualNumbers/Rules/Linearized.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/Linearized.swift", line: 16)
    check("derivative(at: 0) { x in Dual.softplus(x) }", derivative(at: 0) { x in Dual.softplus(x) }, is: "0.5")
    check("gradient(at: [1, 2]) { v in Dual.productOfSquares(v[0], v[1]) }", gradient(at: [1, 2]) { v in Dual.productOfSquares(v[0], v[1]) }, is: "[8.0, 4.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Rules/Linearized.swift, line 56") func line56() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/Linearized.swift", line: 56)
    check("derivative(at: 3) { x in x * x.detached }", derivative(at: 3) { x in x * x.detached }, is: "3.0, not 6.0")
#sourceLocation()
  }
}
#endif
