// Component by component, which for nested numbers ends at the innermost format: a constant is never lifted.

extension Dual: BulkArithmetic where Scalar: ElementaryScalar {
  @inlinable @inline(__always)
  public mutating func accumulate(_ x: Dual) {
    value.accumulate(x.value)
    tangent.accumulate(x.tangent)
  }

  @inlinable @inline(__always)
  public mutating func accumulate<Constant: BinaryFloatingPoint>(_ x: Dual, times constant: Constant) {
    value.accumulate(x.value, times: constant)
    tangent.accumulate(x.tangent, times: constant)
  }

  @inlinable @inline(__always)
  public mutating func settle() {
    value.settle()
    tangent.settle()
  }
}
