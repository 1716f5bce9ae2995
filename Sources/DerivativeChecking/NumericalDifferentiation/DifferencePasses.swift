import DualNumbers

/// Derivatives by differences: what the public functions, generic and for `Double`, are made of.
enum DifferencePasses {
  typealias Pair<Scalar> = (value: Matrix<Scalar>, uncertainty: Matrix<Scalar>)

  static func derivative<Scalar: BinaryFloatingPoint>(
    at x: Scalar, by method: DifferenceMethod<Scalar>, of f: (Scalar) throws -> Scalar
  ) rethrows -> Scalar {
    try jacobian(at: [x], by: method) { [try f($0[0])] }[0, 0]
  }

  static func estimate<Scalar: BinaryFloatingPoint>(
    at x: Scalar, of f: (Scalar) throws -> Scalar
  ) rethrows -> DifferenceEstimate<Scalar> {
    try ExtrapolatedDifferences.central(at: [x], input: 0) { [try f($0[0])] }.first ?? .none
  }

  static func gradient<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], by method: DifferenceMethod<Scalar>, of f: ([Scalar]) throws -> Scalar
  ) rethrows -> [Scalar] {
    if x.isEmpty { return [] }
    return try jacobian(at: x, by: method) { [try f($0)] }.columnMajor
  }

  static func jacobian<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], by method: DifferenceMethod<Scalar>, of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> Matrix<Scalar> {
    switch method {
    case .forward(let step):
      let base = try f(x)
      return try matrix(columns: x.indices, rows: base.count) { j in
        let h = DifferenceMethod.step(step, at: x[j], fraction: DifferenceMethod<Scalar>.forwardFraction)
        return quotients(try f(moved(x, j, by: h)), base, width: h)
      }
    case .central(let step):
      if x.isEmpty { return Matrix(rows: try f(x).count, columns: 0, columnMajor: []) }
      return try matrix(columns: x.indices) { j in
        let h = DifferenceMethod.step(step, at: x[j], fraction: DifferenceMethod<Scalar>.centralFraction)
        return quotients(try f(moved(x, j, by: h)), try f(moved(x, j, by: -h)), width: 2 * h)
      }
    case .ridders:
      return try jacobianWithErrors(at: x, of: f).value
    }
  }

  static func jacobianWithErrors<Scalar: BinaryFloatingPoint>(
    at x: [Scalar], of f: ([Scalar]) throws -> [Scalar]
  ) rethrows -> Pair<Scalar> {
    // Without a step that stays finite there is no column to learn m from.
    let columns = try x.indices.map { j in try ExtrapolatedDifferences.central(at: x, input: j, of: f) }
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

  private static func moved<Scalar: BinaryFloatingPoint>(_ x: [Scalar], _ j: Int, by step: Scalar) -> [Scalar] {
    var point = x
    point[j] += step
    return point
  }
}

/// Stops where a function has changed its number of outputs.
func requireAsMany(_ count: Int, as before: Int) {
  require(count == before, "the function gave \(count) outputs after \(before); it must give as many always")
}
