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

/// Names for the report, and tolerances.
///
///     let report = checkJacobian(at: [2, 0.5], options: CheckOptions(inputs: ["r", "θ"], outputs: ["x", "y"])) { p in
///       [p[0] * cos(p[1]), p[0] * sin(p[1])]
///     } given: { p in
///       Matrix(rows: [[cos(p[1]), p[0] * sin(p[1])], [sin(p[1]), p[0] * cos(p[1])]])  // ∂x/∂θ should be −r·sin θ
///     }
///     report.worst!.name  // "∂x/∂θ"
///     report.worst!.verdict == .wrongSign  // true
public struct CheckOptions: Sendable {
  /// The names of the inputs: `x[0]`, `x[1]`, … where there are none.
  public var inputs: [String]
  /// The names of the outputs: `f`, or `f[0]`, `f[1]`, … where there are none.
  public var outputs: [String]
  /// How far the given derivative may be from the exact one; `Tolerance.exact(for:)` where nil.
  public var tolerance: Tolerance?
  /// How far it may be from differences, beside their uncertainty; `Tolerance.differences(for:)` where nil.
  public var differenceTolerance: Tolerance?

  /// Names for all inputs and outputs or for none, and tolerances other than the defaults.
  public init(
    inputs: [String] = [], outputs: [String] = [], tolerance: Tolerance? = nil, differenceTolerance: Tolerance? = nil
  ) {
    (self.inputs, self.outputs) = (inputs, outputs)
    (self.tolerance, self.differenceTolerance) = (tolerance, differenceTolerance)
  }
}
