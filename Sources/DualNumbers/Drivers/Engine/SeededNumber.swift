/// A number that carries derivatives along in `laneCount` directions, which a driver seeds and reads one by one.
///
/// `Dual` has one lane, `DualVector` as many as its `Lanes`. A driver writes the point as constants, seeds the inputs
/// of a pass, each in a lane of its own, calls the function, and reads the lanes of the outputs.
public protocol SeededNumber: Linearized where Value: FloatingPoint {
  /// The number of directions.
  static var laneCount: Int { get }

  /// Makes this number the variable of direction `lane`: 1 in that lane, 0 in the others.
  ///
  /// - Precondition: `lane` is from 0 to `laneCount` − 1, here and in the others.
  mutating func seed(lane: Int)

  /// Makes a number that was seeded in `lane` a constant again.
  mutating func unseed(lane: Int)

  /// The derivative in direction `lane`.
  func derivative(lane: Int) -> Value

  /// Writes the derivatives in the first `count` directions, one after the other.
  ///
  /// Nothing checks that `count` is at most `laneCount`, nor that `destination` has room for as many.
  func unsafeCopyDerivatives(_ count: Int, to destination: UnsafeMutablePointer<Value>, stride: Int)

  /// Whether any derivative may differ from 0; nothing reads the lanes of a number of which it is false.
  var varies: Bool { get }
}

extension SeededNumber {
  /// The variable of direction `lane`, at `value`.
  @inlinable @inline(__always)
  static func variable(_ value: Value, lane: Int) -> Self {
    var number = Self(value)
    number.seed(lane: lane)
    return number
  }

  @inlinable @inline(__always)
  public var varies: Bool { true }
}

extension SeededNumber {
  @inlinable @inline(__always)
  static func check(lane: Int) {
    require(lane >= 0 && lane < laneCount, "lane \(lane) is not one of 0 to \(laneCount - 1) of \(Self.self)")
  }
}

extension Dual: SeededNumber {
  @inlinable @inline(__always)
  public static var laneCount: Int { 1 }
  @inlinable @inline(__always)
  public mutating func seed(lane: Int) {
    Self.check(lane: lane)
    tangent = 1
  }
  @inlinable @inline(__always)
  public mutating func unseed(lane: Int) {
    Self.check(lane: lane)
    tangent = 0
  }
  @inlinable @inline(__always)
  public func derivative(lane: Int) -> Scalar {
    Self.check(lane: lane)
    return tangent
  }
  @inlinable @inline(__always)
  public func unsafeCopyDerivatives(_ count: Int, to destination: UnsafeMutablePointer<Scalar>, stride: Int) {
    destination[0] = tangent
  }
}

extension DualVector: SeededNumber {
  @inlinable @inline(__always)
  public static var laneCount: Int { Lanes.scalarCount }

  @inlinable @inline(__always)
  public mutating func seed(lane: Int) {
    Self.check(lane: lane)
    setGroup(of: lane, to: 1)
    varying = 1 << UInt8(LaneGroups<Lanes>.isOneGroup ? 0 : lane / 4)
  }

  @inlinable @inline(__always)
  public mutating func unseed(lane: Int) {
    Self.check(lane: lane)
    setGroup(of: lane, to: 0)
    varying = 0
  }

  /// Sets a lane to `derivative` and the others to 0, by whole registers: a load of several lanes would have to wait for
  /// the store of a single one.
  @inlinable @inline(__always)
  mutating func setGroup(of lane: Int, to derivative: Lanes.Scalar) {
    if LaneGroups<Lanes>.isOneGroup {
      for k in lanes.indices { lanes[k] = k == lane ? derivative : 0 }
    } else {
      var groups = LaneGroups<Lanes>.zero
      groups[lane / 4] = SIMD4(
        lane % 4 == 0 ? derivative : 0, lane % 4 == 1 ? derivative : 0,
        lane % 4 == 2 ? derivative : 0, lane % 4 == 3 ? derivative : 0)
      lanes = groups.lanes
    }
  }

  // A subscript of `Lanes` copies all lanes for one of them.
  @inlinable @inline(__always)
  public func derivative(lane: Int) -> Lanes.Scalar {
    Self.check(lane: lane)
    return withUnsafeBytes(of: lanes) {
      $0.load(fromByteOffset: lane &* MemoryLayout<Lanes.Scalar>.stride, as: Lanes.Scalar.self)
    }
  }

  @inlinable @inline(__always)
  public func unsafeCopyDerivatives(_ count: Int, to destination: UnsafeMutablePointer<Lanes.Scalar>, stride: Int) {
    withUnsafeBytes(of: lanes) {
      let lanes = $0.baseAddress!.assumingMemoryBound(to: Lanes.Scalar.self)
      for k in 0..<count { destination[k &* stride] = lanes[k] }
    }
  }
}

extension HyperDual: SeededNumber {
  /// The number of rows.
  @inlinable @inline(__always)
  public static var laneCount: Int { 4 }

  @inlinable @inline(__always)
  public func unsafeCopyDerivatives(_ count: Int, to destination: UnsafeMutablePointer<Value>, stride: Int) {
    for i in 0..<count { destination[i &* stride] = derivative(lane: i) }
  }

  /// Whether any derivative in the direction of a row may differ from 0.
  @inlinable @inline(__always)
  public var varies: Bool { varying & (Self.rowsBit | Self.secondBit) != 0 }
}
