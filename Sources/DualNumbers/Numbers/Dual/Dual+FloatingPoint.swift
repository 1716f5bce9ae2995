// A dual number is a floating-point number: it nests, and generic algorithms over `FloatingPoint` take it. The
// members come from the rules for `Linearized`.

extension Dual: FloatingPoint {
  public typealias Exponent = Scalar.Exponent
  public typealias Magnitude = Dual
  public typealias Stride = Dual
}

extension Dual: _Ranked where Scalar: ElementaryScalar {}

extension Dual: ElementaryScalar where Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { Dual($0) }` is not ambiguous.
  @_disfavoredOverload
  @_alwaysEmitIntoClient @_transparent
  public init(_ value: Double) { self.init(Scalar(value)) }
  @_alwaysEmitIntoClient @_transparent
  public init(_plain: Scalar._Plain) { self.init(Scalar(_plain: _plain)) }
}
