// Component by component, which for nested numbers ends at the innermost format: a constant is never lifted.

extension Dual: _ArrayArithmetic where Scalar: ElementaryScalar {
  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: Dual) {
    value._accumulate(x.value)
    tangent._accumulate(x.tangent)
  }

  @inlinable @inline(__always)
  public mutating func _accumulate<Constant: BinaryFloatingPoint>(_ x: Dual, times constant: Constant) {
    value._accumulate(x.value, times: constant)
    tangent._accumulate(x.tangent, times: constant)
  }
}
