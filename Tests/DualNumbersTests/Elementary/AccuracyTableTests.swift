import Foundation
import Testing

/// The tables of the article «Accuracy».
///
/// With the environment variable DUALNUMBERS_ACCURACY_TABLE set to the path of a file, the tables are written into
/// it, between its markers if it has them; otherwise they are checked. libm differs from machine to machine, hence
/// the half ulp that the check allows.
@Suite("Accuracy table")
struct AccuracyTableTests {
  @Test("the article lists every function, with its worst errors")
  func table() throws {
    let tables = try [AccuracyTable.ofDouble(), AccuracyTable.ofFloat()]
    let markdown = tables.map(\.markdown).joined(separator: "\n")
    if let path = ProcessInfo.processInfo.environment["DUALNUMBERS_ACCURACY_TABLE"] {
      try Self.write(markdown, to: URL(fileURLWithPath: path))
    } else {
      let printed = try #require(try Self.split(String(contentsOf: Self.article, encoding: .utf8)), "no markers")
      for deviation in tables.flatMap({ $0.deviations(fromPrinted: printed.table) }) {
        Issue.record("\(deviation)")
      }
    }
  }

  static let article = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../Sources/DualNumbers/DualNumbers.docc/Accuracy.md").standardized

  private static func write(_ markdown: String, to file: URL) throws {
    let old = try? String(contentsOf: file, encoding: .utf8)
    let parts = old.flatMap(split)
    let text = parts.map { $0.before + "\n" + markdown + "\n" + $0.after } ?? markdown
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// The text up to the end of the line that opens the table, the table, and the text from the line that closes it.
  private static func split(_ text: String) -> (before: String, table: String, after: String)? {
    guard let marker = text.range(of: "<!-- table: "),
      let opening = text.range(of: "-->\n", range: marker.upperBound..<text.endIndex),
      let closing = text.range(of: "<!-- end of the table -->", range: opening.upperBound..<text.endIndex)
    else { return nil }
    return (
      String(text[..<opening.upperBound]), String(text[opening.upperBound..<closing.lowerBound]),
      String(text[closing.lowerBound...])
    )
  }
}
