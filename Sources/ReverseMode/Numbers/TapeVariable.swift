import DualNumbers
import TapeStore

/// A number whose operations are recorded, for gradients at the cost of a few evaluations: a dual number whose tangent is
/// taken along one node of the recording.
///
///     Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }  // ≈ [5.5, 1.71634]
///
/// A function of one number multiplies its slope, and records nothing; neither does anything with a constant. Where two
/// different nodes meet, a record is written: both slopes and both places, 24 bytes over `Double`.
///
/// - Every function, operator and rule is that of `Dual`, and the value has the bits of the plain program.
/// - A number belongs to the recording that made it and to its thread. Where it meets a number of another recording, or is
///   the output of one, the program stops with a message. It is not `Sendable`.
/// - At a kink the derivative is that of one side, the same for all directions: |·| has the slope +1 at 0, and at a tie `max`
///   takes the first number, `min` the second, as if their difference were just above 0.
/// - A tape over `Dual`, `TapeVariable<Dual<Double>>`, has second derivatives. Levels of nesting are different types, eight
///   at most.
@frozen
public struct TapeVariable<Scalar: FloatingPoint>: Linearized {
  /// The value, and its slope along the node.
  @usableFromInline var dual: Dual<Scalar>
  /// The node; 0 for a constant, whose slope means nothing.
  @usableFromInline var node: UInt64

  @inlinable @inline(__always)
  init(_ dual: Dual<Scalar>, node: UInt64) { (self.dual, self.node) = (dual, node) }

  /// A number that does not vary.
  @inlinable @inline(__always)
  public init(_ constant: Scalar) { self.init(Dual(constant, tangent: 0), node: 0) }

  /// Input `i` of the recording whose first node is `first`.
  @inlinable @inline(__always)
  static func input(_ value: Scalar, _ first: UInt64, _ i: Int) -> TapeVariable {
    TapeVariable(Dual(value, tangent: 1), node: first &+ UInt64(truncatingIfNeeded: i))
  }

  /// What a plain program would compute.
  @inlinable @inline(__always)
  public var value: Scalar { dual.value }

  @inlinable @inline(__always)
  var slope: Scalar { dual.tangent }

  /// f(x): the slope times `slope` = f′(x); a slope of 0 stays 0.
  @inlinable @inline(__always)
  public func lifted(to value: Scalar, slope: Scalar) -> TapeVariable {
    TapeVariable(dual.lifted(to: value, slope: slope), node: node)
  }

  /// f(x, y), each slope times its own.
  @inlinable @inline(__always)
  public static func lifted(
    to value: Scalar, _ x: (of: TapeVariable, slope: Scalar), _ y: (of: TapeVariable, slope: Scalar)
  ) -> TapeVariable {
    let alongX = Dual<Scalar>.lifted(
      to: value, (of: x.of.dual, slope: x.slope), (of: Dual(y.of.value, tangent: 0), slope: y.slope))
    let alongY = Dual<Scalar>.lifted(
      to: value, (of: Dual(x.of.value, tangent: 0), slope: x.slope), (of: y.of.dual, slope: y.slope))
    return joined(value, alongX.tangent, x.of.node, alongY.tangent, y.of.node)
  }

  /// The linear part of `x`, or that of `y` where `switching` is negative at an inner level; its own slope counts as +0.
  @inlinable
  public static func lifted(
    to value: Scalar, _ x: TapeVariable, or y: TapeVariable, bySignOf switching: TapeVariable
  ) -> TapeVariable {
    let side = Dual(switching.value, tangent: 0)
    let fromX = Dual<Scalar>.lifted(to: value, x.dual, or: Dual(y.value, tangent: 0), bySignOf: side)
    let fromY = Dual<Scalar>.lifted(to: value, Dual(x.value, tangent: 0), or: y.dual, bySignOf: side)
    return joined(fromX.value, fromX.tangent, x.node, fromY.tangent, y.node)
  }

  /// The slopes on the way on which the first number that varies becomes positive.
  @inlinable
  public static func lifted(
    to value: Scalar, _ x: TapeVariable, _ y: TapeVariable, by derivative: (Scalar, Scalar) -> Scalar
  ) -> TapeVariable {
    if x.node != 0 && y.node != 0 && x.node != y.node {
      return joined(value, x.slope * derivative(1, 0), x.node, 0, y.node)
    }
    let (s, t): (Scalar, Scalar) = (x.node == 0 ? 0 : x.slope, y.node == 0 ? 0 : y.slope)
    let isPositive = x.varies ? x.slope > 0 : y.slope > 0
    let slope = isPositive ? derivative(s, t) : -derivative(-s, -t)
    return TapeVariable(Dual(value, tangent: slope), node: x.node | y.node)
  }

  /// The value with slope `s` along the node `x` and `t` along `y`.
  @inlinable @inline(__always)
  static func joined(_ value: Scalar, _ s: Scalar, _ x: UInt64, _ t: Scalar, _ y: UInt64) -> TapeVariable {
    if Scalar.self == Double.self {
      let joint = tape_join(unsafeBitCast(s, to: Double.self), x, unsafeBitCast(t, to: Double.self), y)
      return TapeVariable(Dual(value, tangent: unsafeBitCast(joint.slope, to: Scalar.self)), node: joint.node)
    }
    if tape_is_known_constant(y) { return TapeVariable(Dual(value, tangent: s), node: x) }
    if tape_is_known_constant(x) { return TapeVariable(Dual(value, tangent: t), node: y) }
    if x == y { return TapeVariable(Dual(value, tangent: s + t), node: x) }
    let node = Record<Scalar>.joined(s, x, t, y)
    if node != 0 { return TapeVariable(Dual(value, tangent: 1), node: node) }
    let only = withConstant(s, x, t, y)
    return TapeVariable(Dual(value, tangent: only.slope), node: only.node)
  }

  /// The one of two numbers that varies, where the optimiser does not know which; out of line, for it is rare.
  @inlinable @inline(never)
  static func withConstant(
    _ s: Scalar, _ x: UInt64, _ t: Scalar, _ y: UInt64
  ) -> (slope: Scalar, node: UInt64) {
    if y == 0 { return (s, x) }
    if x == 0 { return (t, y) }
    tape_stop_at_foreign(x, y, level(of: Scalar.self))
  }
}

/// Numbers of a recording belong to its thread.
@available(*, unavailable)
extension TapeVariable: Sendable {}
