import DualNumbers
import ReverseMode

/// A formula line by line: values and tangents on the way forward, adjoints on the way back.
enum AdjointTrace {
  struct Line: Equatable {
    let name, formula: String
    let value: Double
    /// ∂(this)/∂xⱼ
    let tangents: [Double]
    /// ∂y/∂(this)
    let adjoint: Double
  }

  /// A formula that shows each of its intermediate numbers to `line`.
  protocol Formula {
    func callAsFunction<T: ElementaryScalar>(_ x: [T], line: (_ name: String, _ formula: String, T) -> T) -> T
  }

  struct Survey: Formula {
    func callAsFunction<T: ElementaryScalar>(_ x: [T], line: (String, String, T) -> T) -> T {
      Examples.survey(x, line: line)
    }
  }

  struct Quotients: Formula {
    func callAsFunction<T: ElementaryScalar>(_ x: [T], line: (String, String, T) -> T) -> T {
      let x1 = line("x₁", "", x[0])
      let x2 = line("x₂", "", x[1])
      let v1 = line("v₁", "x₁/x₂", x1 / x2)
      let v2 = line("v₂", "sin v₁", T.sin(v1))
      let v3 = line("v₃", "exp x₂", T.exp(x2))
      let v4 = line("v₄", "v₁ − v₃", v1 - v3)
      let v5 = line("v₅", "v₂ + v₄", v2 + v4)
      return line("y", "v₅·v₄", v5 * v4)
    }
  }

  static func lines(of formula: some Formula, at x: [Double]) -> [Line] {
    var steps: [(name: String, formula: String, value: Double, hook: AdjointHook<Double>)] = []
    _ = Reverse.gradient(at: x) { x in
      formula(x) { name, text, v in
        let hook = AdjointHook<Double>()
        steps.append((name, text, v.value, hook))
        return v.hooked(hook)
      }
    }
    let tangents = x.indices.map { j in
      var tangents: [Double] = []
      let point = x.enumerated().map { i, x in Dual(x, tangent: i == j ? 1 : 0) }
      _ = formula(point) { _, _, v in v.probe { tangents.append($0.tangent) } }
      return tangents
    }
    return steps.enumerated().map { i, step in
      Line(
        name: step.name, formula: step.formula, value: step.value, tangents: tangents.map { $0[i] },
        adjoint: step.hook.adjoint ?? 0)
    }
  }

  static func survey() -> String { report(lines(of: Survey(), at: [2, 5])) }
  static func quotients() -> String { report(lines(of: Quotients(), at: [1.5, 0.5])) }

  private static func report(_ lines: [Line]) -> String {
    var table = Table(
      ("", .left), ("formula", .left), ("value", .right), ("tangent, x′ = (1, 0)", .right),
      ("tangent, x′ = (0, 1)", .right), ("adjoint", .right))
    for line in lines {
      table.add(
        [line.name, line.formula, line.value.fixed(3)] + line.tangents.map { $0.fixed(3) } + [line.adjoint.fixed(3)])
    }
    return """
      \(table)

        Tangents are computed downwards, a pass for each input; adjoints ∂y/∂v upwards, all in one sweep.
        gradient  \(tuple(lines.prefix(2).map(\.adjoint), decimals: 3))
      """
  }
}
