// Written by .ci/overloads; the drivers for `Double`, from the generic ones in JacobianOfArguments.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The Jacobian of functions of two numbers: a row per function, a column per argument.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func jacobian(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Matrix(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y))), inputs: 2)
}

/// The values and the Jacobian of functions of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Matrix.withValues(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y))), inputs: 2)
}

/// The Jacobian of functions of three numbers: a row per function, a column per argument.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func jacobian(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Matrix(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))), inputs: 3)
}

/// The values and the Jacobian of functions of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Matrix.withValues(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))), inputs: 3)
}

/// The Jacobian of functions of four numbers: a row per function, a column per argument.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func jacobian(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws ->
    [ClosureLanes<Double>]
) rethrows -> Matrix<Double> {
  try Matrix(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))),
    inputs: 4)
}

/// The values and the Jacobian of functions of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithJacobian(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws ->
    [ClosureLanes<Double>]
) rethrows -> (value: [Double], jacobian: Matrix<Double>) {
  try Matrix.withValues(
    derivativesOf: unmixed(
      f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
      unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))),
    inputs: 4)
}
