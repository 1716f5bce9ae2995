// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `DualVector<SIMD8<Double>>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.exp(x) }
/// `DualVector<SIMD8<Double>>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.log(x) }
/// `DualVector<SIMD8<Double>>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.sin(x) }
/// `DualVector<SIMD8<Double>>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.cos(x) }
/// `DualVector<SIMD8<Double>>.tan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tan(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.tan(x) }
/// `DualVector<SIMD8<Double>>.asin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func asin(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.asin(x) }
/// `DualVector<SIMD8<Double>>.acos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func acos(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.acos(x) }
/// `DualVector<SIMD8<Double>>.atan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.atan(x) }
/// `DualVector<SIMD8<Double>>.sinh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sinh(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.sinh(x) }
/// `DualVector<SIMD8<Double>>.cosh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cosh(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.cosh(x) }
/// `DualVector<SIMD8<Double>>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.tanh(x) }
/// `DualVector<SIMD8<Double>>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> { DualVector<SIMD8<Double>>.sqrt(x) }
/// `DualVector<SIMD8<Double>>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(_ y: DualVector<SIMD8<Double>>, _ x: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
  DualVector<SIMD8<Double>>.atan2(y: y, x: x)
}
/// `DualVector<SIMD8<Double>>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: DualVector<SIMD8<Double>>, _ y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
  DualVector<SIMD8<Double>>.pow(x, y)
}
/// `DualVector<SIMD8<Double>>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(_ x: DualVector<SIMD8<Double>>, _ y: DualVector<SIMD8<Double>>) -> DualVector<SIMD8<Double>> {
  DualVector<SIMD8<Double>>.hypot(x, y)
}
/// `DualVector<SIMD8<Double>>.pow(x, DualVector<SIMD8<Double>>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(_ x: DualVector<SIMD8<Double>>, _ y: Plain) -> DualVector<SIMD8<Double>> {
  DualVector<SIMD8<Double>>.pow(x, DualVector<SIMD8<Double>>(y._plain))
}
