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
}

struct KernelReport: Codable {
  var name: String
  var title: String
  var rows: [Row]
  /// Nil where nothing was timed.
  var summary: String?

  struct Row: Codable {
    var role: Contender.Role
    var name: String
    var mode: String
    /// From the derivative by hand, at worst.
    var deviation: Double
    var agrees: Bool
    var nanoseconds: Double?
    var timesHand: Double?
    var timesPrimal: Double?
    var timesBestRival: Double?

    var label: String { mode.isEmpty ? name : "\(name), \(mode)" }
  }

  var agrees: Bool { rows.allSatisfy(\.agrees) }

  /// - Parameter timings: One for each contender, or none at all.
  init(_ kernel: Kernel, deviations: [Double], timings: [Timing]) {
    name = kernel.name
    title = kernel.title
    rows = zip(kernel.contenders, deviations).map { contender, deviation in
      let agrees = tolerance(of: contender).map { deviation <= $0 } ?? !deviation.isNaN
      return Row(
        role: contender.role, name: contender.name, mode: contender.mode, deviation: deviation, agrees: agrees)
    }
    guard !timings.isEmpty else { return }
    for (i, timing) in timings.enumerated() {
      rows[i].nanoseconds = timing.median
      rows[i].timesHand = fastest(.byHand).map { timing.ratio(to: timings[$0]) }
      rows[i].timesPrimal = fastest(.primal).map { timing.ratio(to: timings[$0]) }
    }
    if let best = fastest(.rival) {
      for (i, timing) in timings.enumerated() { rows[i].timesBestRival = timing.ratio(to: timings[best]) }
    }
    summary = summaryLine()
  }

  /// The row of a role that takes the least time, by the ratio to by hand, which is steadier than the nanoseconds;
  /// before there are ratios, the first.
  private func fastest(_ role: Contender.Role) -> Int? {
    rows.indices.filter { rows[$0].role == role }
      .min { rows[$0].timesHand ?? .infinity < rows[$1].timesHand ?? .infinity }
  }

  /// The best of this package's types against the best rival.
  private func summaryLine() -> String? {
    let own = [fastest(.dual), fastest(.dualVector)].compactMap { $0 }.map { rows[$0] }
    let best = own.min { $0.timesHand ?? .infinity < $1.timesHand ?? .infinity }
    guard let row = best, let timesHand = row.timesHand else { return nil }
    let againstHand = "\(name): \(row.name) \(ratio(timesHand)) × hand"
    guard let rival = fastest(.rival), let timesRival = row.timesBestRival else { return againstHand + ", no rival" }
    return againstHand + ", \(ratio(timesRival)) × best rival (\(rows[rival].name))"
  }
}
