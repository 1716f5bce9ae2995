import DualNumbers

/// Whether a derivative depends on more than the point and the tangents that come in.
///
/// It is linear in its direction, and at a kink still proportional to its length. A function that keeps dual numbers from
/// call to call, and looks for them by their values, answers with the tangents of an earlier call, which are neither.
struct StaleTangents<Scalar: CheckableScalar> {
  let directions: Directions<Scalar>
  let tolerance: Tolerance

  /// The outputs whose derivative is not what its columns add up to in a pass along all of them, and not twice as large
  /// in one that goes twice as far.
  ///
  /// - Parameter first: The answer of the pass along all columns. It has to come before those along each: it is 0 only
  ///   where the whole derivative is, so that what is kept from it shows.
  func outputs(
    at place: [Scalar], first: [Scalar], exact: Matrix<Scalar>, _ ask: Check<Scalar>.Ask
  ) rethrows -> [Int] {
    let sums = directions.sum(of: exact)
    requireAsMany(sums.count, as: first.count)
    let rounding = Scalar(Tolerance.exact(for: Scalar.self).relative)
    let suspects = first.indices.filter { i in
      let (sum, size) = sums[i]
      return sum.isFinite && first[i].isFinite && !tolerance.allows(sum, first[i], slack: rounding * size)
    }
    return suspects.isEmpty ? [] : try outputsNotDoubled(at: place, first: first, ask).filter(suspects.contains)
  }

  /// The outputs whose derivative is not twice as large in a pass that goes twice as far, at a place where nothing can be
  /// kept from earlier calls.
  func outputs(atFresh place: [Scalar], _ ask: Check<Scalar>.Ask) rethrows -> [Int] {
    try outputsNotDoubled(at: place, first: try ask(directions.mixed(), place).columnMajor, ask)
  }

  /// To multiply by 2 is exact, so that no rounding comes in between while all numbers are normal.
  private func outputsNotDoubled(at place: [Scalar], first: [Scalar], _ ask: Check<Scalar>.Ask) rethrows -> [Int] {
    let twice = try ask(directions.mixed(length: 2), place).columnMajor
    requireAsMany(twice.count, as: first.count)
    return first.indices.filter { i in
      let expected = 2 * first[i]
      return expected.isFinite && twice[i].isFinite
        && !tolerance.allows(twice[i], expected, slack: Scalar.leastNormalMagnitude)
    }
  }
}
