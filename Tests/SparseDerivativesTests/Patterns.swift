import SparseDerivatives
import TestSupport

/// Patterns whose least number of colours is known.
enum Patterns {
  /// Row i has columns i − lower … i + upper.
  static func banded(_ n: Int, lower: Int, upper: Int) throws -> SparsePattern {
    try SparsePattern(
      rows: n, columns: n,
      entries: (0..<n).flatMap { i in
        (max(0, i - lower)...min(n - 1, i + upper)).map { (row: i, column: $0) }
      })
  }

  /// A grid of side^dimension points; each depends on the points at most `reach` away in every direction.
  static func box(side: Int, dimension: Int, reach: Int) throws -> SparsePattern {
    let n = (0..<dimension).reduce(1) { product, _ in product * side }
    func neighbours(_ point: Int, _ axis: Int) -> [Int] {
      if axis == dimension { return [0] }
      let k = point % side
      let rest = neighbours(point / side, axis + 1)
      return (max(0, k - reach)...min(side - 1, k + reach)).flatMap { own in rest.map { own + side * $0 } }
    }
    return try SparsePattern(
      rows: n, columns: n, entries: (0..<n).flatMap { i in neighbours(i, 0).map { (row: i, column: $0) } })
  }

  /// A full first row and column, and the diagonal.
  static func arrow(_ n: Int) throws -> SparsePattern {
    try SparsePattern(
      rows: n, columns: n,
      entries: (0..<n).flatMap { [(row: 0, column: $0), (row: $0, column: 0), (row: $0, column: $0)] })
  }

  static func full(_ n: Int) throws -> SparsePattern { try banded(n, lower: n, upper: n) }

  static func random(rows: Int, columns: Int, entries: Int, seed: UInt64) throws -> SparsePattern {
    var numbers = SeededGenerator(seed: seed)
    return try SparsePattern(
      rows: rows, columns: columns,
      entries: (0..<entries).map { _ in
        (row: Int.random(in: 0..<rows, using: &numbers), column: Int.random(in: 0..<columns, using: &numbers))
      })
  }

  static func symmetric(_ n: Int, entries: Int, seed: UInt64) throws -> SparsePattern {
    let half = try random(rows: n, columns: n, entries: entries, seed: seed)
    let all = (0..<n).flatMap { j in
      half.rowIndices[half.entries(ofColumn: j)].flatMap { [(row: Int($0), column: j), (row: j, column: Int($0))] }
    }
    return try SparsePattern(rows: n, columns: n, entries: all)
  }
}
