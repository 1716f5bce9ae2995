import DualNumbers

// Long loops in segments. The states at the beginning of each segment are kept, and from the last segment to the first one
// after the other is recorded again from its state and swept, with the derivative by its end as seed.
// (A. Griewank, "Achieving logarithmic growth of temporal and spatial complexity in reverse automatic differentiation",
// 1992; here in two levels.)

extension Reverse {
  /// The value of a function of the state that a loop ends with, its gradient by the state the loop begins with, and that by
  /// parameters of each step.
  ///
  /// A loop of n steps is recorded in segments of `every` steps: the memory is that of a segment and of n / `every` states.
  ///
  ///     // Exponential decay in 1000 steps: the end is x₀·(1 − k/1000)¹⁰⁰⁰.
  ///     let decay = Reverse.gradient(at: [2], parameters: [1], steps: 1000, every: 30) { k, x, p in
  ///       x[0] -= x[0] * p[0] / 1000
  ///     } of: { x in x[0] }
  ///     decay.state  // ≈ [0.36769542477096]
  ///     decay.parameters  // ≈ [-0.73612697651844]
  ///
  /// `step` gets the number of the step from 0, the state, which it changes to the next, and the parameters. It may branch on
  /// anything, but must do the same for the same arguments: it is called twice for each step.
  ///
  /// - Parameters:
  ///   - state: The state that the loop begins with.
  ///   - parameters: What does not change from step to step.
  ///   - steps: The number of steps.
  ///   - every: The steps of a segment, at least 1; by default √`steps`, which takes the least memory.
  ///   - step: A step.
  ///   - f: The function of the last state.
  /// - Precondition: `step` leaves as many numbers as `state` has.
  /// - Complexity: `steps` evaluations of `step` on plain numbers, and as many that are recorded and swept.
  /// - Note: without a step it is the gradient of `f`.
  @_disfavoredOverload @inlinable
  public static func gradient<Scalar: FloatingPoint>(
    at state: [Scalar], parameters: [Scalar] = [], steps: Int, every: Int? = nil,
    _ step: (_ k: Int, _ x: inout [TapeVariable<Scalar>], _ p: [TapeVariable<Scalar>]) throws -> Void,
    of f: ([TapeVariable<Scalar>]) throws -> TapeVariable<Scalar>
  ) rethrows -> (value: Scalar, state: [Scalar], parameters: [Scalar]) {
    try Tape<Scalar>().gradient(at: state, parameters: parameters, steps: steps, every: every, step, of: f)
  }
}

extension Tape {
  /// As `Reverse.gradient(at:parameters:steps:every:_:of:)`, in the memory of this tape.
  ///
  /// - Complexity: as there. It allocates the states.
  @inlinable
  public func gradient<Failure: Error>(
    at state: [Scalar], parameters: [Scalar] = [], steps: Int, every: Int? = nil,
    _ step: (_ k: Int, _ x: inout [TapeVariable<Scalar>], _ p: [TapeVariable<Scalar>]) throws(Failure) -> Void,
    of f: ([TapeVariable<Scalar>]) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) -> (value: Scalar, state: [Scalar], parameters: [Scalar]) {
    require(steps >= 0, "steps is \(steps); it must not be negative")
    require(every ?? 1 > 0, "every is \(every ?? 1); a segment has at least one step")
    let length = every ?? Swift.max(1, Int(Double(steps).squareRoot()))
    let n = state.count
    var p = parameters.map { TapeVariable($0) }
    var x = state.map { TapeVariable($0) }
    var starts: [Scalar] = []
    starts.reserveCapacity((steps / length + 1) * n)
    for k in 0..<steps {
      if k % length == 0 { for number in x { starts.append(number.value) } }
      try step(k, &x, p)
      checkState(x.count, n)
    }

    let y = try recording(of: n) { (first: UInt64) throws(Failure) -> TapeVariable<Scalar> in
      for i in 0..<n { x[i] = .input(x[i].value, first, i) }
      return try f(x)
    }
    sweep { seed(y, 1) }
    var adjoint = (0..<n).map { i in adjoints[i] }
    var total = [Scalar](repeating: 0, count: p.count)
    for segment in stride(from: (steps + length - 1) / length - 1, through: 0, by: -1) {
      let from = segment * length
      try recording(of: n + p.count) { (first: UInt64) throws(Failure) -> Void in
        setInputs(&x, from: first) { i in starts[segment * n + i] }
        setInputs(&p, from: first + UInt64(n)) { i in parameters[i] }
        for k in from..<Swift.min(from + length, steps) {
          try step(k, &x, p)
          checkState(x.count, n)
        }
      }
      sweep { for i in 0..<n { seed(x[i], adjoint[i], index: i) } }
      for i in 0..<n { adjoint[i] = adjoints[i] }
      for i in total.indices { total[i] += adjoints[n + i] }
    }
    return (y.value, adjoint, total)
  }

  /// Makes numbers inputs of the recording, with nodes from `first` on.
  @inlinable @inline(__always)
  func setInputs(_ x: inout [TapeVariable<Scalar>], from first: UInt64, _ value: (Int) -> Scalar) {
    for i in x.indices { x[i] = .input(value(i), first, i) }
  }

  @inlinable
  func checkState(_ count: Int, _ expected: Int) {
    require(count == expected, "step left \(count) numbers, the state has \(expected); they must be as many")
  }
}
