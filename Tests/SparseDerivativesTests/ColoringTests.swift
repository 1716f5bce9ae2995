import SparseDerivatives
import Testing

@Suite struct ColoringTests {
  /// Whether columns of one colour share no row.
  func isValid(_ coloring: Coloring, _ pattern: SparsePattern) -> Bool {
    let rows = pattern.transposed()
    return (0..<rows.columns).allSatisfy { i in
      let colors = rows.rowIndices[rows.entries(ofColumn: i)].map { coloring.colors[Int($0)] }
      return Set(colors).count == colors.count
    }
  }

  /// Whether no path of four columns has two colours only, and neighbours differ: by looking at all.
  func isStar(_ coloring: Coloring, _ pattern: SparsePattern) -> Bool {
    let neighbours = (0..<pattern.columns).map { j in
      pattern.rowIndices[pattern.entries(ofColumn: j)].map(Int.init).filter { $0 != j }
    }
    let colors = coloring.colors
    for b in neighbours.indices {
      for c in neighbours[b] {
        if colors[b] == colors[c] { return false }
        for a in neighbours[b] where a != c && colors[a] == colors[c] {
          for d in neighbours[c] where d != b && colors[d] == colors[b] { return false }
        }
      }
    }
    return true
  }

  @Test("banded: l + u + 1 colours, by every order", arguments: [(1, 1), (0, 0), (2, 0), (3, 1), (2, 5)])
  func banded(lower: Int, upper: Int) throws {
    let pattern = try Patterns.banded(60, lower: lower, upper: upper)
    for order in ColoringOrder.allCases {
      #expect(isValid(.columns(of: pattern, order: order), pattern), "\(order)")
    }
    let best = Coloring.columns(of: pattern)
    #expect(best.count == lower + upper + 1)
    #expect(best.lowerBound == lower + upper + 1)
    #expect(best.isProvedOptimal)
    let rows = Coloring.rows(of: pattern)
    #expect(rows.count == lower + upper + 1 && rows.isProvedOptimal)
  }

  @Test("box stencils: (2s + 1)^d colours", arguments: [(9, 1, 2), (7, 2, 1), (11, 2, 2), (5, 3, 1)])
  func boxes(side: Int, dimension: Int, reach: Int) throws {
    let pattern = try Patterns.box(side: side, dimension: dimension, reach: reach)
    let coloring = Coloring.columns(of: pattern)
    let optimum = (0..<dimension).reduce(1) { product, _ in product * (2 * reach + 1) }
    #expect(coloring.count == optimum)
    #expect(coloring.isProvedOptimal)
    #expect(isValid(coloring, pattern))
  }

  @Test("arrow: as many colours as columns, two by symmetry")
  func arrow() throws {
    let pattern = try Patterns.arrow(50)
    #expect(Coloring.columns(of: pattern).count == 50)
    for order in ColoringOrder.allCases {
      let coloring = Coloring.symmetric(of: pattern, order: order)
      #expect(coloring.count == 2 && coloring.isProvedOptimal, "\(order)")
    }
  }

  @Test("symmetric tridiagonal: three star colours")
  func tridiagonal() throws {
    let pattern = try Patterns.banded(40, lower: 1, upper: 1)
    let coloring = Coloring.symmetric(of: pattern)
    #expect(coloring.count == 3)
    #expect(!coloring.isProvedOptimal)
    #expect(isStar(coloring, pattern))
  }

  @Test("random patterns: valid by every order", arguments: 1...8)
  func random(seed: UInt64) throws {
    let pattern = try Patterns.random(rows: 40, columns: 60, entries: 30 * Int(seed), seed: seed)
    let symmetric = try Patterns.symmetric(40, entries: 20 * Int(seed), seed: seed)
    for order in ColoringOrder.allCases {
      let coloring = Coloring.columns(of: pattern, order: order)
      #expect(isValid(coloring, pattern), "\(order)")
      #expect(coloring.count >= coloring.lowerBound)
      #expect(isStar(.symmetric(of: symmetric, order: order), symmetric), "\(order)")
    }
  }

  @Test("a crown: natural order takes n colours, incidence degree two")
  func orders() throws {
    // Bipartite crown of uᵢ, vⱼ, i ≠ j, taken u₀ v₀ u₁ v₁ …: the greedy worst case. A row is an edge.
    let n = 6
    let edges = (0..<n).flatMap { i in (0..<n).filter { $0 != i }.map { (i, $0) } }
    let pattern = try SparsePattern(
      rows: edges.count, columns: 2 * n,
      entries: edges.enumerated().flatMap { [(row: $0, column: 2 * $1.0), (row: $0, column: 2 * $1.1 + 1)] })
    #expect(Coloring.columns(of: pattern, order: .natural).count == n)
    #expect(Coloring.columns(of: pattern, order: .incidenceDegree).count == 2)
    let best = Coloring.columns(of: pattern)
    #expect(best.count == 2 && best.isProvedOptimal && best.order != .natural)
  }

  @Test("patterns without entries, rows or columns", arguments: [(0, 0), (0, 3), (3, 0), (2, 2)])
  func empty(rows: Int, columns: Int) throws {
    let pattern = try SparsePattern(rows: rows, columns: columns, entries: [])
    for order in ColoringOrder.allCases {
      let coloring = Coloring.columns(of: pattern, order: order)
      #expect(coloring.colors == Array(repeating: 0, count: columns))
      #expect(coloring.count == (columns == 0 ? 0 : 1))
    }
    if rows == columns { #expect(Coloring.symmetric(of: pattern).count == (columns == 0 ? 0 : 1)) }
  }
}
