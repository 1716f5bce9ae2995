/// What is said of one entry of a derivative at one point.
public enum Verdict: String, Sendable, Codable, Hashable, CaseIterable {
  /// Within the tolerance.
  case agrees
  /// Beyond the tolerance, and like none of the mistakes below.
  case wrong
  /// The negative of what is right.
  case wrongSign
  /// What is right times a constant: a simple one such as 2 or π/180, or one that repeats at other entries or points.
  case constantFactor
  /// The value of the entry across the diagonal.
  case transposed
  /// The value of another entry, as a shifted index gives.
  case otherEntry
  /// Less than what is right by the value of another entry, or 0 where something else is right.
  case missingTerm
  /// The derivatives from the left and from the right differ, and the given one does not lie outside of them.
  case notDifferentiable
  /// The exact derivative and the differences contradict each other.
  case referencesDisagree
  /// The differences are too noisy to say.
  case cannotTell

  /// Whether this is a mistake: in the given derivative, or in the references.
  public var isMistake: Bool {
    switch self {
    case .agrees, .notDifferentiable, .cannotTell: false
    case .wrong, .wrongSign, .constantFactor, .transposed, .otherEntry, .missingTerm, .referencesDisagree: true
    }
  }
}
