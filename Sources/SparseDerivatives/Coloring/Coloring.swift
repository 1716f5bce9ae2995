import DualNumbers

/// Colours of the columns, or rows, of a sparse matrix, such that all of one colour go through one direction.
///
///     let pattern = try SparsePattern(rows: 3, columns: 3, entries: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2)])
///     let coloring = Coloring.columns(of: pattern)
///     coloring.colors  // [0, 1, 0]
///     coloring.isProvedOptimal  // true
///
/// Colours are given greedily, to each column the least that no column with an entry in a common row has. The order
/// decides how many there are; the least number is hard to find, but where it is that of the longest row it is proved.
public struct Coloring: Hashable, Sendable {
  /// The colour of each column or row, from 0.
  public let colors: [Int32]
  /// The number of colours.
  public let count: Int
  /// No colouring has fewer: the entries of the longest row, or column where rows are coloured; 1 where there are none.
  ///
  /// Of a symmetric colouring 2 where a row has an entry off the diagonal, else 1.
  public let lowerBound: Int
  /// The order that made it.
  public let order: ColoringOrder

  /// Whether it is proved that no colouring has fewer colours.
  public var isProvedOptimal: Bool { count == lowerBound }

  init(_ colors: [Int32], lowerBound: Int, order: ColoringOrder) {
    self.colors = colors
    self.count = Int(colors.max() ?? -1) + 1
    self.lowerBound = lowerBound
    self.order = order
  }

  /// Colours of the columns: those of one colour have no row in common. Empty columns have colour 0, too.
  ///
  /// - Parameters:
  ///   - pattern: where the matrix has entries.
  ///   - order: all are tried by default, until one is proved optimal; of equally good ones the first is taken.
  /// - Complexity: for each order the sum of the squares of the rows' numbers of entries, once or twice.
  public static func columns(of pattern: SparsePattern, order: ColoringOrder? = nil) -> Coloring {
    let graph = ColumnGraph(pattern)
    return best(order) { order in
      Coloring(graph.coloring(order), lowerBound: max(graph.longestRow, min(pattern.columns, 1)), order: order)
    }
  }

  /// Colours of the rows: those of one colour have no column in common.
  ///
  ///     let pattern = try SparsePattern(rows: 3, columns: 1, entries: [(0, 0), (1, 0)])
  ///     Coloring.rows(of: pattern).colors  // [0, 1, 0]
  ///
  /// Passes of the reverse mode give combinations of rows, as those of the forward mode of columns.
  public static func rows(of pattern: SparsePattern, order: ColoringOrder? = nil) -> Coloring {
    columns(of: pattern.transposed(), order: order)
  }

  /// Star colours of a symmetric pattern: neighbours differ, and every path of four columns has three colours. Then
  /// each entry, or its mirror image, is alone with its colour in its row.
  ///
  ///     var entries = (1..<5).flatMap { [(row: 0, column: $0), (row: $0, column: 0)] }
  ///     entries += (0..<5).map { (row: $0, column: $0) }
  ///     let arrow = try SparsePattern(rows: 5, columns: 5, entries: entries)
  ///     Coloring.symmetric(of: arrow).count  // 2
  ///     Coloring.columns(of: arrow).count  // 5
  ///
  /// - Precondition: the pattern is symmetric.
  /// - Complexity: as `columns(of:order:)`.
  public static func symmetric(of pattern: SparsePattern, order: ColoringOrder? = nil) -> Coloring {
    require(pattern.isSymmetric, "the pattern of \(pattern) is not symmetric")
    let graph = ColumnGraph(pattern)
    var hasNeighbours = false
    for j in 0..<pattern.columns {
      for k in pattern.entries(ofColumn: j) where Int(pattern.rowIndices[k]) != j { hasNeighbours = true }
    }
    let bound = hasNeighbours ? 2 : pattern.columns > 0 ? 1 : 0
    return best(order) { order in
      Coloring(starColors(of: pattern, in: graph.order(order)), lowerBound: bound, order: order)
    }
  }

  private static func best(_ order: ColoringOrder?, _ color: (ColoringOrder) -> Coloring) -> Coloring {
    if let order { return color(order) }
    var best = color(.natural)
    for order in ColoringOrder.allCases.dropFirst() where !best.isProvedOptimal {
      let other = color(order)
      if other.count < best.count { best = other }
    }
    return best
  }

  /// Stops the program where columns of one colour share a row.
  func check(columnsOf pattern: SparsePattern) {
    require(
      colors.count == pattern.columns,
      "the colouring has \(colors.count) colours, the pattern \(pattern.columns) columns")
    // The column that had a colour in a row last, for one row at a time.
    let rows = pattern.transposed()
    var last = [Int32](repeating: -1, count: count)
    for i in 0..<rows.columns {
      for k in rows.columnStarts[i]..<rows.columnStarts[i + 1] {
        let color = Int(colors[Int(rows.rowIndices[k])])
        require(last[color] != Int32(i), "two columns of colour \(color) have an entry in row \(i)")
        last[color] = Int32(i)
      }
    }
  }
}

/// In which order columns are given colours, each the least that is left.
///
/// Orders of D. W. Matula and L. L. Beck (J. ACM 30, 1983), T. F. Coleman and J. J. Moré (SIAM J. Numer. Anal. 20, 1983), as
/// A. H. Gebremedhin, F. Manne and A. Pothen describe them (SIAM Review 47, 2005). The degree of a column is the number of
/// columns that share a row with it.
public enum ColoringOrder: String, CaseIterable, Sendable {
  /// As the columns stand.
  case natural
  /// By degree, the largest first.
  case largestFirst
  /// The last has the smallest degree, the one before it the smallest among the others, and so on.
  case smallestLast
  /// Next is the column that shares rows with most columns that have their place.
  case incidenceDegree
  /// Next is the column of largest degree among those that have no place.
  case dynamicLargestFirst
}
