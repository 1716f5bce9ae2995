// Written by .ci/overloads; the drivers for `Double`, from the generic ones in DirectionalDerivativeOfArguments.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The derivative of a function of two numbers along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).tangent
}

/// The value of a function of two numbers, and its derivative along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).parts()
}

/// The derivatives of functions of two numbers along a direction: J·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).parts().derivative
}

/// The values of functions of two numbers, and their derivatives along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, along v: (Double, Double), of f: (Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).parts()
}

/// The derivative of a function of three numbers along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).tangent
}

/// The value of a function of three numbers, and its derivative along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).parts()
}

/// The derivatives of functions of three numbers along a direction: J·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).parts().derivative
}

/// The values of functions of three numbers, and their derivatives along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, along v: (Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).parts()
}

/// The derivative of a function of four numbers along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> Double {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).tangent
}

/// The value of a function of four numbers, and its derivative along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> Dual<Double>
) rethrows -> (value: Double, derivative: Double) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).parts()
}

/// The derivatives of functions of four numbers along a direction: J·v.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> [Double] {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).parts().derivative
}

/// The values of functions of four numbers, and their derivatives along a direction.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative(
  at x: Double, _ y: Double, _ z: Double, _ w: Double, along v: (Double, Double, Double, Double),
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws -> [Dual<Double>]
) rethrows -> (value: [Double], derivative: [Double]) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).parts()
}
