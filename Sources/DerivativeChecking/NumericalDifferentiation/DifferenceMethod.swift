import DualNumbers

/// How a derivative is found from values of the function alone.
///
///     numericalDerivative(at: 2, by: .central(step: 0.5)) { x in x * x * x }  // 12.25
///     numericalDerivative(at: 2, by: .ridders) { x in x * x * x }  // ≈ 12
///
/// A step is made exactly representable: h = (x + h) − x. Where none is given it is relative to each input, to 1 at 0.
/// A step so small that x + h is x finds no difference, and the derivative 0.
public enum DifferenceMethod<Scalar: BinaryFloatingPoint> {
  /// (f(x + h) − f(x)) / h, with h = √ε·|x| where none is given.
  ///
  /// The error is up to |f″|·h/2 by truncation and 2ε·|f|/h by rounding: half of the digits at best.
  case forward(step: Scalar? = nil)
  /// (f(x + h) − f(x − h)) / 2h, with h = ∛ε·|x| where none is given.
  ///
  /// The error is up to |f‴|·h²/6 by truncation and ε·|f|/h by rounding: two thirds of the digits at best.
  case central(step: Scalar? = nil)
  /// Central differences at many steps, extrapolated to h = 0 with an estimate of the error: all digits but two or
  /// three where the function is smooth on the scale of |x|.
  ///
  /// C. J. F. Ridders, "Accurate computation of F′(x) and F′(x)F″(x)", Advances in Engineering Software 4(2), 1982.
  case ridders
}

extension DifferenceMethod: Sendable where Scalar: Sendable {}
extension DifferenceMethod: Equatable {}

extension DifferenceMethod {
  /// The step at `x`: the one given or else a fraction of |x|, as the difference of two numbers.
  static func step(_ given: Scalar?, at x: Scalar, fraction: Scalar) -> Scalar {
    if let given {
      require(given > 0 && given.isFinite, "step is \(given); it must be positive and finite")
      return representable(given, at: x)
    }
    return representable(Swift.max(fraction * StepSequence(at: x).scale, x.ulp), at: x)
  }

  private static func representable(_ step: Scalar, at x: Scalar) -> Scalar {
    let actual = (x + step) - x
    return actual > 0 ? actual : step
  }

  /// √ε
  static var forwardFraction: Scalar { Scalar.ulpOfOne.squareRoot() }
  /// ∛ε, the power of two next to it.
  static var centralFraction: Scalar {
    Scalar(sign: .plus, exponent: Scalar.Exponent(-Scalar.significandBitCount / 3), significand: 1)
  }
}
