// The directions of the rows, which a driver seeds as it does the lanes of `DualVector`. Those of the columns are lanes
// of `value`.

extension HyperDual {
  @inlinable @inline(__always)
  public mutating func seed(lane: Int) { setRow(lane, to: 1) }

  @inlinable @inline(__always)
  public mutating func unseed(lane: Int) { setRow(lane, to: 0) }

  /// Sets a row to `derivative` and the others to 0, by a whole register.
  @inlinable @inline(__always)
  mutating func setRow(_ row: Int, to derivative: Scalar) {
    Self.check(lane: row)
    rows = Lanes(
      row == 0 ? derivative : 0, row == 1 ? derivative : 0, row == 2 ? derivative : 0, row == 3 ? derivative : 0)
    varying = (varying & Self.columnsBit) | (derivative == 0 ? 0 : Self.rowsBit)
    second = .zero
  }

  /// The derivative of `value` in the direction of row `lane`.
  @inlinable @inline(__always)
  public func derivative(lane: Int) -> Value {
    Self.check(lane: lane)
    return Value(rows[lane], tangent: second[lane])
  }
}
