import DualNumbers

/// The tangents of passes other than those along each input: along all columns of a derivative at once, or along one
/// with a length other than 1.
struct Directions<Scalar: CheckableScalar> {
  let isSecondOrder: Bool
  /// The length over which the function may vary with each column: the size of the input there, 1 at most.
  let lengths: [Scalar]
  /// How much there is of each column, and for second derivatives of each row.
  private let shares: (columns: [Scalar], rows: [Scalar])
  /// What the only column of a directional derivative is along; nil where each column is along an input.
  private let line: [Scalar]?

  /// Random shares, the same for the same seed, in proportion to the sizes of the inputs, so that each column counts.
  ///
  /// They do not add up to about 1: where a cache makes all columns the same, their sum is no such column.
  init(at x: [Scalar], on line: Line<Scalar>?, isSecondOrder: Bool, seed: UInt64) {
    self.isSecondOrder = isSecondOrder
    self.line = line?.direction
    let sizes = line.map { [$0.scale] } ?? Check.scales(of: x)
    lengths = line.map { [$0.shortest] } ?? sizes.map { Scalar.minimum($0, 1) }
    var generator = SplitMix64(seed: seed)
    let largest = sizes.max() ?? 1
    // Far from underflow, also the product of two.
    let least = Scalar(sign: .plus, exponent: Scalar.leastNormalMagnitude.exponent / 4, significand: 1)
    func draw() -> [Scalar] {
      sizes.map { size in
        let share = Scalar.maximum(size / largest, least).binade * generator.number(in: 1.25...1.75)
        return generator.next() & 1 == 0 ? share : -share
      }
    }
    func isClear(_ sum: Scalar) -> Bool { !((sum - 1).magnitude < 0.125) }
    var shares = (columns: draw(), rows: draw())
    while !isClear(shares.columns.reduce(0, +))
      || !isClear(shares.columns.reduce(0, +) * shares.rows.reduce(0, +))
    {
      shares = (draw(), draw())
    }
    self.shares = shares
  }

  /// The pass along all columns, `length` times as far.
  func mixed(length: Scalar = 1) -> Question<Scalar> { pass(shares.columns.map { length * $0 }, shares.rows) }

  /// The pass along one column, which a second derivative is for one row only. Its answer is to be divided by the
  /// lengths.
  func single(row: Int, column: Int, length: Scalar, rowLength: Scalar) -> Question<Scalar> {
    pass(
      lengths.indices.map { $0 == column ? length : 0 },
      isSecondOrder ? lengths.indices.map { $0 == row ? rowLength : 0 } : [])
  }

  private func pass(_ columns: [Scalar], _ rows: [Scalar]) -> Question<Scalar> {
    .pass(line.map { $0.map { columns[0] * $0 } } ?? columns, rows)
  }

  /// What the mixed pass gives if the derivative is linear in its direction, and the size of the terms of that sum.
  func sum(of exact: Matrix<Scalar>) -> [(value: Scalar, size: Scalar)] {
    var rows = [(value: Scalar, size: Scalar)](repeating: (0, 0), count: exact.rows)
    // One loop over memory, which a check that passes takes for every entry.
    exact.withUnsafeBufferPointer { entries in
      for (j, share) in shares.columns.enumerated() {
        for i in rows.indices {
          let term = entries[j * rows.count + i] * share
          rows[i].value += term
          rows[i].size += term.magnitude
        }
      }
    }
    guard isSecondOrder else { return rows }
    let all = zip(rows, shares.rows).reduce((value: 0, size: 0) as (value: Scalar, size: Scalar)) { all, row in
      (all.value + row.0.value * row.1, all.size + row.0.size * row.1.magnitude)
    }
    return [all]
  }
}
