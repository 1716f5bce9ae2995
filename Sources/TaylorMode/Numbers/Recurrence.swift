import DualNumbers

/// Operations on the coefficients of series of one order: `x` has those of the powers 0 to n, x′ those of 0 to n − 1.
///
/// Sources: A. Griewank and A. Walther, Evaluating Derivatives, chapter 13; R. D. Neidinger, «Introduction to Automatic
/// Differentiation and MATLAB Object-Oriented Programming», SIAM Review 52(3), 2010.
@usableFromInline
enum Recurrence<Scalar: ElementaryScalar & FloatingPoint> {
  @inlinable @inline(__always)
  static func made(_ count: Int, _ fill: (UnsafeMutablePointer<Scalar>) -> Void) -> [Scalar] {
    [Scalar](unsafeUninitializedCapacity: count) { buffer, initialized in
      buffer.initialize(repeating: 0)
      // Of count 0 the address may be nil.
      if let start = buffer.baseAddress { fill(start) }
      initialized = count
    }
  }

  /// Σ aⱼ·bₘ₋ⱼ, j = 0 … m. Where that is not finite, an aⱼ that is zero contributes nothing, whatever the b.
  @inlinable @inline(__always)
  static func convolution(_ a: UnsafePointer<Scalar>, _ b: UnsafePointer<Scalar>, _ m: Int) -> Scalar {
    var sum: Scalar = 0
    var j = 0
    while j <= m {
      sum += a[j] * b[m - j]
      j += 1
    }
    return Tangents.isFiniteThroughout(sum) ? sum : strongConvolution(a, b, m)
  }

  @inlinable @inline(never)
  static func strongConvolution(_ a: UnsafePointer<Scalar>, _ b: UnsafePointer<Scalar>, _ m: Int) -> Scalar {
    var sum: Scalar = 0
    for j in 0...m where !Tangents.isZeroThroughout(a[j]) { sum += a[j] * b[m - j] }
    return sum
  }

  @inlinable
  static func sum(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    made(x.count) { z in for k in x.indices { z[k] = x[k] + y[k] } }
  }

  @inlinable
  static func difference(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    made(x.count) { z in for k in x.indices { z[k] = x[k] - y[k] } }
  }

  @inlinable
  static func scaled(_ x: [Scalar], by factor: Scalar) -> [Scalar] {
    made(x.count) { z in for k in x.indices { z[k] = x[k] * factor } }
  }

  @inlinable
  static func divided(_ x: [Scalar], by divisor: Scalar) -> [Scalar] {
    made(x.count) { z in for k in x.indices { z[k] = x[k] / divisor } }
  }

  /// As many coefficients as the shorter one has.
  @inlinable
  static func product(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    let count = Swift.min(x.count, y.count)
    return made(count) { z in for k in 0..<count { z[k] = convolution(x, y, k) } }
  }

  /// qₖ = (xₖ − Σ yⱼ·qₖ₋ⱼ)/y₀, j = 1 … k; as many coefficients as x has.
  @inlinable
  static func quotient(_ x: [Scalar], _ y: [Scalar]) -> [Scalar] {
    y.withUnsafeBufferPointer { y in
      guard let start = y.baseAddress else { return [] }
      return made(x.count) { q in
        q[0] = x[0] / start[0]
        var k = 1
        while k < x.count {
          q[k] = (x[k] - convolution(start + 1, q, k - 1)) / start[0]
          k += 1
        }
      }
    }
  }

  /// x′
  @inlinable
  static func rate(_ x: [Scalar]) -> [Scalar] {
    made(x.count - 1) { d in for k in 1..<x.count { d[k - 1] = Scalar(k) * x[k] } }
  }

  /// The series with this value whose derivative is `rate`.
  @inlinable
  static func integral(_ value: Scalar, _ rate: [Scalar]) -> [Scalar] {
    made(rate.count + 1) { y in
      y[0] = value
      for k in 1...rate.count { y[k] = rate[k - 1] / Scalar(k) }
    }
  }

  /// The first power whose coefficient is not zero, the power 0 aside; nil for a constant.
  @inlinable
  static func firstPower(_ x: [Scalar]) -> Int? {
    x.indices.dropFirst().first { !Tangents.isZeroThroughout(x[$0]) }
  }

  /// Where the first derivative does not exist, or is ±∞: with x = x₀ + xₘ·tᵐ + …, value + slope·xₘ·tᵐ and nothing known
  /// beyond. At ±∞ a function that becomes flat stays so.
  @inlinable
  static func ending(_ x: [Scalar], _ value: Scalar, slope: Scalar) -> [Scalar] {
    made(x.count) { y in
      y[0] = value
      guard let m = firstPower(x) else { return }
      y[m] = slope * x[m]
      for k in x.indices.dropFirst(m + 1) { y[k] = slope == 0 ? 0 : .nan }
    }
  }

  /// f(x) of f with the coefficients `f` about x₀, by Horner's rule; with δ = x − x₀ each product needs fewer powers than
  /// the one after it. Time n³/6, n for x = x₀ + x₁·t.
  @inlinable
  static func composition(_ f: [Scalar], _ x: [Scalar]) -> [Scalar] {
    let count = x.count
    if x.dropFirst(2).allSatisfy({ Tangents.isZeroThroughout($0) }) {
      var power: Scalar = 1
      return made(count) { y in
        for k in 0..<count {
          y[k] = k > 0 && Tangents.isZeroThroughout(x[1]) ? 0 : f[k] * power
          power *= x[1]
        }
      }
    }
    let delta = Array(x.dropFirst())
    var y = [f[count - 1]]
    for k in (0..<count - 1).reversed() { y = [f[k]] + product(delta, y) }
    return y
  }
}
