import DualNumbers

/// What is known of a derivative around a point: how far rounding scatters it, and its limits from both sides.
///
/// A mistake is about the same at neighbouring points, rounding is not; and a derivative exists only where the limits
/// agree. Evidence costs more evaluations, so it is gathered where something is in doubt.
struct Evidence<Scalar: CheckableScalar> {
  /// What the distance of the given derivative from the exact one changes by near the point.
  var scatter: Matrix<Scalar>
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

  /// The entries with a kink.
  var kinks: [(row: Int, column: Int)] {
    isKink.columnIndices.flatMap { column in
      isKink.rowIndices.filter { isKink[$0, column] }.map { ($0, column) }
    }
  }

  private init(like matrix: Matrix<Scalar>) {
    let none = Matrix<Scalar>(rows: matrix.rows, columns: matrix.columns, repeating: 0)
    (scatter, unsteadiness, left, right) = (none, none, none, none)
    (leftUncertainty, rightUncertainty) = (none, none)
    isKink = Matrix(rows: matrix.rows, columns: matrix.columns, repeating: false)
  }
}

// MARK: Of derivatives by dual numbers

extension Evidence {
  /// Four derivatives by dual numbers near `x`, and four or more where there seems to be a kink; with a given one to
  /// weigh, five more, and five of it.
  static func ofExact(
    at x: [Scalar], _ surroundings: Surroundings<Scalar>, exact: Matrix<Scalar>, given: Matrix<Scalar>? = nil,
    _ ask: Check<Scalar>.Ask
  ) rethrows -> Evidence {
    let (near, far) = (Scalar.sqrt(Scalar.ulpOfOne), Scalar.cbrt(Scalar.ulpOfOne))
    let domain = surroundings.domain
    let scales = domain.limited(surroundings.scales, at: x, fraction: far)
    var evidence = Evidence(like: exact)
    if let given {
      for trial in 0..<5 {
        let nearby = domain.moved(x, by: steps(scales, trial))
        let (exactThere, givenThere) = (try ask(.exact, nearby), try ask(.given, nearby))
        guard givenThere.rows == given.rows && givenThere.columns == given.columns else { continue }
        evidence.scatter = exact.places { i, j in
          let change = Scalar(abs((givenThere[i, j] - exactThere[i, j]) - (given[i, j] - exact[i, j])))
          return change.isFinite ? Scalar.maximum(evidence.scatter[i, j], change) : evidence.scatter[i, j]
        }
      }
    }
    // All inputs move at once, at different rates, so that a kink along any of them, or along a difference, is crossed.
    // The fractions of multiples of the golden ratio are all different, and evenly spread.
    let steps = zip(scales, 0...).map { scale, j in
      let share = Double(j) * 0.618_033_988_749_895
      return scale * Scalar(1 - (share - share.rounded(.down)) / 2)
    }
    let isAtEnd = zip(x, steps).enumerated().map { j, place in
      !domain[j].admits(bothSidesOf: place.0, by: far * place.1)
    }
    func side(_ distance: Scalar) throws -> Matrix<Scalar> {
      // At an end of the domain an input moves inwards for both sides.
      let moves = zip(steps, isAtEnd).map { step, isAtEnd in (isAtEnd ? distance.magnitude : distance) * step }
      return try ask(.exact, domain.moved(x, by: moves))
    }
    let gap = (left: try side(-far), right: try side(far))
    (evidence.left, evidence.right) = (try side(-near), try side(near))
    evidence.isKink = exact.places { i, j in
      isKink(near: (evidence.left[i, j], evidence.right[i, j]), far: (gap.left[i, j], gap.right[i, j]))
    }
    evidence.unsteadiness = exact.places { i, j in
      var bend = Scalar(abs((evidence.left[i, j] - exact[i, j]) + (evidence.right[i, j] - exact[i, j])))
      if isAtEnd.contains(true) {
        // Both sides move inputs alike: what that does to their sum is seen twice, and goes with the distance.
        let slope = ((gap.left[i, j] - evidence.left[i, j]) + (gap.right[i, j] - evidence.right[i, j])) / (far - near)
        bend = abs((evidence.left[i, j] - exact[i, j]) + (evidence.right[i, j] - exact[i, j]) - near * slope)
      }
      return bend.isFinite ? bend : 0
    }
    if evidence.kinks.isEmpty { return evidence }
    // Rounding, too, keeps the sides apart at all distances; but then each is apart from itself a little farther off.
    for factor in [1.25, 1.5] as [Scalar] {
      let (left, right) = (try side(-near * factor), try side(near * factor))
      let (oneLeft, oneRight, suspected) = (evidence.left, evidence.right, evidence.isKink)
      evidence.isKink = exact.places { i, j in
        let scatter = Scalar.maximum(abs(left[i, j] - oneLeft[i, j]), abs(right[i, j] - oneRight[i, j]))
        return suspected[i, j] && !(abs(oneRight[i, j] - oneLeft[i, j]) <= 8 * scatter)
      }
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

  /// Steps for each entry, up or down: of two units in the last place, of ε^(3/4), of up to √ε.
  ///
  /// Where terms cancel, as in s·(1 − s) with s near 1, it takes far more than a unit of x to round them differently.
  private static func steps(_ scales: [Scalar], _ trial: Int) -> [Scalar] {
    var generator = SplitMix64(seed: UInt64(trial))
    let half = Scalar.sqrt(Scalar.ulpOfOne)
    let distance = [2 * Scalar.ulpOfOne, half * Scalar.sqrt(half), half / 16, half / 4, half][trial]
    return scales.map { (generator.next() & 1 == 0 ? distance : -distance) * $0 }
  }

  /// A smooth derivative's limits come together in proportion to the distance; those at a kink stay apart.
  private static func isKink(near: (Scalar, Scalar), far: (Scalar, Scalar)) -> Bool {
    let (nearGap, farGap) = (Scalar(abs(near.1 - near.0)), Scalar(abs(far.1 - far.0)))
    let ε = Scalar.cbrt(Scalar.ulpOfOne)
    return nearGap > farGap / 2 && nearGap > ε * ε * Scalar.maximum(near.0.magnitude, near.1.magnitude)
  }
}

extension Evidence {
  /// How far a given entry may be from the exact one for what rounding alone does to both.
  ///
  /// As far as their distance scatters, if that is at most half of the digits, or what the derivative changes by within
  /// that distance. What jumps by more between neighbouring numbers is no rounding.
  func slack(_ row: Int, _ column: Int, size: Scalar) -> Scalar {
    let half = Scalar.sqrt(Scalar.ulpOfOne) * size
    let change = Scalar(abs(right[row, column] - left[row, column]))
    return 4 * Scalar.minimum(scatter[row, column], change.isFinite ? half + change : half)
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
