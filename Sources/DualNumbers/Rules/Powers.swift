extension Linearized where Value: FloatingPoint {
  /// √′x = 1/(2√x); +∞ at ±0, since −0 + 0 is +0.
  @_alwaysEmitIntoClient @_transparent
  public static func sqrt(_ x: Self) -> Self {
    let v = intrinsicSquareRoot(x.value)
    let half = (1 as Value) / 2
    return x.lifted(to: v, slope: half / (v + 0))
  }
}

extension Linearized where Value: ElementaryScalar {
  /// ∛′x = ∛x/(3x)
  ///
  /// libm's cbrt is off by up to 3.7 ulp, so one Newton step refines it: r = c + (x/c² − c)/3. Not 1/(3c²), which
  /// squares that error, nor 1/(3∛x²), which over- and underflows; at 0 and ±∞ the first is right.
  @_alwaysEmitIntoClient @_transparent
  public static func cbrt(_ x: Self) -> Self {
    let z = x.value
    let c = Value.cbrt(z)
    if z == 0 || !z.isFinite { return x.lifted(to: c, slope: 1 / (3 * c * c)) }
    let r = c + ((z / c) / c - c) / 3
    return x.lifted(to: c, slope: (r / 3) / z)
  }

  /// The slope of v = x^(1/n) is (v/n)/x; for n > 1 it is ∞ at 0, and 0 at ±∞.
  ///
  /// At 0 the second derivative is one-sided, that of 1/|x|: by the sign bit for odd n; for even n −0 counts as +0.
  @_alwaysEmitIntoClient @_transparent
  public static func root(_ x: Self, _ n: Int) -> Self {
    let v = Value.root(x.value, n)
    if n == 1 { return x.lifted(to: v, slope: 1) }
    if n > 1 && x.value == 0 {
      let r = 1 / (n % 2 == 0 ? x.value + 0 : x.value)
      return x.lifted(to: v, slope: r < 0 ? -r : r)
    }
    if n > 1 && v.magnitude == .infinity { return x.lifted(to: v, slope: 0) }
    return x.lifted(to: v, slope: (v / Value(n)) / x.value)
  }

  /// (xⁿ)′ = n·xⁿ⁻¹, exact and free for a literal n = 2, whose powers the optimiser multiplies out.
  ///
  /// Where xⁿ⁻¹ is subnormal the slope has its relative error; `pow(x, y)` with a number y keeps its digits there.
  @_alwaysEmitIntoClient @_transparent
  public static func pow(_ x: Self, _ n: Int) -> Self {
    // Int.min − 1 would overflow; as a floating-point exponent it is Int.min.
    let m = n == .min ? n : n - 1
    let p = Value.pow(x.value, m)
    let slope: Value =
      n == 0 ? 0 : n == 2 || p.magnitude < .infinity ? Value(n) * p : infinitePowSlope(x.value, n, m, p)
    return x.lifted(to: Value.pow(x.value, n), slope: slope)
  }

  /// n·xᵐ where p = xᵐ is not finite, in factors that are, for the sake of its own derivative: that may be finite. ±∞
  /// comes without the factor n, whose own tangent 0 would make NaN of it.
  @inlinable @inline(never)
  static func infinitePowSlope(_ x: Value, _ n: Int, _ m: Int, _ p: Value) -> Value {
    let (first, second) = (Value.pow(x, m / 2), Value.pow(x, m - m / 2))
    return first.isFinite && second.isFinite ? (Value(n) * first) * second : n < 0 ? -p : p
  }

  /// ∂/∂x xʸ = y·xʸ⁻¹, ∂/∂y xʸ = xʸ·log x
  @_alwaysEmitIntoClient @_transparent
  public static func pow(_ x: Self, _ y: Self) -> Self {
    let v = Value.pow(x.value, y.value)
    return lifted(
      to: v, (x, slope: powSlopeInBase(x.value, y.value, v)), (y, slope: powSlopeInExponent(x.value, y.value, v)))
  }

