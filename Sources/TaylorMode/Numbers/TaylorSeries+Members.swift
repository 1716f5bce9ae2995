import DualNumbers

// Members of `FloatingPoint`, to which a series does not conform, under the names of the standard library: what the free
// functions of C's names call.

extension TaylorSeries {
  /// The size of `magnitude` with the sign of `sign`, whose sign bit has the derivative 0.
  @inlinable
  public init(signOf sign: TaylorSeries, magnitudeOf magnitude: TaylorSeries) {
    let size = magnitude.magnitude
    self = sign.c0.sign == .minus ? -size : size
  }

  /// ±significand·2^exponent
  @inlinable
  public init(sign: FloatingPointSign, exponent: Scalar.Exponent, significand: TaylorSeries) {
    // 2^exponent alone may over- or underflow where the result does not.
    let half = exponent / 2
    let factor = Scalar(sign: sign, exponent: half, significand: 1)
    let rest = Scalar(sign: .plus, exponent: exponent - half, significand: 1)
    let value = Scalar(sign: sign, exponent: exponent, significand: significand.c0)
    self = (significand * TaylorSeries(factor) * TaylorSeries(rest)).withValue(value)
  }

  /// The larger number; a number wins over a NaN, and a tie has the polynomial that is larger for t > 0.
  @inlinable
  public static func maximum(_ x: TaylorSeries, _ y: TaylorSeries) -> TaylorSeries {
    if x.c0 == y.c0 { return _max(x, y).withValue(Scalar.maximum(x.c0, y.c0)) }
    return x.c0 > y.c0 || y.isNaN ? x : y
  }

  /// The smaller number, as `maximum`.
  @inlinable
  public static func minimum(_ x: TaylorSeries, _ y: TaylorSeries) -> TaylorSeries {
    if x.c0 == y.c0 { return _min(x, y).withValue(Scalar.minimum(x.c0, y.c0)) }
    return x.c0 < y.c0 || y.isNaN ? x : y
  }
}

// C's fdim and nextafter, and the sign of Γ(x).

@inlinable
func positiveDifference(_ x: TaylorSeries<Double>, _ y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  (x.isNaN || y.isNaN ? x - y : .maximum(x - y, 0)).withValue(fdim(x.value, y.value))
}

@inlinable
func neighbour(of x: TaylorSeries<Double>, toward y: TaylorSeries<Double>) -> TaylorSeries<Double> {
  x.withValue(nextafter(x.value, y.value))
}

@inlinable
func signOfGamma(_ x: TaylorSeries<Double>) -> Int { lgamma(Dual(x.value, tangent: 0)).1 }
