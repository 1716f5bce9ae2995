import DualNumbers

// A recorded number is a floating-point number: it nests, and generic algorithms over `FloatingPoint` take it. The
// members come from the rules for `Linearized`.

extension TapeVariable: FloatingPoint {
  public typealias Exponent = Scalar.Exponent
  public typealias Magnitude = TapeVariable
  public typealias Stride = TapeVariable

  @inlinable @inline(__always)
  public init(integerLiteral value: Scalar.IntegerLiteralType) { self.init(Scalar(integerLiteral: value)) }
}

extension TapeVariable: ExpressibleByFloatLiteral where Scalar: ExpressibleByFloatLiteral {
  @inlinable @inline(__always)
  public init(floatLiteral value: Scalar.FloatLiteralType) { self.init(Scalar(floatLiteral: value)) }
}

extension TapeVariable: _Ranked where Scalar: ElementaryScalar {}

extension TapeVariable: ElementaryScalar where Scalar: ElementaryScalar {
  /// A constant. Disfavoured, so that `xs.map { TapeVariable($0) }` is not ambiguous.
  @_disfavoredOverload
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(Scalar(value)) }
}

extension TapeVariable: _MadeOfPlain, _MixedArithmetic where Scalar: _MadeOfPlain {}

// swift-numerics gives every `Real` type a sqrt and an exp10 by protocol extensions, beside which those of `Linearized`
// would be ambiguous.

extension TapeVariable {
  /// √x, by the rule of `Linearized`.
  @inlinable @inline(__always)
  public static func sqrt(_ x: TapeVariable) -> TapeVariable { squareRootByRule(x) }
}

extension TapeVariable where Scalar: ElementaryScalar {
  /// 10ˣ, by the rule of `Linearized`.
  @inlinable @inline(__always)
  public static func exp10(_ x: TapeVariable) -> TapeVariable { powerOfTenByRule(x) }
}
