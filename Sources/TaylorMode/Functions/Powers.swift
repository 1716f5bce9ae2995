import DualNumbers

extension Recurrence {
  /// xᵃ with this value: from x·y′ = a·y·x′, k·x₀·yₖ = Σ (a·j − (k − j))·xⱼ·yₖ₋ⱼ, j = 1 … k.
  @inlinable
  static func power(_ x: Row, _ a: Scalar, _ value: Scalar) -> Row {
    if x[0] == 0 { return powerAtZero(x, a, value) }
    if !x[0].isFinite || value.isNaN { return ending(x, value, slope: a * (value / x[0])) }
    let count = x.count
    return x.with { x in
      made(count) { y in
        y[0] = value
        for k in 1..<count {
          var sum: Scalar = 0
          for j in 1...k { sum += (a * Scalar(j) - Scalar(k - j)) * (x[j] * y[k - j]) }
          y[k] = sum / (Scalar(k) * x[0])
        }
      }
    }
  }

  /// x = tᵐ·z with z₀ ≠ 0. For whole a ≥ 0 this is tᵐᵃ·zᵃ; else the derivatives below a are 0, and the next one is infinite.
  @inlinable
  static func powerAtZero(_ x: Row, _ a: Scalar, _ value: Scalar) -> Row {
    let (count, m) = (x.count, firstPower(x))
    if m == count || a == 0 { return constant(value, count) }
    if a < 0 { return ending(x, value, slope: a * Scalar.pow(x[0], a - 1)) }
    let degree = a.rounded(.up)
    let first = degree < Scalar(count) ? Int(degree.plainValue) * m : count
    if first >= count { return constant(value, count) }
    if degree == a {
      let z = part(x, from: m, count: count - first)
      let power = power(z, a, Scalar.pow(z[0], a))
      return made(count) { y in for k in first..<count { y[k] = power[k - first] } }
    }
    return unknown(value, from: first + 1, count) { y in y[first] = Scalar.pow(x[m], degree) * .infinity }
  }

  @inlinable
  static func squareRoot(_ x: Row) -> Row { power(x, 0.5, Scalar.sqrt(x[0])) }

  /// √(x² + y²); with the common power tᵐ of both at the origin, tᵐ·√(…), which is right for t > 0.
  @inlinable
  static func hypot(_ x: Row, _ y: Row) -> Row {
    let value = Scalar.hypot(x[0], y[0])
    let count = x.count
    let first = Swift.min(firstPower(x), firstPower(y))
    if value == 0 {
      if first == count { return constant(value, count) }
      let rest = hypot(part(x, from: first, count: count - first), part(y, from: first, count: count - first))
      return made(count) { h in
        h[0] = value
        for k in first..<count { h[k] = rest[k - first] }
      }
    }
    if !value.isFinite { return unknown(value, from: first, count) }
    let scale = binade(Swift.max(x[0].magnitude, y[0].magnitude))
    let (u, v) = (divided(x, by: scale), divided(y, by: scale))
    let square = sum(product(u, u), product(v, v))
    return replacing(value, in: scaled(power(square, 0.5, Scalar.hypot(u[0], v[0])), by: scale))
  }

  /// xʸ
  @inlinable
  static func power(_ x: Row, _ y: Row) -> Row {
    let value = Scalar.pow(x[0], y[0])
    let (count, exponent, base) = (x.count, firstPower(y), firstPower(x))
    if exponent == count { return power(x, y[0], value) }
    if x[0] > 0 { return exp(product(y, log(x, Scalar.log(x[0]))), value) }
    // Of 0 to a positive power nothing changes with the power; else the first coefficient is that of `Dual`.
    if x[0] == 0 && base == count && y[0] > 0 { return constant(value, count) }
    let first = Swift.min(exponent, base)
    let line = Dual<Scalar>.pow(Dual(x[0], tangent: x[first]), Dual(y[0], tangent: y[first]))
    return unknown(value, from: first + 1, count) { z in z[first] = line.tangent }
  }
}

extension TaylorSeries {
  @inlinable
  public static func sqrt(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.sqrt(x.pair), length: x.length) }
    return TaylorSeries(all: Recurrence.squareRoot(x.row(x.length)))
  }

  @inlinable
  public static func cbrt(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.cbrt(x.pair), length: x.length) }
    return TaylorSeries(all: Recurrence.power(x.row(x.length), 1 / 3, Scalar.cbrt(x.c0)))
  }

  @inlinable
  public static func root(_ x: Self, _ n: Int) -> Self {
    if x.isShort { return Self(Pair.root(x.pair, n), length: x.length) }
    return TaylorSeries(all: Recurrence.power(x.row(x.length), 1 / Scalar(n), Scalar.root(x.c0, n)))
  }

  @inlinable
  public static func pow(_ x: Self, _ n: Int) -> Self {
    if x.isShort { return Self(Pair.pow(x.pair, n), length: x.length) }
    return TaylorSeries(all: Recurrence.power(x.row(x.length), Scalar(n), Scalar.pow(x.c0, n)))
  }

  @inlinable
  public static func pow(_ x: Self, _ y: Self) -> Self {
    if isShort(x, y) { return short(x, y) { .pow($0, $1) } }
    if y.length == .max {
      return TaylorSeries(all: Recurrence.power(x.row(x.length), y.c0, Scalar.pow(x.c0, y.c0)))
    }
    return lifted(x, y) { x, y in Recurrence.power(x, y) }
  }

  @inlinable
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    if isShort(x, y) { return short(x, y) { .hypot($0, $1) } }
    return lifted(x, y) { x, y in Recurrence.hypot(x, y) }
  }
}
