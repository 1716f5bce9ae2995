import DualNumbers
import Foundation

/// The errors of differences as curves on logarithmic axes, those of the dual number and of Ridders as lines across.
struct DifferencesChart {
  private let measured: Differences.Measured

  init(_ measured: Differences.Measured) { self.measured = measured }

  private static let (width, height) = (900.0, 580.0)
  private static let (left, right, top, bottom) = (92.0, 28.0, 62.0, 64.0)
  /// The decades of the error axis. What is less, 0 too, is drawn on the lowest line.
  private static let decades = -17...2
  /// M. Okabe and K. Ito's colours, which all kinds of eyes tell apart.
  private static let (orange, blue, green, purple) = ("#d55e00", "#0072b2", "#009e73", "#a0528a")

  private func x(_ step: Double) -> Double {
    let (first, last) = (Double(Differences.decades.lowerBound), Double(Differences.decades.upperBound))
    return Self.left + (Double.log10(step) - first) / (last - first) * (Self.width - Self.left - Self.right)
  }

  private func y(_ error: Double) -> Double {
    let (first, last) = (Double(Self.decades.lowerBound), Double(Self.decades.upperBound))
    let share = min(1, max(0, (Double.log10(error) - first) / (last - first)))
    return Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom)
  }

  func svg() -> String {
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(n(Self.width)) \(n(Self.height))" \
      font-family="system-ui, sans-serif" font-size="14" fill="#333333">
      """,
      "<rect width=\"\(n(Self.width))\" height=\"\(n(Self.height))\" fill=\"#ffffff\"/>",
      text("Error of a derivative by differences, against the step", x: Self.left, y: 26, size: 18),
      text("f(x) = 64x(1 − x)(1 − 2x)²(1 − 8x + 8x²)² at x = 0.2", x: Self.left, y: 47, colour: "#666666"),
    ]
    parts += axes()
    parts.append(curve(\.forward, colour: Self.orange))
    parts.append(curve(\.central, colour: Self.blue))
    parts.append(across(measured.ridders, colour: Self.purple, dashes: "7 5"))
    parts.append(across(measured.dual, colour: Self.green, dashes: "none"))
    parts += legend()
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func axes() -> [String] {
    let (floor, ceiling) = (Self.height - Self.bottom, Self.top)
    var parts: [String] = []
    for power in Differences.decades {
      let at = x(Double.pow(10, Double(power)))
      parts.append(line(at, ceiling, at, floor))
      if power % 2 != 0 { parts.append(label(power, x: at, y: floor + 21, anchor: "middle")) }
    }
    for power in Self.decades where power % 2 == 0 {
      let at = y(Double.pow(10, Double(power)))
      parts.append(line(Self.left, at, Self.width - Self.right, at))
      parts.append(label(power, x: Self.left - 9, y: at + 5, anchor: "end"))
    }
    let middle = (Self.left + Self.width - Self.right) / 2
    parts.append(text("step h", x: middle, y: Self.height - 15, anchor: "middle"))
    let centre = (ceiling + floor) / 2
    parts.append(
      "<g transform=\"rotate(-90 24 \(n(centre)))\">\(text("error", x: 24, y: centre, anchor: "middle"))</g>")
    return parts
  }

  private func curve(_ error: KeyPath<Differences.Row, Double>, colour: String) -> String {
    let points = measured.rows.map { "\(n(x($0.step))),\(n(y($0[keyPath: error])))" }.joined(separator: " ")
    return "<polyline points=\"\(points)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"1.8\"/>"
  }

  private func across(_ error: Double, colour: String, dashes: String) -> String {
    line(Self.left, y(error), Self.width - Self.right, y(error), colour: colour, width: 2.5, dashes: dashes)
  }

  private func legend() -> [String] {
    let entries = [
      ("forward difference", Self.orange, "none"), ("central difference", Self.blue, "none"),
      ("Ridders’ extrapolation", Self.purple, "7 5"), ("dual number", Self.green, "none"),
    ]
    // Below the noise of small steps, left of the curves' lowest points.
    let (start, first) = (Self.left + 16, y(1e-7))
    var parts = [
      """
      <rect x="\(n(start))" y="\(n(first))" width="236" height="\(n(24 * Double(entries.count) + 12))" \
      fill="#ffffff" stroke="#cccccc"/>
      """
    ]
    for (i, (name, colour, dashes)) in entries.enumerated() {
      let at = first + 18 + 24 * Double(i)
      parts.append(line(start + 12, at, start + 48, at, colour: colour, width: 2.5, dashes: dashes))
      parts.append(text(name, x: start + 57, y: at + 5))
    }
    return parts
  }

  /// A power of ten.
  private func label(_ power: Int, x: Double, y: Double, anchor: String) -> String {
    let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let digits = String(abs(power)).compactMap(\.wholeNumberValue).map { superscripts[$0] }
    return text("10" + (power < 0 ? "⁻" : "") + String(digits), x: x, y: y, anchor: anchor)
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, colour: String = "#e3e3e3", width: Double = 1,
    dashes: String = "none"
  ) -> String {
    """
    <line x1="\(n(x1))" y1="\(n(y1))" x2="\(n(x2))" y2="\(n(y2))" stroke="\(colour)" stroke-width="\(n(width))" \
    stroke-dasharray="\(dashes)"/>
    """
  }

  private func text(
    _ text: String, x: Double, y: Double, anchor: String = "start", size: Int = 14, colour: String = "#333333"
  ) -> String {
    """
    <text x="\(n(x))" y="\(n(y))" text-anchor="\(anchor)" font-size="\(size)" fill="\(colour)">\(text)</text>
    """
  }

  private func n(_ x: Double) -> String { String(format: "%g", (x * 100).rounded() / 100) }
}
