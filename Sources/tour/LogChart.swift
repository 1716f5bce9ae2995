import Foundation

/// A picture of curves on logarithmic axes, as SVG.
struct LogChart {
  /// An axis from one power of ten to another.
  struct Axis {
    let name: String
    let decades: ClosedRange<Int>
    /// The powers that are written beside the axis.
    let isLabelled: (_ power: Int) -> Bool
    /// Whether every power has a line, or only those that are written.
    let hasAllLines: Bool
  }

  struct Curve {
    let name: String
    let colour: String
    let points: [(x: Double, y: Double)]
    var width = 1.8
    var dashes = "none"
  }

  let title: String
  let subtitle: String
  let x: Axis
  let y: Axis
  let curves: [Curve]
  /// The upper left corner of the legend, in the units of the axes, and its width in those of the picture.
  let legend: (x: Double, y: Double, width: Double)

  /// M. Okabe and K. Ito's colours, which all kinds of eyes tell apart.
  static let (orange, blue, green, purple) = ("#d55e00", "#0072b2", "#009e73", "#a0528a")

  private static let (width, height) = (900.0, 580.0)
  private static let (left, right, top, bottom) = (92.0, 28.0, 62.0, 64.0)

  func svg() -> String {
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(n(Self.width)) \(n(Self.height))" \
      font-family="system-ui, sans-serif" font-size="14" fill="#333333">
      """,
      "<rect width=\"\(n(Self.width))\" height=\"\(n(Self.height))\" fill=\"#ffffff\"/>",
      text(title, x: Self.left, y: 26, size: 18),
      text(subtitle, x: Self.left, y: 47, colour: "#666666"),
    ]
    parts += axes()
    parts += curves.map(polyline)
    parts += legendBox()
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// The place of a number along an axis, from 0 to 1. What is beyond an end, 0 too, is drawn at that end.
  private func share(_ value: Double, of axis: Axis) -> Double {
    let (first, last) = (Double(axis.decades.lowerBound), Double(axis.decades.upperBound))
    return min(1, max(0, (Double.log10(value) - first) / (last - first)))
  }
  private func across(_ value: Double) -> Double {
    Self.left + share(value, of: x) * (Self.width - Self.left - Self.right)
  }
  private func up(_ value: Double) -> Double {
    Self.height - Self.bottom - share(value, of: y) * (Self.height - Self.top - Self.bottom)
  }

  private func axes() -> [String] {
    let (floor, ceiling) = (Self.height - Self.bottom, Self.top)
    var parts: [String] = []
    for power in x.decades where x.hasAllLines || x.isLabelled(power) {
      let at = across(Double.pow(10, Double(power)))
      parts.append(line(at, ceiling, at, floor))
      if x.isLabelled(power) { parts.append(label(power, x: at, y: floor + 21, anchor: "middle")) }
    }
    for power in y.decades where y.hasAllLines || y.isLabelled(power) {
      let at = up(Double.pow(10, Double(power)))
      parts.append(line(Self.left, at, Self.width - Self.right, at))
      if y.isLabelled(power) { parts.append(label(power, x: Self.left - 9, y: at + 5, anchor: "end")) }
    }
    let middle = (Self.left + Self.width - Self.right) / 2
    parts.append(text(x.name, x: middle, y: Self.height - 15, anchor: "middle"))
    let centre = (ceiling + floor) / 2
    parts.append("<g transform=\"rotate(-90 24 \(n(centre)))\">\(text(y.name, x: 24, y: centre, anchor: "middle"))</g>")
    return parts
  }

  private func polyline(_ curve: Curve) -> String {
    let points = curve.points.map { "\(n(across($0.x))),\(n(up($0.y)))" }.joined(separator: " ")
    return """
      <polyline points="\(points)" fill="none" stroke="\(curve.colour)" stroke-width="\(curve.width)" \
      stroke-dasharray="\(curve.dashes)"/>
      """
  }

  private func legendBox() -> [String] {
    let (start, first) = (across(legend.x), up(legend.y))
    var parts = [
      """
      <rect x="\(n(start))" y="\(n(first))" width="\(n(legend.width))" height="\(n(24 * Double(curves.count) + 12))" \
      fill="#ffffff" stroke="#cccccc"/>
      """
    ]
    for (i, curve) in curves.enumerated() {
      let at = first + 18 + 24 * Double(i)
      parts.append(line(start + 12, at, start + 48, at, colour: curve.colour, width: 2.5, dashes: curve.dashes))
      parts.append(text(curve.name, x: start + 57, y: at + 5))
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
