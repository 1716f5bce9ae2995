// Written by .ci/examples from Sources/SparseDerivatives/Coloring/Coloring.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct ColoringExamples {
  @Test("Sources/SparseDerivatives/Coloring/Coloring.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Coloring/Coloring.swift", line: 5)
    let pattern = try SparsePattern(rows: 3, columns: 3, entries: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2)])
    let coloring = Coloring.columns(of: pattern)
    check("coloring.colors", coloring.colors, is: "[0, 1, 0]")
    check("coloring.isProvedOptimal", coloring.isProvedOptimal, is: "true")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Coloring/Coloring.swift, line 49") func line49() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Coloring/Coloring.swift", line: 49)
    let pattern = try SparsePattern(rows: 3, columns: 1, entries: [(0, 0), (1, 0)])
    check("Coloring.rows(of: pattern).colors", Coloring.rows(of: pattern).colors, is: "[0, 1, 0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Coloring/Coloring.swift, line 60") func line60() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Coloring/Coloring.swift", line: 60)
    var entries = (1..<5).flatMap { [(row: 0, column: $0), (row: $0, column: 0)] }
    entries += (0..<5).map { (row: $0, column: $0) }
    let arrow = try SparsePattern(rows: 5, columns: 5, entries: entries)
    check("Coloring.symmetric(of: arrow).count", Coloring.symmetric(of: arrow).count, is: "2")
    check("Coloring.columns(of: arrow).count", Coloring.columns(of: arrow).count, is: "5")
#sourceLocation()
  }
}
#endif
