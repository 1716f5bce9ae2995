// The plain operand of a mixed operator or function, as in `2.5 * x` with a dual x.
//
// It is a type parameter with one possible type, for the type checker's sake, which tries generic operators only where
// no concrete one fits. So the literal in `abs(x) * 2` is a dual number. With an operand of type `Double` it might be
// either, and that is ambiguous; with disfavoured operators every combination of them is tried.

/// `Double`, and no other type.
public protocol _PlainDouble {
  var _plainDouble: Double { get }
}

extension Double: _PlainDouble {
  @_transparent
  public var _plainDouble: Double { self }
}

/// `Float`, and no other type.
public protocol _PlainFloat {
  var _plainFloat: Float { get }
}

extension Float: _PlainFloat {
  @_transparent
  public var _plainFloat: Float { self }
}
