/// A line of a table: cells, each as wide as the number beside it says, and one space at least.
public func line(_ cells: (text: String, width: Int)...) -> String {
  cells.dropLast().map { $0.text + String(repeating: " ", count: max(1, $0.width - $0.text.count)) }.joined()
    + (cells.last?.text ?? "")
}

/// To two places.
public func rounded(_ x: Double) -> String { "\((x * 100).rounded() / 100)" }
