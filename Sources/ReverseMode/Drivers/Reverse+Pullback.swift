import DualNumbers

// Products of the transposed Jacobian with vectors: Jᵀ·r, without J.

extension Reverse {
  /// The product of the transposed Jacobian of m functions of n numbers with a vector: Jᵀ·r, without J.
  ///
  ///     Reverse.vectorJacobianProduct(at: [2, 3], along: [1, 10]) { v in [v[0] * v[1], v[0] - v[1]] }  // [13.0, -8.0]
  ///
  /// It is the gradient of r·f(x), where r does not vary.
  ///
  /// - Precondition: `r` has an entry for each output of `f`.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @_disfavoredOverload @inlinable
  public static func vectorJacobianProduct<Scalar: FloatingPoint>(
    at x: [Scalar], along r: [Scalar], of f: ([TapeVariable<Scalar>]) throws -> [TapeVariable<Scalar>]
  ) rethrows -> [Scalar] {
    try Tape<Scalar>.valueWithVectorJacobianProduct(at: x, along: r, of: f).product
  }

  /// f(x) and Jᵀ·r.
  ///
  /// - Precondition: `r` has an entry for each output of `f`.
  /// - Complexity: as `vectorJacobianProduct(at:along:of:)`.
  @_disfavoredOverload @inlinable
  public static func valueWithVectorJacobianProduct<Scalar: FloatingPoint>(
    at x: [Scalar], along r: [Scalar], of f: ([TapeVariable<Scalar>]) throws -> [TapeVariable<Scalar>]
  ) rethrows -> (value: [Scalar], product: [Scalar]) {
    try Tape<Scalar>.valueWithVectorJacobianProduct(at: x, along: r, of: f)
  }

  /// Jᵀ·r of functions that are generic over their numbers.
  ///
  /// - Precondition: `r` has an entry for each output of `f`.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep.
  @inlinable
  public static func vectorJacobianProduct<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
    at x: [Scalar], along r: [Scalar], of f: Map
  ) throws(Map.Failure) -> [Scalar] {
    try Tape<Scalar>.valueWithVectorJacobianProduct(at: x, along: r, of: f._passed).product
  }

  /// f(x), and Jᵀ·r for any r, afterwards and as often as wanted.
  ///
  ///     let pullback = Reverse.pullback(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
  ///     pullback.value  // [6.0, -1.0]
  ///     pullback([1, 0])  // [3.0, 2.0]
  ///     pullback([0, 1])  // [1.0, -1.0]
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and a sweep for each product.
  @_disfavoredOverload @inlinable
  public static func pullback<Scalar: FloatingPoint>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws -> [TapeVariable<Scalar>]
  ) rethrows -> Pullback<Scalar> {
    try Tape<Scalar>().pullback(at: x, of: f)
  }

  /// f(x), and Jᵀ·r for any r, of functions that are generic over their numbers.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and a sweep for each product.
  @inlinable
  public static func pullback<Scalar: ElementaryScalar & FloatingPoint, Map: DifferentiableMap>(
    at x: [Scalar], of f: Map
  ) throws(Map.Failure) -> Pullback<Scalar> {
    try Tape<Scalar>().pullback(at: x, of: f._passed)
  }
}

/// A recorded function of several outputs, of which the products Jᵀ·r are taken one by one.
///
/// It is valid until its tape records again; a product after that stops the program.
public struct Pullback<Scalar: FloatingPoint> {
  @usableFromInline let tape: Tape<Scalar>
  @usableFromInline let outputs: [TapeVariable<Scalar>]
  @usableFromInline let identity: UInt64

  @inlinable
  init(_ tape: Tape<Scalar>, _ outputs: [TapeVariable<Scalar>]) {
    (self.tape, self.outputs, self.identity) = (tape, outputs, tape.identity)
  }

  /// f(x)
  @inlinable public var value: [Scalar] { outputs.map(\.value) }

  /// Jᵀ·r
  ///
  /// - Precondition: `r` has an entry for each output; the tape has not recorded again.
  /// - Complexity: one sweep.
  @inlinable
  public func callAsFunction(_ r: [Scalar]) -> [Scalar] {
    require(
      !tape.isRecording && tape.identity == identity,
      "the tape of this pullback has recorded another function since; give each its own tape, or take the products first"
    )
    tape.sweep(outputs, along: r)
    return (0..<tape.inputs).map { j in tape.adjoints[j] }
  }
}

@available(*, unavailable)
extension Pullback: Sendable {}

extension Tape {
  /// Writes Jᵀ·r of m functions of n numbers into `result`, and returns f(x).
  ///
  ///     let tape = Tape<Double>()
  ///     var product = [0.0, 0.0]
  ///     tape.vectorJacobianProduct(at: [2, 3], along: [1, 10], into: &product) { v in [v[0] * v[1], v[0] - v[1]] }
  ///     product  // [13.0, -8.0]
  ///
  /// - Precondition: `r` has an entry for each output of `f`, `result` n.
  /// - Complexity: one evaluation of `f`, which is recorded, and one sweep. No allocation by the tape, except in the first
  ///   call of a size.
  @inlinable
  @discardableResult
  public func vectorJacobianProduct<Failure: Error>(
    at x: [Scalar], along r: [Scalar], into result: inout [Scalar],
    of f: ([TapeVariable<Scalar>]) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> [Scalar] {
    checkCount(result.count, of: "into", x.count)
    let outputs = try recording(at: x, f)
    sweep(outputs, along: r)
    enterAdjoints(&result) { $0 = $1 }
    return outputs.map(\.value)
  }

  /// Writes Jᵀ·r of functions that are generic over their numbers into `result`, and returns f(x).
  ///
  /// - Precondition: `r` has an entry for each output of `f`, `result` n.
  /// - Complexity: as with a closure.
  @inlinable
  @discardableResult
  public func vectorJacobianProduct<Map: DifferentiableMap>(
    at x: [Scalar], along r: [Scalar], into result: inout [Scalar], of f: Map
  ) throws(Map.Failure) -> [Scalar] where Scalar: ElementaryScalar {
    try vectorJacobianProduct(at: x, along: r, into: &result, of: f._passed)
  }

  /// f(x), and Jᵀ·r for any r, until this tape records again.
  ///
  /// - Complexity: one evaluation of `f`, which is recorded, and a sweep for each product.
  @inlinable
  public func pullback<Failure: Error>(
    at x: [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> Pullback<Scalar> {
    let outputs = try recording(at: x, f)
    for (i, y) in outputs.enumerated() where y.node != 0 { checkOutput(y, index: i) }
    return Pullback(self, outputs)
  }

  /// Sweeps with `r` as the adjoints of the outputs.
  @inlinable
  func sweep(_ outputs: [TapeVariable<Scalar>], along r: [Scalar]) {
    require(
      r.count == outputs.count,
      "along has \(r.count) entries, the function has \(outputs.count) outputs; they must be as many")
    sweep {
      for i in 0..<r.count { seed(outputs[i], r[i], index: i) }
    }
  }

  @inlinable
  static func valueWithVectorJacobianProduct<Failure: Error>(
    at x: [Scalar], along r: [Scalar], of f: ([TapeVariable<Scalar>]) throws(Failure) -> [TapeVariable<Scalar>]
  ) throws(Failure) -> (value: [Scalar], product: [Scalar]) {
    var product = [Scalar](repeating: 0, count: x.count)
    let value = try Tape().vectorJacobianProduct(at: x, along: r, into: &product, of: f)
    return (value, product)
  }
}
