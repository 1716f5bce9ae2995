// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `SkippingDualVector<SIMD12<Float>>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: SkippingDualVector<SIMD12<Float>>) -> SkippingDualVector<SIMD12<Float>> {
  SkippingDualVector<SIMD12<Float>>.exp(x)
}
/// `SkippingDualVector<SIMD12<Float>>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: SkippingDualVector<SIMD12<Float>>) -> SkippingDualVector<SIMD12<Float>> {
  SkippingDualVector<SIMD12<Float>>.log(x)
}
/// `SkippingDualVector<SIMD12<Float>>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: SkippingDualVector<SIMD12<Float>>) -> SkippingDualVector<SIMD12<Float>> {
  SkippingDualVector<SIMD12<Float>>.sin(x)
}
/// `SkippingDualVector<SIMD12<Float>>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: SkippingDualVector<SIMD12<Float>>) -> SkippingDualVector<SIMD12<Float>> {
  SkippingDualVector<SIMD12<Float>>.cos(x)
}
/// `SkippingDualVector<SIMD12<Float>>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: SkippingDualVector<SIMD12<Float>>) -> SkippingDualVector<SIMD12<Float>> {
  SkippingDualVector<SIMD12<Float>>.tanh(x)
}
/// `SkippingDualVector<SIMD12<Float>>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: SkippingDualVector<SIMD12<Float>>) -> SkippingDualVector<SIMD12<Float>> {
  SkippingDualVector<SIMD12<Float>>.sqrt(x)
}
/// `SkippingDualVector<SIMD12<Float>>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(
  _ x: SkippingDualVector<SIMD12<Float>>, _ y: SkippingDualVector<SIMD12<Float>>
) -> SkippingDualVector<SIMD12<Float>> { SkippingDualVector<SIMD12<Float>>.pow(x, y) }
/// `SkippingDualVector<SIMD12<Float>>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(
  _ y: SkippingDualVector<SIMD12<Float>>, _ x: SkippingDualVector<SIMD12<Float>>
) -> SkippingDualVector<SIMD12<Float>> { SkippingDualVector<SIMD12<Float>>.atan2(y: y, x: x) }
/// `SkippingDualVector<SIMD12<Float>>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(
  _ x: SkippingDualVector<SIMD12<Float>>, _ y: SkippingDualVector<SIMD12<Float>>
) -> SkippingDualVector<SIMD12<Float>> { SkippingDualVector<SIMD12<Float>>.hypot(x, y) }
/// `SkippingDualVector<SIMD12<Float>>.pow(x, SkippingDualVector<SIMD12<Float>>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainFloat>(
  _ x: SkippingDualVector<SIMD12<Float>>, _ y: Plain
) -> SkippingDualVector<SIMD12<Float>> {
  SkippingDualVector<SIMD12<Float>>.pow(x, SkippingDualVector<SIMD12<Float>>(y._plain))
}
