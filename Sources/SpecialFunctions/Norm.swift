import DualNumbers

/// The Euclidean norm √(x₁² + … + xₙ²), without undue overflow; 0 for no numbers.
///
///     norm([3.0, 4.0, 12.0])  // 13.0
///     norm([3e200, 4e200])  // 5e200
///     gradient(at: [3, 4, 0]) { x in norm(x) }  // ≈ [0.6, 0.8, 0.0]
///     derivative(at: 0) { x in norm([x, 2 * x]) }  // ≈ 2.23606797749979
///
/// The squares are added up with twice the digits. At 0, where all are zero, the derivative is that along the seeded direction,
/// as for `hypot`. ±∞ wins over NaN.
@inlinable
public func norm<T: ElementaryScalar>(_ x: [T]) -> T {
  // The largest takes no part in the sum: its second derivative, w/h³, is then no difference of large numbers.
  var largest = 0
  for i in x.indices {
    if x[i].isInfinite { return x[i].magnitude }
    if x[i].magnitude > x[largest].magnitude { largest = i }
  }
  guard x.count > 1 else { return x.first?.magnitude ?? 0 }
  if let nan = x.first(where: \.isNaN) { return nan }
  if x[largest] == 0 { return x.dropFirst().reduce(x[0]) { T.hypot($0, $1) } }
  let scale = powersOfTwo(inverseTo: x[largest])
  var sum: T = 0
  // What the rounding took of it, which does not vary.
  var lost: T = 0
  for i in x.indices where i != largest {
    let scaled = x[i] * scale.first * scale.second
    let square = TwoParts(productOf: scaled.detached, scaled.detached)
    lost += TwoParts(sumOf: sum.detached, square.high).low + square.low
    sum += scaled * scaled
  }
  let h = T.apply(RootOfSquareAnd(), to: x[largest] * scale.first * scale.second, sum + lost)
  return h / scale.first / scale.second
}

/// Two powers of two that together take x into [1, 2): their product may not be in the range of the format.
@inlinable
func powersOfTwo<T: ElementaryScalar>(inverseTo x: T) -> (first: T, second: T) {
  let exponent = T.log2(x.detached.magnitude).rounded(.down)
  let half = (0.5 * exponent).rounded(.down)
  return (T.exp2(-half), T.exp2(half - exponent))
}

/// √(x² + w) for w ≥ 0 that is given, of which x is the larger part or about as large.
@usableFromInline
struct RootOfSquareAnd: RoundedBinaryRule {
  @inlinable
  init() {}

  @inlinable
  func kernel<T: ElementaryScalar>(_ x: T, _ w: T) -> T {
    let square = TwoParts(productOf: x, x)
    let sum = TwoParts(sumOf: square.high, w)
    return T.sqrt(sum.high + (sum.low + square.low))
  }

  /// ∂/∂x = ±1/√(1 + w/x²), whose own slope does not cancel as that of x/h does.
  @inlinable
  func slopes<T: ElementaryScalar>(at x: T, _ w: T, value: T) -> (x: T, y: T) {
    let r = 1 / T.sqrt(1 + (w / x) / x)
    return (x < 0 ? -r : r, 0.5 / value)
  }
}
