import Foundation
import SparseDerivatives
import Testing

@testable import tour

@Suite("Colours of a file")
struct ColorTests {
  private func run(_ text: String) throws -> (status: Int32, output: String, errors: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "colors-\(UUID().uuidString).mtx")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    // Swift 6 wants shared text in a box.
    final class Text: @unchecked Sendable { var all = "" }
    let (output, errors) = (Text(), Text())
    let status = Tour.run(
      ["colors", file.path], output: Output { output.all += $0 }, errors: Output { errors.all += $0 })
    return (status, output.all, errors.all)
  }

  @Test("every order, and what is proved")
  func arrow() throws {
    let entries = (2...9).map { "\($0) 1 1\n\($0) \($0) 1\n" }.joined()
    let (status, output, _) = try run("%%MatrixMarket matrix coordinate real symmetric\n9 9 17\n1 1 1\n\(entries)")
    #expect(status == 0)
    #expect(output.contains("9 rows × 9 columns, 25 entries, symmetric"))
    #expect(output.contains("columns: 9 colours, proved: no colouring has fewer than 9"))
    #expect(output.contains("symmetric: 2 colours, proved"))
    for order in ColoringOrder.allCases { #expect(output.contains(order.title)) }
  }

  @Test("a damaged file is named, with the line")
  func damaged() throws {
    let (status, _, errors) = try run("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 0 1\n")
    #expect(status == 2)
    #expect(errors.contains("line 3: column 0: indices count from 1"))
    #expect(Tour.run(["colors"], output: Output { _ in }, errors: Output { _ in }) == 2)
  }
}
