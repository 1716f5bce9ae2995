import DualNumbers

/// What a check of a derivative found: every entry at every point, the worst first, and what is wrong with each.
///
///     let report = checkGradient(at: [2, 5]) { x in
///       log(x[0]) + x[0] * x[1] - sin(x[1])
///     } given: { x in
///       [1 / x[0] + x[1], x[0] + cos(x[1])]  // should be x₀ − cos x₁
///     }
///     report.passed  // false
///     report.worst!.name  // "∂f/∂x[1]"
///
/// In a test, `#expect(report.passed)` prints the whole report where it fails, if that is all of the expression: with
/// `try` or `&&` in it Swift Testing does not look inside. With XCTest say `XCTAssert(report.passed, "\(report)")`.
public struct DerivativeReport: Sendable, Codable, Hashable {
  /// What was checked.
  public enum Subject: String, Sendable, Codable, Hashable {
    case derivative, gradient, jacobian, hessian, directionalDerivative, vectorJacobianProduct, function

    /// Whether the only column is a direction, not an input.
    var isAlongDirection: Bool { self == .directionalDerivative || self == .vectorJacobianProduct }
  }

  public var subject: Subject { names.subject }
  /// The number type: "Double".
  public let scalar: String
  /// The names of the outputs, a row each.
  public var outputs: [String] { names.outputs }
  /// The names of the inputs, a column each.
  public var inputs: [String] { names.inputs }
  /// What was found about the function itself.
  public let findings: [Finding]

  /// The number of points that were checked.
  public let pointCount: Int

  let names: EntryNames
  let results: [PointResult]
  let epsilon: ReportedNumber

  init(
    names: EntryNames, scalar: String, findings: [Finding], pointCount: Int, results: [PointResult],
    epsilon: ReportedNumber
  ) {
    (self.names, self.scalar, self.findings) = (names, scalar, findings)
    (self.pointCount, self.results, self.epsilon) = (pointCount, results, epsilon)
  }

  /// Whether nothing is wrong, and each entry agrees with its reference at one point at least.
  ///
  /// A derivative without entries passes; a check at no point does not.
  public var passed: Bool {
    pointCount > 0 && !findings.contains(where: \.isMistake)
      && !results.contains { $0.remarks.contains { $0.verdict.isMistake } }
      && unverified.isEmpty
  }

  /// This report with the findings of another on the same points.
  @usableFromInline
  func adding(_ other: DerivativeReport) -> DerivativeReport {
    DerivativeReport(
      names: names, scalar: scalar, findings: findings + other.findings.filter { !findings.contains($0) },
      pointCount: pointCount, results: results, epsilon: epsilon)
  }

  /// The number of entries at each point.
  public var entryCount: Int { names.rows * names.columns }

  /// All entries at all points, the worst first: by verdict, then by relative error.
  public var entries: [Entry] { results.flatMap(allEntries).sorted(by: Self.isWorse) }

  /// The entries of which more is to be said than that they agree, the worst first.
  public var remarkable: [Entry] {
    results.flatMap { result in result.remarks.map { entry(result, $0.row, $0.column, $0) } }.sorted(by: Self.isWorse)
  }

  /// The entries that are mistakes, the worst first.
  public var mistakes: [Entry] { remarkable.filter(\.verdict.isMistake) }

  /// The worst entry of all; nil where there is none.
  public var worst: Entry? { remarkable.first ?? results.flatMap(allEntries).max { Self.isWorse($1, $0) } }

  /// The entry of an output and an input at a point, all from 0.
  ///
  /// - Precondition: they exist, and the given derivative has the right shape there.
  public func entry(_ row: Int, _ column: Int, point: Int = 0) -> Entry {
    let result = result(point)
    return entry(result, row, column, result.remarks.first { $0.row == row && $0.column == column })
  }

  /// The point that has this number, from 0.
  ///
  /// - Precondition: the given derivative has the right shape there.
  public func point(_ point: Int) -> [Double] { result(point).x.map(\.value) }

  private func result(_ point: Int) -> PointResult {
    require(point >= 0 && point < pointCount, "point \(point) is not one of the \(pointCount) that were checked")
    guard let result = results.first(where: { $0.point == point }) else {
      stop("point \(point) has no entries: the given derivative has the wrong shape there", #fileID, #line)
    }
    return result
  }

  private func entry(_ result: PointResult, _ row: Int, _ column: Int, _ remark: Remark?) -> Entry {
    Entry(
      point: result.point, row: row, column: column, name: names.entry(row, column),
      given: result.given[row, column], exact: result.exact?[row, column],
      difference: result.differences?[row, column], uncertainty: result.uncertainties?[row, column],
      verdict: remark?.verdict ?? .agrees, factor: remark?.factor?.value, like: remark?.like, kink: remark?.kink,
      epsilon: epsilon.value)
  }

  private func allEntries(_ result: PointResult) -> [Entry] {
    let remarks = Dictionary(
      result.remarks.map { (Entry.Position(row: $0.row, column: $0.column), $0) },
      uniquingKeysWith: { first, _ in first })
    return (0..<names.columns).flatMap { column in
      (0..<names.rows).map { row in entry(result, row, column, remarks[Entry.Position(row: row, column: column)]) }
    }
  }

  /// The entries that could be told at no point.
  var unverified: [Entry] {
    guard let first = results.first, !first.remarks.isEmpty else { return [] }
    let remarked = results.dropFirst().map { Set($0.remarks.map { Entry.Position(row: $0.row, column: $0.column) }) }
    return first.remarks.filter { remark in
      remarked.allSatisfy { $0.contains(Entry.Position(row: remark.row, column: remark.column)) }
    }.map { entry(first, $0.row, $0.column, $0) }
  }

  private static func isWorse(_ x: Entry, _ y: Entry) -> Bool {
    if x.verdict.severity != y.verdict.severity { return x.verdict.severity > y.verdict.severity }
    // A NaN error is that of a number against NaN: nothing could be worse.
    let (a, b) = (
      x.relativeError.isNaN ? .infinity : x.relativeError, y.relativeError.isNaN ? .infinity : y.relativeError
    )
    return a > b
  }
}

extension Verdict {
  /// 0 where nothing is to be said.
  var severity: Int {
    switch self {
    case .agrees: 0
    case .cannotTell: 1
    case .notDifferentiable: 2
    default: 3
    }
  }
}

extension Remark {
  fileprivate var like: Entry.Position? {
    if let likeRow, let likeColumn { Entry.Position(row: likeRow, column: likeColumn) } else { nil }
  }
  fileprivate var kink: Entry.Kink? {
    if let left, let right { Entry.Kink(left: left.value, right: right.value) } else { nil }
  }
}
