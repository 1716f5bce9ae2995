import Foundation
import ReferenceProblems
import TestSupport
import Testing

@testable import tour

@Suite("NIST files")
struct NISTParserTests {
  @Test("all 27, against another program's reading")
  func all() throws {
    for entry in try NISTIndexEntry.all() {
      let data = try bundledDataSet(entry.name)
      #expect(data.name == entry.name)
      #expect(data.file == "\(entry.name).dat")
      #expect(data.difficulty == entry.difficulty)
      #expect(data.observations.count == entry.nObservations)
      #expect(data.starts == [entry.start1, entry.start2].map { $0.compactMap(Double.init) })
      #expect(data.certified == entry.certified.compactMap(Double.init))
      #expect(data.parameters.map(\.standardDeviation) == entry.certifiedSd.compactMap(Double.init))
      #expect(data.residualSumOfSquares == Double(entry.residualSumOfSquares))
      #expect(data.residualStandardDeviation == Double(entry.residualStandardDeviation))
    }
  }

  @Test("rows and formulas")
  func rows() throws {
    let misra = try bundledDataSet("Misra1a")
    #expect(misra.observations.map(\.line) == Array(61...74))
    #expect(misra.observations.map(\.y).first == 10.07 && misra.observations.map(\.x).first == [77.6])
    #expect(misra.observations.map(\.y).last == 81.78 && misra.observations.map(\.x).last == [760])
    #expect(misra.formula == ["y = b1*(1-exp[-b2*x]) + e"])
    let nelson = try bundledDataSet("Nelson")
    #expect(nelson.predictors.first == [1, 180])
    #expect(nelson.starts == [[2, 0.0001, -0.01], [2.5, 0.000000005, -0.05]])
    let formula = try bundledDataSet("ENSO").formula
    #expect(formula.count == 3 && formula[0] == "y = b1 + b2*cos( 2*pi*x/12 ) + b3*sin( 2*pi*x/12 )")
  }

  @Test("carriage returns and blank lines at the end change nothing")
  func lineEnds() throws {
    let text = try bundledText("Thurber")
    let plain = try NISTDataSet(parsing: text, file: "t")
    let windows = try NISTDataSet(parsing: text.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n  \r\n", file: "t")
    #expect(windows.observations == plain.observations)
    #expect(windows.parameters == plain.parameters)
  }

  /// Thurber.dat with one thing changed, and what the error says.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (String) -> String
    var message: String

    init(_ description: String, _ message: String, _ change: @escaping @Sendable (String) -> String) {
      (testDescription, self.message, self.change) = (description, message, change)
    }

    /// One text replaced by another.
    init(_ description: String, _ old: String, _ new: String, _ message: String) {
      self.init(description, message) { text in
        #expect(text.contains(old))
        return text.replacingOccurrences(of: old, with: new)
      }
    }
  }

