// The plain operand of a mixed operator or function, as in `2.5 * x` with a dual x.
//
// It is a type parameter of one possible type, for the type checker's sake, which tries generic operators only where no
// concrete one fits. So the literal in `abs(x) * 2` is a dual number. With an operand of type `Double` it might be
// either, and that is ambiguous; with disfavoured operators every combination of them is tried.

/// A floating-point format that numbers are made of: `Double`, and `Float`, and no other type.
public protocol _PlainOperand {
  associatedtype _Plain
  var _plain: _Plain { get }
}

public protocol _PlainDouble: _PlainOperand where _Plain == Double {}
public protocol _PlainFloat: _PlainOperand where _Plain == Float {}

extension Double: _PlainDouble {
  @_alwaysEmitIntoClient @_transparent
  public var _plain: Double { self }
}

extension Float: _PlainFloat {
  @_alwaysEmitIntoClient @_transparent
  public var _plain: Float { self }
}

/// A scalar whose format in the end, `_Plain`, is one of those: that format itself, or a number over it.
public protocol _MadeOfPlain: ElementaryScalar {}

extension Double: _MadeOfPlain {
  @_alwaysEmitIntoClient @_transparent
  public init(_plain: Double) { self = _plain }
}
extension Float: _MadeOfPlain {}

/// A number whose operators take a plain one on either side.
public protocol _MixedArithmetic: _MadeOfPlain {}

extension Dual: _MadeOfPlain, _MixedArithmetic where Scalar: _MadeOfPlain {}
extension DualVector: _MadeOfPlain, _MixedArithmetic where Lanes.Scalar: _MadeOfPlain {}
extension SkippingDualVector: _MadeOfPlain, _MixedArithmetic where Lanes.Scalar: _MadeOfPlain {}
extension HyperDual: _MadeOfPlain, _MixedArithmetic where Scalar: _MadeOfPlain {}
