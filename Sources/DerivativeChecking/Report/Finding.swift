/// Something that was found about the function itself, or about the given derivative as a whole.
public struct Finding: Sendable, Codable, Hashable {
  /// What was found.
  public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
    /// The value computed with derivatives has other bits than the value without.
    case valuesDiffer
    /// Two calls at one point gave different values.
    case notDeterministic
    /// A call left an output as it was before.
    case unwrittenOutput
    /// An output depends on what stood in its place before the call.
    case dependsOnOldOutput
    /// A derivative depends on more than the point and the direction: tangents of an earlier call are kept.
    case staleTangents
    /// The derivative at the point is another than the one on both sides of it.
    case isolatedDerivative
    /// Left and right derivatives differ.
    case kink
    /// The given derivative has the wrong number of rows or columns.
    case wrongShape
    /// A derivative is NaN, in the given form and in the reference alike.
    case notANumber
    /// The first operation that made a derivative NaN or infinite.
    case nonFinite
  }

  /// What it is about.
  public let kind: Kind
  /// The point, from 0.
  public let point: Int
  /// The output, from 0, where it is about one.
  public let output: Int?
  /// All of it in a sentence.
  public let message: String

  /// Whether the check fails for it. A kink, and a NaN that agrees, are only remarked upon.
  public var isMistake: Bool {
    switch kind {
    case .valuesDiffer, .notDeterministic, .unwrittenOutput, .dependsOnOldOutput, .wrongShape, .staleTangents,
      .isolatedDerivative:
      true
    case .kink, .notANumber, .nonFinite: false
    }
  }
}
