import DualNumbers

extension Recurrence {
  /// xᵃ with this value: from x·y′ = a·y·x′, k·x₀·yₖ = Σ (a·j − (k − j))·xⱼ·yₖ₋ⱼ, j = 1 … k.
  @inlinable
  static func power(_ x: [Scalar], _ a: Scalar, _ value: Scalar) -> [Scalar] {
    if x[0] == 0 { return powerAtZero(x, a, value) }
    if !x[0].isFinite || value.isNaN { return ending(x, value, slope: a * (value / x[0])) }
    return made(x.count) { y in
      y[0] = value
      for k in 1..<x.count {
        var sum: Scalar = 0
        for j in 1...k { sum += (a * Scalar(j) - Scalar(k - j)) * (x[j] * y[k - j]) }
        y[k] = sum / (Scalar(k) * x[0])
      }
    }
  }

  /// x = tᵐ·z with z₀ ≠ 0. For whole a ≥ 0 this is tᵐᵃ·zᵃ; else the derivatives below a are 0, and the next one is infinite.
  @inlinable
  static func powerAtZero(_ x: [Scalar], _ a: Scalar, _ value: Scalar) -> [Scalar] {
    guard let m = firstPower(x), a != 0 else { return constant(value, x.count) }
    if a < 0 { return ending(x, value, slope: a * Scalar.pow(x[0], a - 1)) }
    let degree = a.rounded(.up)
    let first = degree < Scalar(x.count) ? Int(degree.plainValue) * m : x.count
    var result = constant(value, x.count)
    if first >= x.count { return result }
    if degree == a {
      let z = Array(x[m...].prefix(x.count - first))
      let power = power(z, a, Scalar.pow(z[0], a))
      for k in first..<x.count { result[k] = power[k - first] }
      return result
    }
    result[first] = Scalar.pow(x[m], degree) * .infinity
    for k in first + 1..<Swift.max(first + 1, x.count) { result[k] = .nan }
    return result
  }

  @inlinable
  static func squareRoot(_ x: [Scalar]) -> [Scalar] { power(x, 0.5, Scalar.sqrt(x[0])) }

  /// √(x² + y²); with the common power tᵐ of both at the origin, tᵐ·√(…), which is right for t > 0.
  @inlinable
  static func hypot(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    let value = Scalar.hypot(x[0], y[0])
    let count = x.count
    if value == 0 {
      guard let m = [firstPower(x), firstPower(y)].compactMap({ $0 }).min() else { return constant(value, count) }
      let rest = hypot(Array(x[m...]), Array(y[m...]))
      return [value] + repeatElement(0, count: m - 1) + rest
    }
    if !value.isFinite {
      return made(count) { h in
        h[0] = value
        let first = Swift.min(firstPower(x) ?? count, firstPower(y) ?? count)
        for k in 1..<count where k >= first { h[k] = .nan }
      }
    }
    let scale = binade(Swift.max(x[0].magnitude, y[0].magnitude))
    let (u, v) = (divided(x, by: scale), divided(y, by: scale))
    let square = sum(product(u, u), product(v, v))
    return replacing(value, in: scaled(power(square, 0.5, Scalar.hypot(u[0], v[0])), by: scale))
  }

  /// xʸ
  @inlinable
  static func power(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    let value = Scalar.pow(x[0], y[0])
    guard let exponent = firstPower(y) else { return power(x, y[0], value) }
    if x[0] > 0 {
      let product = product(y, log(x, Scalar.log(x[0])))
      return exp(product, value)
    }
    // Of 0 to a positive power nothing changes with the power; else the first coefficient is that of `Dual`.
    let base = firstPower(x)
    if x[0] == 0 && base == nil && y[0] > 0 { return constant(value, x.count) }
    let first = Swift.min(exponent, base ?? exponent)
    let line = Dual<Scalar>.pow(Dual(x[0], tangent: x[first]), Dual(y[0], tangent: y[first]))
    return made(x.count) { z in
      z[0] = value
      z[first] = line.tangent
      for k in x.indices.dropFirst(first + 1) { z[k] = .nan }
    }
  }
}

extension TaylorSeries {
  @inlinable
  public static func sqrt(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.sqrt(x.pair), length: x.length) }
    return TaylorSeries(all: Recurrence.squareRoot(x.coefficients))
  }

  @inlinable
  public static func cbrt(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.cbrt(x.pair), length: x.length) }
    return TaylorSeries(all: Recurrence.power(x.coefficients, 1 / 3, Scalar.cbrt(x.c0)))
  }

  @inlinable
  public static func root(_ x: Self, _ n: Int) -> Self {
    if x.isShort { return Self(Pair.root(x.pair, n), length: x.length) }
    return TaylorSeries(all: Recurrence.power(x.coefficients, 1 / Scalar(n), Scalar.root(x.c0, n)))
  }

  @inlinable
  public static func pow(_ x: Self, _ n: Int) -> Self {
    if x.isShort { return Self(Pair.pow(x.pair, n), length: x.length) }
    return TaylorSeries(all: Recurrence.power(x.coefficients, Scalar(n), Scalar.pow(x.c0, n)))
  }

  @inlinable
  public static func pow(_ x: Self, _ y: Self) -> Self {
    if isShort(x, y) { return short(x, y) { .pow($0, $1) } }
    return lifted(x, y) { x, y in Recurrence.power(x, y) }
  }

  @inlinable
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    if isShort(x, y) { return short(x, y) { .hypot($0, $1) } }
    return lifted(x, y) { x, y in Recurrence.hypot(x, y) }
  }
}
