// Derivatives of functions of two to four arguments along a direction.

/// The derivative of a function of two numbers along a direction.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, along v: (Scalar, Scalar), of f: (Dual<Scalar>, Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> Scalar {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).tangent
}

/// The value of a function of two numbers, and its derivative along a direction.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, along v: (Scalar, Scalar), of f: (Dual<Scalar>, Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, derivative: Scalar) {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).parts()
}

/// The derivatives of functions of two numbers along a direction: J·v.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, along v: (Scalar, Scalar), of f: (Dual<Scalar>, Dual<Scalar>) throws -> [Dual<Scalar>]
) rethrows -> [Scalar] {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).parts().derivative
}

/// The values of functions of two numbers, and their derivatives along a direction.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, along v: (Scalar, Scalar), of f: (Dual<Scalar>, Dual<Scalar>) throws -> [Dual<Scalar>]
) rethrows -> (value: [Scalar], derivative: [Scalar]) {
  try unmixed(f(Dual(x, tangent: v.0), Dual(y, tangent: v.1)), unseeded: f(Dual(x), Dual(y))).parts()
}

/// The derivative of a function of three numbers along a direction.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, along v: (Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> Scalar {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).tangent
}

/// The value of a function of three numbers, and its derivative along a direction.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, along v: (Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, derivative: Scalar) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).parts()
}

/// The derivatives of functions of three numbers along a direction: J·v.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, along v: (Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> [Dual<Scalar>]
) rethrows -> [Scalar] {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).parts().derivative
}

/// The values of functions of three numbers, and their derivatives along a direction.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, along v: (Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> [Dual<Scalar>]
) rethrows -> (value: [Scalar], derivative: [Scalar]) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2)), unseeded: f(Dual(x), Dual(y), Dual(z))
  ).parts()
}

/// The derivative of a function of four numbers along a direction.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar, along v: (Scalar, Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> Scalar {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).tangent
}

/// The value of a function of four numbers, and its derivative along a direction.
///
/// - Complexity: one evaluation of `f`; no allocation.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar, along v: (Scalar, Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> Dual<Scalar>
) rethrows -> (value: Scalar, derivative: Scalar) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).parts()
}

/// The derivatives of functions of four numbers along a direction: J·v.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func directionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar, along v: (Scalar, Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> [Dual<Scalar>]
) rethrows -> [Scalar] {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).parts().derivative
}

/// The values of functions of four numbers, and their derivatives along a direction.
///
/// - Complexity: one evaluation of `f`.
@_disfavoredOverload @_alwaysEmitIntoClient @inline(__always)
public func valueWithDirectionalDerivative<Scalar: FloatingPoint>(
  at x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar, along v: (Scalar, Scalar, Scalar, Scalar),
  of f: (Dual<Scalar>, Dual<Scalar>, Dual<Scalar>, Dual<Scalar>) throws -> [Dual<Scalar>]
) rethrows -> (value: [Scalar], derivative: [Scalar]) {
  try unmixed(
    f(Dual(x, tangent: v.0), Dual(y, tangent: v.1), Dual(z, tangent: v.2), Dual(w, tangent: v.3)),
    unseeded: f(Dual(x), Dual(y), Dual(z), Dual(w))
  ).parts()
}
