// Written by .ci/overloads; functions of a plain number and a dual one, for all number types at once.
// Generic over the number, so that pow(x, 2) of a plain x finds no number in its literal.

/// `Number.pow(Number(x), y)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Number: Linearized & ElementaryScalar>(_ x: Double, _ y: Number) -> Number
where Number.Value == Double { Number.pow(Number(x), y) }
/// `Number.hypot(Number(x), y)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Number: Linearized & ElementaryScalar>(_ x: Double, _ y: Number) -> Number
where Number.Value == Double { Number.hypot(Number(x), y) }
/// `Number.atan2(y: Number(y), x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Number: Linearized & ElementaryScalar>(_ y: Double, _ x: Number) -> Number
where Number.Value == Double { Number.atan2(y: Number(y), x: x) }
/// `Number.pow(Number(x), y)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Number: Linearized & ElementaryScalar>(_ x: Float, _ y: Number) -> Number
where Number.Value == Float { Number.pow(Number(x), y) }
/// `Number.hypot(Number(x), y)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Number: Linearized & ElementaryScalar>(_ x: Float, _ y: Number) -> Number
where Number.Value == Float { Number.hypot(Number(x), y) }
/// `Number.atan2(y: Number(y), x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Number: Linearized & ElementaryScalar>(_ y: Float, _ x: Number) -> Number
where Number.Value == Float { Number.atan2(y: Number(y), x: x) }
/// `Number.pow(Number(Dual<Double>(x)), y)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func pow<Number: Linearized & ElementaryScalar>(_ x: Double, _ y: Number) -> Number
where Number.Value == Dual<Double> { Number.pow(Number(Dual<Double>(x)), y) }
/// `Number.hypot(Number(Dual<Double>(x)), y)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func hypot<Number: Linearized & ElementaryScalar>(_ x: Double, _ y: Number) -> Number
where Number.Value == Dual<Double> { Number.hypot(Number(Dual<Double>(x)), y) }
/// `Number.atan2(y: Number(Dual<Double>(y)), x: x)`, as a free function.
@_disfavoredOverload @_alwaysEmitIntoClient @_transparent
public func atan2<Number: Linearized & ElementaryScalar>(_ y: Double, _ x: Number) -> Number
where Number.Value == Dual<Double> { Number.atan2(y: Number(Dual<Double>(y)), x: x) }
