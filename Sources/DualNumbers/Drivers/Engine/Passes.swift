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
    prepareOutputs(count, zero: Number(0))
    try f(point, &outputs)
    require(
      outputs.count == count,
      "the function left \(outputs.count) outputs, where into has room for \(count); it must leave as many as it found")
  }
}

extension Differentiator where Number: SeededNumber {
  @usableFromInline typealias Scalar = Number.Value

  /// Sets the point for the pass of the inputs `columns`, each seeded in a lane of its own, the others constants.
  ///
  /// After the first pass only the inputs of this one and of the one before differ from what they were.
  @inlinable
  mutating func seed(_ columns: Range<Int>, at x: [Number.Value]) {
    let first = columns.lowerBound
    if first == 0 && point.count != x.count { setPoint(x) }
    point.withUnsafeMutableBufferPointer { point in
      x.withUnsafeBufferPointer { x in
        forEachPlace(columns.count) { lane in point[first &+ lane] = .variable(x[first &+ lane], lane: lane) }
        let still = first == 0 ? columns.upperBound..<x.count : first - Number.laneCount..<first
        for j in still { point[j] = Number(x[j]) }
      }
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

  /// The inputs of the pass that begins with input `first`, of `count`.
  @inlinable
  static func columns(from first: Int, of count: Int) -> Range<Int> {
    first..<Swift.min(first + Number.laneCount, count)
  }
}

/// Calls `body` with the places 0 to `count` − 1, up to 16 of them by straight-line code: a loop would be unrolled after the
/// optimiser has looked for zeros, and the place of a number be known too late. `body` must not count for itself.
@inlinable @inline(__always)
func forEachPlace(_ count: Int, _ body: (Int) -> Void) {
  if count > 0 { body(0) }
  if count > 1 { body(1) }
  if count > 2 { body(2) }
  if count > 3 { body(3) }
  if count > 4 { body(4) }
  if count > 5 { body(5) }
  if count > 6 { body(6) }
  if count > 7 { body(7) }
  if count > 8 { body(8) }
  if count > 9 { body(9) }
  if count > 10 { body(10) }
  if count > 11 { body(11) }
  if count > 12 { body(12) }
  if count > 13 { body(13) }
  if count > 14 { body(14) }
  if count > 15 { body(15) }
  if count > 16 { for place in 16..<count { body(place) } }
}
