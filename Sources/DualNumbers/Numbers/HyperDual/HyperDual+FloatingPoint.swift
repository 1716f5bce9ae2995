// A second-order block is a floating-point number, as `Dual` is. The members come from the rules for `Linearized`.

extension HyperDual: FloatingPoint {
  public typealias Exponent = Scalar.Exponent
  public typealias Magnitude = HyperDual
  public typealias Stride = HyperDual

  @inlinable @inline(__always)
  public init(integerLiteral value: Scalar.IntegerLiteralType) { self.init(Value(Scalar(integerLiteral: value))) }
}

extension HyperDual: ExpressibleByFloatLiteral where Scalar: ExpressibleByFloatLiteral {
  @inlinable @inline(__always)
  public init(floatLiteral value: Scalar.FloatLiteralType) { self.init(Value(Scalar(floatLiteral: value))) }
}

extension HyperDual: _Ranked where Scalar: ElementaryScalar {}

extension HyperDual: ElementaryScalar where Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { HyperDual($0) }` is not ambiguous.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(Value(Scalar(value))) }
}
