import DualNumbers

/// What is known of a derivative around a point: how far rounding scatters it, and its limits from both sides.
///
/// A mistake is about the same at neighbouring points, rounding is not; and a derivative exists only where the limits
/// agree. Evidence costs more evaluations, so it is gathered where something is in doubt.
struct Evidence<Scalar: CheckableScalar> {
  /// What rounding may do; nil where no given entry is in doubt.
  private(set) var rounding: Rounding<Scalar>?
  /// How far the exact derivative is from where those on both sides place it, as by a branch that is taken at this point
  /// alone.
  var unsteadiness: Matrix<Scalar>
  /// The derivatives a little below the point, or from below.
  var left: Matrix<Scalar>
  /// The derivatives a little above.
  var right: Matrix<Scalar>
  /// How far those may be off; 0 where they are exact.
  var leftUncertainty: Matrix<Scalar>
  var rightUncertainty: Matrix<Scalar>
  /// Whether left and right stay apart however near they come.
  var isKink: Matrix<Bool>
  /// Whether the derivative at the point is another than the one on both sides.
  var isIsolated: Matrix<Bool>

  /// The entries with a kink.
  var kinks: [(row: Int, column: Int)] { Self.places(isKink) }
  /// The entries whose derivative is that of the point alone.
  var isolated: [(row: Int, column: Int)] { Self.places(isIsolated) }

  static func places(_ matrix: Matrix<Bool>) -> [(row: Int, column: Int)] {
    matrix.columnIndices.flatMap { column in matrix.rowIndices.filter { matrix[$0, column] }.map { ($0, column) } }
  }

  /// The derivative at the point.
  let exact: Matrix<Scalar>

  private init(like matrix: Matrix<Scalar>) {
    exact = matrix
    let none = Matrix<Scalar>(rows: matrix.rows, columns: matrix.columns, repeating: 0)
    (unsteadiness, left, right) = (none, none, none)
    (leftUncertainty, rightUncertainty) = (none, none)
    isKink = Matrix(rows: matrix.rows, columns: matrix.columns, repeating: false)
    isIsolated = isKink
  }
}

// MARK: Of derivatives by dual numbers

extension Evidence {
  /// Four derivatives by dual numbers near `x`; six or more besides, and two values, where there seems to be a kink, or
  /// another derivative at the point alone.
  static func ofExact(
    at x: [Scalar], _ surroundings: Surroundings<Scalar>, _ directions: Directions<Scalar>, exact: Matrix<Scalar>,
    rounding: Rounding<Scalar>? = nil, _ ask: Check<Scalar>.Ask
  ) rethrows -> Evidence {
    let (near, far) = (Scalar.sqrt(Scalar.ulpOfOne), Scalar.cbrt(Scalar.ulpOfOne))
    let domain = surroundings.domain
    let scales = domain.limited(surroundings.scales, at: x, fraction: far)
    let surroundings = Surroundings(scales: scales, domain: domain)
    var evidence = Evidence(like: exact)
    evidence.rounding = rounding
    // All inputs move at once, at different rates, so that a kink along any of them, or along a difference, is crossed.
    // The fractions of multiples of the golden ratio are all different, and evenly spread.
    let steps = zip(scales, 0...).map { scale, j in
      let share = Double(j) * 0.618_033_988_749_895
      return scale * Scalar(1 - (share - share.rounded(.down)) / 2)
    }
    // At an end of the domain an input moves inwards for both sides, at every distance.
    let inwards = zip(x, steps).enumerated().map { j, place in
      domain[j].onlySign(ofStep: far * place.1, from: place.0)
    }
    func side(_ distance: Scalar) throws -> Matrix<Scalar> {
      let moves = zip(steps, inwards).map { step, sign in (sign.map { $0 * distance.magnitude } ?? distance) * step }
      return try ask(.exact, domain.moved(x, by: moves))
    }
    let gap = (left: try side(-far), right: try side(far))
    (evidence.left, evidence.right) = (try side(-near), try side(near))
    evidence.isKink = exact.places { i, j in
      isKink(near: (evidence.left[i, j], evidence.right[i, j]), far: (gap.left[i, j], gap.right[i, j]))
    }
    evidence.unsteadiness = exact.places { i, j in
      var bend = Scalar(abs((evidence.left[i, j] - exact[i, j]) + (evidence.right[i, j] - exact[i, j])))
      if inwards.contains(where: { $0 != nil }) {
        // Both sides move inputs alike: what that does to their sum is seen twice, and goes with the distance.
        let slope = ((gap.left[i, j] - evidence.left[i, j]) + (gap.right[i, j] - evidence.right[i, j])) / (far - near)
        bend = abs((evidence.left[i, j] - exact[i, j]) + (evidence.right[i, j] - exact[i, j]) - near * slope)
      }
      return bend.isFinite ? bend : 0
    }
    let isolated = evidence.seeminglyIsolated
    if evidence.kinks.isEmpty && isolated.isEmpty { return evidence }
    let suspects = (evidence.kinks + isolated).map { Entry.Position(row: $0.row, column: $0.column) }
    let sizes = try TermSizes(at: x, surroundings, directions, exact: exact, doubtful: suspects, ask)
    func isRounding(_ gap: Scalar, _ i: Int, _ j: Int) -> Bool {
      abs(gap) <= 8 * Scalar.maximum(sizes.ofValue[i, j], sizes.ofPasses[i, j])
    }
    try evidence.confirmIsolated(
      isolated.filter { i, j in !isRounding(evidence.right[i, j] - exact[i, j], i, j) }, at: x, surroundings, ask)
    evidence.isKink = exact.places { i, j in
      evidence.isKink[i, j] && !isRounding(evidence.right[i, j] - evidence.left[i, j], i, j)
    }
    if evidence.kinks.isEmpty { return evidence }
    // Rounding of other kinds, too, keeps the sides apart at all distances; but then each is apart from itself a little
    // farther off. And a function that oscillates seems to have sides, which come together nearer by.
    for factor in [1.25, 1.5] as [Scalar] {
      let (left, right) = (try side(-near * factor), try side(near * factor))
      let (oneLeft, oneRight, suspected) = (evidence.left, evidence.right, evidence.isKink)
      evidence.isKink = exact.places { i, j in
        let scatter = Scalar.maximum(abs(left[i, j] - oneLeft[i, j]), abs(right[i, j] - oneRight[i, j]))
        return suspected[i, j] && !(abs(oneRight[i, j] - oneLeft[i, j]) <= 8 * scatter)
      }
    }
    let nearest = (left: try side(-near * Scalar.sqrt(near)), right: try side(near * Scalar.sqrt(near)))
    evidence.isKink = exact.places { i, j in
      evidence.isKink[i, j]
        && !(abs(nearest.right[i, j] - nearest.left[i, j]) <= abs(evidence.right[i, j] - evidence.left[i, j]) / 2)
    }
    for j in Set(evidence.kinks.map(\.column)) {
      func side(_ distance: Scalar) throws -> Matrix<Scalar> {
        var x = x
        x[j] = domain[j].point(beside: x[j], by: distance * scales[j])
        return try ask(.exact, x)
      }
      evidence.takeSides(ofColumn: j, left: try side(-near), right: try side(near))
    }
    return evidence
  }

