import DualNumbers

/// How far apart two right formulas for an entry may be by rounding, and what shows that it is rounding.
///
/// Rounding differs from point to point, while a mistake stays about the same, or a multiple of the derivative.
struct Rounding<Scalar: CheckableScalar> {
  /// How far from the point the difference of given and exact was looked at.
  private enum Distance { case near, far, wide }

  private let given: Matrix<Scalar>
  private let exact: Matrix<Scalar>
  private let sizes: TermSizes<Scalar>
  /// The largest change of given − exact to a point some units in the last place away.
  private var near: Matrix<Scalar>
  /// The largest change of the exact derivative to there.
  private var drift: Matrix<Scalar>
  /// The largest change of given − exact to a point up to √ε away, where the derivative itself hardly changes.
  private var far: Matrix<Scalar>
  /// The largest change of given − exact to a point up to 3 % away.
  private var wide: Matrix<Scalar>
  /// The largest change of given − exact to a point up to √ε away, whatever the derivative does.
  private var scatter: Matrix<Scalar>

  /// Asks for both derivatives at seven points nearby, and at some more if an entry is of the size of rounding.
  ///
  /// - Parameter doubtful: The entries that matter.
  init(
    at x: [Scalar], _ surroundings: Surroundings<Scalar>, _ directions: Directions<Scalar>, given: Matrix<Scalar>,
    exact: Matrix<Scalar>, doubtful: [Entry.Position], _ ask: Check<Scalar>.Ask
  ) rethrows {
    (self.given, self.exact) = (given, exact)
    let none = exact.map { _ in 0 as Scalar }
    (near, drift, far, wide, scatter) = (none, none, none, none, none)
    sizes = try TermSizes(at: x, surroundings, directions, exact: exact, doubtful: doubtful, ask)
    let (ε, half) = (Scalar.ulpOfOne, Scalar.sqrt(Scalar.ulpOfOne))
    func moved(_ distance: Scalar, _ seed: Int) -> [Scalar] {
      var generator = SplitMix64(seed: UInt64(seed))
      let steps = surroundings.scales.map { (generator.next() & 1 == 0 ? distance : -distance) * $0 }
      return surroundings.domain.moved(x, by: steps)
    }
    for (seed, distance) in [2 * ε, 5 * ε, 17 * ε].enumerated() { try take(.near, at: moved(distance, seed), ask) }
    // Where terms cancel, as in s·(1 − s) with s near 1, it takes far more than a unit of x to round them differently.
    for (seed, distance) in [half * Scalar.sqrt(half), half / 16, half / 4, half].enumerated() {
      try take(.far, at: moved(distance, 3 + seed), ask)
    }
    guard doubtful.contains(where: { distance($0.row, $0.column) <= ofTerms($0.row, $0.column) }) else { return }
    for distance in [0x1p-7, -0x1p-7, 0x3p-8, -0x3p-8, 0x1p-5, -0x1p-5] as [Scalar] {
      try take(.wide, at: moved(distance, 7), ask)
    }
    // About 0 terms such as 1 + x are rounded on the scale of 1.
    if directions.lengths.contains(where: { $0 < half }) {
      for distance in [3 * ε, 40 * ε] {
        let steps = zip(x, directions.lengths).map { $1 < half ? ($0 < 0 ? -distance : distance) : 0 }
        try take(.wide, at: surroundings.domain.moved(x, by: steps), ask)
      }
    }
  }

  private func distance(_ row: Int, _ column: Int) -> Scalar { abs(given[row, column] - exact[row, column]) }

  /// What is small beside the terms that an entry may be made of, with room to spare.
  private func ofTerms(_ i: Int, _ j: Int) -> Scalar {
    32 * Scalar.maximum(sizes.ofTerms[i, j], sizes.ofPasses[i, j])
  }

