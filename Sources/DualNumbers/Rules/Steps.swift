// Step functions: the derivative is 0 wherever there is one, and 0 is what is given at the jumps as well. Their
// derivatives of every order are 0, so a constant is the whole rule.

extension Linearized where Self: FloatingPoint, Value: FloatingPoint {
  @inlinable
  public mutating func round(_ rule: FloatingPointRoundingRule) { self = Self(value.rounded(rule)) }

  /// The unit in the last place of the value.
  @inlinable
  public var ulp: Self { Self(value.ulp) }
}

extension Linearized where Self: FloatingPoint, Value: BinaryFloatingPoint {
  /// ±2^exponent of the value: `binade * significand` is the number, and the significand has all of its derivative.
  @inlinable
  public var binade: Self { Self(value.binade) }
}
