import DualNumbers

/// A dual number that keeps a record of the operations that made it, for looking into a derivative.
///
/// `trace` and `firstNonFinite` call a function with these. Formulas are written as for `Dual`, and value and tangent
/// are those of `Dual`, bit for bit where the value is finite:
///
///     print(trace(at: 2) { x in x * x + 1 })
///     // v1 = x        2  1
///     // v2 = v1 * v1  4  4
///     // v3 = v2 + 1   5  4
///     //  y = v3       5  4
///
/// - A constant is in no record, and neither is an operation on constants only.
/// - Generic functions over `ElementaryScalar` take these numbers; those over `FloatingPoint` do not.
/// - A number belongs to the run of the function that made it; an operation on numbers of two runs stops the program,
///   for its derivative would mix two variables.
public struct TracedNumber<Scalar: CheckableScalar> {
  let dual: Dual<Scalar>
  let recording: Recording<Scalar>?
  /// The place among the steps of the recording.
  let step: Int

  /// A number that does not vary.
  public init(_ constant: Scalar) { self.init(constant: Dual(constant)) }

  init(constant: Dual<Scalar>) { (dual, recording, step) = (constant, nil, 0) }

  init(_ dual: Dual<Scalar>, step: Int, of recording: Recording<Scalar>) {
    (self.dual, self.step, self.recording) = (dual, step, recording)
  }

  /// What a plain program would compute.
  public var value: Scalar { dual.value }

  /// The derivative of `value` in the direction of the trace.
  public var tangent: Scalar { dual.tangent }

  /// The result of an operation, as a step of the recording that its operands belong to.
  static func recorded(_ name: String, _ operands: TracedNumber..., result: Dual<Scalar>) -> TracedNumber {
    recorded(name, operands, result: result)
  }

  static func recorded(_ name: String, _ operands: [TracedNumber], result: Dual<Scalar>) -> TracedNumber {
    for x in operands {
      if let recording = x.recording { return recording.append(name, operands, result: result) }
    }
    return TracedNumber(constant: result)
  }
}

// The recording is the one thing shared, and it has a lock.
extension TracedNumber: @unchecked Sendable {}

extension TracedNumber: CustomStringConvertible {
  /// Value and tangent, as those of a `Dual`.
  public var description: String { dual.description }
}