  private mutating func take(_ distance: Distance, at place: [Scalar], _ ask: Check<Scalar>.Ask) rethrows {
    let (exactThere, givenThere) = (try ask(.exact, place), try ask(.given, place))
    guard givenThere.rows == given.rows && givenThere.columns == given.columns else { return }
    func larger(_ matrix: Matrix<Scalar>, _ entry: (Int, Int) -> Scalar) -> Matrix<Scalar> {
      exact.places { i, j in
        let size = entry(i, j)
        return size.isFinite ? Scalar.maximum(matrix[i, j], size) : matrix[i, j]
      }
    }
    let change = exact.places { i, j in
      Self.change(from: (given[i, j], exact[i, j]), to: (givenThere[i, j], exactThere[i, j]))
    }
    let exactChange = exact.places { i, j in Scalar(abs(exactThere[i, j] - exact[i, j])) }
    switch distance {
    case .near:
      near = larger(near) { i, j in change[i, j] }
      drift = larger(drift) { i, j in exactChange[i, j] }
    case .far:
      far = larger(far) { i, j in
        let size = Scalar.maximum(given[i, j].magnitude, exact[i, j].magnitude)
        return exactChange[i, j] <= Scalar.maximum(size / 8, ofTerms(i, j)) ? change[i, j] : 0
      }
    case .wide:
      wide = larger(wide) { i, j in change[i, j] }
      return
    }
    scatter = larger(scatter) { i, j in change[i, j] }
  }

  /// What the difference of given and exact changes by, beyond what it does as a multiple of the derivative.
  private static func change(from here: (given: Scalar, exact: Scalar), to there: (given: Scalar, exact: Scalar))
    -> Scalar
  {
    let (first, second) = (here.given - here.exact, there.given - there.exact)
    let change = Scalar(abs(second - first))
    // Where 0 is given, or right, it is such a multiple always.
    if here.given == 0 || here.exact == 0 { return change }
    return Scalar.minimum(change, abs(second - first * (there.exact / here.exact)))
  }
}

extension Rounding {
  /// How far a given entry may be from the exact one for what rounding alone does to both.
  ///
  /// - Parameter nearby: The size of the derivative √ε away.
  func allowance(_ i: Int, _ j: Int, nearby: Scalar) -> Scalar {
    let half = Scalar.sqrt(Scalar.ulpOfOne)
    let own = Scalar.maximum(given[i, j].magnitude, exact[i, j].magnitude)
    let size = nearby.isFinite ? Scalar.maximum(own, nearby) : own
    // Half of the digits; or what terms of the size of the values are rounded by; or what another rounding of x makes.
    let nearLimit = [half * size, ofTerms(i, j), Scalar.minimum(drift[i, j], size / 16)].reduce(0, Scalar.maximum)
    let farLimit = Scalar.maximum(half * own, ofTerms(i, j))
    let seen = [
      Scalar.minimum(near[i, j], nearLimit), Scalar.minimum(far[i, j], farLimit),
      Scalar.minimum(wide[i, j], ofTerms(i, j)), 4 * sizes.ofPasses[i, j],
    ]
    let isZero = given[i, j] == 0 || exact[i, j] == 0
    return 4 * seen.reduce(isZero ? sizes.ofValue[i, j] : 0, Scalar.maximum)
  }

  /// Whether given and exact are as far apart at neighbouring points, and the exact derivative is the same there: no
  /// rounding of the function does that.
  func isSteady(_ i: Int, _ j: Int) -> Bool { Scalar.maximum(near[i, j], drift[i, j]) <= distance(i, j) / 16 }

  /// The most that rounding may do at all, which is no excuse but a doubt: as far as the distance of both scatters, or
  /// what the derivative changes by within √ε.
  func doubt(_ i: Int, _ j: Int, left: Scalar, right: Scalar) -> Scalar {
    let half = Scalar.sqrt(Scalar.ulpOfOne) * Scalar.maximum(given[i, j].magnitude, exact[i, j].magnitude)
    let change = Scalar(abs(right - left))
    return 4 * Scalar.minimum(scatter[i, j], change.isFinite ? half + change : half)
  }
}
