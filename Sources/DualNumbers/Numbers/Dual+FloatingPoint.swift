// A dual number is a floating-point number: it nests, and generic algorithms over `FloatingPoint` take it. The
// members come from the rules for `Linearized`.

extension Dual: FloatingPoint {
  public typealias Exponent = Scalar.Exponent
  public typealias Magnitude = Dual
  public typealias Stride = Dual

  @_transparent
  public init(integerLiteral value: Scalar.IntegerLiteralType) { self.init(Scalar(integerLiteral: value)) }
}

extension Dual: ExpressibleByFloatLiteral where Scalar: ExpressibleByFloatLiteral {
  @_transparent
  public init(floatLiteral value: Scalar.FloatLiteralType) { self.init(Scalar(floatLiteral: value)) }
}

extension Dual: _Ranked where Scalar: ElementaryScalar {}

extension Dual: ElementaryScalar where Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { Dual($0) }` is not ambiguous.
  @_disfavoredOverload
  @_transparent
  public init(_ value: Double) { self.init(Scalar(value)) }
}
