/// A derivative found by differences, and how far from the truth it may be.
///
///     let slope = numericalDerivativeWithError(at: 2) { x in x * x * x }
///     slope.value  // ≈ 12
///     slope.uncertainty < 1e-12  // true
public struct DifferenceEstimate<Scalar: BinaryFloatingPoint>: Equatable {
  /// The estimate; NaN where no difference is finite.
  public let value: Scalar
  /// A bound of |value − truth|, truncation and rounding together; ∞ where the differences do not settle.
  public let uncertainty: Scalar

  /// An estimate and the bound of its error.
  public init(value: Scalar, uncertainty: Scalar) {
    self.value = value
    self.uncertainty = uncertainty
  }

  /// That no difference is finite.
  static var none: Self { Self(value: .nan, uncertainty: .infinity) }

  /// This or the other, whichever has the smaller uncertainty.
  func surer(_ other: Self) -> Self { other.uncertainty < uncertainty || value.isNaN ? other : self }
}

extension DifferenceEstimate: Sendable where Scalar: Sendable {}
