// + − × ÷ of second-order blocks. The formulas, and their order of operations, are those of
// `Dual<SkippingDualVector<SIMD4<Scalar>>>` in four rows at once: with value v, rows a, columns b and second derivatives h a
// row is the nested number (v + b·ε₁) + (aᵢ + hᵢ·ε₁)·ε₂.

extension HyperDual {
  @inlinable @inline(__always)
  static func sum(_ x: HyperDual, _ y: HyperDual) -> HyperDual {
    let v = x.plain + y.plain
    if y.varying == 0 { return x.replacing(v) }
    if x.varying == 0 { return y.replacing(v) }
    let varying = x.varying | y.varying
    return HyperDual(
      v, varying: varying, rows: x.rows.adding(y.rows), columns: x.columns.adding(y.columns),
      second: varying & secondBit != 0 ? x.second.adding(y.second) : .zero)
  }

  @inlinable @inline(__always)
  static func difference(_ x: HyperDual, _ y: HyperDual) -> HyperDual {
    let v = x.plain - y.plain
    if y.varying == 0 { return x.replacing(v) }
    let varying = x.varying | y.varying
    return HyperDual(
      v, varying: varying, rows: x.rows.subtracting(y.rows), columns: x.columns.subtracting(y.columns),
      second: varying & secondBit != 0 ? x.second.subtracting(y.second) : .zero)
  }

  @inlinable @inline(__always)
  func replacing(_ plain: Scalar) -> HyperDual {
    HyperDual(plain, varying: varying, rows: rows, columns: columns, second: second)
  }

  /// This number times a constant: `product` is the value.
  @inlinable @inline(__always)
  func scaled(by factor: Scalar, to product: Scalar) -> HyperDual {
    HyperDual(
      product, varying: varying, rows: rows.scaled(by: factor), columns: columns.scaled(by: factor),
      second: varying & Self.secondBit != 0 ? second.scaled(by: factor) : .zero)
  }

  /// aᵢ = y·xaᵢ + x·yaᵢ, hᵢ = (xaᵢ·yb + y·xhᵢ) + (yaᵢ·xb + x·yhᵢ)
  @inlinable @inline(__always)
  static func product(_ x: HyperDual, _ y: HyperDual) -> HyperDual {
    let v = x.plain * y.plain
    if y.varying == 0 { return x.scaled(by: y.plain, to: v) }
    if x.varying == 0 { return y.scaled(by: x.plain, to: v) }
    return productOfVarying(x, y, to: v)
  }

  @inlinable @inline(__always)
  static func productOfVarying(_ x: HyperDual, _ y: HyperDual, to v: Scalar) -> HyperDual {
    var result = HyperDual(
      v, varying: x.varying | y.varying, rows: .combined(y.plain, x.rows, x.plain, y.rows),
      columns: .combined(y.plain, x.columns, x.plain, y.columns), second: .zero)
    if result.varying & secondBit != 0 {
      result.second = LaneBlock.combined(x.rows, y.columns, y.plain, x.second)
        .adding(.combined(y.rows, x.columns, x.plain, y.second))
    } else if result.varying == rowsBit | columnsBit {
      result.second = LaneBlock.product(x.rows, y.columns).adding(.product(y.rows, x.columns))
      result.varying |= secondBit
    }
    return result
  }

  /// With q = x/y as columns have it: a = (xa − q·ya)/y, hᵢ = ((xhᵢ − (yaᵢ·qb + q·yhᵢ)) − aᵢ·yb)/y, by the reciprocal of
  /// the value of y where all of it is finite.
  @inlinable @inline(__always)
  static func quotient(_ x: HyperDual, _ y: HyperDual) -> HyperDual {
    if x.varying | y.varying == 0 { return HyperDual(constant: x.plain / y.plain) }
    return quotientOfVarying(x, y)
  }

  @inlinable
  static func quotientOfVarying(_ x: HyperDual, _ y: HyperDual) -> HyperDual {
    let q = Value._quotient(x.value, y.value)
    var result = HyperDual(q)
    result.varying = x.varying | y.varying
    if result.varying & ~columnsBit == 0 { return result }
    let r = 1 / y.plain
    if y.varying == 0 {
      result.rows = x.rows.scaled(by: r)
      if x.varying & secondBit != 0 { result.second = x.second.scaled(by: r) }
      if Tangents.isKnownDivisor(y.plain) { return result }
    } else {
      result.rows = x.rows.subtracting(q.value, times: y.rows).scaled(by: r)
      if result.varying != rowsBit {
        let change = x.second.subtracting(.combined(y.rows, q.tangent, q.value, y.second))
        result.second = change.subtracting(result.rows, times: y.columns).scaled(by: r)
        result.varying |= secondBit
      }
    }
    let isRight = result.second.sum.adding(result.rows).isFinite
    return isRight ? result : quotientByRows(x, y)
  }

  @inlinable @inline(never)
  static func quotientByRows(_ x: HyperDual, _ y: HyperDual) -> HyperDual {
    byRows { Dual.quotient(x.row($0), y.row($0)) }
  }

  @inlinable @inline(__always)
  static func negated(_ x: HyperDual) -> HyperDual {
    HyperDual(
      -x.plain, varying: x.varying, rows: x.rows.negated, columns: x.columns.negated,
      second: x.varying & secondBit != 0 ? x.second.negated : .zero)
  }

  @inlinable @inline(__always)
  public static func + (x: HyperDual, y: HyperDual) -> HyperDual { sum(x, y) }
  @inlinable @inline(__always)
  public static func - (x: HyperDual, y: HyperDual) -> HyperDual { difference(x, y) }
  @inlinable @inline(__always)
  public static func * (x: HyperDual, y: HyperDual) -> HyperDual { product(x, y) }
  @inlinable @inline(__always)
  public static func / (x: HyperDual, y: HyperDual) -> HyperDual { quotient(x, y) }
  @inlinable @inline(__always)
  public static prefix func - (x: HyperDual) -> HyperDual { negated(x) }
  @inlinable @inline(__always)
  public mutating func negate() { self = Self.negated(self) }

  @inlinable @inline(__always)
  public static func += (x: inout HyperDual, y: HyperDual) { x = sum(x, y) }
  @inlinable @inline(__always)
  public static func -= (x: inout HyperDual, y: HyperDual) { x = difference(x, y) }
  @inlinable @inline(__always)
  public static func *= (x: inout HyperDual, y: HyperDual) { x = product(x, y) }
  @inlinable @inline(__always)
  public static func /= (x: inout HyperDual, y: HyperDual) { x = quotient(x, y) }

  /// x·y + this number, the value rounded once.
  @inlinable @inline(__always)
  public mutating func addProduct(_ x: HyperDual, _ y: HyperDual) {
    let v = plain.addingProduct(x.plain, y.plain)
    self = Self.sum(self, Self.product(x, y)).replacing(v)
  }
}
