/// Difference quotients at halved steps and what they tend to: Neville's tableau, as in Romberg's rule.
///
/// C. J. F. Ridders, "Accurate computation of F′(x) and F′(x)F″(x)", Advances in Engineering Software 4(2), 1982. There
/// the entry wins that differs least from its neighbours. Among many noisy ones that is the luckiest, not the best;
/// here the noise is measured, counts in every entry's error, and is kept apart from what finer steps would resolve.
struct DifferenceTableau<Scalar: BinaryFloatingPoint> {
  /// How the error goes: 2 where the expansion is in h², 1 where it is in h.
  private let errorOrder: Int
  /// What the quotient is divided by: h for first derivatives, h² for second.
  private let derivativeOrder: Int
  /// The size of the point, in the units of the divisors.
  private let scale: Scalar
  private var rows: [Row] = []

  private struct Row {
    /// What the difference was divided by.
    let divisor: Scalar
    /// The largest |f| that went into the difference.
    let magnitude: Scalar
    /// The quotient, and what is extrapolated from it and the rows before.
    var entries: [Scalar]
    /// The rows before this one that have steps of twice, four times … its size.
    let chain: Int
    /// What rounding in f must amount to if this row's last change is due to it; nil without a row to compare with.
    var scatter: Scalar?
  }

  /// Longer extrapolations add nothing in any format up to `Float80`.
  private static var longest: Int { 7 }
  /// The column that tells noise: low enough to look at few steps, high enough to be soon free of truncation.
  private static var noiseColumn: Int { 2 }

  init(scale: Scalar, errorOrder: Int, derivativeOrder: Int) {
    (self.scale, self.errorOrder, self.derivativeOrder) = (scale, errorOrder, derivativeOrder)
  }

  /// Adds the difference `quotient` of values of f up to `magnitude`, where the step is half of the one before.
  mutating func append(_ quotient: Scalar, divisor: Scalar, magnitude: Scalar) {
    let previous = rows.last
    let ratio = previous.map { $0.divisor / divisor } ?? 0
    let continues = (ratio - power(derivativeOrder)).magnitude < 0.5
    guard quotient.isFinite, let previous, continues, previous.entries[0].isFinite else {
      rows.append(Row(divisor: divisor, magnitude: magnitude, entries: [quotient], chain: 0, scatter: nil))
      return
    }
    var entries = [quotient]
    for (j, before) in previous.entries.prefix(Self.longest).enumerated() {
      entries.append(entries[j] + (entries[j] - before) / (power(errorOrder * (j + 1)) - 1))
    }
    let column = Swift.min(Self.noiseColumn, previous.entries.count - 1)
    let scatter = (entries[column] - previous.entries[column]).magnitude * divisor
    rows.append(
      Row(divisor: divisor, magnitude: magnitude, entries: entries, chain: previous.chain + 1, scatter: scatter))
  }

  /// Whether finer steps would not help: the quotients are steady, and rounding is seen in half of their digits; or
  /// they all are 0, at steps down to half of the digits of x.
  var isExhausted: Bool {
    guard let last = rows.last, last.chain >= 12, last.divisor < scale / 16 else { return false }
    let quotient = last.entries[0].magnitude
    if quotient == 0 && last.divisor < Self.halfDigits * scale { return rows.allSatisfy { $0.entries[0] == 0 } }
    let drift = (last.entries[0] - rows[rows.count - 5].entries[0]).magnitude
    return drift < quotient / 8 && Self.halfDigits * quotient * last.divisor < Scalar.ulpOfOne * last.magnitude
  }

  /// √ε
  private static var halfDigits: Scalar { Scalar.ulpOfOne.squareRoot() }

  private func power(_ exponent: Int) -> Scalar {
    Scalar(sign: .plus, exponent: Scalar.Exponent(exponent), significand: 1)
  }
}

extension DifferenceTableau {
  /// The entry with the least error, once all have been heard.
  ///
  /// An entry is heard where the quotients at all finer steps scatter about it by no more than half of the digits of f.
  /// One that contradicts the best widens its bound, but for rounding within f. Some must have steps below |x|, for
  /// that is how far 0 is, where many functions have a kink or a pole.
  var estimate: DifferenceEstimate<Scalar> {
    var settled: [Candidate] = []
    var unsettled: Candidate?
    var scatter: Scalar = 0
    var reachesPoint = false
    let plateau = plateau
    for i in rows.indices.reversed() where rows[i].entries[0].isFinite {
      if let candidate = candidate(in: i, scatter: scatter) {
        let isSettled = hasFiner(i) && scatter <= Self.halfDigits * candidate.magnitude
        reachesPoint = reachesPoint || isSettled && candidate.divisor <= scale
        if isSettled && reachesPoint && !plateau.contains(i) {
          settled.append(candidate)
        } else {
          unsettled = unsettled.map { Swift.min($0, candidate) } ?? candidate
        }
      }
      scatter = Swift.max(scatter, rows[i].scatter ?? 0)
    }
    while let best = settled.min() {
      if settled.contains(where: { isRounding(best, beside: $0) }) {
        settled.removeAll { $0 == best }
      } else {
        if settled.allSatisfy({ $0.divisor < smallest }) && isWithinNoise(best) {
          return DifferenceEstimate(value: best.value, uncertainty: .infinity)
        }
        let bound = settled.reduce(best.error) { Swift.max($0, contradiction(of: best, by: $1)) }
        return DifferenceEstimate(value: best.value, uncertainty: bound)
      }
    }
    let last = unsettled?.value ?? rows.last { $0.entries[0].isFinite }?.entries[0]
    return DifferenceEstimate(value: last ?? .nan, uncertainty: .infinity)
  }

