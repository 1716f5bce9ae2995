extension Matrix: CustomStringConvertible {
  /// All entries, a line a row, each column aligned.
  ///
  /// Of a matrix without entries its size, `[ ] 0 rows × 3 columns`.
  public var description: String {
    if elements.isEmpty { return "[ ] \(rows) rows × \(columns) columns" }
    return text(rows: Array(0..<rows), columns: Array(0..<columns))
  }

  /// The corners of a matrix with more than `rows` rows or `columns` columns; a smaller one as it is.
  ///
  ///     print(Matrix(rows: 100, columns: 3, repeating: 1.5).abridged(rows: 4))
  ///     // [ 1.5  1.5  1.5 ]
  ///     // [ 1.5  1.5  1.5 ]
  ///     // [   ⋮    ⋮    ⋮ ]
  ///     // [ 1.5  1.5  1.5 ]
  ///     // [ 1.5  1.5  1.5 ]
  ///     // 100 rows × 3 columns
  public func abridged(rows mostRows: Int = 10, columns mostColumns: Int = 8) -> String {
    require(mostRows > 0, "rows must be positive, but is \(mostRows)")
    require(mostColumns > 0, "columns must be positive, but is \(mostColumns)")
    if elements.isEmpty || (rows <= mostRows && columns <= mostColumns) { return description }
    return text(rows: corners(rows, most: mostRows), columns: corners(columns, most: mostColumns))
      + "\n\(rows) rows × \(columns) columns"
  }

  /// The first and last of `count` indices, at most `most` in all, with nil for those left out between.
  private func corners(_ count: Int, most: Int) -> [Int?] {
    if count <= most { return Array(0..<count) }
    return Array(0..<(most + 1) / 2) + [nil] + Array((count - most / 2)..<count)
  }

  /// The given rows and columns, nil standing for an ellipsis.
  private func text(rows shownRows: [Int?], columns shownColumns: [Int?]) -> String {
    let cells = shownColumns.map { column in
      shownRows.map { row in
        guard let row else { return column == nil ? "⋱" : "⋮" }
        guard let column else { return "…" }
        return "\(self[row, column])"
      }
    }
    let widths = cells.map { $0.map(\.count).max() ?? 0 }
    return shownRows.indices.map { i in
      let line = zip(cells, widths).map { column, width in
        String(repeating: " ", count: width - column[i].count) + column[i]
      }
      return "[ " + line.joined(separator: "  ") + " ]"
    }.joined(separator: "\n")
  }
}

extension MatrixLine: CustomStringConvertible {
  /// The entries, as those of an array.
  public var description: String { Array(self).description }
}

extension Matrix: CustomDebugStringConvertible {
  /// Type, size and at most ten rows and eight columns.
  public var debugDescription: String {
    "Matrix<\(Scalar.self)>, \(rows) × \(columns):\n\(abridged())"
  }
}
