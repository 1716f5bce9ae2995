extension ElementaryScalar {
  /// The polynomial c₀ + c₁·x + c₂·x² + … with constant coefficients, by Horner's rule.
  ///
  ///     Double.polynomial([1, 2, 3], at: 10)  // 321.0
  ///     derivative(at: 10) { x in Dual.polynomial([1, 2, 3], at: x) }  // 62.0
  ///
  /// The value has the bits of the loop `for c in coefficients.dropLast().reversed() { p = p * x + c }` from
  /// p = cₙ. The slope is computed once, by the same rule, and is that of the loop within a few ulps of its
  /// largest term. Without coefficients the polynomial is 0.
  ///
  /// - Complexity: two multiplications and two additions for each coefficient, whatever the number of lanes.
  @inlinable @inline(__always)
  public static func polynomial(_ coefficients: [Double], at x: Self) -> Self {
    coefficients.isEmpty ? 0 : _horner(coefficients, count: coefficients.count, at: x)
  }

  /// The polynomial with constant coefficients of any format, as `polynomial(_:at:)` with those that are `Double`.
  ///
  ///     let c: [Float] = [1, 2, 3]
  ///     Dual<Float>.polynomial(c, at: .variable(10)).tangent  // 62.0
  @_disfavoredOverload
  @inlinable @inline(__always)
  public static func polynomial<Constant: BinaryFloatingPoint>(_ coefficients: [Constant], at x: Self) -> Self {
    coefficients.isEmpty ? 0 : _horner(coefficients, count: coefficients.count, at: x)
  }

  /// The polynomial c₀ + c₁·x + c₂·x² + … whose coefficients may vary too, by Horner's rule.
  ///
  ///     gradient(at: [1, 2, 3]) { c in Dual.polynomial(c, at: 10) }  // [1.0, 10.0, 100.0]
  ///
  /// The value has the bits of the loop, and the derivative is that of the loop within a few ulps of its largest term.
  ///
  /// - Complexity: one multiplication and one addition for each coefficient and lane.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public static func polynomial(_ coefficients: [Self], at x: Self) -> Self {
    coefficients.isEmpty ? 0 : _horner(coefficients, count: coefficients.count, at: x)
  }
}
