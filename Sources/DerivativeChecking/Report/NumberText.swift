import DualNumbers

extension Double {
  /// With so many significant digits, as short as it can be said: 0.5, 12.25, 1.6e-13.
  func text(digits: Int) -> String {
    guard isFinite && self != 0 else { return self == 0 ? "0" : isNaN ? "nan" : "\(self)" }
    var exponent = Int(Double.log10(magnitude).rounded(.down))
    // By two factors, each of which is in range.
    let shift = digits - 1 - exponent
    var whole = (magnitude * Double.pow(10, shift / 2) * Double.pow(10, shift - shift / 2)).rounded()
    if whole >= Double.pow(10, digits) {
      whole = (whole / 10).rounded()
      exponent += 1
    }
    var figures = Array("\(Int(whole))")
    while figures.count > 1 && figures.last == "0" { figures.removeLast() }
    let sign = self < 0 ? "-" : ""
    switch exponent {
    case 0..<Swift.max(digits, 1):
      figures += Array(repeating: "0", count: Swift.max(0, exponent + 1 - figures.count))
      let fraction = String(figures.dropFirst(exponent + 1))
      return sign + String(figures.prefix(exponent + 1)) + (fraction.isEmpty ? "" : "." + fraction)
    case -4..<0:
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + String(figures)
    default:
      let fraction = String(figures.dropFirst())
      return "\(sign)\(figures[0])\(fraction.isEmpty ? "" : "." + fraction)e\(exponent)"
    }
  }
}

/// Rows of cells as text, each column as wide as its widest cell; numbers stand to the right.
func aligned(_ rows: [[String]], right: Set<Int>) -> [String] {
  guard let first = rows.first else { return [] }
  let widths = first.indices.map { j in rows.map { $0[j].count }.max() ?? 0 }
  return rows.map { row in
    let cells = row.indices.map { j in
      let space = String(repeating: " ", count: widths[j] - row[j].count)
      return right.contains(j) ? space + row[j] : row[j] + space
    }
    var line = cells.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
