import Foundation

extension Report {
  /// A row a kernel: the best of each kind, and in parentheses which it is.
  func overview() -> String {
    markdown(
      [
        "kernel", "by hand", "number × hand", "driver × hand", "prepared driver × hand", "best rival × hand",
        "best driver × hand", "best driver × best rival",
      ], kernels.filter(\.isTimed).map(overview))
  }

  private func overview(_ kernel: KernelReport) -> [String] {
    func cell(_ row: KernelReport.Row?, _ label: (KernelReport.Row) -> String) -> String {
      row.map { "\(ratio($0.timesHand!)) (\(label($0)))" } ?? "–"
    }
    let best = kernel.bestDriver()
    return [
      kernel.name,
      time(kernel.fastest(.byHand)!.nanoseconds!),
      cell(kernel.fastest(.number), \.label),
      cell(kernel.fastest(.driver), \.mode),
      cell(kernel.fastest(.preparedDriver), \.mode),
      cell(kernel.fastest(.rival), \.label),
      best.map { "**\(ratio($0.timesHand!))**" } ?? "–",
      best?.timesBestRival.map { "**\(ratio($0))**" } ?? "–",
    ]
  }

  private func time(_ nanoseconds: Double) -> String {
    nanoseconds < 1000
      ? String(format: "%.1f ns", nanoseconds)
      : String(format: nanoseconds < 1e5 ? "%.1f µs" : "%.0f µs", nanoseconds / 1000)
  }
}
