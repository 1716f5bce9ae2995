// Written by .ci/overloads; the drivers of `Reverse` for `Double`, from the generic ones in Drivers/. With
// those alone, a one-line closure without annotations is ambiguous.

import DualNumbers

extension Reverse {
  /// The gradient of a function of n numbers: ∂f/∂xⱼ in entry j.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func gradient(
    at x: [Double], of f: ([TapeVariable<Double>]) throws -> TapeVariable<Double>
  ) rethrows -> [Double] {
    try Tape<Double>.valueWithGradient(at: x, of: f).gradient
  }

  /// The value and the gradient of a function of n numbers.
  ///
  /// For `Double`; the generic form says more.
  @_documentation(visibility: internal)
  @inlinable
  public static func valueWithGradient(
    at x: [Double], of f: ([TapeVariable<Double>]) throws -> TapeVariable<Double>
  ) rethrows -> (value: Double, gradient: [Double]) {
    try Tape<Double>.valueWithGradient(at: x, of: f)
  }
}
