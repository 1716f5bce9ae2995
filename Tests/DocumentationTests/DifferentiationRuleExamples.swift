// Written by .ci/examples from Sources/DualNumbers/Rules/DifferentiationRule.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

#sourceLocation(file: "Sources/DualNumbers/Rules/DifferentiationRule.swift", line: 5)
fileprivate struct Logistic: DifferentiationRule {
  func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/Rules/DifferentiationRule.swift", line: 9)
fileprivate extension ElementaryScalar {
  static func logistic(_ x: Self) -> Self { apply(Logistic(), to: x) }
}
#sourceLocation()

#sourceLocation(file: "Sources/DualNumbers/Rules/DifferentiationRule.swift", line: 12)
fileprivate func neuron<T: ElementaryScalar>(_ x: T) -> T { T.logistic(2 * x - 1) }
#sourceLocation()

@Suite struct DifferentiationRuleExamples {
  @Test("Sources/DualNumbers/Rules/DifferentiationRule.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/DifferentiationRule.swift", line: 13)
    check("neuron(0.5)", neuron(0.5), is: "0.5")
    check("derivative(at: 0.5) { x in neuron(x) }", derivative(at: 0.5) { x in neuron(x) }, is: "0.5")
    check("hessian(at: [0.5]) { x in neuron(x[0]) }[0, 0]", hessian(at: [0.5]) { x in neuron(x[0]) }[0, 0], is: "0.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Rules/DifferentiationRule.swift, line 30") func line30() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/DifferentiationRule.swift", line: 30)
    struct SquaredDistance: BinaryDifferentiationRule {
      func value<T: ElementaryScalar>(at x: T, _ y: T) -> T { (x - y) * (x - y) }
      func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) { (2 * (x - y), 2 * (y - x)) }
    }
    func energy<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.apply(SquaredDistance(), to: x, y) / 2 }
    check("gradient(at: [5, 2]) { x in energy(x[0], x[1]) }", gradient(at: [5, 2]) { x in energy(x[0], x[1]) }, is: "[3.0, -3.0]")
#sourceLocation()
  }
}
#endif
