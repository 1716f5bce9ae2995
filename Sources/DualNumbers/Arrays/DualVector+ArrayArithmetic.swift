// The lanes of a sum stay in registers, and those of a term are left in memory where no lane of it varies. One test
// a term, not one a group: most terms of a pass over many inputs do not vary at all.

extension DualVector: _ArrayArithmetic where Lanes.Scalar: ElementaryScalar {
  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: DualVector) {
    value += x.value
    if x.varying == 0 { return }
    varying |= x.varying
    lanes += x.lanes
  }

  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: DualVector, times y: DualVector) {
    let product = x.value * y.value
    value += product
    if x.varying | y.varying == 0 { return }
    varying |= x.varying | y.varying
    if y.varying == 0 {
      lanes += y.value * x.lanes
    } else if x.varying == 0 {
      lanes += x.value * y.lanes
    } else {
      lanes += Lanes.combined(y.value, x.lanes, x.value, y.lanes)
    }
  }

  @inlinable @inline(__always)
  public mutating func _accumulate<Constant: BinaryFloatingPoint>(_ x: DualVector, times constant: Constant) {
    let factor = Lanes.Scalar(_constant: constant)
    value += x.value * factor
    accumulate(lanesOf: x, times: factor)
  }

  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: DualVector, scalingBy factor: DualVector) {
    value = value * factor.value + x.value
    if x.varying | varying == 0 { return }
    varying |= x.varying
    lanes = factor.value * lanes + x.lanes
  }

  @inlinable @inline(__always)
  public mutating func _accumulate(exponentialOf x: DualVector, minus shift: DualVector) {
    let exponential = Lanes.Scalar.exp(x.value - shift.value)
    if exponential.magnitude < .infinity {
      value += exponential
      accumulate(lanesOf: x, times: exponential)
    } else {
      self += x.lifted(to: exponential, slope: exponential)
    }
  }

  @inlinable @inline(__always)
  mutating func accumulate(lanesOf x: DualVector, times factor: Lanes.Scalar) {
    if x.varying == 0 { return }
    varying |= x.varying
    lanes += factor * x.lanes
  }

  /// A factor that is ∞ or NaN has left NaN in groups that do not vary.
  @inlinable @inline(__always)
  public mutating func _settle() {
    if LaneGroups<Lanes>.isOneGroup { return }
    var groups = self.groups
    for g in 0..<LaneGroups<Lanes>.groupCount where varying & (1 << UInt8(g)) == 0 { groups[g] = .zero }
    lanes = groups.lanes
  }
}
