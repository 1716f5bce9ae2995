import Foundation
import ReferenceProblems
import Testing

@testable import tour

/// The command line, run in this process.
func tour(_ arguments: String...) -> (status: Int32, output: String, errors: String) {
  var (output, errors) = ("", "")
  let status = Tour.run(arguments, output: Output { output += $0 }, errors: Output { errors += $0 })
  return (status, output, errors)
}

@Suite("The tour")
struct TourTests {
  @Test("all of it: every line fits the page, the last is the result")
  func everything() throws {
    let (status, output, errors) = tour()
    #expect(status == 0)
    #expect(errors == "")
    for command in Tour.commands { #expect(output.contains(command.summary)) }
    let lines = output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    let last = try #require(lines.last)
    let result = "NIST StRD: 54 of 54 fits agree with the certified values to 6 digits or more (worst 10.3 digits)"
    // The last digit may differ with another libm.
    #expect(last.dropLast(9) == result.dropLast(9) && last.hasSuffix(" digits)"))
    for name in NISTModels.names { #expect(lines.count { $0.contains("  \(name) ") } == 2) }
  }

  @Test("worked examples")
  func examples() {
    let (status, output, _) = tour("examples")
    #expect(status == 0)
    for text in [
      "v₃  sin x₂   -0.959                 0.000                 0.284",
      "y   v₄ − v₃  11.652                 5.500                 1.716", "gradient  (5.500, 1.716)",
      "value     2.017", "gradient  (3.012, -13.724)", "1   2.718282     8.154845         8.154845",
      "value     40", "gradient  (28, 8, 10)",
    ] {
      #expect(output.contains(text), "\(text)")
    }
  }

  @Test("the trace is of the function whose gradient is shown")
  func trace() {
    // ∂v₂/∂x₁ = x₂, ∂v₂/∂x₂ = x₁
    #expect(Examples.steps(along: [1, 0])[3] == .init(name: "v₂", formula: "x₁·x₂", value: 10, tangent: 5))
    #expect(Examples.steps(along: [0, 1])[3] == .init(name: "v₂", formula: "x₁·x₂", value: 10, tangent: 2))
    let last = [[1.0, 0], [0, 1]].map { Examples.steps(along: $0).last?.tangent ?? .nan }
    #expect(abs(last[0] - 5.5) < 1e-15 && abs(last[1] - 1.7163378145367738) < 1e-15)
  }

  @Test("column by column")
  func columns() {
    let (status, output, _) = tour("columns")
    #expect(status == 0)
    for text in [
      "pass 1   x′ = (1, 0, 0)   ∂f/∂x₁ = (1.0000, 0.0000, 0.0000, 1.6209)",
      "pass 2   x′ = (0, 1, 0)   ∂f/∂x₂ = (0.0000, 0.0000, 16.0000, 0.0000)",
      "pass 3   x′ = (0, 0, 1)   ∂f/∂x₃ = (0.0000, 5.0000, -2.0000, 0.8415)",
      "in one pass  (1.0000, 10.0000, -20.0000, 3.3038)", "J times r    (1.0000, 10.0000, -20.0000, 3.3038)",
    ] {
      #expect(output.contains(text), "\(text)")
    }
  }

  @Test("help, whatever else stands there")
  func help() {
    for (status, output, errors) in [tour("--help"), tour("-h"), tour("help"), tour("nist", "--help", "--frob")] {
      #expect(status == 0 && errors == "")
      #expect(output.hasPrefix("A tour of DualNumbers"))
      for command in Tour.commands { #expect(output.contains("  tour \(command.name) ")) }
      #expect(output.contains("tour nist FILE.dat --model NAME"))
    }
  }

  @Test("one data set, capitals or not")
  func oneDataSet() {
    let (status, output, errors) = tour("nist", "Thurber")
    #expect(status == 0 && errors == "")
    #expect(output.hasPrefix("Thurber (difficulty: higher): 37 observations, 7 parameters\n"))
    #expect(output.contains("y = (b1 + b2*x + b3*x**2 + b4*x**3) /"))
    #expect(output.contains("b7     0.03     0.05  4.9727297349E-02  4.9727297349E-02    11.0      6.5842E-03"))
    // A residual is response less fit: 80.574 − 73.787.
    #expect(output.contains("   1  -3.067    80.574   73.7865214   6.787E+00\n"))
    #expect(output.contains("\n  37     2.2 "))
    #expect(tour("nist", "thurber") == (0, output, ""))
    #expect(tour("nist", "Nelson").output.contains("       x1   x2         log y "))
  }

  @Test("a file of one's own")
  func ownFile() throws {
    let file = try TemporaryFile(Data(bundledText("BoxBOD").replacingOccurrences(of: "BoxBOD", with: "Mine").utf8))
    let (status, output, errors) = tour("nist", file.path, "--model", "misra1a")
    #expect(status == 0 && errors == "")
    #expect(output.hasPrefix("Mine (difficulty: higher): 6 observations, 2 parameters\n"))
    #expect(output.contains("2.1380940889E+02"))
    #expect(tour("nist", "--model", "Misra1a", file.path) == (0, output, ""))
  }

  @Test("a start without a value is reported, not a trap")
  func noValue() throws {
    // (b2 + x) < 0 has no real power.
    let text = try bundledText("Bennett5")
      .replacingOccurrences(of: "   50          45   ", with: "  -50         -45   ")
    let file = try TemporaryFile(Data(text.utf8))
    let (status, output, _) = tour("nist", file.path, "--model", "Bennett5")
    #expect(status == 0)
    #expect(output.split(separator: "\n").count { $0.hasSuffix("no convergence") } == 2)
  }

  static let names = "the names are \(NISTModels.names.joined(separator: ", "))"

  @Test(
    "mistakes in the command line",
    arguments: [
      (["frob"], "unknown command \"frob\"; 'tour --help' lists what there is"),
      (["--frob"], "unknown option \"--frob\"; 'tour --help' lists what there is"),
      ([""], "unknown command \"\"; 'tour --help' lists what there is"),
      (["examples", "now"], "unexpected argument \"now\"; 'tour examples' takes none"),
      (["columns", "-v"], "unexpected argument \"-v\"; 'tour columns' takes none"),
      (["nist", "Thurbr"], "no data set is named \"Thurbr\"; \(names)"),
      (["nist", "two\nlines"], "no data set is named \"two\\nlines\"; \(names)"),
      (["nist", "Thurber", "Gauss1"], "unexpected argument \"Gauss1\"; one data set at a time"),
      (["nist", "--frob"], "unknown option \"--frob\"; 'tour nist' knows --model NAME"),
      (["nist", "--model"], "--model needs a name; \(names)"),
      (["nist", "x.dat", "--model", "Thurbr"], "no model is named \"Thurbr\"; \(names)"),
      (["nist", "--model", "Thurber"], "--model goes with a file: tour nist FILE.dat --model NAME"),
      (["nist", "x.dat"], "a file needs its model: tour nist x.dat --model NAME; \(names)"),
      (["nist", "no/such.dat", "--model", "Thurber"], "no/such.dat: no such file"),
      (["nist", "/", "--model", "Thurber"], "/: not a regular file"),
      (["nist", "/dev/null", "--model", "Thurber"], "/dev/null: not a regular file"),
    ])
  func mistakes(arguments: [String], message: String) {
    var (output, errors) = ("", "")
    let status = Tour.run(arguments, output: Output { output += $0 }, errors: Output { errors += $0 })
    #expect(status == 2)
    #expect(output == "")
    #expect(errors == "tour: \(message)\n")
  }

  @Test("damaged files: one line, which names the file and the place")
  func damaged() throws {
    let text = try bundledText("Thurber")
    let cut = try TemporaryFile(Data(NISTParserTests.firstLines(70, of: text).utf8))
    #expect(
      tour("nist", cut.path, "--model", "Thurber") == (
        2, "", "tour: \(cut.path):70: found the end of the file, expected data up to line 97, as line 7 says\n"
      ))
    let binary = try TemporaryFile(Data([0xFF, 0xFE, 0x00, 0x80]))
    #expect(tour("nist", binary.path, "--model", "Thurber") == (2, "", "tour: \(binary.path): not a text file\n"))
    let other = try TemporaryFile(Data(text.utf8))
    #expect(
      tour("nist", other.path, "--model", "Gauss1") == (
        2, "", "tour: \(other.path): found 7 parameters, expected the 8 of the model Gauss1\n"
      ))
  }

  @Test("a file of more than 1 MB is refused before it is read, one of 1 MB is read")
  func size() throws {
    let file = try TemporaryFile(Data(repeating: UInt8(ascii: "1"), count: 1_000_001))
    #expect(
      tour("nist", file.path, "--model", "Thurber") == (
        2, "", "tour: \(file.path): has 1000001 bytes, but may have 1000000 at most\n"
      ))
    let line = try TemporaryFile(Data(repeating: UInt8(ascii: "1"), count: 1_000_000))
    #expect(
      tour("nist", line.path, "--model", "Thurber") == (
        2, "", "tour: \(line.path): found no line \"Dataset Name: …\", expected one in the header\n"
      ))
  }

  @Test("output that is lost: nothing more is written, status 2, one line")
  func lostOutput() {
    struct Lost: Error {}
    for commands in [[], ["examples"], ["columns"], ["swell"], ["differences"], ["nist", "Misra1a"], ["--help"]] {
      var (writes, errors) = (0, "")
      let output = Output { _ in
        writes += 1
        if writes == 2 { throw Lost() }
      }
      #expect(Tour.run(commands, output: output, errors: Output { errors += $0 }) == 2)
      #expect(writes == 2 && errors == "tour: standard output: cannot be written\n")
    }
    #expect(Tour.run(["columns"], output: Output { _ in throw Lost() }, errors: Output { _ in throw Lost() }) == 2)
    #expect(Tour.run(["frob"], output: Output { _ in }, errors: Output { _ in throw Lost() }) == 2)
  }

  @Test("a check that falls short is status 1")
  func agreementOfDigits() {
    #expect(agreement(2, 2) == 11)
    #expect(abs(agreement(1.001, 1) - 3) < 1e-9)
    #expect(agreement(1e-7, 0) == 7)
    #expect(agreement(-5, 1) == 0)
    #expect(agreement(.nan, 1) == 0)
    #expect(agreement(.infinity, 1) == 0)
  }
}

/// A file that goes when the test does.
final class TemporaryFile {
  private let url: URL
  var path: String { url.path }

  init(_ data: Data) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("tour-\(UUID().uuidString).dat")
    try data.write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
