// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `SkippingDualVector<SIMD12<Double>>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: SkippingDualVector<SIMD12<Double>>) -> SkippingDualVector<SIMD12<Double>> {
  SkippingDualVector<SIMD12<Double>>.exp(x)
}
/// `SkippingDualVector<SIMD12<Double>>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: SkippingDualVector<SIMD12<Double>>) -> SkippingDualVector<SIMD12<Double>> {
  SkippingDualVector<SIMD12<Double>>.log(x)
}
/// `SkippingDualVector<SIMD12<Double>>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: SkippingDualVector<SIMD12<Double>>) -> SkippingDualVector<SIMD12<Double>> {
  SkippingDualVector<SIMD12<Double>>.sin(x)
}
/// `SkippingDualVector<SIMD12<Double>>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: SkippingDualVector<SIMD12<Double>>) -> SkippingDualVector<SIMD12<Double>> {
  SkippingDualVector<SIMD12<Double>>.cos(x)
}
/// `SkippingDualVector<SIMD12<Double>>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: SkippingDualVector<SIMD12<Double>>) -> SkippingDualVector<SIMD12<Double>> {
  SkippingDualVector<SIMD12<Double>>.tanh(x)
}
/// `SkippingDualVector<SIMD12<Double>>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: SkippingDualVector<SIMD12<Double>>) -> SkippingDualVector<SIMD12<Double>> {
  SkippingDualVector<SIMD12<Double>>.sqrt(x)
}
/// `SkippingDualVector<SIMD12<Double>>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(
  _ x: SkippingDualVector<SIMD12<Double>>, _ y: SkippingDualVector<SIMD12<Double>>
) -> SkippingDualVector<SIMD12<Double>> { SkippingDualVector<SIMD12<Double>>.pow(x, y) }
/// `SkippingDualVector<SIMD12<Double>>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(
  _ y: SkippingDualVector<SIMD12<Double>>, _ x: SkippingDualVector<SIMD12<Double>>
) -> SkippingDualVector<SIMD12<Double>> { SkippingDualVector<SIMD12<Double>>.atan2(y: y, x: x) }
/// `SkippingDualVector<SIMD12<Double>>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(
  _ x: SkippingDualVector<SIMD12<Double>>, _ y: SkippingDualVector<SIMD12<Double>>
) -> SkippingDualVector<SIMD12<Double>> { SkippingDualVector<SIMD12<Double>>.hypot(x, y) }
/// `SkippingDualVector<SIMD12<Double>>.pow(x, SkippingDualVector<SIMD12<Double>>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(
  _ x: SkippingDualVector<SIMD12<Double>>, _ y: Plain
) -> SkippingDualVector<SIMD12<Double>> {
  SkippingDualVector<SIMD12<Double>>.pow(x, SkippingDualVector<SIMD12<Double>>(y._plain))
}
