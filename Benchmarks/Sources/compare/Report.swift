import Foundation
import Stopwatch

/// All results, as `--json` writes them.
struct Report: Codable {
  struct MissingRival: Codable {
    var name: String
    var packages: String
  }

  var build = BuildDescription.current
  /// 0 where nothing was timed.
  var batches: Int
  var missingRivals = RivalLibrary.all.filter(\.isMissing).map { MissingRival(name: $0.name, packages: $0.packages) }
  var kernels: [KernelReport] = []

  init(batches: Int) { self.batches = batches }

  /// Which build this is, and who is not there.
  var heading: String {
    let build = "\(build.instructionSet), \(build.isOptimised ? "optimised" : "NOT OPTIMISED: add -c release")"
    let missing = missingRivals.map { "skipped: \($0.name); to compare with it, install \($0.packages)" }
    return ([build] + missing).joined(separator: "\n")
  }

  func encoded() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

struct KernelReport: Codable {
  var name: String
  var title: String
  var rows: [Row]

  struct Row: Codable {
    var role: Contender.Role
    var name: String
    var mode: String
    var point: Contender.PointForm?
    /// From the derivative by hand, at worst.
    var deviation: Double
    var agrees: Bool
    var nanoseconds: Double?
    var timesHand: Double?
    var timesPrimal: Double?
    var timesBestRival: Double?

    var label: String { Contender.label(name, mode) }
  }

  var agrees: Bool { rows.allSatisfy(\.agrees) }
  var isTimed: Bool { rows.contains { $0.timesHand != nil } }

  /// - Parameter timings: One for each contender, or none at all.
  init(_ kernel: Kernel, deviations: [Double], timings: [Timing]) {
    name = kernel.name
    title = kernel.title
    rows = zip(kernel.contenders, deviations).map { contender, deviation in
      let agrees = tolerance(of: contender).map { deviation <= $0 } ?? !deviation.isNaN
      return Row(
        role: contender.role, name: contender.name, mode: contender.mode, point: contender.point, deviation: deviation,
        agrees: agrees)
    }
    guard !timings.isEmpty else { return }
    let indices = rows.indices
    let hand = timings[indices.first { rows[$0].role == .byHand }!]
    let primal = timings[indices.first { rows[$0].role == .primal }!]
    for i in indices {
      rows[i].nanoseconds = timings[i].median
      rows[i].timesHand = timings[i].ratio(to: hand)
      rows[i].timesPrimal = timings[i].ratio(to: primal)
    }
    let rivals = indices.filter { rows[$0].role == .rival }
    guard let best = rivals.min(by: { rows[$0].timesHand! < rows[$1].timesHand! }) else { return }
    for i in indices { rows[i].timesBestRival = timings[i].ratio(to: timings[best]) }
  }

  /// The contender of some roles that takes the least time, by the ratio to by hand, which is steadier than nanoseconds.
  func fastest(_ roles: Contender.Role..., where isWanted: (Row) -> Bool = { _ in true }) -> Row? {
    rows.filter { roles.contains($0.role) && $0.timesHand != nil && isWanted($0) }.min { $0.timesHand! < $1.timesHand! }
  }

  /// The fastest of all calls of the package that a user can make.
  func bestDriver(where isWanted: (Row) -> Bool = { _ in true }) -> Row? {
    fastest(.driver, .preparedDriver, where: isWanted)
  }
}
