/// The memory of a driver, to be used again by the next call: after the first, calls of the same size allocate nothing.
///
///     var workspace = Workspace<DualVector<SIMD8<Double>>>()
///     var g = [0.0, 0.0]
///     for _ in 1...1000 { gradient(at: [3, 4], into: &g, using: &workspace) { x in hypot(x[0], x[1]) } }
///     g  // [0.6, 0.8]
///
/// `Number` says how many directions go through the function in a pass: `Dual<Double>` one, `DualVector` its lanes. A
/// workspace serves functions of any size in turn; it keeps the memory of the largest.
@frozen
public struct Workspace<Number: SeededNumber> {
  /// The point that the function is called with.
  @usableFromInline var point: [Number] = []
  /// What a function writes that writes its outputs.
  @usableFromInline var outputs: [Number] = []

  public init() {}

  /// Sets the point to constants.
  @inlinable
  mutating func setPoint(_ x: [Number.Value]) {
    if point.count == x.count {
      for i in x.indices { point[i] = Number(x[i]) }
    } else {
      point.removeAll(keepingCapacity: true)
      point.reserveCapacity(x.count)
      for value in x { point.append(Number(value)) }
    }
  }

  /// Sets the outputs to `count` zeros.
  @inlinable
  mutating func clearOutputs(_ count: Int) {
    if outputs.count == count {
      for i in 0..<count { outputs[i] = Number(0) }
    } else {
      outputs.removeAll(keepingCapacity: true)
      requireMemory(for: count, of: Number.self, "\(count) outputs")
      outputs.reserveCapacity(count)
      for _ in 0..<count { outputs.append(Number(0)) }
    }
  }

  /// Seeds each of the inputs `columns` in a lane of its own.
  @inlinable
  mutating func seed(_ columns: Range<Int>) {
    for j in columns { point[j].seed(lane: j - columns.lowerBound) }
  }

  @inlinable
  mutating func unseed(_ columns: Range<Int>) {
    for j in columns { point[j].unseed(lane: j - columns.lowerBound) }
  }
}

extension Workspace: Sendable where Number: Sendable {}
