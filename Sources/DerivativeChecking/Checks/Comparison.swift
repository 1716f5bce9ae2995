import DualNumbers

/// The entries of a derivative at one point, each with its references and a verdict.
struct Comparison<Scalar: CheckableScalar> {
  let given: Matrix<Scalar>
  let exact: Matrix<Scalar>?
  let differences: Differences<Scalar>?
  let tolerance: Tolerance
  let differenceTolerance: Tolerance

  /// The entries of which there is more to say than that they agree.
  private(set) var remarks: [Remark] = []
  /// Entries where both are NaN.
  private(set) var notANumber: [(row: Int, column: Int)] = []

  init(
    given: Matrix<Scalar>, exact: Matrix<Scalar>?, differences: Differences<Scalar>?, tolerance: Tolerance,
    differenceTolerance: Tolerance
  ) {
    (self.given, self.exact, self.differences) = (given, exact, differences)
    (self.tolerance, self.differenceTolerance) = (tolerance, differenceTolerance)
  }

  /// A first verdict on each entry.
  mutating func compare() {
    for position in doubtfulPositions {
      let (row, column) = (position % given.rows, position / given.rows)
      let verdict = verdict(row, column)
      if verdict != .agrees { remarks.append(Remark(row, column, verdict)) }
      if given[row, column].isNaN && verdict == .agrees { notANumber.append((row, column)) }
    }
  }

  /// The entries of which something has to be said, column after column: without differences those that are not within
  /// the tolerance of the exact ones, or are NaN. A loop over memory: most often it is all that a check does beside its
  /// evaluations.
  private var doubtfulPositions: [Int] {
    let all = 0..<given.rows * given.columns
    guard let exact, differences == nil else { return Array(all) }
    return given.withUnsafeBufferPointer { given in
      exact.withUnsafeBufferPointer { exact in
        all.filter { k in given[k] != exact[k] && (given[k].isNaN || !tolerance.allows(given[k], exact[k])) }
      }
    }
  }

  private func verdict(_ row: Int, _ column: Int) -> Verdict {
    let given = given[row, column]
    guard let exact else { return Self.verdict(byDifferences: difference(given, row, column)) }
    let right = exact[row, column]
    // Where dual numbers give no derivative there may still be one.
    if right.isNaN && !given.isNaN { return Self.verdict(byDifferences: difference(given, row, column)) }
    let agrees = tolerance.allows(given, right)
    guard differences != nil, difference(right, row, column) == .apart else { return agrees ? .agrees : .wrong }
    return agrees || difference(given, row, column) != .apart ? .referencesDisagree : .wrong
  }

  /// What a difference says of a number that claims to be its limit.
  private enum Judgement { case near, apart, unknown }

  private static func verdict(byDifferences judgement: Judgement) -> Verdict {
    switch judgement {
    case .near: .agrees
    case .apart: .wrong
    case .unknown: .cannotTell
    }
  }

  private func difference(_ claim: Scalar, _ row: Int, _ column: Int) -> Judgement {
    guard let differences else { return .unknown }
    let (value, uncertainty) = (differences.jacobian[row, column], differences.uncertainty[row, column])
    guard value.isFinite && uncertainty.isFinite else { return .unknown }
    let noticeable = differences.noticeable(row, column)
    let isSharp = uncertainty <= Scalar(differenceTolerance.relative) * Scalar.maximum(value.magnitude, noticeable)
    guard claim.isFinite else { return isSharp ? .apart : .unknown }
    // No differences resolve more than the last bits of the values that they are made of.
    let lastBits = 4 * Scalar.ulpOfOne * noticeable
    let rounding = 4 * Scalar.ulpOfOne * differences.ofValue(row, column)
    if !differenceTolerance.allows(claim, value, slack: 2 * uncertainty + rounding) { return .apart }
    if uncertainty <= Scalar(differenceTolerance.absolute) { return .near }
    // Sharp against the entry, unless that drowns in the last bits of the output, which differences are made of: it is
    // 0 but for some of them, or not much more and the same as the difference.
    let isNegligible =
      claim.magnitude <= lastBits
      || claim.magnitude <= 16 * lastBits && abs(claim - value) <= lastBits
    let tells = uncertainty <= Scalar.maximum(value.magnitude, claim.magnitude) / 16
    return isSharp && (isNegligible || tells) ? .near : .unknown
  }
}

// MARK: A second look

extension Comparison {
  /// Whether an entry is in doubt.
  var isInDoubt: Bool { !remarks.isEmpty }

  /// Judges the entries in doubt again.
  mutating func weigh(_ evidence: Evidence<Scalar>) {
    // Differences across a kink have no meaning, also where the given derivative happens to agree with them.
    if exact == nil {
      for (row, column) in evidence.kinks where !remarks.contains(where: { $0.row == row && $0.column == column }) {
        remarks.append(Remark(row, column, .notDifferentiable))
      }
    }
    remarks = remarks.compactMap { weighed($0, evidence) }
  }

  private func weighed(_ remark: Remark, _ evidence: Evidence<Scalar>) -> Remark? {
    let (row, column) = (remark.row, remark.column)
    let given = given[row, column]
    if evidence.isKink[row, column] {
      let (left, right) = (evidence.left[row, column], evidence.right[row, column])
      var remark = remark
      remark.left = ReportedNumber(Double(left))
      remark.right = ReportedNumber(Double(right))
      let isBetween =
        given >= Scalar.minimum(left, right) && given <= Scalar.maximum(left, right)
        || differenceTolerance.allows(given, left) || differenceTolerance.allows(given, right)
      remark.verdict = isBetween ? .notDifferentiable : .wrong
      return remark
    }
    guard remark.verdict == .wrong, let exact, !exact[row, column].isNaN, let rounding = evidence.rounding else {
      return remark
    }
    let right = exact[row, column]
    let sides = (left: evidence.left[row, column], right: evidence.right[row, column])
    let allowance = rounding.allowance(
      row, column, nearby: Scalar.maximum(sides.left.magnitude, sides.right.magnitude))
    if tolerance.allows(given, right, slack: allowance) { return nil }
    if rounding.isSteady(row, column) { return remark }
    // A derivative that is not where those beside it place it, by more than what is in question, is no reference.
    let isUnsteady = differences == nil && abs(given - right) <= 4 * evidence.unsteadiness[row, column]
    let doubt = rounding.doubt(row, column, left: sides.left, right: sides.right)
    return isUnsteady || tolerance.allows(given, right, slack: doubt) ? Remark(row, column, .cannotTell) : remark
  }

  /// The entries that are wrong so far.
  var mistaken: [Entry.Position] {
    remarks.filter { $0.verdict == .wrong }.map { Entry.Position(row: $0.row, column: $0.column) }
  }

  /// Takes back what was said against the exact derivatives of an output, which are none.
  mutating func withdraw(_ isNoReference: (Int) -> Bool) {
    for k in remarks.indices where isNoReference(remarks[k].row) && remarks[k].verdict.isMistake {
      remarks[k] = Remark(remarks[k].row, remarks[k].column, .cannotTell)
    }
  }
}
