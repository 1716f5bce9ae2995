/// A number that carries derivatives along in `laneCount` directions, which a driver seeds and reads one by one.
///
/// `Dual` has one lane, `DualVector` and `SkippingDualVector` as many as their `Lanes`. A driver writes the point as
/// constants, seeds the inputs of a pass, each in a lane of its own, calls the function, and reads the lanes of the outputs.
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

  /// Writes the derivatives in the first `count` directions, `stride` elements apart.
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
    if UInt(bitPattern: lane) >= UInt(bitPattern: laneCount) { stopAtLane(lane, of: laneCount, Self.self) }
  }
}

@usableFromInline @inline(never)
func stopAtLane(_ lane: Int, of count: Int, _ number: Any.Type) -> Never {
  stop("lane \(lane) is not one of 0 to \(count - 1) of \(number)", #fileID, #line)
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

extension DualVector: SeededNumber {}
extension SkippingDualVector: SeededNumber {}

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
