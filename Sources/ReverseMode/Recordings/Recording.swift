import DualNumbers

/// A recording that is kept: swept when you like, with the seed that you like, into a gradient that adds up.
///
///     let loss = Recording<Double>(at: [2, 3]) { w in w[0] * w[0] * w[1] }
///     loss.value  // 12.0
///     loss.backward(keepingRecording: true)
///     loss.gradient  // [12.0, 4.0]
///     loss.backward(seed: 10)
///     loss.gradient  // [132.0, 44.0]
///
/// Most programs want `Reverse.gradient` or a `Tape`, which do the same in one step. The inputs are active, constants and
/// captured plain numbers are not, and `detached` makes any number inactive; to evaluate without recording call the
/// function with plain numbers.
public final class Recording<Scalar: FloatingPoint> {
  private var tape: Tape<Scalar>?
  private let output: TapeVariable<Scalar>

  /// The sum of what each `backward` brought: ∂f/∂xⱼ in entry j, times the seeds.
  public private(set) var gradient: [Scalar]

  /// The value of the function.
  public var value: Scalar { output.value }

  /// Records `f` at `x`.
  ///
  /// - Complexity: one evaluation of `f`; memory for 24 bytes for each operation of two numbers that vary.
  public init<Failure: Error>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> TapeVariable<Scalar>
  ) throws(Failure) {
    let tape = Tape<Scalar>()
    output = try tape.recording(at: x, f)
    gradient = [Scalar](repeating: 0, count: x.count)
    self.tape = tape
  }

  /// Adds the gradient times `seed` to `gradient`; hooks see the adjoints. Frees the recording, if it is not to be kept for
  /// another time.
  ///
  /// - Precondition: no `backward` before has freed the recording.
  /// - Complexity: one sweep.
  public func backward(seed: Scalar = 1, keepingRecording: Bool = false) {
    guard let tape else {
      stop(
        "backward: the recording was freed by the call before; give that keepingRecording: true", #fileID, #line)
    }
    tape.sweep { tape.seed(output, seed) }
    for j in gradient.indices { gradient[j] += tape.adjoints[j] }
    if !keepingRecording { self.tape = nil }
  }

  /// Makes `gradient` zero.
  public func clearGradient() {
    for j in gradient.indices { gradient[j] = 0 }
  }
}

@available(*, unavailable)
extension Recording: Sendable {}
