import Foundation

/// The times of a report on a logarithmic axis: a row a kernel, a mark each kind of contender at its fastest.
struct Chart {
  private let kernels: [KernelReport]
  private let build: BuildDescription
  /// Logarithms, to base 10, of the least and the largest time relative to by hand: the axis ends there.
  private let range: ClosedRange<Double>

  private static let (left, right, top, rowHeight) = (372.0, 92.0, 116.0, 25.0)
  private static let width = 1000.0

  init(_ report: Report) {
    build = report.build
    kernels = report.kernels.filter(\.isTimed)
    let ratios = kernels.flatMap { kernel in Series.allCases.compactMap { $0.row(of: kernel)?.timesHand } }
    let (low, high) = (log10(min(1, ratios.min() ?? 1)), log10(max(2, ratios.max() ?? 2)))
    let margin = 0.02 * (high - low)
    range = low - margin...high + margin
  }

  /// Places on the horizontal axis.
  private func x(_ timesHand: Double) -> Double {
    let share = (log10(timesHand) - range.lowerBound) / (range.upperBound - range.lowerBound)
    return Self.left + share * (Self.width - Self.left - Self.right)
  }

  func svg() -> String {
    let bottom = Self.top + Self.rowHeight * Double(kernels.count)
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(decimal(Self.width)) \(decimal(bottom + 62))" \
      font-family="system-ui, sans-serif" font-size="13" fill="\(grey)">
      """,
      text("Time of a derivative, relative to the derivative written by hand", x: 16, y: 30, size: 19, weight: 600),
    ]
    parts += legend() + grid(bottom)
    parts.append(text("× best rival", x: Self.width - 12, y: Self.top - 10, anchor: "end", size: 12))
    for (i, kernel) in kernels.enumerated() { parts += row(kernel, Self.top + Self.rowHeight * (Double(i) + 0.5)) }
    parts.append(
      text("× by hand, logarithmic; the fastest call or mode of each", x: Self.left, y: bottom + 38, size: 12))
    parts.append(text(build.instructionSet, x: Self.width - 12, y: bottom + 38, anchor: "end", size: 12))
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func row(_ kernel: KernelReport, _ y: Double) -> [String] {
    let title = kernel.title.count <= 42 ? kernel.title : String(kernel.title.prefix(41)) + "…"
    var parts = [
      text(kernel.name, x: 16, y: y + 4.5, weight: 600), text(title, x: 94, y: y + 4.5, size: 12),
      line(Self.left, y, Self.width - Self.right, y, opacity: 0.18),
    ]
    // The package's own marks are on top.
    for series in Series.allCases {
      guard let row = series.row(of: kernel), let ratio = row.timesHand else { continue }
      parts.append(series.mark(x(ratio), y, title: "\(kernel.name): \(row.label): \(compare.ratio(ratio)) × hand"))
    }
    if let ratio = kernel.bestDriver()?.timesBestRival {
      let colour = ratio <= 1 ? Series.own : grey
      let figure = compare.ratio(ratio)
      parts.append(text(figure, x: Self.width - 12, y: y + 4.5, anchor: "end", weight: 600, colour: colour))
    }
    return parts
  }

  private func legend() -> [String] {
    var (parts, x, y): ([String], Double, Double) = ([], 22, 60)
    let present = Series.allCases.filter { series in kernels.contains { series.row(of: $0) != nil } }
    for series in present.reversed() {
      let advance = 34 + 6.9 * Double(series.rawValue.count)
      if x + advance > Self.width - 10 { (x, y) = (22, y + 22) }
      parts += [series.mark(x, y - 4.5, title: series.rawValue), text(series.rawValue, x: x + 12, y: y)]
      x += advance
    }
    return parts
  }

  /// Lines at 1, 2, 5, 10, … as far as there are data, and a strong one at by hand.
  private func grid(_ bottom: Double) -> [String] {
    var parts: [String] = []
    for power in Int(floor(range.lowerBound))...Int(ceil(range.upperBound)) {
      for digit in [1.0, 2, 5] {
        let value = digit * pow(10, Double(power))
        guard range.contains(log10(value)) else { continue }
        let isNarrow = range.upperBound - range.lowerBound < 2.6
        parts.append(line(x(value), Self.top - 4, x(value), bottom, opacity: digit == 1 ? 0.4 : 0.15))
        if digit == 1 || isNarrow { parts.append(text(label(value), x: x(value), y: bottom + 18, anchor: "middle")) }
      }
    }
    parts.append(line(x(1), Self.top - 4, x(1), bottom, opacity: 1, width: 2.5, colour: Series.hand))
    parts.append(
      text("by hand", x: x(1), y: Self.top - 10, anchor: "middle", size: 12, weight: 600, colour: Series.hand))
    return parts
  }

  private func label(_ value: Double) -> String { value < 1 ? String(format: "%g", value) : "\(Int(value.rounded()))" }
}

/// The marks of a row, in the order in which they are drawn.
private enum Series: String, CaseIterable {
  case differences = "finite differences"
  case primal = "the function alone"
  case adolc = "ADOL-C tapeless"
  case boost = "Boost"
  case sacado = "Sacado"
  case eigen = "Eigen"
  case ceres = "Ceres"
  case number = "DualNumbers, seeded in the kernel"
  case driver = "DualNumbers, best call"

  static let own = "#e8132b"
  static let hand = "#b07d00"

  func row(of kernel: KernelReport) -> KernelReport.Row? {
    switch self {
    case .differences: kernel.fastest(.differences)
    case .primal: kernel.fastest(.primal)
    case .number: kernel.fastest(.number)
    case .driver: kernel.bestDriver()
    case .adolc, .boost, .sacado, .eigen, .ceres: kernel.fastest(.rival) { $0.name == rawValue }
    }
  }

  private var colour: String {
    switch self {
    case .differences, .primal: grey
    case .adolc: "#a0623a"
    case .boost: "#9467bd"
    case .sacado: "#2ca02c"
    case .eigen: "#17a2b8"
    case .ceres: "#1f77b4"
    case .number, .driver: Self.own
    }
  }

  func mark(_ x: Double, _ y: Double, title: String) -> String {
    let shape =
      switch self {
      case .differences: path("M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5", stroke: 1.5)
      case .primal: path("M0 -6L0 6", stroke: 2)
      case .number: path("M0 -5.5L5.5 0L0 5.5L-5.5 0Z", stroke: 1.8)
      case .driver: "<path d=\"M0 -9L9 0L0 9L-9 0Z\" fill=\"\(colour)\" stroke=\"#ffffff\" stroke-width=\"1.2\"/>"
      case .adolc, .boost, .sacado, .eigen, .ceres: "<circle r=\"4.5\" fill=\"\(colour)\" fill-opacity=\"0.75\"/>"
      }
    return "<g transform=\"translate(\(decimal(x)) \(decimal(y)))\">\(shape)<title>\(escaped(title))</title></g>"
  }

  private func path(_ d: String, stroke: Double) -> String {
    "<path d=\"\(d)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(decimal(stroke))\"/>"
  }
}

/// Of a brightness that shows on white and on black.
private let grey = "#767676"

private func line(
  _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, opacity: Double, width: Double = 1, colour: String = grey
) -> String {
  """
  <line x1="\(decimal(x1))" y1="\(decimal(y1))" x2="\(decimal(x2))" y2="\(decimal(y2))" stroke="\(colour)" \
  stroke-opacity="\(decimal(opacity))" stroke-width="\(decimal(width))"/>
  """
}

private func text(
  _ text: String, x: Double, y: Double, anchor: String = "start", size: Int = 13, weight: Int = 400,
  colour: String = grey
) -> String {
  """
  <text x="\(decimal(x))" y="\(decimal(y))" text-anchor="\(anchor)" font-size="\(size)" font-weight="\(weight)" \
  fill="\(colour)">\(escaped(text))</text>
  """
}

private func decimal(_ x: Double) -> String { String(format: "%g", (x * 100).rounded() / 100) }

private func escaped(_ text: String) -> String {
  text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
}
