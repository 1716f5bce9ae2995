import DualNumbers
import ReferenceProblems

extension Command {
  static let swell = Command("swell", "Expression swell: formulas for derivatives against duals") { output in
    print(Swell.chapter() + "\n", to: &output)
  }
}

/// Table 1 of the survey by Baydin, Pearlmutter, Radul and Siskind, JMLR 18(153), 2018, continued and counted.
enum Swell {
  /// lₙ and its derivative by x, as formulas.
  static func iterate(_ n: Int) -> ExpressionDual {
    WorkedExamples.logisticMap(ExpressionDual.variable("x", at: 0.5), steps: n - 1)
  }

  /// Operations of lₙ and of its derivative.
  struct Counts: Equatable {
    /// Of the program that computes lₙ.
    let program: Int
    /// Of lₙ as a formula.
    let formula: Int
    /// Of its derivative as a formula.
    let derivative: Int
    /// Of the program on dual numbers, which computes both.
    let dual: Int

    init(_ n: Int) {
      let l = iterate(n)
      program = Expression.sharedOperations(of: [l.value])
      formula = l.value.operations
      derivative = l.tangent.operations
      dual = Expression.sharedOperations(of: [l.value, l.tangent])
    }
  }

  static func chapter() -> String {
    let (last, next) = (Counts(29), Counts(30))
    let growth = Double(next.derivative) / Double(last.derivative)
    return """
      The logistic map lₙ₊₁ = 4lₙ(1 − lₙ), l₁ = x, and its derivative by x

      \((1...4).map(formulas).joined(separator: "\n"))

      Operations: every + − × ÷. In a formula a part that occurs twice counts twice; a program, on plain
      numbers or on duals, computes it once and uses it again. What is obvious is left out everywhere:
      0·a, 1·a, a + 0, and arithmetic of constants. The last column compares both formulas with duals.

      \(table)

      Each step multiplies the formula of the derivative by about \(growth.fixed(2)), and adds \(next.dual - last.dual) operations on duals.
      """
  }

  private static func formulas(_ n: Int) -> String {
    let l = iterate(n)
    let name = "l" + ["₁", "₂", "₃", "₄"][n - 1]
    return "  \(name)  = \(lines(of: l.value))\n  \(name)′ = \(lines(of: l.tangent))"
  }

  /// A formula in lines that fit the page, broken before a sign or a factor within as few parentheses as may be.
  private static func lines(of formula: Expression) -> String {
    var (lines, rest) = ([String](), Array(formula.description))
    let width = 90
    while rest.count > width {
      var (depth, least, end) = (0, Int.max, width)
      for i in 1..<width {
        let isBreak = (rest[i] == " " && "+−".contains(rest[i + 1])) || (rest[i - 1] == ")" && rest[i] == "(")
        if isBreak && depth <= least { (least, end) = (depth, i) }
        depth += rest[i] == "(" ? 1 : rest[i] == ")" ? -1 : 0
      }
      lines.append(String(rest[..<end]))
      rest.removeFirst(rest[end] == " " ? end + 1 : end)
    }
    return (lines + [String(rest)]).joined(separator: "\n        ")
  }

  private static var table: Table {
    var table = Table(
      ("n", .right), ("lₙ, program", .right), ("lₙ, formula", .right), ("lₙ′, formula", .right),
      ("lₙ and lₙ′, duals", .right), ("formulas / duals", .right))
    for n in Array(1...8) + [10, 15, 20, 25, 30] {
      let counts = Counts(n)
      let ratio = Double(counts.formula + counts.derivative) / Double(counts.dual)
      table.add(
        "\(n)", "\(counts.program)", "\(counts.formula)", "\(counts.derivative)", "\(counts.dual)",
        ratio.isNaN ? "" : ratio.fixed(1))
    }
    return table
  }
}
