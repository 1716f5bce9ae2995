import DualNumbers

/// Operations on the coefficients of series of one order: `x` has those of the powers 0 to n, x′ those of 0 to n − 1.
///
/// Sources: A. Griewank and A. Walther, Evaluating Derivatives, chapter 13; R. D. Neidinger, «Introduction to Automatic
/// Differentiation and MATLAB Object-Oriented Programming», SIAM Review 52(3), 2010.
@usableFromInline
enum Recurrence<Scalar: ElementaryScalar & FloatingPoint> {
  @usableFromInline typealias Row = Coefficients<Scalar>

  @inlinable @inline(__always)
  static func made(_ count: Int, _ fill: (UnsafeMutablePointer<Scalar>) -> Void) -> Row { Row(count, zero: 0, fill) }

  /// Whether every component of a scalar is 0. Of a single one that is asked here: looking for components takes time.
  @inlinable @inline(__always)
  static func isZero(_ x: Scalar) -> Bool { Tangents.isSingle(Scalar.self) ? x == 0 : Tangents.isZeroThroughout(x) }

  /// Whether every component of a scalar is finite.
  @inlinable @inline(__always)
  static func isFinite(_ x: Scalar) -> Bool {
    Tangents.isSingle(Scalar.self) ? x.isFinite : Tangents.isFiniteThroughout(x)
  }

  /// Room for numbers that are not kept, on the stack where they are few.
  @inlinable @inline(__always)
  static func temporary<Result>(_ count: Int, _ body: (UnsafeMutablePointer<Scalar>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Scalar.self, capacity: count + 1) { buffer in
      buffer.initialize(repeating: 0)
      defer { buffer.deinitialize() }
      // Of capacity 1 or more there is an address.
      return buffer.baseAddress.map(body)!
    }
  }

  /// x′, not kept.
  @inlinable @inline(__always)
  static func withRate<Result>(_ x: UnsafePointer<Scalar>, _ count: Int, _ body: (UnsafePointer<Scalar>) -> Result)
    -> Result
  {
    temporary(count) { d in
      for k in 1..<count { d[k - 1] = Scalar(k) * x[k] }
      return body(d)
    }
  }

  // MARK: Arithmetic

  /// Σ aⱼ·bₘ₋ⱼ, j = 0 … m, in two sums, which the processor adds up side by side. Where that is not finite, an aⱼ that is
  /// zero contributes nothing, whatever the b.
  @inlinable @inline(__always)
  static func convolution(_ a: UnsafePointer<Scalar>, _ b: UnsafePointer<Scalar>, _ m: Int) -> Scalar {
    var (even, odd): (Scalar, Scalar) = (0, 0)
    var j = 0
    while j < m {
      even += a[j] * b[m - j]
      odd += a[j + 1] * b[m - j - 1]
      j += 2
    }
    if j == m { even += a[j] * b[0] }
    let sum = even + odd
    return isFinite(sum) ? sum : strongConvolution(a, b, m)
  }

  @inlinable @inline(never)
  static func strongConvolution(_ a: UnsafePointer<Scalar>, _ b: UnsafePointer<Scalar>, _ m: Int) -> Scalar {
    var sum: Scalar = 0
    for j in 0...m where !isZero(a[j]) { sum += a[j] * b[m - j] }
    return sum
  }

  @inlinable @inline(__always)
  static func mapped(_ x: Row, _ f: (Scalar) -> Scalar) -> Row {
    let count = x.count
    return x.with { x in made(count) { z in for k in 0..<count { z[k] = f(x[k]) } } }
  }

  @inlinable @inline(__always)
  static func mapped(_ x: Row, _ y: Row, _ f: (Scalar, Scalar) -> Scalar) -> Row {
    let count = x.count
    return x.with { x in y.with { y in made(count) { z in for k in 0..<count { z[k] = f(x[k], y[k]) } } } }
  }

  @inlinable
  static func sum(_ x: Row, _ y: Row) -> Row { mapped(x, y) { $0 + $1 } }
  @inlinable
  static func difference(_ x: Row, _ y: Row) -> Row { mapped(x, y) { $0 - $1 } }
  @inlinable
  static func scaled(_ x: Row, by factor: Scalar) -> Row { mapped(x) { $0 * factor } }
  @inlinable
  static func divided(_ x: Row, by divisor: Scalar) -> Row { mapped(x) { $0 / divisor } }

