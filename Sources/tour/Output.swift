import Foundation

/// Where text goes: the terminal, or whatever a test gives.
struct Output: TextOutputStream {
  private let sink: (String) throws -> Void
  /// Whether text was lost: from then on nothing is written.
  private(set) var isBroken = false

  init(_ sink: @escaping (String) throws -> Void) { self.sink = sink }

  static var standard: Output { Output { try FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) } }
  static var standardError: Output { Output { try FileHandle.standardError.write(contentsOf: Data($0.utf8)) } }

  mutating func write(_ text: String) {
    if isBroken || text.isEmpty { return }
    do { try sink(text) } catch { isBroken = true }
  }

  mutating func section(_ title: String, _ text: String) { print("\(title)\n\n\(text)\n", to: &self) }

  mutating func heading(_ text: String) {
    print("\(text)\n\(String(repeating: "=", count: text.count))\n", to: &self)
  }
}

/// Rows of text under headings, each column as wide as its widest entry.
struct Table: CustomStringConvertible {
  enum Alignment { case left, right }

  private let columns: [(title: String, alignment: Alignment)]
  private var rows: [[String]] = []

  init(_ columns: (title: String, alignment: Alignment)...) { self.columns = columns }
  init(_ columns: [(title: String, alignment: Alignment)]) { self.columns = columns }

  mutating func add(_ row: String...) { rows.append(row) }
  mutating func add(_ row: [String]) { rows.append(row) }

  var description: String {
    let widths = columns.indices.map { j in ([columns[j].title] + rows.map { $0[j] }).map(\.count).max() ?? 0 }
    let rule = widths.map { String(repeating: "-", count: $0) }
    let lines = [columns.map(\.title), rule] + rows
    return lines.map { line in
      let cells = columns.indices.map { line[$0].padded(to: widths[$0], columns[$0].alignment) }
      let text = "  " + cells.joined(separator: "  ")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension String {
  func padded(to width: Int, _ alignment: Table.Alignment = .left) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return alignment == .left ? self + space : space + self
  }
}

extension Double {
  /// With so many decimals: 3.142. Zero without its sign.
  func fixed(_ decimals: Int) -> String { String(format: "%.\(decimals)f", self == 0 ? 0 : self) }

  /// As NIST prints its certified values: 2.3894212918E+02
  func scientific(_ decimals: Int = 10) -> String { String(format: "%.\(decimals)E", self) }

  /// As short as it can be said: 40, 0.7, 5e-09
  var short: String { String(format: "%.10g", self) }
}

/// (1.00, 2.00)
func tuple(_ numbers: some Sequence<Double>, decimals: Int) -> String {
  "(" + numbers.map { $0.fixed(decimals) }.joined(separator: ", ") + ")"
}
