import DerivativeChecking
import DualNumbers
import ReferenceProblems

extension Command {
  static let check = Command(
    "check", "35 Jacobians written by hand, checked; and mistakes planted in them",
    usage: [
      ("tour check", "check 35 Jacobians written by hand, and mistakes planted in them"),
      ("tour check --svg FILE", "also draw the report on one wrong entry of 1600"),
    ]
  ) { arguments, output in
    let picture = try PictureFile(arguments, of: "check")
    let passed = CheckChapter().write(to: &output)
    try picture?.write(PlantedMistake.oneOf1600.report().svg())
    return passed
  }
}

/// The Jacobians of the Moré–Garbow–Hillstrom problems under the derivative checker.
struct CheckChapter {
  var problems = MGHProblem.allCases
  var jacobian: ProblemJacobian = { $0.jacobianByHand($1, outputs: $2) }
  var mistakes = PlantedMistake.all

  /// Whether all Jacobians agree and all planted mistakes are found and named.
  func write(to output: inout Output) -> Bool {
    let checked = problems.map { CheckedProblem($0, jacobian: jacobian) }
    let found = mistakes.map { FoundMistake($0) }
    print(
      """
      The Jacobians of the test problems of Moré, Garbow and Hillstrom, differentiated by hand, against
      dual numbers and against differences, at the start, ten times the start and a generic point each.
      Ulps: how far the worst entry is from the one by dual numbers. Differences: the entries that agree
      with differences too, within their uncertainty.

      \(table(of: checked))

      \(shares(of: checked))

      Mistakes as people make them, each planted in one of these Jacobians, and what its report says:

      \(found.map(\.description).joined(separator: "\n"))

      The last of them as a failing test shows it:

      \(indented(PlantedMistake.oneOf1600.report().description))

      \(result(checked, found))
      """, to: &output)
    return checked.allSatisfy(\.agrees) && found.allSatisfy(\.isNamed)
  }

  private func table(of checked: [CheckedProblem]) -> Table {
    var table = Table(
      ("", .right), ("problem", .left), ("sizes", .right), ("entries", .right), ("ulps", .right),
      ("differences", .right), ("verdict", .left))
    for result in checked {
      table.add(
        "\(result.problem.number)", result.problem.name, result.sizes, "\(result.entries)", result.ulps.fixed(0),
        result.differences == 0 ? "–" : "\(result.byDifferences.agree)", result.agrees ? "agree" : "do not agree")
    }
    return table
  }

  private func shares(of checked: [CheckedProblem]) -> String {
    let (all, taken) = (checked.map(\.entries).reduce(0, +), checked.map(\.differences).reduce(0, +))
    let agree = checked.map(\.byDifferences.agree).reduce(0, +)
    let untold = checked.map(\.byDifferences.untold).reduce(0, +)
    let wrong = checked.map(\.byDifferences.wrong).reduce(0, +)
    return
      "By differences alone \(agree) of \(taken) entries agree, \(untold) cannot be told, \(wrong) are called wrong."
      + (taken < all ? "\nThis is a debug build, which takes differences of small Jacobians only." : "")
  }

  private func result(_ checked: [CheckedProblem], _ found: [FoundMistake]) -> String {
    let wrong = checked.count { !$0.agrees }
    let verdict = wrong == 0 ? "all derivatives agree" : "\(wrong) do not agree"
    return "checked \(checked.count) problems: \(verdict); "
      + "\(found.count(where: \.isNamed)) of \(found.count) planted mistakes found and named"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
      .joined(separator: "\n")
  }
}

/// A planted mistake with the report on it.
private struct FoundMistake: CustomStringConvertible {
  let planted: PlantedMistake
  let report: DerivativeReport

  init(_ planted: PlantedMistake) { (self.planted, report) = (planted, planted.report()) }

  var isNamed: Bool { planted.isNamed(in: report) }

  /// Two lines: what was planted, and what came of it.
  var description: String {
    let (n, m) = planted.size
    let outcome = report.mistakes.first.map { first in
      "\(isNamed ? "named" : "MISNAMED"): \(first.name), \(report.explanation(first))"
    }
    return "  \(planted.name), in \(planted.problem.name) \(m)×\(n)\n    \(outcome ?? "NOT FOUND")"
  }
}