  static let damages = [
    Damage("empty", "t.dat: found an empty file, expected a NIST StRD data set") { _ in "" },
    Damage("blank", "t.dat: found an empty file, expected a NIST StRD data set") { _ in " \n\t\r\n" },
    Damage("another text", "t.dat: found no line \"Dataset Name: …\", expected one in the header") { _ in "1 2\n3 4" },
    Damage(
      "cut in the data", "t.dat:70: found the end of the file, expected data up to line 97, as line 7 says"
    ) { firstLines(70, of: $0) },
    Damage(
      "cut in the parameters",
      "t.dat:44: found the end of the file, expected starting values up to line 47, as line 5 says"
    ) { firstLines(44, of: $0) },
    Damage(
      "cut in the header", "t.dat: found no line \"Starting Values (lines … to …)\", expected one in the header"
    ) { firstLines(3, of: $0) },
    Damage("not a number", "84.248E0", "84.2x8E0", "t.dat:62: found \"84.2x8E0\", expected a finite decimal number"),
    Damage("nan", "84.248E0", "nan", "t.dat:62: found \"nan\", expected a finite decimal number"),
    Damage("hexadecimal", "84.248E0", "0x1p3", "t.dat:62: found \"0x1p3\", expected a finite decimal number"),
    Damage("overflow", "84.248E0", "1E999", "t.dat:62: found \"1E999\", expected a finite decimal number"),
    Damage(
      "a column too few", "84.248E0", "",
      "t.dat:62: found 1 column (\"-2.981E0\"), expected 2: y and 1 predictor"),
    Damage(
      "a column too many", "84.248E0", "84.248E0 7",
      "t.dat:62: found 3 columns (\"84.248E0 7 -2.981E0\"), expected 2: y and 1 predictor"),
    Damage(
      "a blank row", "84.248E0      -2.981E0", "",
      "t.dat:62: found 0 columns (\"\"), expected 2: y and 1 predictor"),
    Damage(
      "a row too many",
      "t.dat:99: found \"1.0 2.0\", expected nothing after line 97, the last of the data by the header"
    ) { $0 + "\n1.0 2.0\n" },
    Damage(
      "another count of observations", "Observations:                            37", "Observations: 36",
      "t.dat:52: found 36 observations, expected 37, for the header puts them on lines 61 to 97"),
    Damage(
      "another count of parameters", "7 Parameters", "6 Parameters",
      "t.dat:32: found 6 parameters, expected 7, for the header puts them on lines 41 to 47"),
    Damage(
      "a count that is none", "1 Predictor", "No Predictor",
      "t.dat:26: found \"No\", expected a whole number above 0"),
    Damage(
      "a negative count", "1 Predictor", "-1 Predictor",
      "t.dat:26: found \"-1\", expected a whole number above 0"),
    Damage(
      "more predictors than a line has", "1 Predictor", "2 Predictors",
      "t.dat:61: found 2 columns (\"80.574E0 -3.067E0\"), expected 3: y and 2 predictors"),
    Damage(
      "as many predictors as an Int can count", "1 Predictor", "9223372036854775807 Predictor",
      "t.dat:26: found \"9223372036854775807\", expected a whole number of at most 1000000000"),
    Damage(
      "more parameters than an Int can count", "7 Parameters", "9223372036854775808 Parameters",
      "t.dat:32: found \"9223372036854775808\", expected a whole number of at most 1000000000"),
    Damage(
      "as many observations as an Int can count", "Observations:                            37",
      "Observations: 9223372036854775807",
      "t.dat:52: found \"9223372036854775807\", expected a whole number of at most 1000000000"),
    Damage(
      "the most observations", "Observations:                            37", "Observations: 1000000000",
      "t.dat:52: found 1000000000 observations, expected 37, for the header puts them on lines 61 to 97"),
    Damage(
      "the last line that an Int can count", "(lines 61 to 97)", "(lines 61 to 9223372036854775807)",
      "t.dat:97: found the end of the file, expected data up to line 9223372036854775807, as line 7 says"),
    Damage(
      "all lines that an Int can count", "(lines 41 to 47)", "(lines 1 to 9223372036854775807)",
      "t.dat:97: found the end of the file, expected starting values up to line 9223372036854775807, as line 5 says"),
    Damage(
      "a negative line", "(lines 61 to 97)", "(lines -61 to 97)",
      "t.dat:7: found \"Data (lines -61 to 97)\", expected \"Data (lines FIRST to LAST)\""),
    Damage(
      "a line 0", "(lines 61 to 97)", "(lines 0 to 97)",
      "t.dat:7: found \"Data (lines 0 to 97)\", expected \"Data (lines FIRST to LAST)\""),
    Damage(
      "lines that run backwards", "(lines 61 to 97)", "(lines 97 to 61)",
      "t.dat:7: found \"Data (lines 97 to 61)\", expected \"Data (lines FIRST to LAST)\""),
    Damage(
      "lines beyond all numbers", "(lines 61 to 97)", "(lines 61 to 99999999999999999999)",
      "t.dat:7: found \"Data (lines 61 to 99999999999999999999)\", expected \"Data (lines FIRST to LAST)\""),
    Damage(
      "a parameter out of order", "  b3 =", "  b4 =",
      "t.dat:43: found \"b4 = 400 500 5.8323836877E+02 2.86986961…\", "
        + "expected \"b3 = start1 start2 certified deviation\""),
    Damage(
      "a parameter without its deviation", "4.6647963344E+00", "",
      "t.dat:41: found \"b1 = 1000 1300 1.2881396800E+03\", expected \"b1 = start1 start2 certified deviation\""),
    Damage(
      "a parameter that is no number", "1.2881396800E+03", "1.288139.800",
      "t.dat:41: found \"1.288139.800\", expected a finite decimal number"),
    Damage(
      "no sum of squares", "Residual Sum of Squares:", "Sum:",
      "t.dat: found no line \"Residual Sum of Squares: …\", expected one in the header"),
    Damage(
      "control characters are shown, not sent", "84.248E0", "\u{1B}[31m",
      "t.dat:62: found \"\\u{1B}[31m\", expected a finite decimal number"),
  ]

