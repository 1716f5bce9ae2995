import DualNumbers

/// What a derivative over dual numbers is checked against.
public enum ExactReference: Sendable {
  /// The exact derivative, by dual numbers.
  case exact
  /// The exact derivative and differences, so that a contradiction between them shows, and kinks are looked for
  /// everywhere.
  case exactAndDifferences
}

/// What a derivative of a function over plain numbers is checked against.
public enum DifferenceReference: Sendable {
  /// Extrapolated central differences, each with its uncertainty.
  case differences
}

/// Names for the report, the domain, and tolerances.
///
///     let report = checkJacobian(at: [2, 0.5], options: CheckOptions(inputs: ["r", "θ"], outputs: ["x", "y"])) { p in
///       [p[0] * cos(p[1]), p[0] * sin(p[1])]
///     } given: { p in
///       Matrix(rows: [[cos(p[1]), p[0] * sin(p[1])], [sin(p[1]), p[0] * cos(p[1])]])  // ∂x/∂θ should be −r·sin θ
///     }
///     report.worst!.name  // "∂x/∂θ"
///     report.worst!.verdict == .wrongSign  // true
///
/// A function that is not defined everywhere, or stops the program outside of its domain, is not asked there:
///
///     checkGradient(at: [0.1, 5], against: .differences, options: CheckOptions(domain: [0 ... .infinity, 0...10])) { x in
///       precondition(x[0] >= 0 && x[1] <= 10)
///       return x[0].squareRoot() * x[1]
///     } given: { x in
///       [x[1] / (2 * x[0].squareRoot()), x[0].squareRoot()]
///     }.passed  // true
public struct CheckOptions: Sendable {
  /// The names of the inputs: `x[0]`, `x[1]`, … where there are none.
  public var inputs: [String]
  /// The names of the outputs: `f`, or `f[0]`, `f[1]`, … where there are none.
  public var outputs: [String]
  /// The box that the functions are asked in, the given one as well: a range for each input, bounds included. Of an open
  /// end say the next number, as in `0.0.nextUp ... .infinity`.
  ///
  /// Where it is nil, that is the box that random points were drawn from, and otherwise all of space. At its ends
  /// differences are one-sided, and kinks are not looked for.
  public var domain: [ClosedRange<Double>]?
  /// How far the given derivative may be from the exact one; `Tolerance.exact(for:)` where nil.
  public var tolerance: Tolerance?
  /// How far it may be from differences, beside their uncertainty; `Tolerance.differences(for:)` where nil.
  public var differenceTolerance: Tolerance?

  /// Names for all inputs and outputs or for none, the domain, and tolerances other than the defaults.
  public init(
    inputs: [String] = [], outputs: [String] = [], domain: [ClosedRange<Double>]? = nil, tolerance: Tolerance? = nil,
    differenceTolerance: Tolerance? = nil
  ) {
    (self.inputs, self.outputs, self.domain) = (inputs, outputs, domain)
    (self.tolerance, self.differenceTolerance) = (tolerance, differenceTolerance)
  }
}
