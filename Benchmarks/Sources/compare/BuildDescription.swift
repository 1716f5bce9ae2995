import Rivals

/// Which build this is, for whoever compares figures.
struct BuildDescription: Codable, Sendable {
  /// The vector instructions that C++ and the package's intrinsics were compiled for.
  var instructionSet: String
  var isOptimised: Bool
  /// Whether it uses more than every x86-64 has: which column of the bounds applies.
  var isNative: Bool

  static let current = BuildDescription(
    instructionSet: String(cString: rivalInstructionSet()), isOptimised: !isDebug, isNative: rivalIsNative())

  private static var isDebug: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }
}
