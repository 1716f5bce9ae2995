import DualNumbers

// + − × ÷: the operators of Generated/ and the generic ones below share these functions. Short series are computed in line.

extension TaylorSeries {
  @inlinable @inline(__always)
  static func sum(_ x: TaylorSeries, _ y: TaylorSeries) -> TaylorSeries {
    let length = Swift.min(x.length, y.length)
    if !isShort(length) { return longSum(x, y, length) }
    return TaylorSeries(x.c0 + y.c0, x.c1 + y.c1, x.c2 + y.c2, length: length)
  }

  @inlinable @inline(__always)
  static func difference(_ x: TaylorSeries, _ y: TaylorSeries) -> TaylorSeries {
    let length = Swift.min(x.length, y.length)
    if !isShort(length) { return longDifference(x, y, length) }
    return TaylorSeries(x.c0 - y.c0, x.c1 - y.c1, x.c2 - y.c2, length: length)
  }

  @inlinable @inline(__always)
  static func product(_ x: TaylorSeries, _ y: TaylorSeries) -> TaylorSeries {
    let length = Swift.min(x.length, y.length)
    if !isShort(length) { return longProduct(x, y, length) }
    if y.length == .max { return TaylorSeries(x.c0 * y.c0, x.c1 * y.c0, x.c2 * y.c0, length: length) }
    if x.length == .max { return TaylorSeries(x.c0 * y.c0, x.c0 * y.c1, x.c0 * y.c2, length: length) }
    return TaylorSeries(
      x.c0 * y.c0, x.c0 * y.c1 + x.c1 * y.c0, x.c0 * y.c2 + x.c1 * y.c1 + x.c2 * y.c0, length: length)
  }

  /// q = x/y from x = q·y, power by power: no product that overflows where q does not.
  @inlinable @inline(__always)
  static func quotient(_ x: TaylorSeries, _ y: TaylorSeries) -> TaylorSeries {
    let length = Swift.min(x.length, y.length)
    if !isShort(length) { return longQuotient(x, y, length) }
    if length == .max { return TaylorSeries(x.c0 / y.c0) }
    if y.length == .max { return TaylorSeries(x.c0 / y.c0, x.c1 / y.c0, x.c2 / y.c0, length: length) }
    let q = x.c0 / y.c0
    let q1 = (x.c1 - q * y.c1) / y.c0
    return TaylorSeries(q, q1, (x.c2 - q * y.c2 - q1 * y.c1) / y.c0, length: length)
  }

  @inlinable @inline(__always)
  static func negated(_ x: TaylorSeries) -> TaylorSeries {
    if !x.isShort { return TaylorSeries(all: Recurrence.scaled(x.row(x.length), by: -1)) }
    return TaylorSeries(-x.c0, -x.c1, -x.c2, length: x.length)
  }

  // MARK: From order 3 on

  @inlinable @inline(never)
  static func longSum(_ x: TaylorSeries, _ y: TaylorSeries, _ length: Int) -> TaylorSeries {
    if y.length == .max { return x.withValue(x.c0 + y.c0) }
    if x.length == .max { return y.withValue(x.c0 + y.c0) }
    return TaylorSeries(all: Recurrence.sum(x.row(length), y.row(length)))
  }

  @inlinable @inline(never)
  static func longDifference(_ x: TaylorSeries, _ y: TaylorSeries, _ length: Int) -> TaylorSeries {
    if y.length == .max { return x.withValue(x.c0 - y.c0) }
    return TaylorSeries(all: Recurrence.difference(x.row(length), y.row(length)))
  }

  @inlinable @inline(never)
  static func longProduct(_ x: TaylorSeries, _ y: TaylorSeries, _ length: Int) -> TaylorSeries {
    if y.length == .max { return TaylorSeries(all: Recurrence.scaled(x.row(x.length), by: y.c0)) }
    if x.length == .max { return TaylorSeries(all: Recurrence.scaled(y.row(y.length), by: x.c0)) }
    return TaylorSeries(all: Recurrence.product(x.row(length), y.row(length)))
  }

  @inlinable @inline(never)
  static func longQuotient(_ x: TaylorSeries, _ y: TaylorSeries, _ length: Int) -> TaylorSeries {
    if y.length == .max { return TaylorSeries(all: Recurrence.divided(x.row(x.length), by: y.c0)) }
    return TaylorSeries(all: Recurrence.quotient(x.row(length), y.row(length)))
  }

  /// The same polynomial with another value.
  @inlinable
  func withValue(_ value: Scalar) -> TaylorSeries {
    var result = self
    result.c0 = value
    if let all { result.extent = .higher(Recurrence.replacing(value, in: all)) }
    return result
  }

  // MARK: Operators

  @inlinable @inline(__always)
  public static func + (x: TaylorSeries, y: TaylorSeries) -> TaylorSeries { sum(x, y) }
  @inlinable @inline(__always)
  public static func - (x: TaylorSeries, y: TaylorSeries) -> TaylorSeries { difference(x, y) }
  @inlinable @inline(__always)
  public static func * (x: TaylorSeries, y: TaylorSeries) -> TaylorSeries { product(x, y) }
  @inlinable @inline(__always)
  public static func / (x: TaylorSeries, y: TaylorSeries) -> TaylorSeries { quotient(x, y) }
  @inlinable @inline(__always)
  public static prefix func - (x: TaylorSeries) -> TaylorSeries { negated(x) }
  @inlinable @inline(__always)
  public mutating func negate() { self = Self.negated(self) }

  @inlinable @inline(__always)
  public static func += (x: inout TaylorSeries, y: TaylorSeries) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout TaylorSeries, y: TaylorSeries) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout TaylorSeries, y: TaylorSeries) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout TaylorSeries, y: TaylorSeries) { x = quotient(x, y) }

  /// x·y + this number, the value rounded once.
  @inlinable
  public func addingProduct(_ x: TaylorSeries, _ y: TaylorSeries) -> TaylorSeries {
    Self.sum(self, Self.product(x, y)).withValue(c0.addingProduct(x.c0, y.c0))
  }
}
