// + − × ÷ of dual numbers with several directions. The operators of Generated/ and the generic ones below share these
// functions; the formulas are those of `Dual`.

extension DualVector {
  /// x + y, by a name that modules can use which declare the operator for one width.
  @inlinable @inline(__always)
  public static func _sum(_ x: DualVector, _ y: DualVector) -> DualVector {
    DualVector(x.value + y.value, .merged(x.groups, y.groups, by: LaneSum()))
  }

  /// x − y, as `_sum`.
  @inlinable @inline(__always)
  public static func _difference(_ x: DualVector, _ y: DualVector) -> DualVector {
    DualVector(x.value - y.value, .merged(x.groups, y.groups, by: LaneDifference()))
  }

  /// x·y, as `_sum`: (x·y)′ = y·x′ + x·y′
  @inlinable @inline(__always)
  public static func _product(_ x: DualVector, _ y: DualVector) -> DualVector {
    DualVector(x.value * y.value, productTangent(x, y))
  }

  @inlinable @inline(__always)
  static func productTangent(_ x: DualVector, _ y: DualVector) -> LaneGroups<Lanes> {
    .merged(x.groups, y.groups, by: LaneCombination(y.value, x.value))
  }

  /// x/y, as `_sum`: (x/y)′ = (x′ − q·y′)/y with q = x/y, by the reciprocal of y except where that or q overflows.
  @inlinable @inline(__always)
  public static func _quotient(_ x: DualVector, _ y: DualVector) -> DualVector {
    let q = x.value / y.value
    let r = 1 / y.value
    return DualVector(
      q,
      r.magnitude < .infinity && q.magnitude < .infinity
        ? .merged(x.groups, y.groups, by: LaneQuotient(q, reciprocal: r))
        : .merged(x.groups, y.groups, by: LaneDivision(q, divisor: y.value)))
  }

  /// −x, as `_sum`.
  @inlinable @inline(__always)
  public static func _negated(_ x: DualVector) -> DualVector {
    DualVector(-x.value, .merged(.zero, x.groups, by: LaneDifference()))
  }

  @inlinable @inline(__always)
  public static func + (x: DualVector, y: DualVector) -> DualVector { _sum(x, y) }
  @inlinable @inline(__always)
  public static func - (x: DualVector, y: DualVector) -> DualVector { _difference(x, y) }
  @inlinable @inline(__always)
  public static func * (x: DualVector, y: DualVector) -> DualVector { _product(x, y) }
  @inlinable @inline(__always)
  public static func / (x: DualVector, y: DualVector) -> DualVector { _quotient(x, y) }
  @inlinable @inline(__always)
  public static prefix func - (x: DualVector) -> DualVector { _negated(x) }
  @inlinable @inline(__always)
  public mutating func negate() { self = DualVector._negated(self) }

  @inlinable @inline(__always)
  public static func += (x: inout DualVector, y: DualVector) { x = _sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout DualVector, y: DualVector) { x = _difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout DualVector, y: DualVector) { x = _product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout DualVector, y: DualVector) { x = _quotient(x, y) }

  /// x·y + this number, the value rounded once.
  @inlinable @inline(__always)
  public mutating func addProduct(_ x: DualVector, _ y: DualVector) {
    self = DualVector(
      value.addingProduct(x.value, y.value), .merged(groups, Self.productTangent(x, y), by: LaneSum()))
  }
}
