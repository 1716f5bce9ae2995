import Foundation

/// Three digits where there is room for them.
func ratio(_ x: Double) -> String { String(format: x < 10 ? "%.2f" : x < 100 ? "%.1f" : "%.0f", x) }

extension KernelReport {
  /// One line a contender, under a heading.
  func table() -> String {
    let width = rows.map(\.label.count).max() ?? 0
    var lines = ["\(name)  \(title)"]
    if isTimed { lines.append("  " + columns("", width, "ns", "× hand", "× primal", "× best rival", "deviation")) }
    for row in rows {
      let mark = row.agrees ? "" : "  DISAGREES"
      let deviation = row.role == .byHand ? "" : String(format: "%.0e", row.deviation)
      guard let nanoseconds = row.nanoseconds else {
        lines.append("  \(row.label.padded(to: width))  \(deviation)\(mark)")
        continue
      }
      let ratios = [row.timesHand, row.timesPrimal, row.timesBestRival].map { $0.map(ratio) ?? "" }
      let figures = columns(row.label, width, time(nanoseconds), ratios[0], ratios[1], ratios[2], deviation)
      lines.append("  \(figures)\(mark)")
    }
    return lines.joined(separator: "\n")
  }

  private func time(_ x: Double) -> String { String(format: x < 100 ? "%.1f" : "%.0f", x) }

  private func columns(_ label: String, _ width: Int, _ cells: String...) -> String {
    let widths = [11, 9, 10, 14, 11]
    return label.padded(to: width) + zip(cells, widths).map { $0.leftPadded(to: $1) }.joined()
  }
}

/// A table in Markdown whose columns are as wide as what stands in them.
func markdown(_ head: [String], _ rows: [[String]]) -> String {
  let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max()! }
  func line(_ cells: [String]) -> String {
    "| " + zip(cells, widths).map { $0.padded(to: $1) }.joined(separator: " | ") + " |"
  }
  let rule = "| " + widths.map { String(repeating: "-", count: max(3, $0)) }.joined(separator: " | ") + " |"
  return ([line(head), rule] + rows.map(line)).joined(separator: "\n")
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
