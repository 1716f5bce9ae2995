import DualNumbers

extension DifferencePasses {
  /// Second differences, extrapolated: their expansions too are even in h.
  static func hessianWithErrors<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], of f: ([Scalar]) throws -> Scalar
  ) rethrows -> Pair<Scalar> {
    let center = x.isEmpty ? 0 : try f(x)
    var columns = Array(repeating: Array(repeating: DifferenceEstimate<Scalar>.none, count: x.count), count: x.count)
    for j in x.indices {
      columns[j][j] = try second(at: x, input: j, center: center, of: f)
      for i in 0..<j {
        columns[j][i] = try mixed(at: x, inputs: i, j, of: f)
        columns[i][j] = columns[j][i]
      }
    }
    return pair(columns, rows: x.count)
  }

  /// ∂²f/∂xⱼ² from (f(x + h) − 2f(x) + f(x − h)) / h².
  private static func second<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], input j: Int, center: Scalar, of f: ([Scalar]) throws -> Scalar
  ) rethrows -> DifferenceEstimate<Scalar> {
    let steps = StepSequence(at: x[j])
    var tableau = DifferenceTableau(scale: steps.scale * steps.scale, errorOrder: 2, derivativeOrder: 2)
    var point = x
    for step in steps {
      guard let (below, above, width) = steps.neighbours(step) else { continue }
      point[j] = above
      let upper = try f(point)
      point[j] = below
      let lower = try f(point)
      let quotient = ((upper - center) + (lower - center)) / (width / 2) / (width / 2)
      // The errors of four values, undivided.
      let magnitude = 4 * [upper.magnitude, lower.magnitude, center.magnitude].max()!
      tableau.append(quotient, divisor: step * step, magnitude: magnitude)
      if tableau.isExhausted { break }
    }
    return tableau.estimate
  }

  /// ∂²f/∂xᵢ∂xⱼ from the four corners of a rectangle about x, whose sides shrink together.
  private static func mixed<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], inputs i: Int, _ j: Int, of f: ([Scalar]) throws -> Scalar
  ) rethrows -> DifferenceEstimate<Scalar> {
    let (first, second) = (StepSequence(at: x[i]), StepSequence(at: x[j]))
    // Where both steps have come below their inputs.
    let scale = zip(first, second).first { $0 <= first.scale && $1 <= second.scale }.map { $0 * $1 }
    var tableau = DifferenceTableau(scale: scale ?? 0, errorOrder: 2, derivativeOrder: 2)
    var point = x
    func value(_ xi: Scalar, _ xj: Scalar) throws -> Scalar {
      (point[i], point[j]) = (xi, xj)
      return try f(point)
    }
    for (h, k) in zip(first, second) {
      guard let a = first.neighbours(h), let b = second.neighbours(k) else { continue }
      let (above, below) = (try value(a.above, b.above), try value(a.below, b.below))
      let (left, right) = (try value(a.below, b.above), try value(a.above, b.below))
      let quotient = ((above - right) - (left - below)) / a.width / b.width
      let magnitude = [above, below, left, right].map(\.magnitude).max()!
      tableau.append(quotient, divisor: h * k, magnitude: magnitude)
      if tableau.isExhausted { break }
    }
    return tableau.estimate
  }
}
