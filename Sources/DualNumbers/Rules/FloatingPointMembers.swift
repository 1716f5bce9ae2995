// The rules for what `FloatingPoint` requires beside + − × ÷: pieces of lines, whose slope is an integer or a power
// of two. Steps are in Steps.swift, kinks in Kinks.swift, what the value alone decides in
// Linearized+FloatingPoint.swift.

extension Linearized where Self: FloatingPoint, Value: FloatingPoint {
  @_alwaysEmitIntoClient @_transparent
  public mutating func formSquareRoot() { self = Self.sqrt(self) }

  /// x − trunc(x/y)·y: slopes 1 and −trunc(x/y).
  @inlinable
  public mutating func formTruncatingRemainder(dividingBy other: Self) {
    self = remainderLifted(to: value.truncatingRemainder(dividingBy: other.value), other)
  }

  /// x − n·y, n the integer nearest to x/y: slopes 1 and −n.
  @inlinable
  public mutating func formRemainder(dividingBy other: Self) {
    self = remainderLifted(to: value.remainder(dividingBy: other.value), other)
  }

  /// x and y lifted to a remainder r = x − n·y, with the integer n from x/y − r/y: x/y alone may round across a step, and
  /// x − r may overflow.
  @inlinable
  func remainderLifted(to remainder: Value, _ other: Self) -> Self {
    let n = (value / other.value - remainder / other.value).rounded()
    return Self.lifted(to: remainder, (self, slope: 1), (other, slope: -n))
  }

  /// The next number up: a shift by a constant.
  @inlinable
  public var nextUp: Self { lifted(to: value.nextUp, slope: 1) }

  /// The derivative of the significand, scaled as the significand is; an `exponent` has none.
  @inlinable
  public init(sign: FloatingPointSign, exponent: Value.Exponent, significand: Self) {
    let value = Value(sign: sign, exponent: exponent, significand: significand.value)
    // 2^exponent alone may over- or underflow where the result does not; half of it at a time cannot matter.
    let half = exponent / 2
    self =
      significand
      .lifted(to: value, slope: Value(sign: sign, exponent: half, significand: 1))
      .lifted(to: value, slope: Value(sign: .plus, exponent: exponent - half, significand: 1))
  }

  /// |x|/2^exponent with slope ±2^−exponent; for 0, ±∞ and NaN, which have no exponent, slope ±1.
  @inlinable
  public var significand: Self {
    guard value.isFinite && !value.isZero else { return lifted(to: value.significand, slope: magnitudeSlope) }
    let half = value.exponent / 2
    return lifted(to: value.significand, slope: Value(sign: value.sign, exponent: -half, significand: 1))
      .lifted(to: value.significand, slope: Value(sign: .plus, exponent: half - value.exponent, significand: 1))
  }

  @inlinable
  var magnitudeSlope: Value { value.sign == .minus ? -1 : 1 }
}
