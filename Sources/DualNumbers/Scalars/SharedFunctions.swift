import LibmIntrinsics

// What libm lacks, or says less accurately, written once for all floating-point formats.

extension ElementaryScalar where Self: BinaryFloatingPoint {
  @_alwaysEmitIntoClient @_transparent
  public var detached: Self { self }

  @_alwaysEmitIntoClient @_transparent
  public var plainValue: Double { Double(self) }

  @_alwaysEmitIntoClient @_transparent
  public var _plain: Self { self }

  @_alwaysEmitIntoClient @_transparent
  public init(_plain: Self) { self = _plain }

  @_alwaysEmitIntoClient @_transparent
  public static func derivativeOrder(of numbers: [Self]) -> Int { 0 }

  @_alwaysEmitIntoClient @_transparent
  public static func _max(_ x: Self, _ y: Self) -> Self { Swift.max(x, y) }

  @_alwaysEmitIntoClient @_transparent
  public static func _min(_ x: Self, _ y: Self) -> Self { Swift.min(x, y) }

  @_alwaysEmitIntoClient @_transparent
  public static func log(_ x: Self, base: Self) -> Self { log(x) / log(base) }

  @_alwaysEmitIntoClient @_transparent
  public static func pow(_ x: Self, _ n: Int) -> Self { pow(x, Self(n)) }

  /// The n-th root, within 2 ulp.
  ///
  ///     Double.root(-8, 3)  // -2.0
  ///     Double.root(16, -4)  // 0.5
  ///
  /// Not pow(x, 1/n): the rounding of 1/n = i + e is multiplied by log x, up to 62 ulp at the ends of the range.
  /// |x|^(i + e) = r·exp(e·log |x|) with r = |x|^i, and e·log |x| is so small that exp t = 1 + t there.
  @inlinable
  public static func root(_ x: Self, _ n: Int) -> Self {
    if n == 0 || (x < 0 && n % 2 == 0) { return .nan }
    let count = Self(n)
    let inverse = 1 / count
    let r = pow(x.magnitude, inverse)
    // Nothing to correct at 0 and ±∞; nor where 1/x overflows (n = −1), or n (`Float16`).
    if x == 0 || !x.isFinite || !r.isFinite || !count.isFinite { return Self(signOf: x, magnitudeOf: r) }
    let inverseError = (1 as Self).addingProduct(-count, inverse) / count
    return Self(signOf: x, magnitudeOf: r + r * (inverseError * log(x.magnitude)))
  }

  /// exp(−x²), within 2 ulp also where x² is large.
  ///
  ///     Double.gaussian(20)  // ≈ 1.9151695967140057e-174
  ///
  /// With s = x² rounded and r = x² − s exactly, exp(−x²) = exp(−s)·exp(−r) = exp(−s)·(1 − r); exp(−s) alone is off
  /// by up to |r|, hundreds of ulps at 26. Past 120 the result is 0 in every format, Float80 included.
  @inlinable
  public static func gaussian(_ x: Self) -> Self {
    let y = x.clamped(toMagnitude: 120)
    let square = y * y
    let remainder = (-square).addingProduct(y, y)
    return exp(-square) * (1 - remainder)
  }
}

/// √x of any floating-point type; of `Double` and `Float` as an instruction.
///
/// The standard library's `squareRoot()` compiles to sqrtsd and, for x < 0, a call of libm that sets errno.
@_alwaysEmitIntoClient @_transparent
func intrinsicSquareRoot<Scalar: FloatingPoint>(_ x: Scalar) -> Scalar {
  if Scalar.self == Double.self { return unsafeBitCast(dn_sqrt(unsafeBitCast(x, to: Double.self)), to: Scalar.self) }
  if Scalar.self == Float.self { return unsafeBitCast(dn_sqrtf(unsafeBitCast(x, to: Float.self)), to: Scalar.self) }
  return x.squareRoot()
}
