import DualNumbers

/// The Euclidean norm √(x₁² + … + xₙ²), without undue overflow; 0 for no numbers.
///
///     norm([3.0, 4.0, 12.0])  // 13.0
///     norm([3e200, 4e200])  // ≈ 5e200
///     gradient(at: [3, 4, 0]) { x in norm(x) }  // ≈ [0.6, 0.8, 0.0]
///     derivative(at: 0) { x in norm([x, 2 * x]) }  // ≈ 2.23606797749979
///
/// The squares are added up with twice the digits. At 0, where all are zero, the derivative is that along the seeded direction,
/// as for `hypot`. ±∞ wins over NaN.
@inlinable
public func norm<T: ElementaryScalar>(_ x: [T]) -> T {
  var largest = 0
  for i in x.indices {
    if x[i].isInfinite { return x[i].magnitude }
    if x[i].magnitude > x[largest].magnitude { largest = i }
  }
  guard x.count > 1 else { return x.first?.magnitude ?? 0 }
  if let nan = x.first(where: \.isNaN) { return nan }
  if x[largest] == 0 { return x.dropFirst().reduce(x[0]) { T.hypot($0, $1) } }
  // Where 4x is not in the range, or 1/x, which a second derivative is.
  if (4 * x[largest]).isInfinite { return 2 * norm(x.map { 0.5 * $0 }) }
  if (1 / x[largest]).isInfinite { return T.ulpOfOne * norm(x.map { $0 / T.ulpOfOne }) }
  let root = RootOfSquareAnd(exponent: Int(x[largest]._plain.exponent))
  let scale: T = root.scale()
  // The sum of xᵢ·xᵢ/scale has slopes and second derivatives of the size that those of the norm have. The largest takes no part
  // in it: its second derivative, w/h³, is then no difference of large numbers.
  var sum: T = 0
  // What the rounding took of it, which does not vary.
  var lost: T = 0
  for i in x.indices where i != largest {
    let term = x[i] * (x[i] / scale)
    let square = TwoParts(productOf: x[i]._detachedThroughout, x[i]._detachedThroughout / scale)
    lost += TwoParts(sumOf: sum._detachedThroughout, square.high).low + square.low
    sum += term
  }
  return T.apply(root, to: x[largest], sum + lost)
}

/// √(x² + 2ᵏ·w) for w ≥ 0, where 2ᵏ is the power of two in |x|, and x the largest of several numbers.
@usableFromInline
struct RootOfSquareAnd: RoundedBinaryRule {
  @usableFromInline let exponent: Int

  @inlinable
  init(exponent: Int) { self.exponent = exponent }

  @inlinable
  func scale<T: ElementaryScalar>() -> T {
    T(_plain: T._Plain(sign: .plus, exponent: T._Plain.Exponent(exponent), significand: 1))
  }

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T, _ w: T) -> T {
    let scale: T = scale()
    let square = TwoParts(productOf: x / scale, x / scale)
    let sum = TwoParts(sumOf: square.high, w / scale)
    return scale * T.sqrt(sum.high + (sum.low + square.low))
  }

  /// ∂/∂x = ±1/√(1 + 2ᵏ·w/x²), whose own slope does not cancel as that of x/h does.
  @inlinable
  func slopes<T: ElementaryScalar>(at x: T, _ w: T, value: T) -> (x: T, y: T) {
    let scale: T = scale()
    let r = 1 / T.sqrt(1 + (w / x) * (scale / x))
    return (x < 0 ? -r : r, 0.5 * (scale / value))
  }
}
