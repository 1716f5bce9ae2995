// Written by .ci/overloads; the functions of most formulas. With generic ones the type
// checker takes up to seconds for a formula that it answers in milliseconds with these.

/// `HyperDual<Double>.exp(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func exp(_ x: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.exp(x) }
/// `HyperDual<Double>.log(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func log(_ x: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.log(x) }
/// `HyperDual<Double>.sin(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sin(_ x: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.sin(x) }
/// `HyperDual<Double>.cos(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func cos(_ x: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.cos(x) }
/// `HyperDual<Double>.tanh(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func tanh(_ x: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.tanh(x) }
/// `HyperDual<Double>.sqrt(x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func sqrt(_ x: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.sqrt(x) }
/// `HyperDual<Double>.pow(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func pow(_ x: HyperDual<Double>, _ y: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.pow(x, y) }
/// `HyperDual<Double>.atan2(y: y, x: x)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func atan2(_ y: HyperDual<Double>, _ x: HyperDual<Double>) -> HyperDual<Double> {
  HyperDual<Double>.atan2(y: y, x: x)
}
/// `HyperDual<Double>.hypot(x, y)`, as a free function.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func hypot(_ x: HyperDual<Double>, _ y: HyperDual<Double>) -> HyperDual<Double> { HyperDual<Double>.hypot(x, y) }
/// `HyperDual<Double>.pow(x, HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(y._plain)))`, as a free function.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func pow<Plain: _PlainDouble>(_ x: HyperDual<Double>, _ y: Plain) -> HyperDual<Double> {
  HyperDual<Double>.pow(x, HyperDual<Double>(SkippingDualVector<SIMD4<Double>>(y._plain)))
}
