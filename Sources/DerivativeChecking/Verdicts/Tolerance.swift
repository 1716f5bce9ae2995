import DualNumbers

/// How far two derivatives may be apart and still agree: any of three measures suffices.
///
/// Entries agree where their distance is at most `absolute`, or at most `relative` times the larger of both, or at
/// most `ulps` units in the last place of the larger. NaN agrees with NaN, and an infinity with itself.
public struct Tolerance: Sendable, Codable, Hashable {
  /// The distance itself.
  public let absolute: Double
  /// The distance over the larger of both.
  public let relative: Double
  /// The distance in units in the last place of the larger.
  public let ulps: Double

  /// - Precondition: none is negative or NaN.
  public init(absolute: Double = 0, relative: Double = 0, ulps: Double = 0) {
    for (name, value) in [("absolute", absolute), ("relative", relative), ("ulps", ulps)] {
      require(value >= 0, "\(name) must be a number that is not negative, but is \(value)")
    }
    (self.absolute, self.relative, self.ulps) = (absolute, relative, ulps)
  }

  /// The default against exact derivatives: relative ε^(2/3), 3.7e-11 in `Double` and 2.4e-5 in `Float`, or 16 ulps.
  ///
  /// Two correct formulas are apart by some roundings, each magnified where terms cancel; a mistake changes the leading
  /// digits. ε^(2/3) leaves a third of the digits to the former.
  public static func exact<Scalar: CheckableScalar>(for scalar: Scalar.Type) -> Tolerance {
    let ε = Double(Scalar.ulpOfOne)
    return Tolerance(relative: Double.cbrt(ε * ε), ulps: 16)
  }

  /// The default against differences: relative √ε, 1.5e-8 in `Double` and 3.5e-4 in `Float`. The uncertainty of each
  /// difference comes on top.
  public static func differences<Scalar: CheckableScalar>(for scalar: Scalar.Type) -> Tolerance {
    Tolerance(relative: Double(Scalar.ulpOfOne).squareRoot())
  }

  /// Whether `x` and `y` agree, with `slack` added to the absolute distance that is allowed.
  func allows<Scalar: CheckableScalar>(_ x: Scalar, _ y: Scalar, slack: Scalar = 0) -> Bool {
    if x == y || (x.isNaN && y.isNaN) { return true }
    let distance = Scalar(abs(x - y))
    guard distance.isFinite else { return false }
    let larger = Scalar.maximum(x.magnitude, y.magnitude)
    return distance <= Scalar(absolute) + slack || distance <= Scalar(relative) * larger + slack
      || distance <= Scalar(ulps) * larger.ulp
  }
}
