import DualNumbers

/// Derivatives by differences: what the public functions, generic and for `Double`, are made of.
enum DifferencePasses {
  typealias Pair<Scalar> = (Matrix<Scalar>, Matrix<Scalar>)

  static func derivative<Scalar: BinaryFloatingPoint>(
    at x: Scalar, by method: DifferenceMethod<Scalar>, domain: ClosedRange<Scalar>?, of f: (Scalar) throws -> Scalar
  ) rethrows -> Scalar {
    try jacobian(at: [x], by: method, domain: domain.map { [$0] }) { [try f($0[0])] }[0, 0]
  }

  static func estimate<Scalar: BinaryFloatingPoint>(
    at x: Scalar, domain: ClosedRange<Scalar>?, of f: (Scalar) throws -> Scalar
  ) rethrows -> DifferenceEstimate<Scalar> {
    let domain = Domain(domain.map { [$0] }, around: [x])
    return try ExtrapolatedDifferences.derivatives(at: [x], input: 0, in: domain) { [try f($0[0])] }.first ?? .none
  }

  static func gradient<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], by method: DifferenceMethod<Scalar>, domain: [ClosedRange<Scalar>]?,
    of f: ([Scalar]) throws -> Scalar
  ) rethrows -> [Scalar] {
    if x.isEmpty && domain?.isEmpty ?? true { return [] }
    return try jacobian(at: x, by: method, domain: domain) { [try f($0)] }.columnMajor
  }

  static func jacobian<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], by method: DifferenceMethod<Scalar>, domain box: [ClosedRange<Scalar>]?,
    of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> Matrix<Scalar> {
    let domain = Domain(box, around: x)
    switch method {
    case .forward(let step):
      let base = try f(x)
      return try matrix(columns: x.indices, rows: base.count) { j in
        let h = DifferenceMethod.step(step, at: x[j], fraction: DifferenceMethod<Scalar>.forwardFraction)
        if domain[j].admits(x[j] + h) { return quotients(try f(replacing(x, j, by: x[j] + h)), base, width: h) }
        let beside = domain[j].point(beside: x[j], by: h)
        return quotients(try f(replacing(x, j, by: beside)), base, width: beside - x[j])
      }
    case .central(let step):
      if x.isEmpty { return Matrix(rows: try f(x).count, columns: 0, columnMajor: []) }
      return try matrix(columns: x.indices) { j in
        let h = DifferenceMethod.step(step, at: x[j], fraction: DifferenceMethod<Scalar>.centralFraction)
        guard domain[j].admits(x[j] + h) && domain[j].admits(x[j] - h) else {
          return try threePoint(at: x, input: j, step: h, in: domain[j], of: f)
        }
        let (upper, lower) = (try f(replacing(x, j, by: x[j] + h)), try f(replacing(x, j, by: x[j] - h)))
        return quotients(upper, lower, width: 2 * h)
      }
    case .ridders:
      return try jacobianWithErrors(at: x, in: domain, of: f).0
    }
  }

  /// f′ from f at x and at one and two steps away from the nearer end of a range: the slope of their parabola.
  private static func threePoint<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], input j: Int, step: Scalar, in range: ClosedRange<Scalar>, of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> [Scalar] {
    let goesUp = range.upperBound - x[j] >= x[j] - range.lowerBound
    let h = Swift.min(step, range.room(from: x[j]) / 2) * (goesUp ? 1 : -1)
    let (near, far) = (range.clamped(x[j] + h), range.clamped(x[j] + 2 * h))
    let (y0, y1, y2) = (try f(x), try f(replacing(x, j, by: near)), try f(replacing(x, j, by: far)))
    let (first, second) = (quotients(y1, y0, width: near - x[j]), quotients(y2, y1, width: far - near))
    return zip(first, second).map { $0 - ($1 - $0) * ((near - x[j]) / (far - x[j])) }
  }

  static func jacobianWithErrors<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], in domain: Domain<Scalar>, of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> Pair<Scalar> {
    // Without a step that stays finite there is no column to learn m from.
    let columns = try x.indices.map { j in try ExtrapolatedDifferences.derivatives(at: x, input: j, in: domain, of: f) }
    let m = try columns.first { !$0.isEmpty }?.count ?? f(x).count
    return pair(columns.map { $0.isEmpty ? Array(repeating: .none, count: m) : $0 }, rows: m)
  }

  static func pair<Scalar>(_ columns: [[DifferenceEstimate<Scalar>]], rows: Int) -> Pair<Scalar> {
    (
      matrix(columns: columns.indices, rows: rows) { j in columns[j].map(\.value) },
      matrix(columns: columns.indices, rows: rows) { j in columns[j].map(\.uncertainty) }
    )
  }

  /// A matrix from its columns, which all have as many entries.
  private static func matrix<Scalar>(
    columns: Range<Int>, rows: Int? = nil, _ column: (Int) throws -> [Scalar]
  ) rethrows -> Matrix<Scalar> {
    var (entries, rows) = ([Scalar](), rows)
    for j in columns {
      let next = try column(j)
      let expected = rows ?? next.count
      requireAsMany(next.count, as: expected)
      rows = expected
      entries += next
    }
    return Matrix(rows: rows ?? 0, columns: columns.count, columnMajor: entries)
  }

  private static func quotients<Scalar: BinaryFloatingPoint>(
    _ upper: [Scalar], _ lower: [Scalar], width: Scalar
  ) -> [Scalar] {
    requireAsMany(upper.count, as: lower.count)
    return zip(upper, lower).map { ($0 - $1) / width }
  }

  private static func replacing<Scalar>(_ x: [Scalar], _ j: Int, by entry: Scalar) -> [Scalar] {
    var point = x
    point[j] = entry
    return point
  }
}

/// Stops where a function has changed its number of outputs.
func requireAsMany(_ count: Int, as before: Int) {
  require(count == before, "the function gave \(count) outputs after \(before); it must give as many always")
}
