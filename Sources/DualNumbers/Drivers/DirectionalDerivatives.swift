// Derivatives along several directions at once.

/// The derivatives of a function of n numbers along several directions: ∇f·v for each v, several a pass.
///
///     directionalDerivatives(at: [3, 4], along: [[1, 0], [0, 1], [3, 4]]) { x in hypot(x[0], x[1]) }  // [0.6, 0.8, 5.0]
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, with the lanes of `ClosureLanes`.
@_disfavoredOverload @inlinable
public func directionalDerivatives<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], along directions: [[Scalar]], of f: ([ClosureLanes<Scalar>]) throws -> ClosureLanes<Scalar>
) rethrows -> [Scalar] {
  try Differentiator.directionalDerivatives(at: x, along: directions, of: f)
}

/// The derivatives of m functions of n numbers along several directions: J·V, a column per direction, without J.
///
///     let d = directionalDerivatives(at: [2, 3], along: [[1, 1], [0, 1]]) { x in [x[0] * x[1], x[0] - x[1]] }
///     d.columnMajor  // [5.0, 0.0, 2.0, -1.0]
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, one without directions, with the lanes of `ClosureLanes`.
@_disfavoredOverload @inlinable
public func directionalDerivatives<Scalar: FloatingPoint & SIMDScalar>(
  at x: [Scalar], along directions: [[Scalar]], of f: ([ClosureLanes<Scalar>]) throws -> [ClosureLanes<Scalar>]
) rethrows -> Matrix<Scalar> {
  try Differentiator.directionalDerivatives(at: x, along: directions, of: f)
}

/// The derivatives of a function that is generic over its numbers along several directions.
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, with the lanes of `ClosureLanes`.
@inlinable
public func directionalDerivatives<
  Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Function: DifferentiableFunction
>(
  at x: [Scalar], along directions: [[Scalar]], of f: Function
) throws(Function.Failure) -> [Scalar] {
  try Differentiator<ClosureLanes<Scalar>>.directionalDerivatives(at: x, along: directions, of: f._passed)
}

/// The derivatives of m functions that are generic over their numbers along several directions, a column each.
///
/// - Precondition: each direction has as many entries as `x`.
/// - Complexity: ⌈directions / lanes⌉ evaluations of `f`, one without directions, with the lanes of `ClosureLanes`.
@inlinable
public func directionalDerivatives<Scalar: ElementaryScalar & FloatingPoint & SIMDScalar, Map: DifferentiableMap>(
  at x: [Scalar], along directions: [[Scalar]], of f: Map
) throws(Map.Failure) -> Matrix<Scalar> {
  try Differentiator<ClosureLanes<Scalar>>.directionalDerivatives(at: x, along: directions, of: f._passed)
}

// MARK: Passes

extension Differentiator {
  /// The point moving along the directions from `first` on, one in each lane.
  @inlinable
  mutating func setPoint<Scalar: FloatingPoint & SIMDScalar>(
    _ x: [Scalar], along directions: [[Scalar]], from first: Int
  ) where Number == ClosureLanes<Scalar> {
    setPoint(x)
    for i in x.indices {
      var tangent = Number(0).tangent
      for lane in 0..<Swift.min(Number.laneCount, directions.count - first) {
        tangent[lane] = directions[first + lane][i]
      }
      point[i] = Number(x[i], tangent: tangent)
    }
  }

  @inlinable
  static func directionalDerivatives<Scalar: FloatingPoint & SIMDScalar, Failure: Error>(
    at x: [Scalar], along directions: [[Scalar]], of f: ([Number]) throws(Failure) -> Number
  ) throws(Failure) -> [Scalar] where Number == ClosureLanes<Scalar> {
    for v in directions { checkDirection(v, inputs: x.count) }
    var d = Self()
    var result: [Scalar] = []
    result.reserveCapacity(directions.count)
    while result.count < directions.count {
      d.setPoint(x, along: directions, from: result.count)
      let y = try f(d.point)
      for lane in 0..<Swift.min(Number.laneCount, directions.count - result.count) {
        result.append(y.derivative(lane: lane))
      }
    }
    return result
  }

  @inlinable
  static func directionalDerivatives<Scalar: FloatingPoint & SIMDScalar, Failure: Error>(
    at x: [Scalar], along directions: [[Scalar]], of f: ([Number]) throws(Failure) -> [Number]
  ) throws(Failure) -> Matrix<Scalar> where Number == ClosureLanes<Scalar> {
    for v in directions { checkDirection(v, inputs: x.count) }
    var d = Self()
    var result: Matrix<Scalar>?
    var first = 0
    while true {
      d.setPoint(x, along: directions, from: first)
      let outputs = try f(d.point)
      if result == nil { result = Matrix(rows: outputs.count, columns: directions.count, repeating: 0) }
      result!.setColumns(from: first, to: outputs)
      first += Number.laneCount
      if first >= directions.count { return result! }
    }
  }
}
