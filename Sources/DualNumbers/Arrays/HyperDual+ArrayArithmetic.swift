// Sums in place: a term that does not vary leaves rows, columns and second derivatives of the sum where they are.

extension HyperDual: _ArrayArithmetic where Scalar: ElementaryScalar {
  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: HyperDual) {
    plain += x.plain
    if x.varying == 0 { return }
    varying |= x.varying
    rows = rows.adding(x.rows)
    columns = columns.adding(x.columns)
    if x.varying & Self.secondBit != 0 { second = second.adding(x.second) }
  }

  @inlinable @inline(__always)
  public mutating func _accumulate<Constant: BinaryFloatingPoint>(_ x: HyperDual, times constant: Constant) {
    let factor = Scalar(_constant: constant)
    _accumulate(x.scaled(by: factor, to: x.plain * factor))
  }
}
