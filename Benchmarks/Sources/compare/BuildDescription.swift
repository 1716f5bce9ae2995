import DualNumbers
import Rivals

/// Which build this is, for whoever compares figures.
struct BuildDescription: Codable, Sendable {
  /// The vector instructions that C++ and the package's intrinsics were compiled for.
  var instructionSet: String
  var isOptimised: Bool

  static let current = BuildDescription(instructionSet: String(cString: rivalInstructionSet()), isOptimised: !isDebug)

  /// Whether it was compiled for the machine at hand.
  var isNative: Bool { !instructionSet.hasPrefix("baseline") && instructionSet != "AArch64" }

  private static var isDebug: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }
}
