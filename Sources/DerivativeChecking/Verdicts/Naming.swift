/// Names the kinds of all mistakes, at all points together: a kind has to fit wherever an entry is wrong.
struct Naming {
  private let diagnoses: [Diagnosis]
  private var results: [PointResult]

  /// The results with a kind for every entry that is wrong so far.
  static func named(_ results: [PointResult], relative: Double) -> [PointResult] {
    guard results.contains(where: { $0.remarks.contains { $0.verdict == .wrong } }) else { return results }
    var naming = Naming(results: results, relative: relative)
    naming.nameByOtherEntries()
    naming.nameByRepeatedFactor()
    return naming.results
  }

  private init(results: [PointResult], relative: Double) {
    diagnoses = results.map { Diagnosis(point: $0, relative: relative) }
    self.results = results
  }

  /// An entry that is wrong: at which points, and where among their remarks.
  private typealias Wrong = [(point: Int, remark: Int)]

  private func wrongEntries() -> [Diagnosis.Place: Wrong] {
    var entries: [Diagnosis.Place: Wrong] = [:]
    for (point, result) in results.enumerated() {
      for (k, remark) in result.remarks.enumerated() where remark.verdict == .wrong && remark.left == nil {
        entries[Diagnosis.Place(row: remark.row, column: remark.column), default: []].append((point, k))
      }
    }
    return entries
  }

  private mutating func nameByOtherEntries() {
    for (place, wrong) in wrongEntries() {
      let guesses = wrong.map { diagnoses[$0.point].guesses(place.row, place.column) }
      if let common = guesses[0].first(where: { guess in guesses.allSatisfy { $0.contains(guess) } }) {
        for entry in wrong { results[entry.point].remarks[entry.remark].take(common) }
      }
    }
  }

  /// A factor that is no simple one is named where it repeats: at another point, or in the same row or column.
  private mutating func nameByRepeatedFactor() {
    let entries = wrongEntries()
    var factors: [(place: Diagnosis.Place, factor: Double, wrong: Wrong)] = []
    for (place, wrong) in entries {
      let all = wrong.map { diagnoses[$0.point].factor(place.row, place.column) }
      guard let first = all[0], all.allSatisfy({ $0.map { diagnoses[0].isSame($0, first) } ?? false }) else { continue }
      factors.append((place, first, wrong))
    }
    let repeated = repeated(factors.map { ($0.place, $0.factor) })
    for (place, factor, wrong) in factors where wrong.count > 1 || repeated.contains(place) {
      let guess = Diagnosis.Guess(verdict: .constantFactor, factor: factor)
      for entry in wrong { results[entry.point].remarks[entry.remark].take(guess) }
    }
  }

  /// The places whose factor another place of the same row or column has too: neighbours once factors are in order.
  private func repeated(_ factors: [(place: Diagnosis.Place, factor: Double)]) -> Set<Diagnosis.Place> {
    var repeated: Set<Diagnosis.Place> = []
    let rows = Dictionary(grouping: factors) { $0.place.row }
    let columns = Dictionary(grouping: factors) { $0.place.column }
    for line in Array(rows.values) + Array(columns.values) {
      let ordered = line.sorted { $0.factor < $1.factor }
      for (one, other) in zip(ordered, ordered.dropFirst()) where diagnoses[0].isSame(one.factor, other.factor) {
        repeated.formUnion([one.place, other.place])
      }
    }
    return repeated
  }
}

extension Remark {
  fileprivate mutating func take(_ guess: Diagnosis.Guess) {
    verdict = guess.verdict
    factor = guess.factor.map(ReportedNumber.init)
    (likeRow, likeColumn) = (guess.like?.row, guess.like?.column)
  }
}
