import DerivativeChecking
import DualNumbers
import Testing

/// The checker of derivatives, given slopes that are right to the last bit, at every point of Data/elementary.
@Suite("Checks of the elementary functions' true slopes")
struct CheckedElementaryTests {
  @Test("against the exact derivative there is no false alarm")
  func exact() throws {
    try Tally.of { slope, f in
      checkDerivative(at: slope.argument) { x in
        f.dual.apply(slope.arguments(x) { Dual($0) }, slope.point.n)
      } given: { _ in
        slope.right
      }
    }.expect(cannotTell: 0)
  }

  @Test("against differences there is none, and few points that it cannot tell of; debug builds take each fourth")
  func differences() throws {
    // Of few points the shares are rougher.
    #if DEBUG
      let (step, within, whole) = (4, 0.02, 0.1)
    #else
      let (step, within, whole) = (1, 0.01, 0.08)
    #endif
    try Tally.of(each: step) { slope, f in
      checkDerivative(at: slope.argument, against: .differences) { x in
        f.plain.apply(slope.arguments(x) { $0 }, slope.point.n)
      } given: { _ in
        slope.right
      }
    }.expect(cannotTell: within, ofAll: whole)
  }
}

/// The slope of a function in one of its arguments.
private struct Slope: CustomStringConvertible {
  let point: ReferencePoint
  let index: Int

  var argument: Double { point.x[index] }
  /// NaN where there is none.
  var right: Double { point.slopes[index].map { Double($0) } ?? .nan }

  /// The arguments of the function, of which this one is `x`.
  func arguments<Number>(_ x: Number, _ constant: (Double) -> Number) -> [Number] {
    point.x.indices.map { $0 == index ? x : constant(point.x[$0]) }
  }

  /// Whether values of the function around the point can tell of it: the slope exists and is finite, neighbouring
  /// numbers are neither subnormal nor out of range, and the slope stays what it is over half of their digits.
  var isWithinReach: Bool {
    guard let curvature = point.hessian[point.hessianIndex(index, index)], right.isFinite else { return false }
    guard argument == 0 || argument.isNormal, argument.magnitude < 0x1p1023 else { return false }
    let size = max(Extended(right).magnitude, point.value.magnitude / Extended(argument).magnitude)
    return curvature.magnitude * Extended(argument).magnitude * 0x1p-26 < size
  }

  var description: String { "\(point.function), slope \(right) in argument \(index + 1) at \(point.arguments)" }
}

/// The verdicts on all slopes.
private struct Tally {
  private var entries: [(slope: Slope, entry: Entry)] = []

  static func of(each step: Int = 1, _ check: (Slope, MeasuredFunction<Double>) -> DerivativeReport) throws -> Tally {
    var tally = Tally()
    // A remainder jumps between points that are integers apart, which all numbers are from 2⁵² on.
    for name in elementaryFunctionNames where name != "remainder" {
      let f = try #require(MeasuredFunction<Double>(name))
      for (k, point) in try ReferencePoint.rows(of: name).enumerated() where k % step == 0 {
        for index in point.x.indices {
          let slope = Slope(point: point, index: index)
          tally.entries.append((slope, check(slope, f).entry(0, 0)))
        }
      }
    }
    return tally
  }

  /// No mistake, and slopes that the check could not tell of are at most `part` of those within reach, and `whole` of
  /// all.
  func expect(cannotTell part: Double, ofAll whole: Double = 0, sourceLocation: SourceLocation = #_sourceLocation) {
    let mistakes = entries.filter(\.entry.verdict.isMistake)
    #expect(
      mistakes.isEmpty, "\(mistakes.count) of \(entries.count): \(Self.text(mistakes))",
      sourceLocation: sourceLocation)
    for (name, part, entries) in [
      ("within reach", part, entries.filter(\.slope.isWithinReach)), ("in all", whole, entries),
    ] {
      let unknown = entries.filter { $0.entry.verdict != .agrees && !$0.entry.verdict.isMistake }
      #expect(
        Double(unknown.count) <= part * Double(entries.count),
        "\(unknown.count) of \(entries.count) \(name): \(Self.text(unknown))", sourceLocation: sourceLocation)
    }
  }

  private static func text(_ entries: [(slope: Slope, entry: Entry)]) -> String {
    entries.map { slope, entry in
      let difference = entry.difference.map { ", by differences \($0) ± \(entry.uncertainty!)" } ?? ""
      return "\n\(slope): \(entry.verdict)\(entry.exact.map { ", exact \($0)" } ?? "")\(difference)"
    }.joined()
  }
}
