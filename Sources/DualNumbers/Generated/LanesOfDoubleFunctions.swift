// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `SkippingDualVector<SIMD8<Double>>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.exp(x)
}
/// `SkippingDualVector<SIMD8<Double>>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.log(x)
}
/// `SkippingDualVector<SIMD8<Double>>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.sin(x)
}
/// `SkippingDualVector<SIMD8<Double>>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.cos(x)
}
/// `SkippingDualVector<SIMD8<Double>>.tan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tan(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.tan(x)
}
/// `SkippingDualVector<SIMD8<Double>>.asin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func asin(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.asin(x)
}
/// `SkippingDualVector<SIMD8<Double>>.acos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func acos(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.acos(x)
}
/// `SkippingDualVector<SIMD8<Double>>.atan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.atan(x)
}
/// `SkippingDualVector<SIMD8<Double>>.sinh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sinh(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.sinh(x)
}
/// `SkippingDualVector<SIMD8<Double>>.cosh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cosh(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.cosh(x)
}
/// `SkippingDualVector<SIMD8<Double>>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.tanh(x)
}
/// `SkippingDualVector<SIMD8<Double>>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: SkippingDualVector<SIMD8<Double>>) -> SkippingDualVector<SIMD8<Double>> {
  SkippingDualVector<SIMD8<Double>>.sqrt(x)
}
/// `SkippingDualVector<SIMD8<Double>>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(
  _ y: SkippingDualVector<SIMD8<Double>>, _ x: SkippingDualVector<SIMD8<Double>>
) -> SkippingDualVector<SIMD8<Double>> { SkippingDualVector<SIMD8<Double>>.atan2(y: y, x: x) }
/// `SkippingDualVector<SIMD8<Double>>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(
  _ x: SkippingDualVector<SIMD8<Double>>, _ y: SkippingDualVector<SIMD8<Double>>
) -> SkippingDualVector<SIMD8<Double>> { SkippingDualVector<SIMD8<Double>>.pow(x, y) }
/// `SkippingDualVector<SIMD8<Double>>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(
  _ x: SkippingDualVector<SIMD8<Double>>, _ y: SkippingDualVector<SIMD8<Double>>
) -> SkippingDualVector<SIMD8<Double>> { SkippingDualVector<SIMD8<Double>>.hypot(x, y) }
/// `SkippingDualVector<SIMD8<Double>>.pow(x, SkippingDualVector<SIMD8<Double>>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(
  _ x: SkippingDualVector<SIMD8<Double>>, _ y: Plain
) -> SkippingDualVector<SIMD8<Double>> { SkippingDualVector<SIMD8<Double>>.pow(x, SkippingDualVector<SIMD8<Double>>(y._plain)) }
