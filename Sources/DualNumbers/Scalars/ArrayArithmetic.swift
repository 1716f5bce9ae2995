/// What sums over arrays are made of: one step of each loop, in place.
///
/// A number type that has nothing to share between the steps of a loop takes the defaults, which are the operators;
/// the functions over arrays, `sum`, `dot`, `product`, `polynomial` and `logSumExp`, are written once over these steps.
public protocol _ArrayArithmetic {
  /// A constant of any format, rounded to that of the number.
  init<Constant: BinaryFloatingPoint>(_constant constant: Constant)
  /// Adds `x`.
  mutating func _accumulate(_ x: Self)
  /// Adds `x`·`y`.
  mutating func _accumulate(_ x: Self, times y: Self)
  /// Adds `x`·`constant`.
  mutating func _accumulate<Constant: BinaryFloatingPoint>(_ x: Self, times constant: Constant)
  /// Multiplies by `factor`, which does not vary, and adds `x`.
  mutating func _accumulate(_ x: Self, scalingBy factor: Self)
  /// Adds exp(`x` − `shift`), where `shift` does not vary.
  mutating func _accumulate(exponentialOf x: Self, minus shift: Self)
  /// The number without its derivatives, those of the inner levels of a nested number included.
  var _detachedThroughout: Self { get }
  /// The polynomial whose `count` coefficients, at least one, are constants, that of the power 0 first.
  static func _horner<Constant: BinaryFloatingPoint>(
    _ coefficients: UnsafePointer<Constant>, count: Int, at x: Self
  ) -> Self
  /// The polynomial whose `count` coefficients, at least one, are numbers, that of the power 0 first.
  static func _horner(_ coefficients: UnsafePointer<Self>, count: Int, at x: Self) -> Self
  /// Σ xᵢ, by the loop as the others below, which a number that is recorded replaces by one record.
  static func _sum(_ x: UnsafePointer<Self>, count: Int) -> Self
  /// Σ aᵢ·xᵢ of constants with numbers.
  static func _dot<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, _ x: UnsafePointer<Self>, count: Int
  ) -> Self
  /// Σ xᵢ·yᵢ of numbers.
  static func _dot(_ x: UnsafePointer<Self>, _ y: UnsafePointer<Self>, count: Int) -> Self
  /// log Σ exp xᵢ
  static func _logSumExp(_ x: UnsafePointer<Self>, count: Int) -> Self
  /// The product of a matrix of constants, column by column, with numbers.
  static func _multiply<Constant: BinaryFloatingPoint>(
    _ a: UnsafePointer<Constant>, _ rows: Int, _ columns: Int, _ x: UnsafePointer<Self>,
    _ result: UnsafeMutablePointer<Self>
  )
}

extension ElementaryScalar {
  @inlinable @inline(__always)
  public init<Constant: BinaryFloatingPoint>(_constant constant: Constant) {
    self = Constant.self == Self.self ? unsafeBitCast(constant, to: Self.self) : Self(Double(constant))
  }

  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: Self) { self += x }

  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: Self, times y: Self) { self += x * y }

  @inlinable @inline(__always)
  public mutating func _accumulate<Constant: BinaryFloatingPoint>(_ x: Self, times constant: Constant) {
    self += x * Self(_constant: constant)
  }

  @inlinable @inline(__always)
  public mutating func _accumulate(_ x: Self, scalingBy factor: Self) { self = self * factor + x }

  @inlinable @inline(__always)
  public mutating func _accumulate(exponentialOf x: Self, minus shift: Self) { self += Self.exp(x - shift) }

  @inlinable @inline(__always)
  public var _detachedThroughout: Self { detached }

  @inlinable
  public static func _horner<Constant: BinaryFloatingPoint>(
    _ coefficients: UnsafePointer<Constant>, count: Int, at x: Self
  ) -> Self {
    var value = Self(_constant: coefficients[count - 1])
    var k = count - 1
    while k > 0 {
      k -= 1
      value = value * x + Self(_constant: coefficients[k])
    }
    return value
  }

  @inlinable
  public static func _horner(_ coefficients: UnsafePointer<Self>, count: Int, at x: Self) -> Self {
    var value = coefficients[count - 1]
    var k = count - 1
    while k > 0 {
      k -= 1
      value = value * x + coefficients[k]
    }
    return value
  }
}