  static func firstLines(_ count: Int, of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).prefix(count).joined(separator: "\n")
  }

  @Test("damaged files", arguments: damages)
  func damaged(damage: Damage) throws {
    let text = damage.change(try bundledText("Thurber"))
    let error = #expect(throws: NISTFileError.self) { try NISTDataSet(parsing: text, file: "t.dat") }
    #expect(error?.description == damage.message)
  }

  @Test("random damage: either an error that says where, or a whole data set")
  func random() throws {
    var generator = SeededGenerator(seed: 20_261)
    let text = Array(try bundledText("Misra1a"))
    let junk = Array("0123456789.-+eE=: \n\tbx()ü")
    var refused = 0
    for _ in 0..<200 {
      var damaged = text
      for _ in 0..<3 {
        let place = Int.random(in: 0..<damaged.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: damaged.removeSubrange(place..<min(place + 40, damaged.count))
        case 1: damaged.insert(contentsOf: damaged[place..<min(place + 40, damaged.count)], at: place)
        case 2: damaged[place] = junk[Int.random(in: 0..<junk.count, using: &generator)]
        default: damaged.insert(junk[Int.random(in: 0..<junk.count, using: &generator)], at: place)
        }
      }
      do {
        let data = try NISTDataSet(parsing: String(damaged), file: "t.dat")
        #expect(data.parameters.count == 2 && data.observations.count >= 2)
        #expect(data.observations.allSatisfy { $0.x.count == 1 })
      } catch {
        refused += 1
        let lines = damaged.count { $0 == "\n" } + 1
        #expect(error.description.hasPrefix("t.dat:"))
        #expect(!error.description.contains { $0.isNewline })
        if let line = error.line { #expect(line >= 1 && line <= lines) }
      }
    }
    #expect(refused > 50 && refused < 200)
  }

  @Test("more parameters than observations")
  func tooFew() throws {
    let text = try bundledText("Misra1a")
      .replacingOccurrences(of: "(lines 61 to 74)", with: "(lines 61 to 61)")
      .replacingOccurrences(of: "Observations:                            14", with: "Observations: 1")
    let error = #expect(throws: NISTFileError.self) {
      try NISTDataSet(parsing: Self.firstLines(61, of: text), file: "m.dat")
    }
    #expect(
      error?.description == "m.dat:47: found 1 observation, "
        + "expected at least as many as there are parameters, 2")
  }

  @Test("a file that does not suit its model")
  func unsuited() throws {
    let nelson = try #require(NISTModels.named("Nelson")).model
    let rat42 = try #require(NISTModels.named("Rat42")).model
    let text = try bundledText("Nelson")
      .replacingOccurrences(of: "15.00E0         1E0         180E0", with: "0 1 180")
    var error = #expect(throws: NISTFileError.self) {
      try bundledDataSet("Gauss1").responses(for: nelson, named: "Nelson")
    }
    #expect(error?.description == "Gauss1.dat: found 8 parameters, expected the 3 of the model Nelson")
    error = #expect(throws: NISTFileError.self) { try bundledDataSet("Nelson").responses(for: rat42, named: "Rat42") }
    #expect(error?.description == "Nelson.dat:61: found 2 predictors, expected the 1 of the model Rat42")
    error = #expect(throws: NISTFileError.self) {
      try NISTDataSet(parsing: text, file: "n.dat").responses(for: nelson, named: "Nelson")
    }
    #expect(
      error?.description == "n.dat:61: found the response 0.0, expected one above 0, "
        + "for the model Nelson fits its logarithm")
  }
}
