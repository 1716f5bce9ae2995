import DualNumbers

/// What is known of a derivative around a point: how it changes with the last bits of the inputs, and its limits from
/// both sides.
///
/// No formula can be more accurate than the former, and a derivative exists only where the latter agree. Evidence costs
/// more evaluations, so it is gathered where something is in doubt.
struct Evidence<Scalar: CheckableScalar> {
  /// What each entry, given or exact, changes by when the inputs change by about two units in the last place.
  var sensitivity: Matrix<Scalar>
  /// The derivatives a little below the point, or from below.
  var left: Matrix<Scalar>
  /// The derivatives a little above.
  var right: Matrix<Scalar>
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
    (sensitivity, left, right) = (none, none, none)
    isKink = Matrix(rows: matrix.rows, columns: matrix.columns, repeating: false)
  }
}

// MARK: Of derivatives by dual numbers

extension Evidence {
  /// Four derivatives by dual numbers near `x`; with a given one to weigh, three more, and three of it.
  static func ofExact(
    at x: [Scalar], scales: [Scalar], exact: Matrix<Scalar>, given: Matrix<Scalar>? = nil, _ ask: Check<Scalar>.Ask
  ) rethrows -> Evidence {
    var evidence = Evidence(like: exact)
    if let given {
      for trial in 0..<3 {
        let nearby = neighbour(of: x, scales: scales, trial)
        evidence.addSensitivity(from: exact, to: try ask(.exact, nearby))
        evidence.addSensitivity(from: given, to: try ask(.given, nearby))
      }
    }
    // All inputs move at once, at different rates, so that a kink along any of them, or along a difference, is crossed.
    let steps = zip(scales, 0...).map { $0 * (1 - Scalar($1 % 7) / 16) }
    func side(_ distance: Scalar) throws -> Matrix<Scalar> {
      try ask(.exact, zip(x, steps).map { $0 + distance * $1 })
    }
    let (near, far) = (Scalar.sqrt(Scalar.ulpOfOne), Scalar.cbrt(Scalar.ulpOfOne))
    let gap = (left: try side(-far), right: try side(far))
    (evidence.left, evidence.right) = (try side(-near), try side(near))
    for j in exact.columnIndices {
      for i in exact.rowIndices {
        evidence.isKink[i, j] = isKink(
          near: (evidence.left[i, j], evidence.right[i, j]), far: (gap.left[i, j], gap.right[i, j]))
      }
    }
    return evidence
  }

  /// `x` with each entry moved by some two units in the last place, up or down.
  private static func neighbour(of x: [Scalar], scales: [Scalar], _ trial: Int) -> [Scalar] {
    var generator = SplitMix64(seed: UInt64(trial))
    return zip(x, scales).map { $0 + (generator.next() & 1 == 0 ? 2 : -2) * Scalar.ulpOfOne * $1 }
  }

  private mutating func addSensitivity(from matrix: Matrix<Scalar>, to nearby: Matrix<Scalar>) {
    guard nearby.rows == matrix.rows && nearby.columns == matrix.columns else { return }
    for j in matrix.columnIndices {
      for i in matrix.rowIndices {
        let change = Scalar(abs(nearby[i, j] - matrix[i, j]))
        if change.isFinite { sensitivity[i, j] = Scalar.maximum(sensitivity[i, j], change) }
      }
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
  /// One-sided differences along each input, where it changes by `unit` when that of `f` changes by 1.
  static func ofDifferences(
    at x: [Scalar], like matrix: Matrix<Scalar>, unit: Scalar, tolerance: Tolerance,
    of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> Evidence {
    var evidence = Evidence(like: matrix)
    for j in matrix.columnIndices {
      let sides = try oneSidedDerivatives(at: x, input: j, of: f)
      for i in matrix.rowIndices {
        let (left, right) = (sides.left[i], sides.right[i])
        (evidence.left[i, j], evidence.right[i, j]) = (left.value / unit, right.value / unit)
        let slack = 4 * (left.uncertainty + right.uncertainty)
        evidence.isKink[i, j] =
          left.value.isFinite && right.value.isFinite && slack.isFinite
          && !tolerance.allows(left.value, right.value, slack: slack)
      }
    }
    return evidence
  }
}
