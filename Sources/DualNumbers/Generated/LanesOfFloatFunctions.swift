// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `DualVector<SIMD8<Float>>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.exp(x) }
/// `DualVector<SIMD8<Float>>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.log(x) }
/// `DualVector<SIMD8<Float>>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.sin(x) }
/// `DualVector<SIMD8<Float>>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.cos(x) }
/// `DualVector<SIMD8<Float>>.tan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tan(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.tan(x) }
/// `DualVector<SIMD8<Float>>.asin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func asin(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.asin(x) }
/// `DualVector<SIMD8<Float>>.acos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func acos(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.acos(x) }
/// `DualVector<SIMD8<Float>>.atan(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.atan(x) }
/// `DualVector<SIMD8<Float>>.sinh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sinh(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.sinh(x) }
/// `DualVector<SIMD8<Float>>.cosh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cosh(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.cosh(x) }
/// `DualVector<SIMD8<Float>>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.tanh(x) }
/// `DualVector<SIMD8<Float>>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> { DualVector<SIMD8<Float>>.sqrt(x) }
/// `DualVector<SIMD8<Float>>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(_ y: DualVector<SIMD8<Float>>, _ x: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
  DualVector<SIMD8<Float>>.atan2(y: y, x: x)
}
/// `DualVector<SIMD8<Float>>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: DualVector<SIMD8<Float>>, _ y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
  DualVector<SIMD8<Float>>.pow(x, y)
}
/// `DualVector<SIMD8<Float>>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(_ x: DualVector<SIMD8<Float>>, _ y: DualVector<SIMD8<Float>>) -> DualVector<SIMD8<Float>> {
  DualVector<SIMD8<Float>>.hypot(x, y)
}
/// `DualVector<SIMD8<Float>>.pow(x, DualVector<SIMD8<Float>>(y._plain))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainFloat>(_ x: DualVector<SIMD8<Float>>, _ y: Plain) -> DualVector<SIMD8<Float>> {
  DualVector<SIMD8<Float>>.pow(x, DualVector<SIMD8<Float>>(y._plain))
}
