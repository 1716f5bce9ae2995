import DualNumbers

// eˣ, logarithms and the hyperbolic functions. With d = x′ every result follows from its own derivative, y′ = s·x′:
// k·yₖ = Σ dⱼ·sₖ₋₁₋ⱼ, j = 0 … k − 1.

extension Recurrence {
  /// y′ = y·x′
  @inlinable
  static func exp(_ x: Row, _ value: Scalar) -> Row {
    let count = x.count
    return x.with { x in
      withRate(x, count) { d in
        made(count) { y in
          y[0] = value
          for k in 1..<count { y[k] = convolution(d, y, k - 1) / Scalar(k) }
        }
      }
    }
  }

  /// y′ = x′/x, whose coefficients are those of `quotient`.
  @inlinable
  static func log(_ x: Row, _ value: Scalar) -> Row {
    let count = x.count
    return x.with { x in
      temporary(count) { q in
        made(count) { y in
          y[0] = value
          for k in 1..<count {
            let known = k > 1 ? convolution(x + 1, q, k - 2) : 0
            q[k - 1] = (Scalar(k) * x[k] - known) / x[0]
            y[k] = q[k - 1] / Scalar(k)
          }
        }
      }
    }
  }

  /// y″ by x is sign·y: y′ = z·x′, z′ = sign·y·x′. Sine and cosine have the sign −1, sinh and cosh +1; z₀ is the slope.
  @inlinable
  static func sine(_ x: Row, _ value: Scalar, _ slope: Scalar, sign: Scalar) -> Row {
    let count = x.count
    return x.with { x in
      withRate(x, count) { d in
        temporary(count) { z in
          made(count) { y in
            (y[0], z[0]) = (value, slope)
            for k in 1..<count {
              y[k] = convolution(d, z, k - 1) / Scalar(k)
              z[k] = sign * convolution(d, y, k - 1) / Scalar(k)
            }
          }
        }
      }
    }
  }

  /// y′ = s·x′, s′ = 2·sign·(y·s)·x′: tan with sign 1, tanh with −1. Not s = 1 − y², which cancels where tanh is almost 1.
  @inlinable
  static func tangent(_ x: Row, _ value: Scalar, slope: Scalar, sign: Scalar) -> Row {
    let count = x.count
    return x.with { x in
      withRate(x, count) { d in
        temporary(2 * count) { s in
          made(count) { y in
            let p = s + count
            (y[0], s[0], p[0]) = (value, slope, value * slope)
            for k in 1..<count {
              y[k] = convolution(d, s, k - 1) / Scalar(k)
              s[k] = 2 * sign * convolution(d, p, k - 1) / Scalar(k)
              p[k] = convolution(y, s, k)
            }
          }
        }
      }
    }
  }
}

extension TaylorSeries {
  @inlinable
  public static func exp(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.exp(x.pair), length: x.length) }
    return x.lifted(.exp(x.line)) { x, start in Recurrence.exp(x, start.value) }
  }

  @inlinable
  public static func expMinusOne(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.expMinusOne(x.pair), length: x.length) }
    return x.lifted(.expMinusOne(x.line)) { x, start in
      Recurrence.replacing(start.value, in: Recurrence.exp(x, start.tangent))
    }
  }

  /// (2ˣ)′ = ln 2 · 2ˣ · x′
  @inlinable
  public static func exp2(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.exp2(x.pair), length: x.length) }
    return x.lifted(.exp2(x.line)) { x, start in
      Recurrence.exp(Recurrence.scaled(x, by: 0.693147180559945309417232121458176568), start.value)
    }
  }

  /// (10ˣ)′ = ln 10 · 10ˣ · x′
  @inlinable
  public static func exp10(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.exp10(x.pair), length: x.length) }
    return x.lifted(.exp10(x.line)) { x, start in
      Recurrence.exp(Recurrence.scaled(x, by: 2.30258509299404568401799145468436421), start.value)
    }
  }

  @inlinable
  public static func log(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.log(x.pair), length: x.length) }
    return x.lifted(.log(x.line)) { x, start in Recurrence.log(x, start.value) }
  }

  @inlinable
  public static func log(onePlus x: Self) -> Self {
    if x.isShort { return Self(Pair.log(onePlus: x.pair), length: x.length) }
    return x.lifted(.log(onePlus: x.line)) { x, start in Recurrence.log(Recurrence.adding(1, to: x), start.value) }
  }

  @inlinable
  public static func log2(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.log2(x.pair), length: x.length) }
    return x.lifted(.log2(x.line)) { x, start in
      Recurrence.replacing(
        start.value, in: Recurrence.scaled(Recurrence.log(x, 0), by: 1.44269504088896340735992468100189214))
    }
  }

  @inlinable
  public static func log10(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.log10(x.pair), length: x.length) }
    return x.lifted(.log10(x.line)) { x, start in
      Recurrence.replacing(
        start.value, in: Recurrence.scaled(Recurrence.log(x, 0), by: 0.434294481903251827651128918916605082))
    }
  }

  @inlinable
  public static func log(_ x: Self, base b: Self) -> Self {
    if isShort(x, b) { return short(x, b) { .log($0, base: $1) } }
    return (log(x) / log(b)).withValue(Scalar.log(x.c0, base: b.c0))
  }

  @inlinable
  public static func sinh(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.sinh(x.pair), length: x.length) }
    return x.lifted(.sinh(x.line)) { x, start in
      Recurrence.sine(x, start.value, start.tangent, sign: 1)
    }
  }

  @inlinable
  public static func cosh(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.cosh(x.pair), length: x.length) }
    return x.lifted(.cosh(x.line)) { x, start in
      Recurrence.sine(x, start.value, start.tangent, sign: 1)
    }
  }

  @inlinable
  public static func tanh(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.tanh(x.pair), length: x.length) }
    return x.lifted(.tanh(x.line)) { x, start in
      Recurrence.tangent(x, start.value, slope: start.tangent, sign: -1)
    }
  }

  /// x′/√(1 + x²)
  @inlinable
  public static func asinh(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.asinh(x.pair), length: x.length) }
    return x.lifted(.asinh(x.line)) { x, start in
      let one = Recurrence<Scalar>.constant(1, x.count)
      return Recurrence.integral(start.value, Recurrence.quotient(Recurrence.rate(x), Recurrence.hypot(x, one)))
    }
  }

  /// x′/(√(x − 1)·√(x + 1)); the square of x may overflow, and less 1 it cancels.
  @inlinable
  public static func acosh(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.acosh(x.pair), length: x.length) }
    return x.lifted(.acosh(x.line)) { x, start in
      let (below, above) = (Recurrence.adding(-1, to: x), Recurrence.adding(1, to: x))
      let quotient = Recurrence.quotient(Recurrence.rate(x), Recurrence.squareRoot(below))
      return Recurrence.integral(start.value, Recurrence.quotient(quotient, Recurrence.squareRoot(above)))
    }
  }

  /// x′/(1 − x²)
  @inlinable
  public static func atanh(_ x: Self) -> Self {
    if x.isShort { return Self(Pair.atanh(x.pair), length: x.length) }
    return x.lifted(.atanh(x.line)) { x, start in
      Recurrence.integral(start.value, Recurrence.quotient(Recurrence.rate(x), Recurrence.oneMinusSquare(x)))
    }
  }
}
