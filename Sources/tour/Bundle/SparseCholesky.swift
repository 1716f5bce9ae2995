import SparseDerivatives

/// LDLᵀ of a symmetric positive definite matrix, from its last row to its first: what stands behind is eliminated first.
///
/// In bundle adjustment these are the points, of which no two meet in an entry, so that what is left for the cameras is the
/// Schur complement. Row by row with the elimination tree: T. A. Davis, "Algorithm 849: a concise sparse Cholesky
/// factorization package", ACM Transactions on Mathematical Software 31, 2005.
struct SparseCholesky {
  private let pattern: SparsePattern
  private let parent: [Int]
  private let starts: [Int]
  private var rows: [Int]
  private var entries: [Double]
  private var diagonal: [Double]
  // Of one row of L: its entries, and its pattern from the end.
  private var row: [Double]
  private var stack, marks, filled: [Int]

  /// Finds where L has entries. Step k of the elimination is row and column n − 1 − k of the matrix.
  init(_ pattern: SparsePattern) {
    let n = pattern.rows
    var (parent, counts, marks) = ([Int](repeating: -1, count: n), [Int](repeating: 0, count: n), Array(-1..<n - 1))
    for k in 0..<n {
      marks[k] = k
      for var i in Self.steps(before: k, pattern) {
        while marks[i] != k {
          if parent[i] < 0 { parent[i] = k }
          counts[i] += 1
          marks[i] = k
          i = parent[i]
        }
      }
    }
    var starts = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    (self.pattern, self.parent, self.starts) = (pattern, parent, starts)
    rows = [Int](repeating: 0, count: starts[n])
    entries = [Double](repeating: 0, count: starts[n])
    diagonal = [Double](repeating: 0, count: n)
    row = diagonal
    (stack, self.marks, filled) = (counts, counts, counts)
  }

  /// The entries of L below its diagonal.
  var nonZeros: Int { entries.count }

  /// The steps that step k meets in the matrix.
  private static func steps(before k: Int, _ pattern: SparsePattern) -> [Int] {
    let n = pattern.rows
    return pattern.entries(ofColumn: n - 1 - k).map { n - 1 - Int(pattern.rowIndices[$0]) }.filter { $0 < k }
  }

  /// Factors the matrix with `damping` times its diagonal added; false where it is not positive definite.
  mutating func factor(_ matrix: SparseMatrix<Double>, damping: Double) -> Bool {
    let n = pattern.rows
    for k in 0..<n {
      marks[k] = -1
      filled[k] = 0
    }
    for k in 0..<n {
      var (top, pivot) = (n, 0.0)
      marks[k] = k
      for place in pattern.entries(ofColumn: n - 1 - k) {
        var i = n - 1 - Int(pattern.rowIndices[place])
        if i == k { pivot = matrix.values[place] * (1 + damping) }
        if i >= k { continue }
        row[i] += matrix.values[place]
        var length = 0
        while marks[i] != k {
          stack[length] = i
          length += 1
          marks[i] = k
          i = parent[i]
        }
        while length > 0 {
          (top, length) = (top - 1, length - 1)
          stack[top] = stack[length]
        }
      }
      for i in stack[top...] {
        let y = row[i]
        row[i] = 0
        let end = starts[i] + filled[i]
        for place in starts[i]..<end { row[rows[place]] -= entries[place] * y }
        let entry = y / diagonal[i]
        pivot -= entry * y
        (rows[end], entries[end]) = (k, entry)
        filled[i] += 1
      }
      guard pivot > 0 && pivot.isFinite else {
        for i in row.indices { row[i] = 0 }
        return false
      }
      diagonal[k] = pivot
    }
    return true
  }

  /// The solution of A·x = b.
  func solve(_ b: [Double]) -> [Double] {
    let n = b.count
    var x = Array(b.reversed())
    for k in 0..<n {
      for place in starts[k]..<starts[k + 1] { x[rows[place]] -= entries[place] * x[k] }
    }
    for k in 0..<n { x[k] /= diagonal[k] }
    for k in (0..<n).reversed() {
      for place in starts[k]..<starts[k + 1] { x[k] -= entries[place] * x[rows[place]] }
    }
    return x.reversed()
  }
}
