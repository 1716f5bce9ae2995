// Written by .ci/overloads; compound assignment and comparison with a plain number, for every number at once.

extension _MixedArithmetic {
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func += <Plain: _PlainOperand>(x: inout Self, y: Plain) where Plain._Plain == Self._Plain {
    x = x + Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func -= <Plain: _PlainOperand>(x: inout Self, y: Plain) where Plain._Plain == Self._Plain {
    x = x - Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func *= <Plain: _PlainOperand>(x: inout Self, y: Plain) where Plain._Plain == Self._Plain {
    x = x * Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_disfavoredOverload @_alwaysEmitIntoClient @_transparent
  public static func /= <Plain: _PlainOperand>(x: inout Self, y: Plain) where Plain._Plain == Self._Plain {
    x = x / Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func == <Plain: _PlainOperand>(x: Self, y: Plain) -> Bool where Plain._Plain == Self._Plain {
    x == Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func != <Plain: _PlainOperand>(x: Self, y: Plain) -> Bool where Plain._Plain == Self._Plain {
    x != Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func < <Plain: _PlainOperand>(x: Self, y: Plain) -> Bool where Plain._Plain == Self._Plain {
    x < Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func <= <Plain: _PlainOperand>(x: Self, y: Plain) -> Bool where Plain._Plain == Self._Plain {
    x <= Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func > <Plain: _PlainOperand>(x: Self, y: Plain) -> Bool where Plain._Plain == Self._Plain {
    x > Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func >= <Plain: _PlainOperand>(x: Self, y: Plain) -> Bool where Plain._Plain == Self._Plain {
    x >= Self(_plain: y._plain)
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func == <Plain: _PlainOperand>(x: Plain, y: Self) -> Bool where Plain._Plain == Self._Plain {
    Self(_plain: x._plain) == y
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func != <Plain: _PlainOperand>(x: Plain, y: Self) -> Bool where Plain._Plain == Self._Plain {
    Self(_plain: x._plain) != y
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func < <Plain: _PlainOperand>(x: Plain, y: Self) -> Bool where Plain._Plain == Self._Plain {
    Self(_plain: x._plain) < y
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func <= <Plain: _PlainOperand>(x: Plain, y: Self) -> Bool where Plain._Plain == Self._Plain {
    Self(_plain: x._plain) <= y
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func > <Plain: _PlainOperand>(x: Plain, y: Self) -> Bool where Plain._Plain == Self._Plain {
    Self(_plain: x._plain) > y
  }
  @_documentation(visibility: internal)
  @_alwaysEmitIntoClient @_transparent
  public static func >= <Plain: _PlainOperand>(x: Plain, y: Self) -> Bool where Plain._Plain == Self._Plain {
    Self(_plain: x._plain) >= y
  }
}
