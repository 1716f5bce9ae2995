/// The graph of the columns of a pattern, in which those that share a row are neighbours: walked by the rows, not stored.
struct ColumnGraph {
  let columns: SparsePattern
  let rows: SparsePattern
  let longestRow: Int

  init(_ pattern: SparsePattern) {
    columns = pattern
    rows = pattern.transposed()
    var longest = 0
    for i in 0..<pattern.rows { longest = max(longest, rows.columnStarts[i + 1] - rows.columnStarts[i]) }
    longestRow = longest
  }

  /// What walks need: pointers, and for each column the walk that met it last.
  struct Walk {
    let columnStarts: UnsafeBufferPointer<Int>
    let rowIndices: UnsafeBufferPointer<Int32>
    let rowStarts: UnsafeBufferPointer<Int>
    let columnIndices: UnsafeBufferPointer<Int32>
    let met: UnsafeMutableBufferPointer<Int32>

    /// Calls `body` with each neighbour of a column once.
    @inline(__always)
    func forEachNeighbour(of column: Int, _ body: (Int) -> Void) {
      let mark = Int32(truncatingIfNeeded: column)
      met[column] = mark
      for k in columnStarts[column]..<columnStarts[column + 1] {
        let row = Int(rowIndices[k])
        for l in rowStarts[row]..<rowStarts[row + 1] {
          let neighbour = Int(columnIndices[l])
          if met[neighbour] != mark {
            met[neighbour] = mark
            body(neighbour)
          }
        }
      }
    }
  }

  /// `body` walks from each column once at most.
  func walk<Result>(_ body: (Walk) -> Result) -> Result {
    var met = [Int32](repeating: -1, count: columns.columns)
    return columns.columnStarts.withUnsafeBufferPointer { columnStarts in
      columns.rowIndices.withUnsafeBufferPointer { rowIndices in
        rows.columnStarts.withUnsafeBufferPointer { rowStarts in
          rows.rowIndices.withUnsafeBufferPointer { columnIndices in
            met.withUnsafeMutableBufferPointer { met in
              body(
                Walk(
                  columnStarts: columnStarts, rowIndices: rowIndices, rowStarts: rowStarts,
                  columnIndices: columnIndices, met: met))
            }
          }
        }
      }
    }
  }

  /// The least colour that no neighbour has, column by column in the given order.
  func coloring(_ kind: ColoringOrder) -> [Int32] {
    let order = order(kind)
    var colors = [Int32](repeating: -1, count: columns.columns)
    // The column that met a colour last. No row has more columns of different colours than there are.
    var taken = [Int32](repeating: -1, count: columns.columns + 1)
    walk { walk in
      colors.withUnsafeMutableBufferPointer { colors in
        taken.withUnsafeMutableBufferPointer { taken in
          for column in order {
            let j = Int(column)
            // A neighbour that is met twice does no harm here.
            for k in walk.columnStarts[j]..<walk.columnStarts[j + 1] {
              let row = Int(walk.rowIndices[k])
              for l in walk.rowStarts[row]..<walk.rowStarts[row + 1] {
                let color = colors[Int(walk.columnIndices[l])]
                if color >= 0 { taken[Int(color)] = column }
              }
            }
            var color = 0
            while taken[color] == column { color += 1 }
            colors[j] = Int32(color)
          }
        }
      }
    }
    return colors
  }

  /// The columns in the order in which they are coloured.
  func order(_ kind: ColoringOrder) -> [Int32] {
    switch kind {
    case .natural: Array(0..<Int32(columns.columns))
    case .largestFirst: largestFirst()
    case .smallestLast: Array(dynamic(removing: .smallest).reversed())
    case .dynamicLargestFirst: dynamic(removing: .largest)
    case .incidenceDegree: incidenceDegree()
    }
  }

  /// The number of neighbours of each column.
  private func degrees() -> [Int32] {
    var degrees = [Int32](repeating: 0, count: columns.columns)
    walk { walk in
      for j in degrees.indices {
        var count: Int32 = 0
        walk.forEachNeighbour(of: j) { _ in count += 1 }
        degrees[j] = count
      }
    }
    return degrees
  }

  /// By counting; of equal degrees the first column first.
  private func largestFirst() -> [Int32] {
    let degrees = degrees()
    let most = Int(degrees.max() ?? 0)
    var starts = [Int](repeating: 0, count: most + 2)
    for degree in degrees { starts[most - Int(degree) + 1] += 1 }
    for k in 0..<most + 1 { starts[k + 1] += starts[k] }
    var order = [Int32](repeating: 0, count: degrees.count)
    for j in degrees.indices {
      let place = most - Int(degrees[j])
      order[starts[place]] = Int32(j)
      starts[place] += 1
    }
    return order
  }

  enum Extreme { case smallest, largest }

  /// Columns one by one, each of extreme degree among those left.
  private func dynamic(removing extreme: Extreme) -> [Int32] {
    let degrees = degrees()
    var queue = BucketQueue(degrees, most: Int(degrees.max() ?? 0))
    var order: [Int32] = []
    order.reserveCapacity(degrees.count)
    walk { walk in
      while let column = extreme == .smallest ? queue.removeSmallest() : queue.removeLargest() {
        order.append(Int32(column))
        walk.forEachNeighbour(of: column) { if queue.contains($0) { queue.change($0, by: -1) } }
      }
    }
    return order
  }

  /// Columns one by one, each with most neighbours among those before it.
  private func incidenceDegree() -> [Int32] {
    let most = Int(degrees().max() ?? 0)
    var queue = BucketQueue([Int32](repeating: 0, count: columns.columns), most: most)
    var order: [Int32] = []
    order.reserveCapacity(columns.columns)
    walk { walk in
      while let column = queue.removeLargest() {
        order.append(Int32(column))
        walk.forEachNeighbour(of: column) { if queue.contains($0) { queue.change($0, by: 1) } }
      }
    }
    return order
  }
}
