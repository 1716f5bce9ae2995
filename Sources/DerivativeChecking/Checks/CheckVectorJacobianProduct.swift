import DualNumbers

/// Checks products Jᵀ·w of m functions, as reverse mode gives them, against one product J·v by dual numbers.
///
///     let report = checkVectorJacobianProduct(at: [3, 4]) { x in
///       [x[0] * x[1], x[0] + x[1]]
///     } given: { x, w in
///       [w[0] * x[1] + w[1], w[0] * x[0] + w[1]]
///     }
///     report.passed  // true
///
/// For random v and w, always the same ones, ⟨w, J·v⟩ must be ⟨Jᵀ·w, v⟩. So a product of any size is checked in one pass,
/// without a matrix; which entry is wrong it does not tell, as `checkGradient` of w·f does.
///
/// `points` is one point, `.each([…])` of several, or `.random(100, in: box, seed: 7)`. `given` is Jᵀ·w at a point, an entry
/// for each input. A wrong number of them is reported.
///
/// - Complexity: one evaluation of `f` and one of `given` at each point.
@_disfavoredOverload
public func checkVectorJacobianProduct<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, options: CheckOptions = CheckOptions(),
  of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>], given: ([Scalar], [Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try Check.vectorJacobianProductReport(at: PointList(points), options: options, of: f, given: given)
}

/// Checks products Jᵀ·w against products J·v, both given: ⟨w, J·v⟩ must be ⟨Jᵀ·w, v⟩.
///
///     let report = checkVectorJacobianProduct(at: [3, 4]) { x, v in
///       [v[0] * x[1] + x[0] * v[1], v[0] + v[1]]
///     } given: { x, w in
///       [w[0] * x[1] + w[1], w[0] * x[0] - w[1]]  // should be w₀x₀ + w₁
///     }
///     report.passed  // false
///
/// - Complexity: one evaluation of each at each point.
@_disfavoredOverload
public func checkVectorJacobianProduct<Scalar: CheckableScalar>(
  at points: some CheckPoints<Scalar>, options: CheckOptions = CheckOptions(),
  of product: ([Scalar], [Scalar]) throws -> [Scalar], given: ([Scalar], [Scalar]) throws -> [Scalar]
) rethrows -> DerivativeReport {
  try Check.vectorJacobianProductReport(at: PointList(points), options: options, of: product, given: given)
}

extension Check {
  @inline(__always)
  static func vectorJacobianProductReport(
    at points: PointList<Scalar>, options: CheckOptions, of f: ([Dual<Scalar>]) throws -> [Dual<Scalar>],
    given: ([Scalar], [Scalar]) throws -> [Scalar]
  ) rethrows -> DerivativeReport {
    try vectorJacobianProductReport(at: points, options: options) { x, v in
      try f(seeded(x, along: v)).map(\.tangent)
    } given: { x, w in
      try given(x, w)
    }
  }

  @inline(__always)
  static func vectorJacobianProductReport(
    at points: PointList<Scalar>, options: CheckOptions, of product: ([Scalar], [Scalar]) throws -> [Scalar],
    given: ([Scalar], [Scalar]) throws -> [Scalar]
  ) rethrows -> DerivativeReport {
    var products = AdjointProducts<Scalar>(options)
    for x in points.checkPoints {
      let v = products.vector(like: x)
      let forward = try product(x, v)
      let w = products.vector(forward.count)
      products.compare(at: x, v, w, forward: forward, backward: try given(x, w))
    }
    return products.report()
  }
}

/// What ⟨w, J·v⟩ and ⟨Jᵀ·w, v⟩ are, point after point.
struct AdjointProducts<Scalar: CheckableScalar> {
  private let options: CheckOptions
  private let tolerance: Tolerance
  private var generator = SplitMix64(seed: 20)
  private var results: [PointResult] = []
  private var findings: [Finding] = []
  private var pointCount = 0

  init(_ options: CheckOptions) {
    self.options = options
    tolerance = options.tolerance ?? .exact(for: Scalar.self)
  }

  /// Numbers of 1 to 2 with random signs.
  mutating func vector(_ count: Int) -> [Scalar] {
    (0..<count).map { _ in
      let size: Scalar = generator.number(in: 1...2)
      return generator.next() & 1 == 0 ? size : -size
    }
  }

  /// A direction in which each input changes in proportion to its size.
  mutating func vector(like x: [Scalar]) -> [Scalar] {
    zip(vector(x.count), Check.scales(of: x)).map { $0 * $1 }
  }

  mutating func compare(at x: [Scalar], _ v: [Scalar], _ w: [Scalar], forward: [Scalar], backward: [Scalar]) {
    defer { pointCount += 1 }
    guard backward.count == x.count else {
      findings.append(
        Finding(
          kind: .wrongShape, point: pointCount, output: nil,
          message: "the given product has \(backward.count) entries, but there are \(x.count) inputs"))
      return
    }
    let (right, size) = Self.dot(w, forward)
    let (given, otherSize) = Self.dot(backward, v)
    var remarks: [Remark] = []
    // The terms of both sums may cancel: their rounding is in proportion to their size.
    let rounding = Scalar(tolerance.relative) * Scalar.maximum(size, otherSize)
    if !tolerance.allows(given, right, slack: rounding.isFinite ? rounding : 0) { remarks = [Remark(0, 0, .wrong)] }
    if given.isNaN && right.isNaN {
      findings.append(
        Finding(kind: .notANumber, point: pointCount, output: nil, message: "both products are NaN"))
    }
    results.append(
      PointResult(
        point: pointCount, x: x.map { ReportedNumber(Double($0)) },
        given: ReportedMatrix(Matrix(rows: 1, columns: 1, repeating: given)),
        exact: ReportedMatrix(Matrix(rows: 1, columns: 1, repeating: right)), differences: nil, uncertainties: nil,
        remarks: remarks))
  }

  func report() -> DerivativeReport {
    DerivativeReport(
      names: EntryNames(.vectorJacobianProduct, options, rows: 1, columns: 1), scalar: "\(Scalar.self)",
      findings: findings, pointCount: pointCount, results: results, epsilon: ReportedNumber(Double(Scalar.ulpOfOne)))
  }

  /// The sum, and the sum of the sizes of its terms.
  private static func dot(_ x: [Scalar], _ y: [Scalar]) -> (sum: Scalar, size: Scalar) {
    zip(x, y).reduce((0, 0)) { ($0.0 + $1.0 * $1.1, $0.1 + ($1.0 * $1.1).magnitude) }
  }
}
