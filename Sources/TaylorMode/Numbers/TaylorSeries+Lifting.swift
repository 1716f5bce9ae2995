import DualNumbers

// How a function takes a series: up to order 2 as a dual number over dual numbers, by the rules of `Linearized`, and from
// order 3 on by a recurrence, which begins with value and slope of `Dual`.

extension TaylorSeries {
  @usableFromInline typealias Pair = Dual<Dual<Scalar>>

  /// This short series: on both levels the derivative by t.
  @inlinable @inline(__always)
  var pair: Pair {
    if length == .max { return Pair(Dual(c0, tangent: 0), tangent: Dual(0, tangent: 0)) }
    return Pair(Dual(c0, tangent: c1), tangent: Dual(c1, tangent: length == 1 ? 0 : 2 * c2))
  }

  @inlinable @inline(__always)
  init(_ pair: Pair, length: Int) {
    self.init(pair.value.value, pair.value.tangent, pair.tangent.tangent / 2, length: length)
  }

  @inlinable @inline(__always)
  init(_ line: Dual<Scalar>) { self.init(line.value, line.tangent, 0, length: 1) }

  /// A number whose tangent becomes the slope of the function.
  @inlinable @inline(__always)
  var line: Dual<Scalar> { .variable(c0) }

  /// The result of a recurrence that needs value and slope at x₀ alone; it is not asked where the slope is no number.
  @inlinable
  func lifted(
    _ start: Dual<Scalar>, _ recurrence: (_ x: Coefficients<Scalar>, _ start: Dual<Scalar>) -> Coefficients<Scalar>
  ) -> TaylorSeries {
    let x = row(length)
    if Recurrence.isFinite(start.value) && Recurrence.isFinite(start.tangent) && c0.isFinite {
      return TaylorSeries(all: recurrence(x, start))
    }
    return TaylorSeries(all: Recurrence.ending(x, start.value, slope: start.tangent))
  }

  /// `lifted` of two series of which at least one is long.
  @inlinable
  static func lifted(
    _ x: TaylorSeries, _ y: TaylorSeries,
    _ recurrence: (_ x: Coefficients<Scalar>, _ y: Coefficients<Scalar>) -> Coefficients<Scalar>
  ) -> TaylorSeries {
    let length = Swift.min(x.length, y.length)
    return TaylorSeries(all: recurrence(x.row(length), y.row(length)))
  }

  /// Whether the result of x and y is short, and both go as pairs.
  @inlinable @inline(__always)
  static func isShort(_ x: TaylorSeries, _ y: TaylorSeries) -> Bool { isShort(Swift.min(x.length, y.length)) }

  @inlinable @inline(__always)
  static func short(_ x: TaylorSeries, _ y: TaylorSeries, _ f: (Pair, Pair) -> Pair) -> TaylorSeries {
    TaylorSeries(f(x.pair, y.pair), length: Swift.min(x.length, y.length))
  }
}
