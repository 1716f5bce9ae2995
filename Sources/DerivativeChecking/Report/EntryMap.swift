// The map of all entries: a sign for each, or for a block of them where there are many.

extension DerivativeReport {
  /// The worst verdict on each entry over all points, as a sign: a line for each row, under the names or the numbers of
  /// the columns. Of more than a dozen rows those are left out that agree.
  var map: [String] {
    guard entryCount > 1, !remarkable.isEmpty else { return [] }
    let worst = worstVerdicts
    let labels = outputs.map { $0.count > 24 ? String($0.prefix(23)) + "…" : $0 }
    let room = Self.mapWidth - 4 - (labels.map(\.count).max() ?? 0)
    let (rowStep, columnStep) = (step(names.rows, most: 40), step(names.columns, most: room))
    var (lines, leavesOut) = ([[String]](), false)
    for row in stride(from: 0, to: names.rows, by: rowStep) {
      let verdicts = stride(from: 0, to: names.columns, by: columnStep).map { column in
        let block = (row..<min(row + rowStep, names.rows)).flatMap { i in
          (column..<min(column + columnStep, names.columns)).map { worst[i][$0] }
        }
        return block.max { $0.severity < $1.severity } ?? .agrees
      }
      if names.rows > 12 && verdicts.allSatisfy({ $0 == .agrees }) {
        leavesOut = true
      } else {
        lines.append([labels[row], ruled(verdicts.map { String($0.sign) })])
      }
    }
    let blocks = rowStep * columnStep > 1 ? ["  each sign is the worst of \(rowStep)×\(columnStep) entries"] : []
    let rest = leavesOut ? ["  all other rows agree"] : []
    let used = Verdict.allCases.filter { verdict in worst.contains { $0.contains(verdict) } }
    let heads = stride(from: 0, to: names.columns, by: columnStep).map { column in
      hasShortNames ? names.input(column) : "\(column / columnStep % 10)"
    }
    return aligned([["", ruled(heads)]] + lines, right: []).map { "  " + $0 } + rest + blocks
      + legend(used.map { "\($0.sign) \($0.name)" })
  }

  /// Whether the columns have names, and room for them.
  private var hasShortNames: Bool { names.columns <= 12 && (names.longestInput ?? .max) <= 4 }

  /// The cells of a line, in columns as wide as their names where those stand above.
  private func ruled(_ cells: [String]) -> String {
    let width = hasShortNames ? names.longestInput ?? 1 : 1
    return cells.map { $0 + String(repeating: " ", count: width - $0.count) }
      .joined(separator: names.columns <= 30 ? " " : "")
  }

  /// The widest line of a map.
  private static var mapWidth: Int { 90 }

  private func legend(_ items: [String]) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, last.count + 3 + item.count <= Self.mapWidth {
        lines[lines.count - 1] += "   " + item
      } else {
        lines.append("  " + item)
      }
    }
    return lines
  }

  /// For each entry the worst verdict at any point.
  var worstVerdicts: [[Verdict]] {
    var worst = [[Verdict]](repeating: Array(repeating: .agrees, count: names.columns), count: names.rows)
    for remark in results.lazy.flatMap(\.remarks)
    where remark.verdict.severity > worst[remark.row][remark.column].severity {
      worst[remark.row][remark.column] = remark.verdict
    }
    return worst
  }

  private func step(_ count: Int, most: Int) -> Int { (count + most - 1) / most }
}

extension Verdict {
  /// In a map of entries.
  var sign: Character {
    switch self {
    case .agrees: "·"
    case .wrong: "X"
    case .wrongSign: "−"
    case .constantFactor: "×"
    case .transposed: "T"
    case .otherEntry: "o"
    case .missingTerm: "m"
    case .notDifferentiable: "k"
    case .referencesDisagree: "≠"
    case .cannotTell: "?"
    }
  }

  /// In words: "wrong sign".
  var name: String {
    switch self {
    case .agrees: "agrees"
    case .wrong: "wrong"
    case .wrongSign: "wrong sign"
    case .constantFactor: "constant factor"
    case .transposed: "transposed"
    case .otherEntry: "another entry"
    case .missingTerm: "missing term"
    case .notDifferentiable: "not differentiable"
    case .referencesDisagree: "references disagree"
    case .cannotTell: "cannot tell"
    }
  }
}
