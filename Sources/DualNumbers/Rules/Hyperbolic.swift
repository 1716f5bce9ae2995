extension Linearized where Value: ElementaryScalar {
  /// sinh′ x = cosh x
  @_alwaysEmitIntoClient @_transparent
  public static func sinh(_ x: Self) -> Self { x.lifted(to: Value.sinh(x.value), slope: Value.cosh(x.value)) }

  /// cosh′ x = sinh x
  @_alwaysEmitIntoClient @_transparent
  public static func cosh(_ x: Self) -> Self { x.lifted(to: Value.cosh(x.value), slope: Value.sinh(x.value)) }

  /// tanh′ x = 1/cosh² x
  ///
  /// Not 1 − tanh² x: in `Double`, tanh x rounds to 1 from x ≈ 19.1 on, where the slope is still 1e-16. Nor 1/(c·c),
  /// which overflows past 355. Beyond `coshLimit` the slope is 0 in the format.
  @_alwaysEmitIntoClient @_transparent
  public static func tanh(_ x: Self) -> Self {
    let c = Value.cosh(x.value.clamped(toMagnitude: Value.coshLimit))
    return x.lifted(to: Value.tanh(x.value), slope: (1 / c) / c)
  }

  /// asinh′ x = 1/√(1 + x²), whose x² hypot keeps from overflowing.
  @_alwaysEmitIntoClient @_transparent
  public static func asinh(_ x: Self) -> Self {
    x.lifted(to: Value.asinh(x.value), slope: 1 / Value.hypot(1, x.value))
  }

  /// acosh′ x = 1/√(x² − 1), in two factors that neither cancel near 1 nor overflow.
  @_alwaysEmitIntoClient @_transparent
  public static func acosh(_ x: Self) -> Self {
    let z = x.value
    return x.lifted(to: Value.acosh(z), slope: 1 / (Value.sqrt(z - 1) * Value.sqrt(z + 1)))
  }

  /// atanh′ x = 1/(1 − x²); NaN outside [−1, 1].
  @_alwaysEmitIntoClient @_transparent
  public static func atanh(_ x: Self) -> Self {
    let v = Value.atanh(x.value)
    return x.lifted(to: v, slope: v.isNaN ? v : 1 / oneMinusSquare(x.value))
  }
}
