// What the value alone decides. Law: a program run on linearized numbers takes the path that it takes on plain
// numbers, so comparison, classification and hashing look at nothing else.

extension Linearized where Value: ElementaryScalar {
  @_alwaysEmitIntoClient @_transparent
  public var plainValue: Double { value.plainValue }
}

extension Linearized where Self: ElementaryScalar, Value: ElementaryScalar {
  public typealias _Plain = Value._Plain

  @inlinable @inline(__always)
  public var _plain: Value._Plain { value._plain }
  @inlinable @inline(__always)
  public init(_plain: Value._Plain) { self.init(Value(_plain: _plain)) }

  /// One level more than that of the value.
  @inlinable @inline(__always)
  public static func derivativeOrder(of numbers: [Self]) -> Int { 1 + Value.derivativeOrder(of: []) }
}

extension Linearized where Self: FloatingPoint, Value: FloatingPoint {
  // MARK: Constants

  @inlinable public static var nan: Self { Self(Value.nan) }
  @inlinable public static var signalingNaN: Self { Self(Value.signalingNaN) }
  @inlinable public static var infinity: Self { Self(Value.infinity) }
  @inlinable public static var greatestFiniteMagnitude: Self { Self(Value.greatestFiniteMagnitude) }
  @inlinable public static var leastNormalMagnitude: Self { Self(Value.leastNormalMagnitude) }
  @inlinable public static var leastNonzeroMagnitude: Self { Self(Value.leastNonzeroMagnitude) }
  @inlinable public static var pi: Self { Self(Value.pi) }
  @inlinable public static var radix: Int { Value.radix }

  @_alwaysEmitIntoClient @_transparent
  public init(_ value: Int) { self.init(Value(value)) }

  @inlinable
  public init<Source: BinaryInteger>(_ value: Source) { self.init(Value(value)) }

  @inlinable
  public init?<Source: BinaryInteger>(exactly value: Source) {
    guard let exact = Value(exactly: value) else { return nil }
    self.init(exact)
  }

  // MARK: Comparison

  @_alwaysEmitIntoClient @_transparent
  public static func == (x: Self, y: Self) -> Bool { x.value == y.value }
  @_alwaysEmitIntoClient @_transparent
  public static func < (x: Self, y: Self) -> Bool { x.value < y.value }
  @_alwaysEmitIntoClient @_transparent
  public static func <= (x: Self, y: Self) -> Bool { x.value <= y.value }
  @_alwaysEmitIntoClient @_transparent
  public static func > (x: Self, y: Self) -> Bool { x.value > y.value }
  @_alwaysEmitIntoClient @_transparent
  public static func >= (x: Self, y: Self) -> Bool { x.value >= y.value }

  @inlinable public func isEqual(to other: Self) -> Bool { value == other.value }
  @inlinable public func isLess(than other: Self) -> Bool { value < other.value }
  @inlinable public func isLessThanOrEqualTo(_ other: Self) -> Bool { value <= other.value }
  @inlinable public func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool {
    value.isTotallyOrdered(belowOrEqualTo: other.value)
  }

  @inlinable public func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }

  // MARK: Classification

  @inlinable public var sign: FloatingPointSign { value.sign }
  @inlinable public var exponent: Value.Exponent { value.exponent }
  @inlinable public var isNormal: Bool { value.isNormal }
  @inlinable public var isFinite: Bool { value.isFinite }
  @inlinable public var isZero: Bool { value.isZero }
  @inlinable public var isSubnormal: Bool { value.isSubnormal }
  @inlinable public var isInfinite: Bool { value.isInfinite }
  @inlinable public var isNaN: Bool { value.isNaN }
  @inlinable public var isSignalingNaN: Bool { value.isSignalingNaN }
  @inlinable public var isCanonical: Bool { value.isCanonical }

  // MARK: Strideable

  @inlinable public func distance(to other: Self) -> Self { other - self }
  @inlinable public func advanced(by amount: Self) -> Self { self + amount }
}
