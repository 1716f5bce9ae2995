/// A driver that owns its memory: after the first call, calls of the same size allocate nothing.
///
///     var d = Differentiator<DualVector<SIMD2<Double>>>()
///     var g = [0.0, 0.0]
///     for _ in 1...1000 { d.gradient(at: [3, 4], into: &g) { x in DualVector.hypot(x[0], x[1]) } }
///     g  // [0.6, 0.8]
///
/// `Number` is what the function is called with, and says how many directions go through it in a pass: `Dual<Double>` one,
/// `DualVector` and `ClosureLanes` their lanes; with `Dual<Dual<Double>>` and `HyperDual` there are Hessians. The results
/// go into memory of the caller's, which has their size. One differentiator serves functions of any size in turn, and keeps
/// the memory of the largest.
///
/// Where a function throws, the results of the passes before are written, the others are as they were.
@frozen
public struct Differentiator<Number: Linearized> {
  /// The point that the function is called with.
  @usableFromInline var point: [Number] = []
  /// What a function wrote, or returned last.
  @usableFromInline var outputs: [Number] = []

  @inlinable
  public init() {}
}

extension Differentiator: Sendable where Number: Sendable {}
