/// A number that carries derivatives along in `laneCount` directions, which a driver seeds and reads one by one.
///
/// `Dual` has one lane, `DualVector` as many as its `Lanes`. A driver writes the point as constants, seeds the inputs
/// of a pass, each in a lane of its own, calls the function, and reads the lanes of the outputs.
public protocol SeededNumber: Linearized where Value: FloatingPoint {
  /// The number of directions.
  static var laneCount: Int { get }

  /// Makes this number the variable of direction `lane`: 1 in that lane, 0 in the others.
  mutating func seed(lane: Int)

  /// Makes a number that was seeded in `lane` a constant again.
  mutating func unseed(lane: Int)

  /// The derivative in direction `lane`.
  func derivative(lane: Int) -> Value
}

extension Dual: SeededNumber {
  @inlinable @inline(__always)
  public static var laneCount: Int { 1 }
  @inlinable @inline(__always)
  public mutating func seed(lane: Int) { tangent = 1 }
  @inlinable @inline(__always)
  public mutating func unseed(lane: Int) { tangent = 0 }
  @inlinable @inline(__always)
  public func derivative(lane: Int) -> Scalar { tangent }
}

extension DualVector: SeededNumber {
  @inlinable @inline(__always)
  public static var laneCount: Int { Lanes.scalarCount }

  @inlinable @inline(__always)
  public mutating func seed(lane: Int) {
    store(1, inLane: lane)
    varying = 1 << UInt8(LaneGroups<Lanes>.isOneGroup ? 0 : lane / 4)
  }

  @inlinable @inline(__always)
  public mutating func unseed(lane: Int) {
    store(0, inLane: lane)
    varying = 0
  }

  @inlinable @inline(__always)
  public func derivative(lane: Int) -> Lanes.Scalar {
    withUnsafeBytes(of: lanes) { $0.load(fromByteOffset: Self.offset(ofLane: lane), as: Lanes.Scalar.self) }
  }

  // A subscript of `Lanes` copies all lanes for one of them; this is one load or store.
  @inlinable @inline(__always)
  mutating func store(_ derivative: Lanes.Scalar, inLane lane: Int) {
    withUnsafeMutableBytes(of: &lanes) {
      $0.storeBytes(of: derivative, toByteOffset: Self.offset(ofLane: lane), as: Lanes.Scalar.self)
    }
  }

  @inlinable @inline(__always)
  static func offset(ofLane lane: Int) -> Int { lane &* MemoryLayout<Lanes.Scalar>.stride }
}
