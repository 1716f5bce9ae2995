import DualNumbers

extension Recurrence {
  /// 1 − x², its value rounded once: 1 − x·x would lose half the digits near ±1.
  @inlinable
  static func oneMinusSquare(_ x: Row) -> Row {
    replacing((1 as Scalar).addingProduct(-x[0], x[0]), in: scaled(product(x, x), by: -1))
  }

  /// x′/√(1 − x²)
  @inlinable
  static func asinRate(_ x: Row) -> Row { quotient(rate(x), squareRoot(oneMinusSquare(x))) }

  /// (x·y′ − y·x′)/(x² + y²) of x and y divided by a power of two that is about the larger one.
  @inlinable
  static func atan2(y: Row, x: Row, value: Scalar) -> Row {
    if x[0] == 0 && y[0] == 0 {
      // Without a value of y₀/x₀ nothing is known from the first power that varies.
      return unknown(value, from: Swift.min(firstPower(x), firstPower(y)), x.count)
    }
    let scale = binade(Swift.max(x[0].magnitude, y[0].magnitude))
    let (x, y) = (divided(x, by: scale), divided(y, by: scale))
    let turn = difference(product(x, rate(y)), product(y, rate(x)))
    return integral(value, quotient(turn, sum(product(x, x), product(y, y))))
  }

  /// A power of two: that of `size` where squares would leave the range, else 1.
  @inlinable
  static func binade(_ size: Scalar) -> Scalar {
    let square = size * size
    if square >= 0x1p-60 && square <= 0x1p60 || !size.isFinite || size == 0 { return 1 }
    return Scalar(sign: .plus, exponent: size.exponent, significand: 1)
  }
}

extension TaylorSeries {
  @inlinable
  public static func sin(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.sin(x.pair), length: x.length) }
    return x.lifted(.sin(x.line)) { x, start in
      Recurrence.sine(x, start.value, start.tangent, sign: -1)
    }
  }

  @inlinable
  public static func cos(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.cos(x.pair), length: x.length) }
    return x.lifted(.cos(x.line)) { x, start in
      Recurrence.sine(x, start.value, start.tangent, sign: -1)
    }
  }

  @inlinable
  public static func tan(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.tan(x.pair), length: x.length) }
    return x.lifted(.tan(x.line)) { x, start in
      Recurrence.tangent(x, start.value, slope: start.tangent, sign: 1)
    }
  }

  @inlinable
  public static func asin(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.asin(x.pair), length: x.length) }
    return x.lifted(.asin(x.line)) { x, start in Recurrence.integral(start.value, Recurrence.asinRate(x)) }
  }

  @inlinable
  public static func acos(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.acos(x.pair), length: x.length) }
    return x.lifted(.acos(x.line)) { x, start in
      Recurrence.integral(start.value, Recurrence.scaled(Recurrence.asinRate(x), by: -1))
    }
  }

  /// The angle of the point (1, x), whose rate is x′/(1 + x²).
  @inlinable
  public static func atan(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.atan(x.pair), length: x.length) }
    return x.lifted(.atan(x.line)) { x, start in
      Recurrence.atan2(y: x, x: Recurrence.constant(1, x.count), value: start.value)
    }
  }

  @inlinable
  public static func atan2(y: Self, x: Self) -> Self {
    if isShort(y, x) { return short(y, x) { .atan2(y: $0, x: $1) } }
    return lifted(y, x) { y, x in Recurrence.atan2(y: y, x: x, value: Scalar.atan2(y: y[0], x: x[0])) }
  }
}
