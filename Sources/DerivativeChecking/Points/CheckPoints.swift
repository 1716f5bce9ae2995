import DualNumbers

/// Where a derivative is checked: at a point, at several, or at random ones in a box.
///
/// An array of numbers is one point. For several say `.each([[1, 2], [3, 4]])`, for random ones
/// `.random(100, in: [0...1, 2...3], seed: 7)`:
///
///     let report = checkGradient(at: .random(100, in: [0...1, 2...3], seed: 7)) { x in
///       x[0] * exp(x[1])
///     } given: { x in
///       [exp(x[1]), x[0] * exp(x[1])]
///     }
///     report.passed  // true
public protocol CheckPoints<Scalar> {
  associatedtype Scalar: CheckableScalar
  /// The points, all of one size.
  var checkPoints: [[Scalar]] { get }
}

/// One point.
extension Array: CheckPoints where Element: CheckableScalar {
  public var checkPoints: [[Element]] { [self] }
}

/// Several points of one size.
public struct PointList<Scalar: CheckableScalar>: CheckPoints {
  public let checkPoints: [[Scalar]]

  init(_ points: [[Scalar]]) {
    for (i, point) in points.enumerated() {
      require(
        point.count == points[0].count,
        "point \(i) has \(point.count) entries, point 0 has \(points[0].count); all must have as many")
    }
    checkPoints = points
  }
}

extension PointList: Sendable where Scalar: Sendable {}

extension CheckPoints {
  /// All of the given points, which have as many entries each.
  public static func each<Number>(_ points: [[Number]]) -> Self where Self == PointList<Number> { PointList(points) }

  /// All of the given numbers, for functions of one number.
  public static func each<Number>(_ numbers: [Number]) -> Self where Self == PointList<Number> {
    PointList(numbers.map { [$0] })
  }

  /// `count` points drawn uniformly from a box, which is a range for each input. The same seed gives the same points,
  /// on every machine.
  ///
  /// - Precondition: `count` is not negative, and the bounds are finite.
  public static func random<Number>(
    _ count: Int, in box: [ClosedRange<Number>], seed: UInt64 = 0
  ) -> Self where Self == PointList<Number> {
    require(count >= 0, "the count of random points must not be negative, but is \(count)")
    for (i, range) in box.enumerated() {
      require(
        range.lowerBound.isFinite && range.upperBound.isFinite,
        "the box must be finite, but its range \(i) is \(range.lowerBound) to \(range.upperBound)")
    }
    var generator = SplitMix64(seed: seed)
    return PointList((0..<count).map { _ in box.map { generator.number(in: $0) } })
  }

  /// `count` numbers drawn uniformly from a range, for functions of one number.
  public static func random<Number>(
    _ count: Int, in range: ClosedRange<Number>, seed: UInt64 = 0
  ) -> Self where Self == PointList<Number> {
    random(count, in: [range], seed: seed)
  }
}
