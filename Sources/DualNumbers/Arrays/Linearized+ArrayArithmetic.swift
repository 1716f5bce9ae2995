// What every number type shares: constants, and polynomials, whose slope is a second recurrence beside that of the
// value. A pass with eight lanes then computes eight products, not eight for each coefficient.

extension Linearized where Self: ElementaryScalar, Value: ElementaryScalar {
  @inlinable @inline(__always)
  public init<Constant: BinaryFloatingPoint>(_constant constant: Constant) { self.init(Value(_constant: constant)) }

  @inlinable @inline(__always)
  public var _detachedThroughout: Self { Self(value._detachedThroughout) }

  /// With pₖ = pₖ₊₁·x + cₖ the slope follows pₖ′ = pₖ₊₁′·x + pₖ₊₁, from pₙ′ = 0.
  @inlinable
  public static func _horner<Constant: BinaryFloatingPoint>(
    _ coefficients: UnsafePointer<Constant>, count: Int, at x: Self
  ) -> Self {
    let point = x.value
    var value = Value(_constant: coefficients[count - 1])
    if count == 1 { return Self(value) }
    // The first step by itself: 0·x is not 0 where x is infinite.
    var slope = value
    value = value * point + Value(_constant: coefficients[count - 2])
    var k = count - 2
    while k > 0 {
      k -= 1
      slope = slope * point + value
      value = value * point + Value(_constant: coefficients[k])
    }
    return x.lifted(to: value, slope: slope)
  }

  /// The coefficients' own derivatives go through the recurrence of the value, at an x that does not vary.
  @inlinable
  public static func _horner(_ coefficients: UnsafePointer<Self>, count: Int, at x: Self) -> Self {
    let point = Self(x.value)
    var sum = coefficients[count - 1]
    if count == 1 { return sum }
    var slope = sum.value
    sum._accumulate(coefficients[count - 2], scalingBy: point)
    var k = count - 2
    while k > 0 {
      k -= 1
      slope = slope * x.value + sum.value
      sum._accumulate(coefficients[k], scalingBy: point)
    }
    return lifted(to: sum.value, (sum, slope: 1), (x, slope: slope))
  }
}
