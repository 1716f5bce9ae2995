// Written by .ci/overloads; the drivers for `Double`, from the generic ones in GradientOfArguments.swift. With
// those alone, a one-line closure without annotations is ambiguous.

/// The partial derivatives of a function of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func gradient(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (Double, Double) {
  try unmixed(f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y)))
    .derivatives2
}

/// The value and the partial derivatives of a function of two numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient(
  at x: Double, _ y: Double, of f: (ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (value: Double, gradient: (Double, Double)) {
  try unmixed(f(.variable(x, lane: 0), .variable(y, lane: 1)), unseeded: f(ClosureLanes(x), ClosureLanes(y)))
    .valueWithDerivatives2
}

/// The partial derivatives of a function of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func gradient(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (Double, Double, Double) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))
  ).derivatives3
}

/// The value and the partial derivatives of a function of three numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient(
  at x: Double, _ y: Double, _ z: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<Double>
) rethrows -> (value: Double, gradient: (Double, Double, Double)) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z))
  ).valueWithDerivatives3
}

/// The partial derivatives of a function of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func gradient(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<
    Double
  >
) rethrows -> (Double, Double, Double, Double) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))
  ).derivatives4
}

/// The value and the partial derivatives of a function of four numbers.
///
/// For `Double`; the generic form says more.
@_documentation(visibility: internal)
@_alwaysEmitIntoClient @inline(__always)
public func valueWithGradient(
  at x: Double, _ y: Double, _ z: Double, _ w: Double,
  of f: (ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>, ClosureLanes<Double>) throws -> ClosureLanes<
    Double
  >
) rethrows -> (value: Double, gradient: (Double, Double, Double, Double)) {
  try unmixed(
    f(.variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3)),
    unseeded: f(ClosureLanes(x), ClosureLanes(y), ClosureLanes(z), ClosureLanes(w))
  )
  .valueWithDerivatives4
}
