import DerivativeChecking
import DualNumbers
import ReferenceProblems
import Testing

@testable import tour

@Suite("tour check")
struct CheckTests {
  /// The command, run once.
  private static let whole = tour("check")

  // MARK: No mistake, no alarm

  @Test("against the exact Jacobian, at every size: all entries agree", arguments: MGHProblem.allCases)
  func exact(problem: MGHProblem) {
    for size in problem.sizes {
      let report = problem.check({ $0.jacobianByHand($1, outputs: $2) }, size: size, against: .exact)
      #expect(report.passed)
      #expect(report.entryCount == size.inputs * size.outputs)
      #expect(report.pointCount == problem.referencePoints(size.inputs).count)
    }
  }

  @Test("against differences alone (debug: sizes up to 50 entries): none is wrong, one in 100 at most is untold")
  func differences() throws {
    let line = try #require(Self.whole.output.split(separator: "\n").first { $0.hasPrefix("By differences alone ") })
    let numbers = line.split(separator: " ").compactMap { Int($0) }
    try #require(numbers.count == 4)
    let (agree, all, untold, wrong) = (numbers[0], numbers[1], numbers[2], numbers[3])
    let expected = MGHProblem.allCases.flatMap { problem in
      problem.sizesForDifferences.map { n, m in n * m * problem.referencePoints(n).count }
    }
    #expect(all == expected.reduce(0, +) && all > 1500)
    #expect(agree + untold == all && wrong == 0)
    #expect(100 * untold <= all, "\(line)")
  }

  @Test("against both at once, where there are few entries: all agree", arguments: MGHProblem.allCases)
  func both(problem: MGHProblem) {
    for size in problem.sizesForDifferences where size.inputs * size.outputs <= 20 {
      let report = problem.check({ $0.jacobianByHand($1, outputs: $2) }, size: size, against: .exactAndDifferences)
      #expect(report.passed && report.remarkable.isEmpty, "\(report)")
    }
  }

  // MARK: Mistakes

  @Test("planted mistakes: named, and no other entry is called wrong", arguments: PlantedMistake.all.indices)
  func planted(number: Int) {
    let mistake = PlantedMistake.all[number]
    let report = mistake.report()
    #expect(mistake.isNamed(in: report), "\(mistake.name): \(report)")
    for entry in report.mistakes {
      #expect(mistake.entries.contains(.init(entry.row, entry.column)), "\(mistake.name): \(entry.name)")
    }
  }

  @Test("what is said to be planted is what is planted", arguments: PlantedMistake.all.indices)
  func places(number: Int) {
    let mistake = PlantedMistake.all[number]
    let (n, m) = mistake.size
    #expect(mistake.problem.sizes.contains { $0 == mistake.size })
    var changed: Set<PlantedMistake.Place> = []
    for (_, x) in mistake.problem.referencePoints(n) {
      let right = mistake.problem.jacobianByHand(x, outputs: m)
      let wrong = mistake.jacobian(mistake.problem, x, m)
      for i in 0..<m {
        for j in 0..<n where right[i, j] != wrong[i, j] { changed.insert(.init(i, j)) }
      }
    }
    #expect(!changed.isEmpty && changed.isSubset(of: mistake.entries))
  }

  @Test("differences alone find them too (debug: sizes up to 50 entries)", arguments: PlantedMistake.all.indices)
  func plantedByDifferences(number: Int) {
    let mistake = PlantedMistake.all[number]
    guard mistake.problem.sizesForDifferences.contains(where: { $0 == mistake.size }) else { return }
    let report = mistake.problem.check({ mistake.jacobian($0, $1, $2) }, size: mistake.size, against: .differences)
    #expect(mistake.isNamed(in: report), "\(mistake.name): \(report)")
  }

  // MARK: The command

  @Test("the last line, with nothing wrong")
  func chapter() {
    let (status, output, errors) = Self.whole
    #expect(status == 0 && errors == "")
    let count = PlantedMistake.all.count
    #expect(
      output.hasSuffix(
        "\nchecked 35 problems: all derivatives agree; \(count) of \(count) planted mistakes found and named\n"))
    for problem in MGHProblem.allCases { #expect(output.contains("  \(problem.number)  \(problem.name) ")) }
    for mistake in PlantedMistake.all { #expect(output.contains("  \(mistake.name), in \(mistake.problem.name) ")) }
    #expect(output.contains("\n    named: ∂f[0]/∂x[1], 57.2958 × what is right (degrees for radians?)\n"))
    // The map of the one in 1600: row 23, 21 entries before it.
    #expect(output.contains("\n    f[23]  ·····················−··················\n"))
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("a wrong Jacobian: counted in the last line, and not passed")
  func wrongJacobian() {
    let chapter = CheckChapter(
      problems: [.rosenbrock, .beale, .wood],
      jacobian: { problem, x, m in
        var jacobian = problem.jacobianByHand(x, outputs: m)
        if problem == .beale { jacobian[2, 1] *= 1 + 1e-9 }
        return jacobian
      }, mistakes: [])
    let (passed, lines) = run(chapter)
    #expect(!passed)
    #expect(lines.last == "checked 3 problems: 1 do not agree; 0 of 0 planted mistakes found and named")
    #expect(lines.count { $0.hasSuffix("  agree") } == 2)
    #expect(lines.contains { $0.contains("  Beale ") && $0.hasSuffix("  do not agree") })
  }

  @Test("mistakes that are not found, or not where and what they should be: not passed")
  func misnamed() {
    let sign: PlantedMistake = PlantedMistake.all[0]
    let hidden = PlantedMistake(
      "nothing", in: .rosenbrock, size: (2, 2), at: [.init(0, 0)], verdict: .wrongSign
    ) { _, _ in }
    let elsewhere = PlantedMistake(
      "elsewhere", in: .rosenbrock, size: (2, 2), at: [.init(1, 1)], verdict: .wrongSign, plant: sign.plant)
    let otherName = PlantedMistake(
      "other name", in: .rosenbrock, size: (2, 2), at: [.init(0, 0)], verdict: .wrong, plant: sign.plant)
    let (passed, lines) = run(CheckChapter(problems: [.rosenbrock], mistakes: [sign, hidden, elsewhere, otherName]))
    #expect(!passed)
    #expect(lines.last == "checked 1 problems: all derivatives agree; 1 of 4 planted mistakes found and named")
    #expect(lines.contains("    NOT FOUND"))
    #expect(lines.count { $0 == "    MISNAMED: ∂f[0]/∂x[0], wrong sign" } == 2)
    #expect(lines.count { $0 == "    named: ∂f[0]/∂x[0], wrong sign" } == 1)
  }

  @Test("knows one option")
  func arguments() {
    #expect(tour("check", "now") == (2, "", "tour: unexpected argument \"now\"; 'tour check' knows --svg FILE\n"))
  }

  private func run(_ chapter: CheckChapter) -> (passed: Bool, lines: [String]) {
    var text = ""
    var output = Output { text += $0 }
    let passed = chapter.write(to: &output)
    return (passed, text.split(separator: "\n").map(String.init))
  }
}
