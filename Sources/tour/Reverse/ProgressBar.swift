import Foundation

/// How far a long calculation is, as one line that is drawn again and again where a terminal listens.
struct ProgressBar {
  private let title: String
  private let total: Int
  private let isShown: Bool
  private var lastDrawn = -1
  private var output: Output

  /// - Parameter output: where it is drawn, if `isShown`; the terminal's standard error by default, so that a pipe or a file
  ///   has the results alone.
  init(_ title: String, total: Int, isShown: Bool = isatty(2) == 1, output: Output = .standardError) {
    (self.title, self.total, self.isShown, self.output) = (title, total, isShown, output)
  }

  private static let width = 40

  mutating func show(_ done: Int, _ remark: String = "") {
    let filled = total == 0 ? Self.width : done * Self.width / total
    guard isShown, filled != lastDrawn else { return }
    lastDrawn = filled
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    output.write("\r  \(title) \(bar) \(done)/\(total) \(remark)\u{1B}[K")
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { output.write("\r\u{1B}[K") }
  }
}
