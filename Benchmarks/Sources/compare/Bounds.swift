/// What the best public driver of a kernel may take.
struct Bound {
  enum Measure: String {
    case hand = "× hand"
    case bestRival = "× best rival"
    case nestedDuals = "× Dual<Dual>"
    case primal = "× primal"
  }

  var kernel: String
  /// The calls that the bound is about; all of them where it is nil.
  var point: Contender.PointForm?
  var measure: Measure
  var baseline: Double
  var native: Double

  static let all: [Bound] = [
    Bound("K1", .hand, 1.19, 1.17),
    Bound("K2", .hand, 1.22, 1.05),
    Bound("K3a", .hand, 1.20, 1.15, of: .arguments),
    Bound("K3b", .hand, 1.20, 1.15, of: .arguments),
    Bound("K4.8", .bestRival, 1.00, 1.00),
    Bound("K4.50", .bestRival, 0.85, 0.90),
    Bound("K5", .bestRival, 1.10, 1.05, of: .array),
    Bound("K5", .hand, 1.5, 1.2, of: .arrayOfKnownCount),
    Bound("K5", .hand, 1.2, 0.85, of: .inlineArray),
    Bound("K6r.100", .bestRival, 0.40, 0.50),
    Bound("K6r.1000", .bestRival, 0.25, 0.50),
    Bound("K6b.100", .bestRival, 0.90, 1.00),
    Bound("K7", .bestRival, 0.90, 0.80),
    Bound("K8", .bestRival, 0.95, 0.55),
    Bound("H.10", .nestedDuals, 0.30, 0.25),
    Bound("H.50", .nestedDuals, 0.20, 0.15),
    Bound("H.100", .nestedDuals, 0.15, 0.10),
    Bound("Bundle", .hand, 1.5, 1.5),
    Bound("Kalman", .hand, 1.5, 1.5),
    Bound("Particles", .hand, 1.5, 1.5),
    Bound("Particles", .primal, 600, 600, of: .array),
    Bound("Kinetics", .hand, 1.5, 1.5),
  ]

  private init(
    _ kernel: String, _ measure: Measure, _ baseline: Double, _ native: Double, of point: Contender.PointForm? = nil
  ) {
    (self.kernel, self.point, self.measure, self.baseline, self.native) = (kernel, point, measure, baseline, native)
  }

  /// The driver that takes the least time, and its figure; nil where a contender is missing.
  func figure(in report: KernelReport) -> (row: KernelReport.Row, figure: Double)? {
    guard let row = report.bestDriver(where: { point == nil || $0.point == point }) else { return nil }
    let figure =
      switch measure {
      case .hand: row.timesHand
      case .bestRival: row.timesBestRival
      case .primal: row.timesPrimal
      case .nestedDuals:
        report.rows.first { $0.mode.hasSuffix(Contender.nestedDuals) }?.timesHand.map { row.timesHand! / $0 }
      }
    return figure.map { (row, $0) }
  }
}

extension Report {
  /// Every bound with its figure, for the instructions that this program was compiled for.
  func boundsTable() -> String {
    let rows = Bound.all.compactMap { bound -> [String]? in
      guard let report = kernels.first(where: { $0.name == bound.kernel }) else { return nil }
      let limit = build.isNative ? bound.native : bound.baseline
      let measured = bound.figure(in: report)
      return [
        bound.kernel, bound.point?.rawValue ?? "any", bound.measure.rawValue, ratio(limit),
        measured.map { ratio($0.figure) } ?? "–",
        measured.map { $0.figure <= limit ? "holds" : "**missed**" } ?? "not measured", measured?.row.label ?? "–",
      ]
    }
    return markdown(["kernel", "point", "measure", "bound", "figure", "", "by"], rows)
  }
}
