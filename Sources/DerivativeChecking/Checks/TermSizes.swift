import DualNumbers

/// How large rounding is in the entries of a derivative, by the size of what they are made of.
///
/// An entry may be a sum of large terms that cancel. Its rounding goes with their size then: with ε·|f|/|x| and with the
/// other entries of its row, not with the entry itself.
struct TermSizes<Scalar: CheckableScalar> {
  /// ε·|f|/|x|, where |x| counts as 1 at most, and as √ε at least: about 0 that is not the scale of most functions.
  let ofValue: Matrix<Scalar>
  /// ε·|f|/|x| however small |x| is, or ε times the largest entry of the row, in units of each.
  let ofTerms: Matrix<Scalar>
  /// How far entries are from proportional in passes of other lengths: how sums within them are rounded.
  private(set) var ofPasses: Matrix<Scalar>

  /// - Parameter doubtful: The entries that passes are made for, six for each column, or second derivative.
  init(
    at x: [Scalar], _ surroundings: Surroundings<Scalar>, _ directions: Directions<Scalar>, exact: Matrix<Scalar>,
    doubtful: [Entry.Position], _ ask: Check<Scalar>.Ask
  ) rethrows {
    let (ε, lengths, scales) = (Scalar.ulpOfOne, directions.lengths, surroundings.scales)
    let beside = surroundings.domain.moved(x, by: scales.map { 2 * ε * $0 })
    let values = (try ask(.values, x).columnMajor, try ask(.values, beside).columnMajor)
    // What the values change by between neighbouring points is rounding, or the size of their derivatives.
    let sizes = zip(values.0, values.1).map { value, beside in
      let size = Scalar.maximum(value.magnitude, Scalar(abs(beside - value)) / (2 * ε))
      return size.isFinite ? size : 0
    }
    func ofValue(least: Scalar) -> Matrix<Scalar> {
      let lengths = lengths.map { Scalar.maximum($0, least) }
      return exact.places { i, j in
        ε * (directions.isSecondOrder ? sizes[0] / lengths[i] / lengths[j] : sizes[i] / lengths[j])
      }
    }
    let half = Scalar.sqrt(ε)
    self.ofValue = ofValue(least: directions.isSecondOrder ? Scalar.sqrt(half) : half)
    let rows = exact.rowIndices.map { i in
      zip(exact.row(i), scales).reduce((own: 0, scaled: 0) as (own: Scalar, scaled: Scalar)) { size, entry in
        (Scalar.maximum(size.own, abs(entry.0)), Scalar.maximum(size.scaled, abs(entry.0 * entry.1)))
      }
    }
    let whole = ofValue(least: 0)
    ofTerms = exact.places { i, j in
      Scalar.maximum(whole[i, j], ε * Scalar.maximum(rows[i].own, rows[i].scaled / scales[j]))
    }
    ofPasses = exact.map { _ in 0 }
    try takePasses(at: x, directions, exact, doubtful, ask)
  }

  private mutating func takePasses(
    at x: [Scalar], _ directions: Directions<Scalar>, _ exact: Matrix<Scalar>, _ doubtful: [Entry.Position],
    _ ask: Check<Scalar>.Ask
  ) rethrows {
    var generator = SplitMix64(seed: 0)
    let lengths: [(Scalar, Scalar)] = (0..<6).map { _ in
      (generator.number(in: 1...2), directions.isSecondOrder ? generator.number(in: 1...2) : 1)
    }
    // A pass tells a whole column of first derivatives, but one second derivative.
    let columns = Set(doubtful.map(\.column)).map { Entry.Position(row: 0, column: $0) }
    for place in directions.isSecondOrder ? doubtful : columns {
      for (length, rowLength) in lengths {
        let question = directions.single(row: place.row, column: place.column, length: length, rowLength: rowLength)
        for (i, answer) in zip(place.row..., try ask(question, x).columnMajor) {
          let rest = Scalar(abs(answer / length / rowLength - exact[i, place.column]))
          if rest.isFinite { ofPasses[i, place.column] = Scalar.maximum(ofPasses[i, place.column], rest) }
        }
      }
    }
  }
}
