import DualNumbers

extension Double {
  /// Rounded to so many significant digits, at most 15, without zeros at the end: 0.5, 12.25, 1.6e-13.
  func text(digits: Int) -> String {
    if isNaN { return "nan" }
    var rounded = self
    if isFinite && self != 0 {
      // In two steps: the power of ten itself overflows for a subnormal number.
      let exponent = Int(Double.log10(magnitude).rounded(.down))
      let shift = digits - 1 - exponent
      let whole = self * Double.pow(10, shift / 2) * Double.pow(10, shift - shift / 2)
      rounded = Double("\(Int(whole.rounded()))e\(-shift)") ?? self
    }
    let text = "\(rounded)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
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
