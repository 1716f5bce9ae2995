import Foundation

extension NISTDataSet {
  /// Reads the text of a .dat file.
  ///
  /// The header says on which lines the starting values and the data stand, and how many there are of each; all of it
  /// has to agree. The printed degrees of freedom are not read: in Rat43.dat they are a slip (9 for 15 − 4).
  ///
  /// - Parameter file: the name that errors carry.
  package init(parsing text: String, file: String) throws(NISTFileError) {
    self = try NISTParser(text, file: file).dataSet()
  }
}

private struct NISTParser {
  let file: String
  /// The lines up to the last that is not blank. Line numbers count from 1.
  let lines: [Substring]

  init(_ text: String, file: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let end = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) }
    self.file = file
    self.lines = Array(lines.prefix(end.map { $0 + 1 } ?? 0))
  }

  func dataSet() throws(NISTFileError) -> NISTDataSet {
    if lines.isEmpty { throw error(nil, found: "an empty file", expected: "a NIST StRD data set") }
    let name = try header("Dataset Name:")
    let starts = try lineNumbers("Starting Values")
    let data = try lineNumbers("Data")
    let (predictors, _) = try count("Predictor")
    let parameterCount = try count("Parameter")
    let observationCount = try integer("Number of Observations:")
    try check(starts, hold: parameterCount, "parameter")
    try check(data, hold: observationCount, "observation")
    if let extra = lines.dropFirst(data.upperBound).firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) {
      throw error(
        extra + 1, found: quoted(lines[extra]),
        expected: "nothing after line \(data.upperBound), the last of the data by the header")
    }
    if observationCount.count < parameterCount.count {
      throw error(
        observationCount.line, found: counted(observationCount.count, "observation"),
        expected: "at least as many as there are parameters, \(parameterCount.count)")
    }
    var parameters: [NISTDataSet.Parameter] = []
    for line in starts { parameters.append(try parameter(parameters.count + 1, line)) }
    var observations: [NISTDataSet.Observation] = []
    for line in data { observations.append(try observation(line, predictors: predictors)) }
    return NISTDataSet(
      name: name.text, file: file, difficulty: try difficulty(), formula: formula(before: starts.lowerBound),
      parameters: parameters, observations: observations,
      residualSumOfSquares: try value("Residual Sum of Squares:"),
      residualStandardDeviation: try value("Residual Standard Deviation:"))
  }

  // MARK: Rows

  /// `bK = start1 start2 certified deviation`
  func parameter(_ k: Int, _ line: Int) throws(NISTFileError) -> NISTDataSet.Parameter {
    let fields = lines[line - 1].split { $0.isWhitespace || $0 == "=" }
    guard fields.count == 5, fields[0] == "b\(k)" else {
      throw error(
        line, found: quoted(lines[line - 1]), expected: "\"b\(k) = start1 start2 certified deviation\"")
    }
    let numbers = try numbers(fields.dropFirst(), line)
    return .init(start1: numbers[0], start2: numbers[1], certified: numbers[2], standardDeviation: numbers[3])
  }

  /// `y x` or `y x1 x2`
  func observation(_ line: Int, predictors: Int) throws(NISTFileError) -> NISTDataSet.Observation {
    let fields = lines[line - 1].split(whereSeparator: \.isWhitespace)
    guard fields.count == predictors + 1 else {
      throw error(
        line, found: "\(counted(fields.count, "column")) (\(quoted(lines[line - 1])))",
        expected: "\(predictors + 1): y and \(counted(predictors, "predictor"))")
    }
    let numbers = try numbers(fields[...], line)
    return .init(y: numbers[0], x: Array(numbers.dropFirst()), line: line)
  }

  /// Decimal and finite: no hexadecimal, no nan, nothing that overflows.
  func numbers(_ fields: ArraySlice<Substring>, _ line: Int) throws(NISTFileError) -> [Double] {
    var numbers: [Double] = []
    for field in fields {
      guard field.allSatisfy({ "+-.0123456789eE".contains($0) }), let number = Double(field), number.isFinite else {
        throw error(line, found: quoted(field), expected: "a finite decimal number")
      }
      numbers.append(number)
    }
    return numbers
  }

  // MARK: Header

  /// What follows `label` on the first line that starts with it.
  func header(_ label: String) throws(NISTFileError) -> (text: String, line: Int) {
    guard let index = lines.firstIndex(where: { $0.drop(while: \.isWhitespace).hasPrefix(label) }) else {
      throw error(nil, found: "no line \"\(label) …\"", expected: "one in the header")
    }
    let words = lines[index].drop(while: \.isWhitespace).dropFirst(label.count).split(whereSeparator: \.isWhitespace)
    guard let first = words.first else {
      throw error(index + 1, found: quoted(lines[index]), expected: "a value after \"\(label)\"")
    }
    return (String(first), index + 1)
  }

  func value(_ label: String) throws(NISTFileError) -> Double {
    let (text, line) = try header(label)
    return try numbers([text[...]], line)[0]
  }

  func integer(_ label: String) throws(NISTFileError) -> (count: Int, line: Int) {
    let (text, line) = try header(label)
    return (try positive(text[...], line), line)
  }

  /// The number that stands before `noun`, as in "7 Parameters (b1 to b7)".
  func count(_ noun: String) throws(NISTFileError) -> (count: Int, line: Int) {
    for (index, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace).drop { $0.last == ":" }
      guard words.count >= 2, words.dropFirst().first!.hasPrefix(noun) else { continue }
      return (try positive(words.first!, index + 1), index + 1)
    }
    throw error(nil, found: "no line \"… \(noun)s\"", expected: "their number in the header")
  }

  /// More of anything than a file has.
  static let largest = 1_000_000_000

  func positive(_ text: Substring, _ line: Int) throws(NISTFileError) -> Int {
    let isWhole = text.allSatisfy { "0123456789".contains($0) }
    guard isWhole, let number = Int(text) ?? (text.isEmpty ? nil : .max), number > 0 else {
      throw error(line, found: quoted(text), expected: "a whole number above 0")
    }
    guard number <= Self.largest else {
      throw error(line, found: quoted(text), expected: "a whole number of at most \(Self.largest)")
    }
    return number
  }

  /// The lines of a section, from "Starting Values (lines 41 to 47)".
  func lineNumbers(_ section: String) throws(NISTFileError) -> ClosedRange<Int> {
    let index = lines.firstIndex { $0.drop(while: \.isWhitespace).hasPrefix(section) && $0.contains("(lines") }
    guard let index else {
      throw error(nil, found: "no line \"\(section) (lines … to …)\"", expected: "one in the header")
    }
    let words = lines[index].split { $0.isWhitespace || $0 == "(" || $0 == ")" }.suffix(4).map(String.init)
    guard words.count == 4, words[0] == "lines", words[2] == "to", let first = Int(words[1]), let last = Int(words[3]),
      0 < first, first <= last
    else {
      throw error(index + 1, found: quoted(lines[index]), expected: "\"\(section) (lines FIRST to LAST)\"")
    }
    guard last <= lines.count else {
      throw error(
        lines.count, found: "the end of the file",
        expected: "\(section.lowercased()) up to line \(last), as line \(index + 1) says")
    }
    return first...last
  }

  func check(
    _ section: ClosedRange<Int>, hold count: (count: Int, line: Int), _ noun: String
  ) throws(NISTFileError) {
    guard section.count == count.count else {
      throw error(
        count.line, found: counted(count.count, noun),
        expected: "\(section.count), for the header puts them on lines \(section.lowerBound) to \(section.upperBound)")
    }
  }

  func difficulty() throws(NISTFileError) -> String {
    let index = lines.firstIndex { $0.contains("Level of Difficulty") }
    guard let index, let word = lines[index].split(whereSeparator: \.isWhitespace).first else {
      throw error(nil, found: "no line \"… Level of Difficulty\"", expected: "one in the header")
    }
    return String(word)
  }

  /// The lines of the model, between "7 Parameters (b1 to b7)" and the table of starting values.
  func formula(before end: Int) -> [String] {
    let model = lines.prefix(end - 1).drop { !$0.hasPrefix("Model:") }
    let text = model.drop { !$0.contains("Parameter") }.dropFirst().prefix { !$0.contains("Starting") }
    return text.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
  }

  // MARK: Errors

  func error(_ line: Int?, found: String, expected: String) -> NISTFileError {
    NISTFileError(file: file, line: line, found: found, expected: expected)
  }

  /// In quotation marks, control characters escaped, 40 characters at most.
  func quoted(_ text: Substring) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (words.count > 40 ? words.prefix(40) + "…" : words).debugDescription
  }
}
