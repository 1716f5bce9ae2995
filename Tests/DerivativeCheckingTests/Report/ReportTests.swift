import DerivativeChecking
import DualNumbers
import Foundation
import Testing

@Suite("Reports")
struct ReportTests {
  /// Three points; wrong by 1e-6, by a sign, and not finite in places.
  static var failing: DerivativeReport {
    checkJacobian(at: .each([[1, 2], [-0.5, 3], [0, 4]])) { x in
      [sqrt(x[0]), x[0] * x[1]]
    } given: { x in
      Matrix(rows: [[0.5 / sqrt(x[0]), 0], [x[1] * (1 + 1e-6), -x[0]]])
    }
  }

  @Test("the worst come first, and all lists tell the same")
  func order() {
    let report = Self.failing
    #expect(!report.passed && report.pointCount == 3 && report.entryCount == 4)
    #expect(report.entries.count == 12)
    #expect(report.worst == report.entries.first && report.worst == report.mistakes.first)
    #expect(report.mistakes == report.remarkable.filter(\.verdict.isMistake))
    #expect(Array(report.entries.prefix(report.remarkable.count)) == report.remarkable)
    #expect(report.entries.dropFirst(report.remarkable.count).allSatisfy { $0.verdict == .agrees })
    let errors = report.mistakes.map(\.relativeError)
    #expect(errors == errors.sorted(by: >))
    for entry in report.entries {
      #expect(report.entry(entry.row, entry.column, point: entry.point).name == entry.name)
    }
    #expect(report.point(1) == [-0.5, 3])
  }

  @Test("a passing report names the entry that is least accurate")
  func passingOrder() {
    let report = checkGradient(at: [1, 2]) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], x[0] * (1 + 1e-12)]
    }
    #expect(report.passed && report.mistakes.isEmpty && report.remarkable.isEmpty)
    #expect(report.worst?.name == "∂f/∂x[1]" && report.entries.map(\.column) == [1, 0])
  }

  @Test("JSON keeps a report, with NaN and infinities")
  func codable() throws {
    let kink = checkGradient(at: [0, 1], against: .exactAndDifferences) { x in
      abs(x[0]) * x[1] + sqrt(x[1] - 1)
    } given: { _ in
      [.nan, .infinity]
    }
    for report in [
      Self.failing, kink,
      checkFunction(at: [-1]) { x in
        [sqrt(x[0])]
      } plain: { x in
        [sqrt(x[0])]
      },
    ] {
      let json = try JSONEncoder().encode(report)
      let copy = try JSONDecoder().decode(DerivativeReport.self, from: json)
      #expect("\(copy)" == "\(report)")
      #expect(copy.passed == report.passed && copy.findings == report.findings)
      #expect(try JSONEncoder().encode(copy).count == json.count)
      #expect(copy == report)
    }
  }

  @Test("a report can go to another task")
  func sendable() async {
    let report = Self.failing
    let passed = await Task.detached { report.passed }.value
    #expect(!passed)
  }

  @Test("the text of a passing report, and of one with nothing but exact agreement")
  func passingText() {
    let exact = checkGradient(at: [2, 5]) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], x[0]]
    }
    #expect("\(exact)" == "gradient, 1×2, at 1 point, against the exact derivative: all entries agree")
    let close = checkGradient(at: [2, 5]) { x in
      x[0] * x[1]
    } given: { x in
      [x[1], x[0] * (1 + 0x1p-40)]
    }
    #expect(
      "\(close)" == "gradient, 1×2, at 1 point, against the exact derivative: all entries agree, "
        + "∂f/∂x[1] within 9.1e-13 of its size at worst")
  }

  @Test("the text of a failing report")
  func failingText() {
    let report = checkJacobian(at: [2, 3]) { x in
      [x[0] * x[1], x[0] - x[1]]
    } given: { x in
      Matrix(rows: [[x[1], 2 * x[0]], [1, 1]])
    }
    #expect("\(report)" == Self.failingReport)
  }

  static let failingReport = """
    Jacobian, 2×2, at 1 point, against the exact derivative: 2 of 4 entries are wrong, all in column x[1]

      entry        given  exact  relative error  verdict
      ∂f[1]/∂x[1]      1     -1               2  wrong sign
      ∂f[0]/∂x[1]      4      2             0.5  2 × what is right

      at x[0] = 2.0, x[1] = 3.0

            0 1
      f[0]  · ×
      f[1]  · −
      · agrees   − wrong sign   × constant factor
    """

  @Test("a failing expectation shows the whole report, once")
  func expectation() {
    let report = Self.failing
    withKnownIssue {
      #expect(report.passed)
    } matching: { issue in
      "\(issue)".components(separatedBy: "\(report)").count == 2
    }
  }

  @Test("the point of a directional derivative is told by its inputs, not by the direction")
  func directionalPoint() {
    let report = checkDirectionalDerivative(at: [3], along: [2]) { x in
      x[0] * x[0]
    } given: { _, _ in
      11
    }
    #expect("\(report)".hasSuffix("at x[0] = 3.0"), "\(report)")
  }

  @Test("large maps are 90 characters wide at most", arguments: [(100, 100), (300, 200), (31, 81), (2, 30), (1, 500)])
  func maps(rows: Int, columns: Int) {
    for name in ["f", "the temperature in the furnace, door ajar"] {
      let outputs = (0..<rows).map { "\(name)[\($0)]" }
      let zero = Matrix(rows: rows, columns: columns, repeating: 0.0)
      let options = CheckOptions(outputs: name == "f" ? [] : outputs)
      let report = checkJacobian(at: Array(repeating: 1, count: columns), options: options) { x in
        (0..<rows).map { i in x[i % columns] }
      } given: { x in
        zero
      }
      #expect(report.mistakes.count == rows)
      let lines = "\(report)".split(separator: "\n")
      let map = lines.drop { !$0.contains("0 1 2 3") && !$0.contains("0123") }
      #expect(map.count > 2 && map.allSatisfy { $0.count <= 90 }, "\(report)")
    }
  }

  @Test("many points, and names of any length")
  func long() {
    let name = String(repeating: "ä̈", count: 200)
    let report = checkGradient(
      at: .random(200, in: [1...2, 1...2]), options: CheckOptions(inputs: [name, ""], outputs: ["\n"])
    ) { x in
      x[0] * x[1]
    } given: { x in
      [x[0], -x[1]]
    }
    #expect(report.mistakes.count == 400)
    #expect("\(report)".contains("at 200 of 200 points"))
  }
}
