import DualNumbers

extension DifferencePasses {
  /// Second differences, extrapolated: their expansions too are even in h. Near an end of the domain also those away from
  /// it, whose expansions have all powers; whichever are surer.
  static func hessianWithErrors<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], in domain: Domain<Scalar>, of f: ([Scalar]) throws -> Scalar
  ) rethrows -> Pair<Scalar> {
    let center = x.isEmpty ? 0 : try f(x)
    let steps = x.indices.map { StepSequence(at: x[$0], in: domain[$0]) }
    let openSides = steps.map(\.openSide)
    var columns = Array(repeating: Array(repeating: DifferenceEstimate<Scalar>.none, count: x.count), count: x.count)
    for j in x.indices {
      columns[j][j] = try second(at: x, input: j, steps[j], center: center, of: f)
      if let side = openSides[j] {
        let oneSided = try oneSidedSecond(at: x, input: j, steps[j], center: center, side, of: f)
        columns[j][j] = columns[j][j].surer(oneSided)
      }
      for i in 0..<j {
        columns[j][i] = try mixed(at: x, inputs: i, j, (steps[i], steps[j]), (nil, nil), of: f)
        if openSides[i] != nil || openSides[j] != nil {
          let oneSided = try mixed(at: x, inputs: i, j, (steps[i], steps[j]), (openSides[i], openSides[j]), of: f)
          columns[j][i] = columns[j][i].surer(oneSided)
        }
        columns[i][j] = columns[j][i]
      }
    }
    return pair(columns, rows: x.count)
  }

  /// ∂²f/∂xⱼ² from (f(x + h) − 2f(x) + f(x − h)) / h².
  private static func second<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], input j: Int, _ steps: StepSequence<Scalar>, center: Scalar, of f: ([Scalar]) throws -> Scalar
  ) rethrows -> DifferenceEstimate<Scalar> {
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

  /// ∂²f/∂xⱼ² from f at x, x + h and x + 2h, or x − h and x − 2h: twice their divided difference.
  private static func oneSidedSecond<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], input j: Int, _ steps: StepSequence<Scalar>, center: Scalar, _ side: FloatingPointSign,
    of f: ([Scalar]) throws -> Scalar
  ) rethrows -> DifferenceEstimate<Scalar> {
    var tableau = DifferenceTableau(scale: steps.scale * steps.scale, errorOrder: 1, derivativeOrder: 2)
    var point = x
    for step in steps {
      guard let near = steps.neighbour(step, side), let far = steps.neighbour(2 * step, side), near != far else {
        continue
      }
      point[j] = near
      let first = try f(point)
      point[j] = far
      let second = try f(point)
      let slopes = ((first - center) / (near - x[j]), (second - first) / (far - near))
      let magnitude = 4 * [first.magnitude, second.magnitude, center.magnitude].max()!
      tableau.append((slopes.1 - slopes.0) / (far - x[j]) * 2, divisor: step * step, magnitude: magnitude)
      if tableau.isExhausted { break }
    }
    return tableau.estimate
  }

  /// ∂²f/∂xᵢ∂xⱼ from the four corners of a rectangle whose sides shrink together. It lies about x, or, along an input
  /// with a side, on that side of it.
  private static func mixed<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], inputs i: Int, _ j: Int, _ steps: (StepSequence<Scalar>, StepSequence<Scalar>),
    _ sides: (FloatingPointSign?, FloatingPointSign?), of f: ([Scalar]) throws -> Scalar
  ) rethrows -> DifferenceEstimate<Scalar> {
    let (first, second) = steps
    // Where both steps have come below their inputs.
    let scale = zip(first, second).first { $0 <= first.scale && $1 <= second.scale }.map { $0 * $1 }
    let errorOrder = sides.0 == nil && sides.1 == nil ? 2 : 1
    var tableau = DifferenceTableau(scale: scale ?? 0, errorOrder: errorOrder, derivativeOrder: 2)
    var point = x
    func value(_ xi: Scalar, _ xj: Scalar) throws -> Scalar {
      (point[i], point[j]) = (xi, xj)
      return try f(point)
    }
    for (h, k) in zip(first, second) {
      guard let a = first.neighbours(h, sides.0), let b = second.neighbours(k, sides.1) else { continue }
      let (above, below) = (try value(a.above, b.above), try value(a.below, b.below))
      let (left, right) = (try value(a.below, b.above), try value(a.above, b.below))
      let quotient = ((above - right) - (left - below)) / a.width / b.width
      // Divided by h·k, where central differences divide by 2h·2k, the errors of four values count in full.
      let magnitude = [above, below, left, right].map(\.magnitude).max()! * (errorOrder == 2 ? 1 : 4)
      tableau.append(quotient, divisor: h * k, magnitude: magnitude)
      if tableau.isExhausted { break }
    }
    return tableau.estimate
  }
}
