import DualNumbers

// What the value alone decides.

extension TaylorSeries: Comparable, Hashable {
  @inlinable public static func == (x: Self, y: Self) -> Bool { x.c0 == y.c0 }
  @inlinable public static func < (x: Self, y: Self) -> Bool { x.c0 < y.c0 }
  @inlinable public static func <= (x: Self, y: Self) -> Bool { x.c0 <= y.c0 }
  @inlinable public static func > (x: Self, y: Self) -> Bool { x.c0 > y.c0 }
  @inlinable public static func >= (x: Self, y: Self) -> Bool { x.c0 >= y.c0 }
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(c0) }
}

extension TaylorSeries: _Ranked {
  @inlinable
  public static func _max(_ x: Self, _ y: Self) -> Self {
    if x.c0 != y.c0 { return Swift.max(x, y) }
    return larger(x, y).withValue(Scalar._max(x.c0, y.c0))
  }

  @inlinable
  public static func _min(_ x: Self, _ y: Self) -> Self {
    if x.c0 != y.c0 { return Swift.min(x, y) }
    return (-larger(-x, -y)).withValue(Scalar._min(x.c0, y.c0))
  }

  /// Of two numbers of equal value the one that is larger for t > 0: by the first power in which they differ.
  @inlinable
  static func larger(_ x: Self, _ y: Self) -> Self {
    let order = Swift.min(x.length, y.length)
    if order == .max { return x }
    for k in 1...order {
      let (a, b) = (x[k], y[k])
      if a.isNaN || b.isNaN { return x + y }
      if a != b { return (a > b ? x : y).limited(to: order) }
    }
    return x.limited(to: order)
  }

  /// The same polynomial up to `order`, with zeros where it was a constant.
  @inlinable
  func limited(to order: Int) -> Self {
    if length == order { return self }
    if order < 3 { return Self(c0, length == .max ? 0 : c1, length == .max ? 0 : c2, length: order) }
    return Self(all: row(order))
  }
}

extension TaylorSeries: ElementaryScalar {
  public typealias Magnitude = TaylorSeries

  @inlinable @inline(__always)
  public init(integerLiteral value: Scalar.IntegerLiteralType) { self.init(Scalar(integerLiteral: value)) }
  @inlinable @inline(__always)
  public init(floatLiteral value: Scalar.FloatLiteralType) { self.init(Scalar(floatLiteral: value)) }
  @inlinable
  public init(_ value: Int) { self.init(Scalar(value)) }
  /// A constant. Disfavoured, so that `xs.map { TaylorSeries($0) }` is not ambiguous.
  @_disfavoredOverload
  @inlinable
  public init(_ value: Double) { self.init(Scalar(value)) }
  @inlinable
  public init?<Source: BinaryInteger>(exactly value: Source) {
    guard let exact = Scalar(exactly: value) else { return nil }
    self.init(exact)
  }

  @inlinable public static var pi: Self { Self(Scalar.pi) }
  @inlinable public static var nan: Self { Self(Scalar.nan) }
  @inlinable public static var infinity: Self { Self(Scalar.infinity) }
  @inlinable public static var ulpOfOne: Self { Self(Scalar.ulpOfOne) }
  @inlinable public var isNaN: Bool { c0.isNaN }
  @inlinable public var isFinite: Bool { c0.isFinite }
  @inlinable public var isInfinite: Bool { c0.isInfinite }
  @inlinable public var plainValue: Double { c0.plainValue }
  @inlinable public var detached: Self { Self(c0) }
  @inlinable public func squareRoot() -> Self { Self.sqrt(self) }

  @inlinable public func rounded(_ rule: FloatingPointRoundingRule) -> Self { Self(c0.rounded(rule)) }
  @inlinable public func rounded() -> Self { rounded(.toNearestOrAwayFromZero) }

  /// |x|; at 0 the polynomial for t > 0.
  @inlinable
  public var magnitude: Self {
    if c0 == 0 { return Self.larger(self, -self).withValue(c0.magnitude) }
    return c0.sign == .minus ? -self : self
  }

  @inlinable
  public func truncatingRemainder(dividingBy y: Self) -> Self {
    remainderLifted(to: c0.truncatingRemainder(dividingBy: y.c0), y)
  }

  @inlinable
  public func remainder(dividingBy y: Self) -> Self { remainderLifted(to: c0.remainder(dividingBy: y.c0), y) }

  /// x − n·y with the integer n = (x − remainder)/y, as x/y − remainder/y, where x/y may round across a step.
  @inlinable
  func remainderLifted(to remainder: Scalar, _ y: Self) -> Self {
    if y.length == .max { return withValue(remainder) }
    let n = (c0 / y.c0 - remainder / y.c0).rounded()
    return (self - Self(n) * y).withValue(remainder)
  }
}

extension TaylorSeries: ComponentwiseZero {
  @usableFromInline
  package var isZeroThroughout: Bool { coefficients.allSatisfy { Recurrence.isZero($0) } }
}

extension TaylorSeries: _MadeOfPlain, _MixedArithmetic where Scalar: _MadeOfPlain {}

extension TaylorSeries {
  @inlinable @inline(__always)
  public var _plain: Scalar._Plain { c0._plain }

  @inlinable @inline(__always)
  public init(_plain: Scalar._Plain) { self.init(Scalar(_plain: _plain)) }

  /// The highest order among those that vary, and the levels of the coefficients on top.
  @inlinable
  public static func derivativeOrder(of numbers: [Self]) -> Int {
    numbers.reduce(0) { Swift.max($0, $1.order) } + Scalar.derivativeOrder(of: [])
  }
}
