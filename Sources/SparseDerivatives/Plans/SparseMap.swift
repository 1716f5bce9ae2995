import DualNumbers

/// m real functions of n numbers of which each depends on few, written once for every type of number.
///
///     struct Differences: SparseMap {
///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
///         for i in y.rows { y[i] = T.sin(x[i + 1] - x[i]) }
///       }
///     }
///     try jacobianSparsity(inputs: 3, outputs: 2, of: Differences()).rowIndices  // [0, 0, 1, 1]
///
/// A map with a loop over `y.rows`, rather than over all outputs, can be shared out among tasks by rows.
///
/// A `DifferentiableMap`, which takes and returns arrays, becomes one as `ArrayMap(map)`.
public protocol SparseMap<Failure> {
  /// What the map throws: `Never` where it does not.
  associatedtype Failure: Error = Never
  func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) throws(Failure)
}

/// A map of arrays as a `SparseMap`, at the cost of an array of numbers for the point and one for the outputs.
@frozen
public struct ArrayMap<Map: DifferentiableMap>: SparseMap {
  @usableFromInline let map: Map

  @inlinable
  public init(_ map: Map) { self.map = map }

  @inlinable
  public func callAsFunction<T: SparseNumber>(
    _ x: SparseInputs<T>, _ y: inout SparseOutputs<T>
  ) throws(Map.Failure) {
    y.assign(try map(Array(x)))
  }
}

extension ArrayMap: Sendable where Map: Sendable {}

extension SparseMap {
  /// The outputs at a point, in plain numbers.
  ///
  /// - Precondition: the map writes `outputs` outputs.
  @inlinable
  public func value<Scalar: _PlainSparseNumber>(at x: [Scalar], outputs: Int) throws(Failure) -> [Scalar] {
    var y = [Scalar](repeating: 0, count: outputs)
    try writeValue(at: x, into: &y)
    return y
  }

  /// Writes the outputs at a point, in plain numbers, without an allocation.
  ///
  /// - Precondition: the map writes as many outputs as `result` has entries.
  @inlinable
  public func writeValue<Scalar: _PlainSparseNumber>(at x: [Scalar], into result: inout [Scalar]) throws(Failure) {
    var none: [Scalar] = []
    try write(x, x.count, &result, result.count, &none, [0])
  }

  /// Arrays become pointers at the call: closures around them are not always specialised.
  @inlinable @inline(__always)
  func write<Scalar: _PlainSparseNumber>(
    _ x: UnsafePointer<Scalar>, _ inputs: Int, _ y: UnsafeMutablePointer<Scalar>, _ count: Int,
    _ none: UnsafeMutablePointer<Scalar>, _ indices: UnsafePointer<Int32>
  ) throws(Failure) {
    // A plain number has no colour and no place: all inputs have those at the same index of `x`, whatever it says.
    let colours = UnsafeRawPointer(x).assumingMemoryBound(to: Int32.self)
    var outputs = SparseOutputs<Scalar>(
      values: y, entries: none, stride: 1, starts: indices, places: indices, colours: indices, first: 0, count: count,
      rows: 0..<count)
    try self(SparseInputs(values: x, colours: colours, first: 0, seeds: x, count: inputs), &outputs)
    outputs.checkWritten()
  }
}
