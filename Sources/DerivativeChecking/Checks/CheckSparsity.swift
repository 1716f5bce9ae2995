import DualNumbers

/// Checks which entries of a Jacobian are declared to differ from 0, against the exact Jacobian.
///
///     let report = checkSparsity(at: .each([[1, 2, 3], [4, 5, 6]]), entries: [(0, 0), (1, 1), (1, 2)]) { x in
///       [x[0] * x[1], x[1] + 2]
///     }
///     report.passed  // false
///     report.uncovered.map(\.name)  // ["∂f[0]/∂x[1]"]
///     report.neverUsed.map(\.name)  // ["∂f[1]/∂x[2]"]
///
/// An entry outside of those that differs from 0, or is NaN, at any point is `uncovered`: a compressed Jacobian would lose it,
/// or add it to another. One of them that is 0 at all points costs time, but is no mistake.
///
/// - Precondition: entries are rows and columns of the Jacobian.
/// - Complexity: n evaluations of `f` at each point.
@_disfavoredOverload
public func checkSparsity<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, entries: [(row: Int, column: Int)],
  of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
) rethrows -> SparsityReport {
  try SparsityReport(at: PointList(points), entries, f)
}

/// What was found about a declared pattern.
public struct SparsityReport: Sendable, Hashable {
  /// An entry of a Jacobian.
  public struct Entry: Sendable, Hashable {
    /// The output, from 0.
    public let row: Int
    /// The input, from 0.
    public let column: Int
    /// As reports call it: `∂f[0]/∂x[1]`.
    public var name: String { "∂f[\(row)]/∂x[\(column)]" }
  }

  /// Entries that differ from 0 somewhere, and are not declared; column by column.
  public let uncovered: [Entry]
  /// Declared entries that are 0 at all points.
  public let neverUsed: [Entry]
  /// Whether no entry is uncovered.
  public var passed: Bool { uncovered.isEmpty }

  init<Scalar: CheckableScalar>(
    at points: PointList<Scalar>, _ entries: [(row: Int, column: Int)],
    _ f: ([Dual<Scalar>]) throws -> [Dual<Scalar>]
  ) rethrows {
    var seen = Set<Entry>()
    var size: (rows: Int, columns: Int)?
    for x in points.checkPoints {
      let jacobian = try exactJacobian(at: x, of: f)
      if let size { requireAsMany(jacobian.rows, as: size.rows) }
      size = (jacobian.rows, jacobian.columns)
      for j in 0..<jacobian.columns {
        for i in 0..<jacobian.rows where jacobian[i, j] != 0 { seen.insert(Entry(row: i, column: j)) }
      }
    }
    var declared = Set<Entry>()
    for (row, column) in entries {
      if let size {
        require(
          row >= 0 && row < size.rows && column >= 0 && column < size.columns,
          "the entry in row \(row), column \(column) is outside of a Jacobian of \(size.rows) rows × \(size.columns) columns"
        )
      }
      declared.insert(Entry(row: row, column: column))
    }
    func sorted(_ entries: Set<Entry>) -> [Entry] { entries.sorted { ($0.column, $0.row) < ($1.column, $1.row) } }
    uncovered = sorted(seen.subtracting(declared))
    neverUsed = sorted(declared.subtracting(seen))
  }
}

extension SparsityReport: CustomStringConvertible {
  /// At most ten entries of each kind.
  public var description: String {
    func list(_ entries: [Entry]) -> String {
      entries.prefix(10).map(\.name).joined(separator: ", ") + (entries.count > 10 ? ", …" : "")
    }
    if uncovered.isEmpty && neverUsed.isEmpty { return "passed: the pattern has every entry, and no other" }
    return [
      uncovered.isEmpty
        ? "passed: the pattern has every entry" : "FAILED: \(uncovered.count) uncovered: \(list(uncovered))",
      neverUsed.isEmpty ? "" : "0 at all points: \(neverUsed.count): \(list(neverUsed))",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
