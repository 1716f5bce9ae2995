extension Linearized where Value: FloatingPoint {
  /// √′x = 1/(2√x); +∞ at ±0.
  @_transparent
  public static func sqrt(_ x: Self) -> Self {
    let v = intrinsicSquareRoot(x.value)
    let half = (1 as Value) / 2
    return x.lifted(to: v, slope: half / v.magnitude)
  }
}

extension Linearized where Value: ElementaryScalar {
  /// ∛′x = ∛x/(3x)
  ///
  /// libm's cbrt is off by up to 3.7 ulp, so one Newton step refines it: r = c + (x/c² − c)/3. Not 1/(3c²), which
  /// squares that error, nor 1/(3∛x²), which over- and underflows; at 0 and ±∞ the first is right.
  @_transparent
  public static func cbrt(_ x: Self) -> Self {
    let z = x.value
    let c = Value.cbrt(z)
    if z == 0 || !z.isFinite { return x.lifted(to: c, slope: 1 / (3 * c * c)) }
    let r = c + ((z / c) / c - c) / 3
    return x.lifted(to: c, slope: (r / 3) / z)
  }

  /// The slope of v = x^(1/n) is (v/n)/x; for n > 1 it is ∞ at 0, and 0 at ±∞.
  @_transparent
  public static func root(_ x: Self, _ n: Int) -> Self {
    let v = Value.root(x.value, n)
    if n == 1 { return x.lifted(to: v, slope: 1) }
    if n > 1 && x.value == 0 { return x.lifted(to: v, slope: .infinity) }
    if n > 1 && v.magnitude == .infinity { return x.lifted(to: v, slope: 0) }
    return x.lifted(to: v, slope: (v / Value(n)) / x.value)
  }

  /// (xⁿ)′ = n·xⁿ⁻¹, exact and free for a literal n = 2, whose powers the optimiser multiplies out.
  ///
  /// Where xⁿ⁻¹ is subnormal the slope has its relative error; `pow(x, y)` with a number y keeps its digits there.
  @_transparent
  public static func pow(_ x: Self, _ n: Int) -> Self {
    // Int.min − 1 would overflow; as a floating-point exponent it is Int.min.
    let m = n == .min ? n : n - 1
    return x.lifted(to: Value.pow(x.value, n), slope: n == 0 ? 0 : Value(n) * Value.pow(x.value, m))
  }

  /// ∂/∂x xʸ = y·xʸ⁻¹, ∂/∂y xʸ = xʸ·log x
  @_transparent
  public static func pow(_ x: Self, _ y: Self) -> Self {
    let v = Value.pow(x.value, y.value)
    return lifted(
      to: v, (x, slope: powSlopeInBase(x.value, y.value, v)), (y, slope: powSlopeInExponent(x.value, y.value, v)))
  }

  /// y·xʸ⁻¹ = y·v/x, v = xʸ
  ///
  /// Rounding y − 1 costs up to 600 ulp, so the form with v comes first. Where v is near or beyond an end of the
  /// range g = x^(y/2) stands for it, v = g². y·xʸ⁻¹ remains for x ≤ 0 and for overflow, where integers y are exact,
  /// and for ½ ≤ y ≤ 2, where y − 1 is exact as well: x may be so small there that g/x² in the second derivative
  /// overflows. Beyond 2 it is xʸ⁻¹ that may be subnormal.
  /// A slope that overflows comes from there as well, for the sake of its own derivative.
  ///
  /// y = 0 is no special case while x is a number other than 0: ∂²xʸ/∂x∂y is 1/x there.
  @inlinable
  static func powSlopeInBase(_ x: Value, _ y: Value, _ v: Value) -> Value {
    if y == 0 && (x == 0 || x.isNaN) { return y }
    let range = Value.powerRange
    if v.magnitude >= range.least && v.magnitude <= range.most {
      let slope = (y * v) / x
      if slope.isFinite { return slope }
    }
    if x > 0 && v.isFinite && (y < 0.5 || y > 2) {
      let g = Value.pow(x, y / 2)
      let slope = (y * (g / x)) * g
      if g >= range.least && slope.isFinite { return slope }
    }
    let p = Value.pow(x, y - 1)
    // ±∞ without the factor, whose own tangent 0 would make NaN of it.
    return p.magnitude == .infinity ? (y < 0 ? -p : p) : y * p
  }

  /// v·log x, v = xʸ; where v is about to underflow, as g·(g·log x) with g = x^(y/2).
  ///
  /// At x = 0 and y > 0 it is 0, where 0·log 0 would be NaN. Its own derivative in x is xʸ⁻¹(1 + y·log x), 0 for
  /// y > 1 and −∞ for y ≤ 1, as that of v and of −v; at y = 1 alone −v has −1 in the place of −∞.
  @inlinable
  static func powSlopeInExponent(_ x: Value, _ y: Value, _ v: Value) -> Value {
    if x == 0 && y > 0 { return y > 1 ? v : -v }
    if x > 0 && v.magnitude < Value.powerRange.least {
      let g = Value.pow(x, y / 2)
      return (g * Value.log(x)) * g
    }
    // ±∞ without the factor, whose own tangent 0 would make NaN of it.
    if x > 0 && v == .infinity { return x < 1 ? -v : v }
    return v * Value.log(x)
  }

  /// With h = hypot(x, y): ∂h/∂x = x/h, ∂h/∂y = y/h.
  ///
  /// At (0, 0) no derivative exists: NaN, but 0 where neither argument varies.
  @_transparent
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    let h = Value.hypot(x.value, y.value)
    let p = PlanePoint(x.value, y.value, radius: h)
    return lifted(to: h, (x, slope: p.x / p.radius), (y, slope: p.y / p.radius))
  }
}
