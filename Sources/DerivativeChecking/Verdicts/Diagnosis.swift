import DualNumbers

/// What kind of mistake a wrong entry is, told from the other entries at the same point.
struct Diagnosis {
  /// A kind of mistake, and what belongs to it.
  struct Guess: Hashable {
    let verdict: Verdict
    var factor: Double?
    var like: Place?
  }

  typealias Place = Entry.Position

  let point: PointResult
  /// How far, relatively, numbers may be apart that are taken for the same.
  let relative: Double

  /// All kinds that the entry might be, the likelier first.
  func guesses(_ row: Int, _ column: Int) -> [Guess] {
    let (given, right) = (given(row, column), right(row, column))
    guard given.isFinite && right.isFinite else { return [] }
    var guesses: [Guess] = []
    let across = transposed(row, column)
    if let across, wasSwapped(row, column) { guesses.append(across) }
    if isClose(given, -right, row, column) { guesses.append(Guess(verdict: .wrongSign)) }
    if let factor = simpleFactor(row, column) { guesses.append(Guess(verdict: .constantFactor, factor: factor)) }
    if let across, given != 0 { guesses.append(across) }
    if given == 0 { guesses.append(Guess(verdict: .missingTerm)) }
    let neighbours = neighbours(row, column)
    func nearest(_ places: [Place]) -> [Place] { places.sorted { $0.distance(row, column) < $1.distance(row, column) } }
    guesses += nearest(neighbours.filter { isClose(given, self.right($0.row, $0.column), row, column) })
      .map { Guess(verdict: .otherEntry, like: $0) }
    guesses += nearest(neighbours.filter { isMissing($0, row, column) }).map { Guess(verdict: .missingTerm, like: $0) }
    return guesses
  }

  /// Given over right, where that is a number other than 0.
  func factor(_ row: Int, _ column: Int) -> Double? {
    let factor = given(row, column) / right(row, column)
    return factor.isFinite && factor != 0 ? factor : nil
  }

  /// Whether two factors are the same.
  func isSame(_ x: Double, _ y: Double) -> Bool { abs(x - y) <= relative * max(abs(x), abs(y)) }

  private func given(_ row: Int, _ column: Int) -> Double { point.given[row, column] }

  private func right(_ row: Int, _ column: Int) -> Double { point.reference[row, column] }

  /// Whether `x` is `y`, up to the accuracy of the references.
  private func isClose(_ x: Double, _ y: Double, _ row: Int, _ column: Int) -> Bool {
    let uncertainty = point.exact == nil ? point.uncertainties?[row, column] ?? 0 : 0
    return abs(x - y) <= relative * max(abs(x), abs(y)) + 2 * uncertainty
  }

  private func transposed(_ row: Int, _ column: Int) -> Guess? {
    guard row != column, column < point.given.rows, row < point.given.columns else { return nil }
    guard isClose(given(row, column), right(column, row), row, column) else { return nil }
    return Guess(verdict: .transposed, like: Place(row: column, column: row))
  }

  /// Whether the entry across the diagonal is wrong too, with the value of this one.
  private func wasSwapped(_ row: Int, _ column: Int) -> Bool {
    isClose(given(column, row), right(row, column), column, row)
  }

  private func simpleFactor(_ row: Int, _ column: Int) -> Double? {
    guard right(row, column) != 0 else { return nil }
    return Self.simpleFactors.first { isClose(given(row, column), $0 * right(row, column), row, column) }
  }

  /// The small whole numbers, powers of ten, degrees and radians, natural and other logarithms, and their inverses.
  private static let simpleFactors: [Double] = {
    let wholes = (2...12).map(Double.init) + [16, 60, 100, 1000, 3600, 1e6]
    let others = [Double.pi, 2 * .pi, 180 / .pi, 2.0.squareRoot(), Double.log(2), Double.log(10)]
    let factors = (wholes + others).flatMap { [$0, 1 / $0] } + [1.5, 2.0 / 3]
    return factors + factors.map { -$0 }
  }()

  /// The other entries of the same row and the same column.
  private func neighbours(_ row: Int, _ column: Int) -> [Place] {
    let inRow = point.given.columnIndices.filter { $0 != column }.map { Place(row: row, column: $0) }
    let inColumn = point.given.rowIndices.filter { $0 != row }.map { Place(row: $0, column: column) }
    return inRow + inColumn
  }

  /// Whether the entry lacks the value of another, or has it with the wrong sign.
  private func isMissing(_ other: Place, _ row: Int, _ column: Int) -> Bool {
    let difference = right(row, column) - given(row, column)
    let term = right(other.row, other.column)
    guard abs(term) > 1e3 * relative * abs(right(row, column)), term != 0 else { return false }
    return isClose(difference, term, row, column) || isClose(difference, -term, row, column)
  }
}

extension Entry.Position {
  fileprivate func distance(_ row: Int, _ column: Int) -> Int { abs(self.row - row) + abs(self.column - column) }
}

extension Matrix {
  var rowIndices: Range<Int> { 0..<rows }
  var columnIndices: Range<Int> { 0..<columns }
}

extension PointResult {
  /// What the given derivative is measured against.
  var reference: ReportedMatrix { exact ?? differences ?? given }
}
