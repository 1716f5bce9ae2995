// Lanes one by one, as a driver seeds and reads them.

extension _LaneNumber {
  /// The number of directions.
  @inlinable @inline(__always)
  public static var laneCount: Int { Lanes.scalarCount }

  /// Makes this number the variable of direction `lane`: 1 in that lane, 0 in the others.
  @inlinable @inline(__always)
  public mutating func seed(lane: Int) {
    Self.requireLane(lane)
    self = Self(value, _lanes: .unit(lane))
  }

  /// Makes a number that was seeded in `lane` a constant again.
  @inlinable @inline(__always)
  public mutating func unseed(lane: Int) {
    Self.requireLane(lane)
    self = Self(value)
  }

  /// The derivative in direction `lane`.
  @inlinable @inline(__always)
  public func derivative(lane: Int) -> Lanes.Scalar {
    Self.requireLane(lane)
    // A subscript of `Lanes` copies all lanes for one of them.
    return withUnsafeBytes(of: _lanes) {
      $0.load(fromByteOffset: lane &* MemoryLayout<Lanes.Scalar>.stride, as: Lanes.Scalar.self)
    }
  }

  /// Writes the derivatives in the first `count` directions, `stride` elements apart.
  @inlinable @inline(__always)
  public func unsafeCopyDerivatives(
    _ count: Int, to destination: UnsafeMutablePointer<Lanes.Scalar>, stride: Int
  ) {
    withUnsafeBytes(of: _lanes) { bytes in
      let lanes = bytes.baseAddress!.assumingMemoryBound(to: Lanes.Scalar.self)
      if count == Lanes.scalarCount {
        // Loops whose end is known are unrolled.
        for k in 0..<Lanes.scalarCount { destination[k &* stride] = lanes[k] }
      } else if Lanes.scalarCount <= 4 {
        for k in 0..<Lanes.scalarCount where k < count { destination[k &* stride] = lanes[k] }
      } else {
        for k in 0..<count { destination[k &* stride] = lanes[k] }
      }
    }
  }

  @inlinable @inline(__always)
  static func requireLane(_ lane: Int) {
    let count = Lanes.scalarCount
    if UInt(bitPattern: lane) >= UInt(bitPattern: count) { stopAtLane(lane, of: count, Self.self) }
  }
}
