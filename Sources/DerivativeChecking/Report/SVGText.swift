// Text in an SVG picture: elements, widths and lines. Coordinates are whole pixels.

enum SVGText {
  enum Anchor: String { case start, middle, end }

  /// A `text` element with its baseline at `y`; `isSlanted` turns it up by 45° around its start.
  static func element(
    _ text: String, x: Int, y: Int, size: Int = 12, anchor: Anchor = .start, fill: String? = nil, isBold: Bool = false,
    isSlanted: Bool = false
  ) -> String {
    var attributes = "x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\""
    if anchor != .start { attributes += " text-anchor=\"\(anchor.rawValue)\"" }
    if let fill { attributes += " fill=\"\(fill)\"" }
    if isBold { attributes += " font-weight=\"bold\"" }
    if isSlanted { attributes += " transform=\"rotate(-45 \(x) \(y))\"" }
    return "<text \(attributes)>\(escaped(text))</text>"
  }

  /// As character data or as the value of an attribute. What XML does not allow at all becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An upper estimate for names and sentences in DejaVu Sans, one of the wider fonts; East Asian characters and symbols
  /// from U+2E80 on take 1 em.
  static func width(_ text: String, size: Int = 12) -> Int {
    let hundredths = text.map { $0.unicodeScalars.first! >= "\u{2E80}" ? 100 : $0.isUppercase ? 75 : 60 }.reduce(0, +)
    return (hundredths * size + 99) / 100
  }

  /// The text in lines of at most so many pixels, broken at spaces; a word longer than that is broken anywhere.
  static func lines(_ text: String, width limit: Int, size: Int = 12) -> [String] {
    var lines: [String] = []
    var line = ""
    for var word in text.split(separator: " ").map(String.init) {
      let joined = line.isEmpty ? word : line + " " + word
      if width(joined, size: size) <= limit {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while width(word, size: size) > limit && word.count > 1 {
        let part = String(word.prefix(max(1, limit / size)))
        lines.append(part)
        word.removeFirst(part.count)
      }
      line = word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A long name without its middle: the end often has an index.
  static func shortened(_ name: String) -> String {
    name.count <= 24 ? name : "\(name.prefix(13))…\(name.suffix(10))"
  }
}
