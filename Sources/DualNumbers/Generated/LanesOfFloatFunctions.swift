// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `SkippingDualVector<SIMD8<Float>>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.exp(x)
}
/// `SkippingDualVector<SIMD8<Float>>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.log(x)
}
/// `SkippingDualVector<SIMD8<Float>>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.sin(x)
}
/// `SkippingDualVector<SIMD8<Float>>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.cos(x)
}
/// `SkippingDualVector<SIMD8<Float>>.tan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tan(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.tan(x)
}
/// `SkippingDualVector<SIMD8<Float>>.asin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func asin(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.asin(x)
}
/// `SkippingDualVector<SIMD8<Float>>.acos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func acos(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.acos(x)
}
/// `SkippingDualVector<SIMD8<Float>>.atan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.atan(x)
}
/// `SkippingDualVector<SIMD8<Float>>.sinh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sinh(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.sinh(x)
}
/// `SkippingDualVector<SIMD8<Float>>.cosh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cosh(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.cosh(x)
}
/// `SkippingDualVector<SIMD8<Float>>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.tanh(x)
}
/// `SkippingDualVector<SIMD8<Float>>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: SkippingDualVector<SIMD8<Float>>) -> SkippingDualVector<SIMD8<Float>> {
  SkippingDualVector<SIMD8<Float>>.sqrt(x)
}
/// `SkippingDualVector<SIMD8<Float>>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(
  _ y: SkippingDualVector<SIMD8<Float>>, _ x: SkippingDualVector<SIMD8<Float>>
) -> SkippingDualVector<SIMD8<Float>> { SkippingDualVector<SIMD8<Float>>.atan2(y: y, x: x) }
/// `SkippingDualVector<SIMD8<Float>>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(
  _ x: SkippingDualVector<SIMD8<Float>>, _ y: SkippingDualVector<SIMD8<Float>>
) -> SkippingDualVector<SIMD8<Float>> { SkippingDualVector<SIMD8<Float>>.pow(x, y) }
/// `SkippingDualVector<SIMD8<Float>>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(
  _ x: SkippingDualVector<SIMD8<Float>>, _ y: SkippingDualVector<SIMD8<Float>>
) -> SkippingDualVector<SIMD8<Float>> { SkippingDualVector<SIMD8<Float>>.hypot(x, y) }
/// `SkippingDualVector<SIMD8<Float>>.pow(x, SkippingDualVector<SIMD8<Float>>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainFloat>(
  _ x: SkippingDualVector<SIMD8<Float>>, _ y: Plain
) -> SkippingDualVector<SIMD8<Float>> { SkippingDualVector<SIMD8<Float>>.pow(x, SkippingDualVector<SIMD8<Float>>(y._plain)) }
