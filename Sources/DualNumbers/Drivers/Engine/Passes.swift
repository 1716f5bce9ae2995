// What the drivers of array points share: seed, call, extract. One call of the user's function is one pass.
//
// The loops take no closures but the user's: Swift 6.3 compiles a generic closure that captures something to a thunk
// into which no C function is inlined, libm's included, which made formulas ten times slower.

extension Differentiator {
  /// Sets the point to constants.
  @inlinable
  mutating func setPoint(_ x: [Number.Value]) {
    if point.count == x.count {
      point.withUnsafeMutableBufferPointer { point in
        for i in x.indices { point[i] = Number(x[i]) }
      }
    } else {
      point.removeAll(keepingCapacity: true)
      point.reserveCapacity(x.count)
      for value in x { point.append(Number(value)) }
    }
  }

  /// Sets the outputs to as many numbers that are 0.
  @inlinable
  mutating func clearOutputs(_ count: Int, zero: Number) {
    if outputs.count == count {
      outputs.withUnsafeMutableBufferPointer { $0.update(repeating: zero) }
    } else {
      prepareOutputs(count, zero: zero)
    }
  }

  /// Makes room for as many outputs: zeros if there were more or fewer, else what they are.
  @inlinable
  mutating func prepareOutputs(_ count: Int, zero: Number) {
    if outputs.count == count { return }
    outputs.removeAll(keepingCapacity: true)
    requireMemory(for: count, of: Number.self, "\(count) outputs")
    outputs.reserveCapacity(count)
    for _ in 0..<count { outputs.append(zero) }
  }
}

extension Differentiator where Number.Value: FloatingPoint {
  /// One pass of a function that writes its outputs, at the point as it is.
  @inlinable
  mutating func run<Failure: Error>(
    _ count: Int, of f: ([Number], inout [Number]) throws(Failure) -> Void
  ) throws(Failure) {
    clearOutputs(count, zero: Number(0))
    try f(point, &outputs)
    require(
      outputs.count == count,
      "the function left \(outputs.count) outputs, where into has room for \(count); it must leave as many as it found")
  }
}

extension Differentiator where Number: SeededNumber {
  @usableFromInline typealias Scalar = Number.Value

  /// Seeds each of the inputs `columns` in a lane of its own.
  @inlinable
  mutating func seed(_ columns: Range<Int>) {
    for j in columns { point[j].seed(lane: j - columns.lowerBound) }
  }

  @inlinable
  mutating func unseed(_ columns: Range<Int>) {
    for j in columns { point[j].unseed(lane: j - columns.lowerBound) }
  }

  /// The inputs of the pass that begins with input `first`, of `count`.
  @inlinable
  static func columns(from first: Int, of count: Int) -> Range<Int> {
    first..<Swift.min(first + Number.laneCount, count)
  }
}
