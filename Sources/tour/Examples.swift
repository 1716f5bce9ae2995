import DualNumbers
import ReferenceProblems

extension Command {
  static let examples = Command("examples", "Worked examples, primal beside tangent") { output in
    output.section("1. y = ln x₁ + x₁·x₂ − sin x₂ at (2, 5), traced line by line", Examples.trace())
    output.section("2. y = (sin(x₁/x₂) + x₁/x₂ − exp x₂)·(x₁/x₂ − exp x₂) at (1.5, 0.5)", Examples.quotients())
    output.section("3. y = x²·exp x", Examples.squareTimesExponential())
    output.section("4. y = mean of (l₁ + w₂)·(l₁·w₃), l₁ = input·w₁, at w = (2, 3, 4)", Examples.layers())
  }
}

enum Examples {
  /// What each elementary step of a calculation gives, value and tangent.
  struct Step: Equatable {
    var name: String
    var formula: String
    var value: Double
    var tangent: Double
  }

  /// y = ln x₁ + x₁·x₂ − sin x₂, with every intermediate number looked at on its way.
  static func survey<T: ElementaryScalar>(_ x: [T], line: (_ name: String, _ formula: String, T) -> T) -> T {
    let x1 = line("x₁", "", x[0])
    let x2 = line("x₂", "", x[1])
    let v1 = line("v₁", "ln x₁", T.log(x1))
    let v2 = line("v₂", "x₁·x₂", x1 * x2)
    let v3 = line("v₃", "sin x₂", T.sin(x2))
    let v4 = line("v₄", "v₁ + v₂", v1 + v2)
    return line("y", "v₄ − v₃", v4 - v3)
  }

  static func steps(along direction: [Double]) -> [Step] {
    var steps: [Step] = []
    let point = zip([2, 5], direction).map { Dual($0, tangent: $1) }
    _ = survey(point) { name, formula, v in
      v.probe { steps.append(Step(name: name, formula: formula, value: $0.value, tangent: $0.tangent)) }
    }
    return steps
  }

  static func trace() -> String {
    var table = Table(
      ("", .left), ("formula", .left), ("primal", .right), ("tangent, x′ = (1, 0)", .right),
      ("tangent, x′ = (0, 1)", .right))
    for (first, second) in zip(steps(along: [1, 0]), steps(along: [0, 1])) {
      table.add(
        first.name, first.formula, first.value.fixed(3), first.tangent.fixed(3), second.tangent.fixed(3))
    }
    let slopes = gradient(at: [2, 5]) { x in WorkedExamples.survey(x) }
    return "\(table)\n\n  gradient  \(tuple(slopes, decimals: 3))"
  }

  static func quotients() -> String {
    let (value, slopes) = valueWithGradient(at: [1.5, 0.5]) { x in WorkedExamples.griewankWalther(x) }
    return """
        value     \(value.fixed(3))
        gradient  \(tuple(slopes, decimals: 3))
      """
  }

  static func squareTimesExponential() -> String {
    var table = Table(("x", .right), ("y", .right), ("y′ by duals", .right), ("(x² + 2x)·exp x", .right))
    for x in [-2.0, -1, 0, 1, 2] {
      let (value, slope) = valueWithDerivative(at: x) { x in x * x * exp(x) }
      table.add(x.fixed(0), value.fixed(6), slope.fixed(6), ((x * x + 2 * x) * exp(x)).fixed(6))
    }
    return table.description
  }

  static func layers() -> String {
    let input = [1.0, 1, 1, 1]
    let (value, slopes) = valueWithGradient(at: [2, 3, 4]) { w in
      let products = input.map { input in
        let l1 = Dual(input) * w[0]
        return (l1 + w[1]) * (l1 * w[2])
      }
      return products.reduce(0, +) / Dual(Double(input.count))
    }
    return """
        input     \(tuple(input, decimals: 0))
        value     \(value.fixed(0))
        gradient  \(tuple(slopes, decimals: 0))
      """
  }
}
