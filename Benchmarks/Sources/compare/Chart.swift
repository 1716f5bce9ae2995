import Foundation

/// The times of a report as dots on a logarithmic axis: one row a kernel, one dot a contender, 1 is by hand.
struct Chart {
  private let kernels: [KernelReport]
  private let build: BuildDescription

  private static let (left, right, top, rowHeight) = (110.0, 30.0, 92.0, 26.0)
  private static let width = 900.0
  /// Of a brightness that shows on white and on black.
  private static let grey = "#808080"

  private let range: ClosedRange<Double>

  init(_ report: Report) {
    build = report.build
    kernels = report.kernels.filter { $0.summary != nil }
    let ratios = kernels.flatMap(\.rows).compactMap(\.timesHand)
    let low = floor(log10(ratios.min() ?? 1))
    let high = ceil(log10(ratios.max() ?? 10))
    range = low...max(high, low + 1)
  }

  /// Colour of the dots of a role or, for rivals, of a library.
  private func colour(_ row: KernelReport.Row) -> String {
    switch row.role {
    case .primal: Self.grey
    case .byHand: "#b07d00"
    case .tangentsByHand: "#d9a300"
    case .dual: "#f08080"
    case .dualVector: "#d62728"
    case .differences: "#d65fb5"
    case .rival:
      ["Ceres": "#1f77b4", "Eigen": "#17a2b8", "Sacado": "#2ca02c", "Boost": "#9467bd"][row.name] ?? "#a0623a"
    }
  }

  /// A dot's series: "Eigen", "by hand".
  private func series(_ row: KernelReport.Row) -> String { row.role == .differences ? "differences" : row.name }

  /// One dot a series: its fastest mode.
  private func dots(_ kernel: KernelReport) -> [KernelReport.Row] {
    var best: [String: KernelReport.Row] = [:]
    for row in kernel.rows {
      guard let ratio = row.timesHand else { continue }
      if ratio < best[series(row)]?.timesHand ?? .infinity { best[series(row)] = row }
    }
    return best.values.sorted { series($0) < series($1) }
  }

  private func x(_ timesHand: Double) -> Double {
    let share = (log10(timesHand) - range.lowerBound) / (range.upperBound - range.lowerBound)
    return Self.left + share * (Self.width - Self.left - Self.right)
  }

  func svg() -> String {
    let bottom = Self.top + Self.rowHeight * Double(kernels.count)
    let height = bottom + 44
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(n(Self.width)) \(n(height))" \
      font-family="system-ui, sans-serif" font-size="13" fill="\(Self.grey)">
      """,
      text("Time of a derivative, relative to the derivative by hand", x: Self.left, y: 22, size: 17),
    ]
    parts += legend() + axis(bottom)
    for (i, kernel) in kernels.enumerated() {
      let y = Self.top + Self.rowHeight * (Double(i) + 0.5)
      parts.append(line(Self.left, y, Self.width - Self.right, y, opacity: 0.25))
      parts.append(text(kernel.name, x: Self.left - 12, y: y + 4.5, anchor: "end"))
      for row in dots(kernel) { parts.append(dot(row, in: kernel, y)) }
    }
    let note = "times the derivative by hand, logarithmic; the fastest mode of each; \(build.instructionSet)"
    parts.append(text(note, x: Self.left, y: bottom + 36))
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func legend() -> [String] {
    var names: [String] = []
    var (parts, x, y): ([String], Double, Double) = ([], Self.left, 44.0)
    for row in kernels.flatMap(\.rows) where !names.contains(series(row)) {
      let name = series(row)
      names.append(name)
      let advance = 30 + 7.2 * Double(name.count)
      if x + advance > Self.width - Self.right { (x, y) = (Self.left, y + 20) }
      parts.append("<circle cx=\"\(n(x + 5))\" cy=\"\(n(y - 4.5))\" r=\"5\" fill=\"\(colour(row))\"/>")
      parts.append(text(name, x: x + 15, y: y))
      x += advance
    }
    return parts
  }

  /// A line at each power of ten.
  private func axis(_ bottom: Double) -> [String] {
    (Int(range.lowerBound)...Int(range.upperBound)).flatMap { power in
      let at = x(pow(10, Double(power)))
      let label = power >= 0 ? "\(Int(pow(10, Double(power))))" : "1/\(Int(pow(10, Double(-power))))"
      return [
        line(at, Self.top, at, bottom, opacity: power == 0 ? 0.9 : 0.35),
        text(label, x: at, y: bottom + 17, anchor: "middle"),
      ]
    }
  }

  private func dot(_ row: KernelReport.Row, in kernel: KernelReport, _ y: Double) -> String {
    let ratio = row.timesHand ?? 1
    let title = "\(kernel.name) \(row.label): \(compare.ratio(ratio)) × hand"
    return """
      <circle cx="\(n(x(ratio)))" cy="\(n(y))" r="5" fill="\(colour(row))" fill-opacity="0.85">\
      <title>\(escaped(title))</title></circle>
      """
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, opacity: Double) -> String {
    """
    <line x1="\(n(x1))" y1="\(n(y1))" x2="\(n(x2))" y2="\(n(y2))" stroke="\(Self.grey)" stroke-opacity="\(n(opacity))"/>
    """
  }

  private func text(_ text: String, x: Double, y: Double, anchor: String = "start", size: Int = 13) -> String {
    """
    <text x="\(n(x))" y="\(n(y))" text-anchor="\(anchor)" font-size="\(size)">\(escaped(text))</text>
    """
  }

  private func n(_ x: Double) -> String { String(format: "%g", (x * 100).rounded() / 100) }

  private func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
  }
}