  /// As many coefficients as the shorter one has; the value as IEEE multiplies, −0 and NaN included.
  @inlinable
  static func product(_ x: Row, _ y: Row) -> Row {
    let count = Swift.min(x.count, y.count)
    return x.with { x in
      y.with { y in
        made(count) { z in
          z[0] = x[0] * y[0]
          var k = 1
          while k < count {
            z[k] = convolution(x, y, k)
            k += 1
          }
        }
      }
    }
  }

  /// qₖ = (xₖ − Σ yⱼ·qₖ₋ⱼ)/y₀, j = 1 … k; as many coefficients as x has.
  @inlinable
  static func quotient(_ x: Row, _ y: Row) -> Row {
    let count = x.count
    return x.with { x in
      y.with { y in
        made(count) { q in
          q[0] = x[0] / y[0]
          var k = 1
          while k < count {
            q[k] = (x[k] - convolution(y + 1, q, k - 1)) / y[0]
            k += 1
          }
        }
      }
    }
  }

  // MARK: Changes

  @inlinable
  static func constant(_ value: Scalar, _ count: Int) -> Row { made(count) { $0[0] = value } }

  /// Those from the power `first` on.
  @inlinable
  static func part(_ x: Row, from first: Int, count: Int) -> Row {
    x.with { x in made(count) { z in for k in 0..<count { z[k] = x[first + k] } } }
  }

  @inlinable
  static func replacing(_ value: Scalar, in x: Row) -> Row {
    let count = x.count
    return x.with { x in
      made(count) { z in
        z[0] = value
        for k in 1..<count { z[k] = x[k] }
      }
    }
  }

  @inlinable
  static func adding(_ constant: Scalar, to x: Row) -> Row { replacing(x[0] + constant, in: x) }

  // MARK: Derivatives

  /// x′
  @inlinable
  static func rate(_ x: Row) -> Row {
    let count = x.count - 1
    return x.with { x in made(count) { d in for k in 0..<count { d[k] = Scalar(k + 1) * x[k + 1] } } }
  }

  /// The series with this value whose derivative is `rate`.
  @inlinable
  static func integral(_ value: Scalar, _ rate: Row) -> Row {
    let count = rate.count
    return rate.with { rate in
      made(count + 1) { y in
        y[0] = value
        for k in 1...count { y[k] = rate[k - 1] / Scalar(k) }
      }
    }
  }

  // MARK: Ends

  /// The first power whose coefficient is not zero, the power 0 aside; the count of coefficients for a constant.
  @inlinable
  static func firstPower(_ x: Row) -> Int {
    let count = x.count
    return x.with { x in
      var k = 1
      while k < count && isZero(x[k]) { k += 1 }
      return k
    }
  }

  /// Where the first derivative does not exist, or is ±∞: with x = x₀ + xₘ·tᵐ + …, value + slope·xₘ·tᵐ and nothing known
  /// beyond. At ±∞ a function that becomes flat stays so.
  @inlinable
  static func ending(_ x: Row, _ value: Scalar, slope: Scalar) -> Row {
    let (count, m) = (x.count, firstPower(x))
    return unknown(value, from: m + 1, count, slope == 0 ? 0 : .nan) { y in if m < count { y[m] = slope * x[m] } }
  }

  /// A value, zeros, and from the power `first` on what is not known.
  @inlinable
  static func unknown(
    _ value: Scalar, from first: Int, _ count: Int, _ rest: Scalar = .nan,
    _ fill: (UnsafeMutablePointer<Scalar>) -> Void = { _ in }
  ) -> Row {
    made(count) { y in
      y[0] = value
      var k = first
      while k < count {
        y[k] = rest
        k += 1
      }
      fill(y)
    }
  }

  /// f(x) of f with the coefficients `f` about x₀, by Horner's rule in δ = x − x₀, where each product has one power more than
  /// the one before it. Time n³/6, n for x = x₀ + x₁·t.
  @inlinable
  static func composition(_ f: Row, _ x: Row) -> Row {
    let count = x.count
    if count > 1 && firstPower(part(x, from: 1, count: count - 1)) == count - 1 {
      let slope = x[1]
      return made(count) { y in
        y[0] = f[0]
        var power = slope
        for k in 1..<count where !isZero(slope) {
          y[k] = f[k] * power
          power *= slope
        }
      }
    }
    let delta = part(x, from: 1, count: count - 1)
    var y = constant(f[count - 1], 1)
    for k in (0..<count - 1).reversed() {
      let next = product(delta, y)
      y = made(count - k) { z in
        z[0] = f[k]
        for i in 0..<next.count { z[i + 1] = next[i] }
      }
    }
    return y
  }
}
