import DualNumbers

// Derivatives that differ from those on both sides: a branch such as x == 0 ? 0 : x·(1 + x) has the derivative of its
// constant at 0, and another everywhere else.

extension Evidence {
  /// The entries that are apart from those on both sides, which agree.
  var seeminglyIsolated: [(row: Int, column: Int)] {
    Self.places(exact.places { i, j in Self.limit(besides: exact[i, j], left[i, j], right[i, j]) != nil })
  }

  /// Marks those of the entries that stay apart from the ones on both sides however near these come.
  ///
  /// A smooth function may vary on any scale about 0, and at other points on that of some units in the last place.
  mutating func confirmIsolated(
    _ suspects: [(row: Int, column: Int)], at x: [Scalar], _ surroundings: Surroundings<Scalar>,
    _ ask: Check<Scalar>.Ask
  ) rethrows {
    for j in Set(suspects.map(\.column)).sorted() {
      let sides = try Self.distances(from: x[j]).map { distance in
        func side(_ sign: Scalar) throws -> Matrix<Scalar> {
          var x = x
          x[j] = surroundings.domain[j].point(beside: x[j], by: sign * distance * surroundings.scales[j])
          return try ask(.exact, x)
        }
        return (left: try side(-1), right: try side(1))
      }
      for i in suspects.lazy.filter({ $0.column == j }).map(\.row) {
        let limits = sides.map { Self.limit(besides: exact[i, j], $0.left[i, j], $0.right[i, j]) }
        guard let first = limits[0] else { continue }
        let slack = abs(first - exact[i, j]) / 4
        guard limits.allSatisfy({ $0.map { abs($0 - first) <= slack } ?? false }) else { continue }
        isIsolated[i, j] = true
        (left[i, j], right[i, j]) = (first, first)
      }
    }
  }

  /// √ε, and less: down to a few units in the last place, and at 0 to the least normal number.
  private static func distances(from x: Scalar) -> [Scalar] {
    let half = Scalar.sqrt(Scalar.ulpOfOne)
    var distances = [half, half * Scalar.sqrt(half), 4 * Scalar.ulpOfOne]
    guard x == 0 else { return distances }
    while let last = distances.last, last * last >= Scalar.leastNormalMagnitude { distances.append(last * last) }
    return distances
  }

  /// The derivative beside the point, on the sides where there is one, if it is the same on both and far from the one at
  /// the point.
  private static func limit(besides exact: Scalar, _ left: Scalar, _ right: Scalar) -> Scalar? {
    let sides = [left, right].filter(\.isFinite)
    guard exact.isFinite, let side = sides.first else { return nil }
    let gap = sides.map { abs($0 - exact) }.reduce(Scalar.infinity, Scalar.minimum)
    let isFar = gap > Scalar.cbrt(Scalar.ulpOfOne) * Scalar.maximum(exact.magnitude, side.magnitude)
    return isFar && sides.allSatisfy { abs($0 - side) <= gap / 2 } ? side : nil
  }
}
