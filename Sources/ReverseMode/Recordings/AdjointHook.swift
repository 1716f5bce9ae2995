import DualNumbers
import TapeStore

/// Sees the adjoint of an intermediate result in each sweep: the derivative of the result by it.
///
///     let inner = AdjointHook<Double>()
///     Reverse.gradient(at: [3]) { x in
///       let y = (x[0] * x[0]).hooked(inner)
///       return sin(y)
///     }
///     inner.adjoint!  // ≈ -0.91113026, which is cos 9
///
/// The hook is its own handle: ``remove()`` ends it, in recordings that are kept as well. With
/// ``init(replacing:)`` what goes on to the inputs is another number than what came.
///
/// - Numbers that are looked at get a node of their own, 32 bytes, and an object of this class serves as many as you like;
///   ``adjoint`` is then that of the last that a sweep came to, which is the first in the program.
/// - A sweep with hooks goes through the recording once, strictly (a 0 stays 0 whatever it meets), and calls them in the
///   opposite order of the program.
public final class AdjointHook<Scalar: FloatingPoint> {
  private var action: ((Scalar) -> Scalar)?
  /// What the last sweep brought; nil before the first, and where the number did not vary.
  public private(set) var adjoint: Scalar?
  /// Whether ``remove()`` was called.
  public private(set) var isRemoved = false

  /// Keeps the adjoint.
  public init() {}

  /// Keeps the adjoint, and calls `see` with it.
  public init(_ see: @escaping (_ adjoint: Scalar) -> Void) {
    action = { adjoint in
      see(adjoint)
      return adjoint
    }
  }

  /// Keeps the adjoint that comes, and passes on what `replacement` makes of it.
  ///
  ///     let clip = AdjointHook<Double>(replacing: { adjoint in min(adjoint, 1) })
  ///     Reverse.gradient(at: [3]) { x in 5 * x[0].hooked(clip) }  // [1.0]
  ///     clip.adjoint!  // 5.0
  public init(replacing replacement: @escaping (_ adjoint: Scalar) -> Scalar) { action = replacement }

  /// Ends the hook: sweeps pass by, and ``adjoint`` stays as it is.
  public func remove() {
    isRemoved = true
    action = nil
  }

  func passing(_ adjoint: Scalar) -> Scalar {
    if isRemoved { return adjoint }
    self.adjoint = adjoint
    return action.map { $0(adjoint) } ?? adjoint
  }
}

@available(*, unavailable)
extension AdjointHook: Sendable {}

extension TapeVariable {
  /// Whether it varies with an input of a recording: elsewhere «requires grad».
  ///
  ///     Reverse.gradient(at: [3]) { x in
  ///       assert(x[0].isActive && !x[0].detached.isActive)
  ///       return x[0]
  ///     }  // [1.0]
  @inlinable
  public var isActive: Bool { node != 0 }

  /// This number, whose adjoint `hook` sees in each sweep. A number that does not vary has none.
  public func hooked(_ hook: AdjointHook<Scalar>) -> TapeVariable {
    guard isActive else { return self }
    let (slope, parent) = (slope, place(node))
    let own = tape.interrupt(nodes: 1) { adjoints, own in
      adjoints[parent] += strongProduct(slope, hook.passing(adjoints[own]))
    }
    return TapeVariable(Dual(value, tangent: 1), node: own)
  }

  /// The tape of an active number, which is recording; else the program stops.
  var tape: Tape<Scalar> {
    let current = tape_current(level(of: Scalar.self)).pointee
    guard recordingNumber(node) == recordingNumber(current.next), let tape = Tape<Scalar>.current else {
      tape_stop_at_foreign(node, node, level(of: Scalar.self))
    }
    return tape
  }
}
