import DualNumbers

// Those members of `FloatingPoint` that the free functions of C stand for.

extension TracedNumber {
  /// The sign bit of the value.
  public var sign: FloatingPointSign { value.sign }
  /// Whether the value is ±0.
  public var isZero: Bool { value.isZero }

  /// The lesser of two numbers; a number rather than a NaN.
  public static func minimum(_ x: Self, _ y: Self) -> Self {
    recorded("fmin", x, y, result: .minimum(x.dual, y.dual))
  }

  /// The greater of two numbers; a number rather than a NaN.
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    recorded("fmax", x, y, result: .maximum(x.dual, y.dual))
  }

  /// The size of `x` with the sign of `sign`, C's copysign.
  public init(signOf sign: Self, magnitudeOf x: Self) {
    self = Self.recorded("copysign", x, sign, result: Dual(signOf: sign.dual, magnitudeOf: x.dual))
  }

  /// ±`significand` · 2^`exponent`, C's scalbn.
  public init(sign: FloatingPointSign, exponent: Scalar.Exponent, significand: Self) {
    let result = Dual(sign: .plus, exponent: exponent, significand: significand.dual)
    let scaled = Self.recorded("scalbn", significand, Self(Scalar(exponent)), result: result)
    self = sign == .minus ? -scaled : scaled
  }
}

// What C has beyond that. The free functions of `TracedNumber<Double>` call these.

func positiveDifference(_ x: TracedNumber<Double>, _ y: TracedNumber<Double>) -> TracedNumber<Double> {
  .recorded("fdim", x, y, result: fdim(x.dual, y.dual))
}

func neighbour(of x: TracedNumber<Double>, toward y: TracedNumber<Double>) -> TracedNumber<Double> {
  .recorded("nextafter", x, y, result: nextafter(x.dual, y.dual))
}

func signOfGamma(_ x: TracedNumber<Double>) -> Int { lgamma(x.dual).1 }

extension TracedNumber: _MadeOfPlain, _MixedArithmetic where Scalar: _MadeOfPlain {}
