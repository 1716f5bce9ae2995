import DualNumbers

// A recorded number as the scalar of a dual number: what varies is not zero, whatever its value.

extension TapeVariable: ComponentwiseTangent {
  @usableFromInline package typealias Composite = TapeVariable
}

extension TapeVariable: CompositeNumber {
  @inlinable @inline(__always)
  public var isZeroThroughout: Bool { Tangents.isZeroThroughout(value) && !varies }

  @inlinable @inline(__always)
  public var isFiniteThroughout: Bool {
    Tangents.isFiniteThroughout(value) && (node == 0 || Tangents.isFiniteThroughout(slope))
  }

  /// Whether value, slope and node are the same, +0 and −0 apart and NaN like any NaN.
  @inlinable
  public func isIdentical(to other: TapeVariable) -> Bool {
    Tangents.isIdentical(value, other.value) && node == other.node
      && (node == 0 || Tangents.isIdentical(slope, other.slope))
  }

  @inlinable @inline(__always)
  var varies: Bool { node != 0 && !Tangents.isZeroThroughout(slope) }

  /// That of the value: the slope of the recording counts as +0.
  @inlinable
  public var signOfLinearPart: Double { Tangents.signOfLinearPart(value) }
}
