import Foundation
import Stopwatch

// Where the machine puts a process in memory decides some kernels by several per cent, the same way as long as it runs.

extension Report {
  struct ProcessFailure: LocalizedError {
    var arguments: [String]
    var status: Int32

    var errorDescription: String? { "compare \(arguments.joined(separator: " ")) ended with status \(status)" }
  }

  /// What this program reports that runs in a process of its own.
  init(fromProcessWith arguments: [String]) throws {
    let (process, output) = (Process(), Pipe())
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ProcessFailure(arguments: arguments, status: process.terminationStatus)
    }
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    self = try decoder.decode(Report.self, from: data)
  }
}

extension KernelReport {
  /// Medians of every figure, which are ratios within a process, and the worst deviation.
  init(medianOf reports: [KernelReport]) {
    self = reports[0]
    for i in rows.indices {
      let same = reports.map { $0.rows[i] }
      rows[i].deviation = same.map(\.deviation).max()!
      for figure: WritableKeyPath<Row, Double?> in [\.nanoseconds, \.timesHand, \.timesPrimal, \.timesBestRival] {
        let figures = same.compactMap { $0[keyPath: figure] }
        rows[i][keyPath: figure] = figures.isEmpty ? nil : median(figures)
      }
    }
  }
}