  /// The last rows, if there f no longer changes though it did, at steps so small that rounding within f may be why.
  private var plateau: Range<Int> {
    let start = rows.lastIndex { $0.entries[0] != 0 }.map { $0 + 1 } ?? rows.count
    let small = rows.firstIndex { $0.divisor < smallest } ?? rows.count
    return Swift.max(start, small)..<rows.count
  }

  /// Whether an entry, from small steps like all that are heard, may lie on one stair of f as it is rounded.
  ///
  /// What is seen at larger steps tells: where truncation sets in, the scatter grows by a high power of the step, and in
  /// a few rows it is as large as f. Where it stays far below, it is noise, or a feature that cannot be told from it.
  private func isWithinNoise(_ entry: Candidate) -> Bool {
    let coarser = rows.reversed().filter { $0.divisor > entry.divisor && $0.scatter != nil }
    guard let rough = coarser.firstIndex(where: { $0.scatter ?? 0 > Self.halfDigits * $0.magnitude }) else {
      return false
    }
    let (next, few) = (coarser[rough...], 10 / errorOrder)
    return next.count >= few && next.prefix(few).allSatisfy { $0.scatter ?? 0 < $0.magnitude * power(-10) }
  }

  /// The steps below which rounding within f may be all that is seen, as a divisor.
  private var smallest: Scalar { Swift.max(scale, 1) * power(-12 * derivativeOrder) }

  private struct Candidate: Comparable {
    let value: Scalar
    let error: Scalar
    let magnitude: Scalar
    let divisor: Scalar

    static func < (x: Self, y: Self) -> Bool { x.error < y.error }

    func agrees(with other: Self) -> Bool { (value - other.value).magnitude <= error + other.error }
  }

  /// How far from the best entry another one reaches; 0 where they agree within their errors, or rounding tells why not.
  private func contradiction(of best: Candidate, by other: Candidate) -> Scalar {
    if best.agrees(with: other) || isRounding(other, beside: best) { return 0 }
    return (best.value - other.value).magnitude + best.error + other.error
  }

  /// Whether an entry differs from a coarser one by rounding within f.
  ///
  /// One of them saw what the other did not: either a feature of f, narrower than the larger steps, or rounding within
  /// f, whose values at small steps can be as regular as a staircase. What is below some thousand ulps of f, at steps
  /// far below x itself, is taken for rounding.
  private func isRounding(_ entry: Candidate, beside coarser: Candidate) -> Bool {
    guard entry.divisor < Swift.min(coarser.divisor, scale * power(-10 * derivativeOrder)) else { return false }
    if entry.agrees(with: coarser) { return false }
    let rounding = 4096 * Scalar.ulpOfOne * coarser.magnitude
    return (coarser.value - entry.value).magnitude * entry.divisor <= rounding
  }

  /// Whether two finer rows tell of the noise.
  private func hasFiner(_ i: Int) -> Bool { i + 2 < rows.count && rows[i + 2].chain >= rows[i].chain + 2 }

  /// The best entry of a row whose finer rows scatter so much.
  private func candidate(in i: Int, scatter: Scalar) -> Candidate? {
    guard rows[i].chain > 0 else { return nil }
    let (entries, before) = (rows[i].entries, rows[i - 1].entries)
    var best: Candidate?
    var magnitude = Swift.max(rows[i].magnitude, rows[i - 1].magnitude)
    // What the extrapolation makes of an error of 1 in the finest quotient, and of those in the coarser ones.
    var amplification: Scalar = 1
    for j in 1..<entries.count {
      magnitude = Swift.max(magnitude, rows[i - j].magnitude)
      let weight = power(errorOrder * j)
      amplification *= (weight + power(-derivativeOrder)) / (weight - 1)
      var truncation = Swift.max((entries[j] - entries[j - 1]).magnitude, (entries[j] - before[j - 1]).magnitude)
      if j < before.count { truncation = Swift.max(truncation, (entries[j] - before[j]).magnitude) }
      // An error of one ulp of the largest value, and one of the least number, whatever the magnitude.
      let rounding = 2 * Scalar.ulpOfOne * magnitude + Scalar.leastNonzeroMagnitude
      let noise = amplification * Swift.max(rounding, 2 * scatter) / rows[i].divisor
      // Twice, for neighbours may err alike.
      let error = 2 * truncation + noise + 4 * Scalar.ulpOfOne * entries[j].magnitude
      if error < best?.error ?? .infinity {
        best = Candidate(value: entries[j], error: error, magnitude: magnitude, divisor: rows[i].divisor)
      }
    }
    return best
  }
}
