import DualNumbers

/// How far a series goes. One word, so that a series over `Double` has four and is returned in registers; of five words a
/// result is a temporary in memory, and Swift 6.3 destroys each by a look-up of the type's metadata.
@usableFromInline @frozen
enum Extent<Scalar> {
  case first
  case second
  case constant
  case higher(Coefficients<Scalar>)
}

extension Extent: Sendable where Scalar: Sendable {}

/// A Taylor polynomial in one variable t: a value, and the coefficients of t, t², … up to an order.
///
/// Arithmetic and elementary functions give the polynomial of the result, by recurrences that take time proportional to the
/// square of the order:
///
///     let t = TaylorSeries<Double>.variable(0, order: 4)
///     (exp(t) / (1 - t)).coefficients  // ≈ [1, 2, 2.5, 2.66667, 2.70833]
///
/// - `TaylorSeries<Double>(c)` is a constant, exact to every order. Where series of different orders meet, the result has
///   the lower one.
/// - The value has the bits that the plain program computes; comparison, hashing and branches look at it alone.
/// - At kinks, of `abs` and `max` for instance, the polynomial is the one for t > 0.
/// - Where derivatives end, at 0 of `sqrt` for instance, coefficients are right up to there, the next one is ±∞ or NaN, and
///   so are those that follow.
/// - Up to order 2 nothing is allocated, and functions are those of `Dual` over `Dual`. From order 3 on each result that
///   varies is an array.
@frozen
public struct TaylorSeries<Scalar: ElementaryScalar & FloatingPoint> {
  /// The first three coefficients; those beyond the order mean nothing.
  @usableFromInline var c0, c1, c2: Scalar
  @usableFromInline var extent: Extent<Scalar>

  /// The order, `Int.max` for a constant.
  @inlinable @inline(__always)
  var length: Int {
    switch extent {
    case .first: 1
    case .second: 2
    case .constant: .max
    case .higher(let all): all.count - 1
    }
  }

  /// All coefficients where there are more than three that vary.
  @inlinable @inline(__always)
  var all: Coefficients<Scalar>? { if case .higher(let all) = extent { all } else { nil } }

  @inlinable @inline(__always)
  init(_ c0: Scalar, _ c1: Scalar, _ c2: Scalar, length: Int) {
    (self.c0, self.c1, self.c2) = (c0, c1, c2)
    extent = length == 1 ? .first : length == 2 ? .second : .constant
  }

  /// At least four coefficients.
  @inlinable
  init(all: Coefficients<Scalar>) {
    (c0, c1, c2) = all.with { ($0[0], $0[1], $0[2]) }
    extent = .higher(all)
  }

  /// A number that does not vary.
  @inlinable @inline(__always)
  public init(_ constant: Scalar) { self.init(constant, 0, 0, length: .max) }

  /// The polynomial with these coefficients, that of the power 0 first; a single one is a constant.
  ///
  ///     let p = TaylorSeries(coefficients: [1.0, 2, 3])
  ///     (p * p).coefficients  // [1.0, 4.0, 10.0]
  ///
  /// - Precondition: there is at least one.
  @inlinable
  public init(coefficients: [Scalar]) {
    require(!coefficients.isEmpty, "coefficients is empty, but must have at least one entry")
    if coefficients.count > 3 {
      self.init(all: Coefficients(coefficients))
    } else {
      let n = coefficients.count
      self.init(
        coefficients[0], n > 1 ? coefficients[1] : 0, n > 2 ? coefficients[2] : 0, length: n > 1 ? n - 1 : .max)
    }
  }

  /// The variable at `value`: value + t, up to an order.
  ///
  /// - Precondition: 1 ≤ `order` ≤ 1000.
  @inlinable
  public static func variable(_ value: Scalar, order: Int) -> TaylorSeries {
    moving(value, along: 1, order: order)
  }

  /// value + rate·t.
  @inlinable
  static func moving(_ value: Scalar, along rate: Scalar, order: Int) -> TaylorSeries {
    checkOrder(order)
    if order < 3 { return TaylorSeries(value, rate, 0, length: order) }
    return TaylorSeries(all: Recurrence.made(order + 1) { ($0[0], $0[1]) = (value, rate) })
  }

  /// What a plain program would compute: the coefficient of the power 0.
  @inlinable @inline(__always)
  public var value: Scalar { c0 }

  /// The highest power that is known, 0 for a constant.
  @inlinable
  public var order: Int { length == .max ? 0 : length }

  /// The coefficients from the power 0 up to the order.
  @inlinable
  public var coefficients: [Scalar] { row(order).array }

  /// The coefficient of the power `power`; 0 beyond the order.
  ///
  /// - Precondition: `power` is 0 or greater.
  @inlinable
  public subscript(power: Int) -> Scalar {
    require(power >= 0, "the power is \(power), but must be 0 or greater")
    return power > order ? 0 : all.map { $0[power] } ?? (power == 0 ? c0 : power == 1 ? c1 : c2)
  }

  /// The polynomial at t.
  ///
  ///     let sine = taylor(at: 0, order: 9) { x in sin(x) }
  ///     sine(0.5)  // ≈ 0.47942554
  @inlinable
  public func callAsFunction(_ t: Scalar) -> Scalar {
    guard let all else { return length == .max ? c0 : length == 1 ? c0 + t * c1 : c0 + t * (c1 + t * c2) }
    return all.array.reversed().reduce(0) { $0 * t + $1 }
  }

  /// Whether three coefficients are all there is.
  @inlinable @inline(__always)
  var isShort: Bool { Self.isShort(length) }

  @inlinable @inline(__always)
  static func isShort(_ length: Int) -> Bool { length < 3 || length == .max }

  /// The coefficients up to `order`, those beyond the order of this series as 0.
  @inlinable
  func row(_ order: Int) -> Coefficients<Scalar> {
    if let all {
      if all.count == order + 1 { return all }
      let known = Swift.min(all.count, order + 1)
      return Recurrence.made(order + 1) { c in for k in 0..<known { c[k] = all[k] } }
    }
    return Recurrence.made(order + 1) { c in
      c[0] = c0
      if length == .max { return }
      if order > 0 { c[1] = c1 }
      if order > 1 && length > 1 { c[2] = c2 }
    }
  }
}

extension TaylorSeries: Sendable where Scalar: Sendable {}

@inlinable
func checkOrder(_ order: Int) {
  require(
    order >= 1 && order <= 1000,
    "order is \(order), but must be from 1 to 1000" + (order == 0 ? "; order 0 is the function itself" : ""))
}
