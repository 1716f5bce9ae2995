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
  /// The box that functions are asked in where `CheckOptions` name none; nil for all of space.
  var checkDomain: [ClosedRange<Scalar>]? { get }
}

extension CheckPoints {
  public var checkDomain: [ClosedRange<Scalar>]? { nil }
}

/// One point.
extension Array: CheckPoints where Element: CheckableScalar {
  public var checkPoints: [[Element]] { [self] }
}

/// Several points of one size.
public struct PointList<Scalar: CheckableScalar>: CheckPoints {
  public let checkPoints: [[Scalar]]
  public let checkDomain: [ClosedRange<Scalar>]?

  init(_ points: [[Scalar]], domain: [ClosedRange<Scalar>]? = nil) {
    for (i, point) in points.enumerated() {
      require(
        point.count == points[0].count,
        "point \(i) has \(point.count) entries, point 0 has \(points[0].count); all must have as many")
    }
    (checkPoints, checkDomain) = (points, domain)
  }

  /// The same points, whatever their type: a check is compiled for the type of its numbers alone.
  init(_ points: some CheckPoints<Scalar>) { (checkPoints, checkDomain) = (points.checkPoints, points.checkDomain) }
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
  /// Functions are then asked within the box only, unless `CheckOptions` have another domain; a range of a single number
  /// is one that the input may leave.
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
    requireMemory(for: count, of: [Number].self, "\(count) points")
    var generator = SplitMix64(seed: seed)
    let points = (0..<count).map { _ in box.map { generator.number(in: $0) } }
    return PointList(points, domain: box.map { $0.lowerBound == $0.upperBound ? .wholeLine : $0 })
  }

  /// `count` numbers drawn uniformly from a range, for functions of one number.
  public static func random<Number>(
    _ count: Int, in range: ClosedRange<Number>, seed: UInt64 = 0
  ) -> Self where Self == PointList<Number> {
    random(count, in: [range], seed: seed)
  }
}