  /// y·xʸ⁻¹ = y·v/x, v = xʸ
  ///
  /// For ½ ≤ y ≤ 2 the first form: y − 1 is exact, and near y = 1 the derivative of the other in x, (y·v′ − y·v/x)/x,
  /// cancels. Elsewhere rounding y − 1 costs up to 600 ulp, and xʸ⁻¹ may be subnormal, so the form with v comes first.
  /// Where v is near or beyond an end of the range g = x^(y/2) stands for it, v = g². y·xʸ⁻¹ remains for x ≤ 0 and for
  /// overflow, where integers y are exact.
  /// A slope that overflows comes from there as well, for the sake of its own derivative, in factors that do not.
  ///
  /// y = 0 is no special case while x is a number other than 0: ∂²xʸ/∂x∂y is 1/x there.
  @inlinable
  static func powSlopeInBase(_ x: Value, _ y: Value, _ v: Value) -> Value {
    if y == 0 && (x == 0 || x.isNaN) { return y }
    if y < 0.5 || y > 2 {
      let range = Value.powerRange
      if v.magnitude >= range.least && v.magnitude <= range.most {
        let slope = (y * v) / x
        if slope.isFinite { return slope }
      }
      if x > 0 && v.isFinite {
        let g = Value.pow(x, y / 2)
        let slope = (y * (g / x)) * g
        if g >= range.least && slope.isFinite { return slope }
      }
    }
    let p = Value.pow(x, y - 1)
    if p.magnitude != .infinity { return y * p }
    if x > 0 {
      let g = Value.pow(x, (y - 1) / 2)
      if g < .infinity { return (y * g) * g }
    }
    // ±∞ without the factor, whose own tangent 0 would make NaN of it.
    return y < 0 ? -p : p
  }

  /// v·log x, v = xʸ; where v is near or beyond an end of the range, as g·(g·log x) with g = x^(y/2).
  ///
  /// At x = 0 and y > 0 it is 0, where 0·log 0 would be NaN. Its own derivative in x is xʸ⁻¹(1 + y·log x), 0 for
  /// y > 1 and −∞ for y ≤ 1, as that of v and of −x^(y/2).
  @inlinable
  static func powSlopeInExponent(_ x: Value, _ y: Value, _ v: Value) -> Value {
    if x == 0 && y > 0 { return y > 1 ? v : -Value.pow(x, y / 2) }
    let range = Value.powerRange
    if x > 0 && (v < range.least || v > range.most) {
      let g = Value.pow(x, y / 2)
      // ±∞ without the factor, whose own tangent 0 would make NaN of it.
      if g == .infinity { return x < 1 ? -v : v }
      return (g * Value.log(x)) * g
    }
    return v * Value.log(x)
  }

  /// With h = hypot(x, y): ∂h/∂x = x/h, ∂h/∂y = y/h. At (0, 0) it has a kink, hypot′ = hypot(dx, dy).
  @_alwaysEmitIntoClient @_transparent
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    let h = Value.hypot(x.value, y.value)
    if h == 0 { return hypotAtOrigin(x, y, h) }
    let slopes = hypotSlopes(x.value, y.value, h)
    return lifted(to: h, (x, slope: slopes.x), (y, slope: slopes.y))
  }

  /// x/h and y/h; that of the larger argument, where the other is below ¾ of it, as ±1/√(1 + t²), t their quotient.
  ///
  /// The derivative of x/h by x is (1 − (x/h)²)/h, which cancels where x is by far the larger; here it is t²/x as it
  /// stands. Of subnormal numbers the derivative of t may overflow; there it is x/h as well.
  @inlinable @inline(__always)
  static func hypotSlopes(_ x: Value, _ y: Value, _ h: Value) -> (x: Value, y: Value) {
    let p = PlanePoint(x, y, radius: h)
    if y.magnitude < 0.75 * x.magnitude && x.magnitude >= .leastNormal {
      return (slopeOfLarger(p.x, p.y / p.x), p.y / p.radius)
    }
    if x.magnitude < 0.75 * y.magnitude && y.magnitude >= .leastNormal {
      return (p.x / p.radius, slopeOfLarger(p.y, p.x / p.y))
    }
    return (p.x / p.radius, p.y / p.radius)
  }

  @inlinable @inline(__always)
  static func slopeOfLarger(_ x: Value, _ t: Value) -> Value { (x < 0 ? -1 : 1) / Value.sqrt(1 + t * t) }

  /// Where numbers nest, the inner levels may leave the origin already; then the slopes are those of the direction that
  /// they take.
  @inlinable
  static func hypotAtOrigin(_ x: Self, _ y: Self, _ h: Value) -> Self {
    if Tangents.isZeroThroughout(h) { return lifted(to: h, x, y, by: { dx, dy in Value.hypot(dx, dy) }) }
    return lifted(
      to: h, (x, slope: Tangents.ratioAtZero(x.value, h, quotient: x.value / h)),
      (y, slope: Tangents.ratioAtZero(y.value, h, quotient: y.value / h)))
  }
}
