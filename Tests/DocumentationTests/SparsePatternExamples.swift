// Written by .ci/examples from Sources/SparseDerivatives/Matrix/SparsePattern.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct SparsePatternExamples {
  @Test("Sources/SparseDerivatives/Matrix/SparsePattern.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparsePattern.swift", line: 5)
    let pattern = try SparsePattern(rows: 2, columns: 3, entries: [(0, 0), (1, 0), (1, 2)])
    check("pattern.columnStarts", pattern.columnStarts, is: "[0, 2, 2, 3]")
    check("pattern.rowIndices", pattern.rowIndices, is: "[0, 1, 1]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Matrix/SparsePattern.swift, line 55") func line55() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparsePattern.swift", line: 55)
    try check("try SparsePattern(rows: 2, columns: 2, entries: [(1, 1), (0, 1), (1, 1)]).nonZeros", SparsePattern(rows: 2, columns: 2, entries: [(1, 1), (0, 1), (1, 1)]).nonZeros, is: "2")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Matrix/SparsePattern.swift, line 102") func line102() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparsePattern.swift", line: 102)
    try check("try SparsePattern(rows: 2, columns: 2, entries: [(1, 1), (0, 1)]).entries.map(\\.row)", SparsePattern(rows: 2, columns: 2, entries: [(1, 1), (0, 1)]).entries.map(\.row), is: "[0, 1]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Matrix/SparsePattern.swift, line 136") func line136() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Matrix/SparsePattern.swift", line: 136)
    try check("try SparsePattern(rows: 2, columns: 1, entries: [(1, 0)]).transposed().columnStarts", SparsePattern(rows: 2, columns: 1, entries: [(1, 0)]).transposed().columnStarts, is: "[0, 0, 1]")
#sourceLocation()
  }
}
#endif