  /// Limits along one input alone, for those entries whose kink shows there; others have their kink along another.
  private mutating func takeSides(ofColumn j: Int, left alongLeft: Matrix<Scalar>, right alongRight: Matrix<Scalar>) {
    for i in isKink.rowIndices where isKink[i, j] {
      let (gap, mixedGap) = (abs(alongRight[i, j] - alongLeft[i, j]), abs(right[i, j] - left[i, j]))
      if gap > mixedGap / 2 { (left[i, j], right[i, j]) = (alongLeft[i, j], alongRight[i, j]) }
    }
  }

  /// A smooth derivative's limits come together in proportion to the distance; those at a kink stay apart.
  private static func isKink(near: (Scalar, Scalar), far: (Scalar, Scalar)) -> Bool {
    let (nearGap, farGap) = (Scalar(abs(near.1 - near.0)), Scalar(abs(far.1 - far.0)))
    let ε = Scalar.cbrt(Scalar.ulpOfOne)
    return nearGap > farGap / 2 && nearGap > ε * ε * Scalar.maximum(near.0.magnitude, near.1.magnitude)
  }
}

// MARK: Of derivatives by differences

extension Evidence {
  /// One-sided differences along each input, where it changes by `unit` when that of `f` changes by 1. At an end of the
  /// domain those from inside stand for both.
  static func ofDifferences(
    at x: [Scalar], in domain: Domain<Scalar>, like matrix: Matrix<Scalar>, unit: Scalar, tolerance: Tolerance,
    of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> Evidence {
    var evidence = Evidence(like: matrix)
    for j in matrix.columnIndices {
      let sides = try oneSidedDerivatives(at: x, input: j, in: domain, of: f)
      for i in matrix.rowIndices {
        let (left, right) = ((sides.left ?? sides.right)?[i] ?? .none, (sides.right ?? sides.left)?[i] ?? .none)
        (evidence.left[i, j], evidence.right[i, j]) = (left.value / unit, right.value / unit)
        evidence.leftUncertainty[i, j] = left.uncertainty / unit
        evidence.rightUncertainty[i, j] = right.uncertainty / unit
        let slack = 4 * (left.uncertainty + right.uncertainty)
        evidence.isKink[i, j] =
          left.value.isFinite && right.value.isFinite && slack.isFinite
          && !tolerance.allows(left.value, right.value, slack: slack)
      }
    }
    return evidence
  }

  /// A central difference as far as those from either side confirm it.
  ///
  /// Central differences of an even function are 0 at every step, also at a cusp or a pole. And where x is tiny, a kink
  /// at 0 is in the middle of all steps but the least. There the sides contradict, or do not settle. Where it is the
  /// central ones that do not settle, as those of x·|x| at 0, the sides stand in for them.
  func confirmed(
    _ central: DifferenceEstimate<Scalar>, _ row: Int, _ column: Int, tolerance: Tolerance
  ) -> DifferenceEstimate<Scalar> {
    let (left, right) = (left[row, column], right[row, column])
    let (leftError, rightError) = (leftUncertainty[row, column], rightUncertainty[row, column])
    let unknown = DifferenceEstimate(value: central.value, uncertainty: .infinity)
    func agree(_ x: Scalar, _ y: Scalar, _ error: Scalar) -> Bool { tolerance.allows(x, y, slack: 4 * error) }
    // A side that did not settle, as of x⁴ at 0 or next to an overflow, is no objection while it is roughly the same.
    func confirms(_ side: Scalar, _ error: Scalar) -> Bool {
      if error.isFinite { return agree(central.value, side, central.uncertainty + error) }
      let rough = Scalar.maximum(central.value.magnitude / 16, Scalar.leastNormalMagnitude)
      return abs(side - central.value) <= rough + central.uncertainty
    }
    if central.uncertainty.isFinite {
      return confirms(left, leftError) && confirms(right, rightError) ? central : unknown
    }
    guard leftError.isFinite && rightError.isFinite else { return unknown }
    guard agree(left, right, leftError + rightError) else { return unknown }
    return DifferenceEstimate(
      value: (left + right) / 2, uncertainty: Scalar.maximum(leftError, rightError) + abs(right - left) / 2)
  }
}
