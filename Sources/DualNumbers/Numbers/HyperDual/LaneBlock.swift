// Four rows of four lanes. Straight-line code, with which the optimiser keeps rows in registers.

@frozen @usableFromInline
struct LaneBlock<Scalar: FloatingPoint & SIMDScalar> {
  @usableFromInline typealias Lanes = SIMD4<Scalar>
  @usableFromInline var row0, row1, row2, row3: Lanes

  @inlinable @inline(__always)
  init(_ row0: Lanes, _ row1: Lanes, _ row2: Lanes, _ row3: Lanes) {
    self.row0 = row0
    self.row1 = row1
    self.row2 = row2
    self.row3 = row3
  }

  @inlinable @inline(__always)
  static var zero: LaneBlock { LaneBlock(Lanes(), Lanes(), Lanes(), Lanes()) }

  @inlinable @inline(__always)
  subscript(i: Int) -> Lanes {
    withUnsafeBytes(of: self) { $0.load(fromByteOffset: i &* MemoryLayout<Lanes>.stride, as: Lanes.self) }
  }

  @inlinable @inline(__always)
  var sum: Lanes { row0.adding(row1).adding(row2.adding(row3)) }
  @inlinable @inline(__always)
  var isZero: Bool { row0.isZero && row1.isZero && row2.isZero && row3.isZero }

  @inlinable @inline(__always)
  var isFinite: Bool { row0.isFinite && row1.isFinite && row2.isFinite && row3.isFinite }

  @inlinable @inline(__always)
  func adding(_ other: LaneBlock) -> LaneBlock {
    LaneBlock(
      row0.adding(other.row0), row1.adding(other.row1), row2.adding(other.row2), row3.adding(other.row3))
  }

  @inlinable @inline(__always)
  func subtracting(_ other: LaneBlock) -> LaneBlock {
    LaneBlock(
      row0.subtracting(other.row0), row1.subtracting(other.row1), row2.subtracting(other.row2),
      row3.subtracting(other.row3))
  }

  @inlinable @inline(__always)
  var negated: LaneBlock { LaneBlock(row0.negated, row1.negated, row2.negated, row3.negated) }

  @inlinable @inline(__always)
  func scaled(by factor: Scalar) -> LaneBlock {
    LaneBlock(
      row0.scaled(by: factor), row1.scaled(by: factor), row2.scaled(by: factor), row3.scaled(by: factor))
  }

  /// aᵢ·b
  @inlinable @inline(__always)
  static func product(_ a: Lanes, _ b: Lanes) -> LaneBlock {
    LaneBlock(b.scaled(by: a[0]), b.scaled(by: a[1]), b.scaled(by: a[2]), b.scaled(by: a[3]))
  }

  /// aᵢ·b + c·hᵢ
  @inlinable @inline(__always)
  static func combined(_ a: Lanes, _ b: Lanes, _ c: Scalar, _ h: LaneBlock) -> LaneBlock {
    LaneBlock(
      .combined(a[0], b, c, h.row0), .combined(a[1], b, c, h.row1), .combined(a[2], b, c, h.row2),
      .combined(a[3], b, c, h.row3))
  }

  /// hᵢ − aᵢ·b, with h this block.
  @inlinable @inline(__always)
  func subtracting(_ a: Lanes, times b: Lanes) -> LaneBlock {
    LaneBlock(
      row0.subtracting(a[0], times: b), row1.subtracting(a[1], times: b), row2.subtracting(a[2], times: b),
      row3.subtracting(a[3], times: b))
  }
}
