import Rivals

/// Which build this is, for whoever compares figures.
struct BuildDescription: Codable, Sendable {
  /// The vector instructions that C++ and the package's intrinsics were compiled for.
  var instructionSet: String
  var isOptimised: Bool

  static let current = BuildDescription(instructionSet: String(cString: rivalInstructionSet()), isOptimised: !isDebug)

  private static var isDebug: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }
}
