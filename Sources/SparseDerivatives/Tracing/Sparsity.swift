import DualNumbers

/// Why the sparsity of a function is not known.
public enum SparsityTracingError: Error, Equatable, CustomStringConvertible {
  /// What the function does depends on a value, by this operation.
  case comparison(String)

  public var description: String {
    switch self {
    case .comparison(let operation):
      "the function asks for values, by \(operation), so that its pattern may differ from point to point; trace it at a point: jacobianSparsity(at:…)"
    }
  }
}

/// Where the Jacobian of a map may have entries, whatever the point.
///
///     struct Polar: SparseMap {
///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
///         y[0] = x[0] * T.cos(x[1])
///         y[1] = 3 * x[1]
///       }
///     }
///     try jacobianSparsity(inputs: 2, outputs: 2, of: Polar()).rowIndices  // [0, 0, 1]
///
/// No dependence is missed; some that are there may be 0, as in x − x. `max`, `min` and `clamp` depend on all of their operands.
///
/// - Throws: `SparsityTracingError`, where the function compares numbers or asks for their values; and what the map throws.
/// - Complexity: one evaluation in numbers that carry sets; time and memory grow with operations × row length.
@inlinable
public func jacobianSparsity<Map: SparseMap>(inputs: Int, outputs: Int, of map: Map) throws -> SparsePattern {
  try traced(Array(repeating: 1, count: inputs), outputs, map, isLocal: false, keepsPairs: false).pattern
}

/// Where the Jacobian of a map may have entries at the point, and at those where comparisons come out the same.
///
///     struct Larger: SparseMap {
///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
///         y[0] = x[0] > x[1] ? x[0] : x[1]
///       }
///     }
///     try jacobianSparsity(at: [2, 1], outputs: 1, of: Larger()).columnStarts  // [0, 1, 1]
///
/// - Throws: what the map throws.
/// - Complexity: as `jacobianSparsity(inputs:outputs:of:)`.
@inlinable
public func jacobianSparsity<Map: SparseMap>(at x: [Double], outputs: Int, of map: Map) throws -> SparsePattern {
  try traced(x, outputs, map, isLocal: true, keepsPairs: false).pattern
}

/// Where the Hessian of a function, or of any combination of the outputs of a map, may have entries, whatever the point.
///
///     struct Chain: SparseMap {
///       func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
///         y[0] = x[0] * x[1] + T.sin(x[2])
///       }
///     }
///     try hessianSparsity(inputs: 3, outputs: 1, of: Chain()).columnStarts  // [0, 1, 2, 3]
///
/// Two inputs have an entry where an operation that is not linear in them combines them.
///
/// - Throws: as `jacobianSparsity(inputs:outputs:of:)`.
/// - Complexity: as there, with the square of the length of rows.
@inlinable
public func hessianSparsity<Map: SparseMap>(inputs: Int, outputs: Int = 1, of map: Map) throws -> SparsePattern {
  try traced(Array(repeating: 1, count: inputs), outputs, map, isLocal: false, keepsPairs: true).graph.pairPattern()
}

/// Where the Hessian of a function may have entries at the point, and at those where comparisons come out the same.
///
/// - Throws: what the map throws.
/// - Complexity: as `hessianSparsity(inputs:outputs:of:)`.
@inlinable
public func hessianSparsity<Map: SparseMap>(at x: [Double], outputs: Int = 1, of map: Map) throws -> SparsePattern {
  try traced(x, outputs, map, isLocal: true, keepsPairs: true).graph.pairPattern()
}

/// A map called with tracers; the pattern is made only where pairs are not kept.
@inlinable
func traced<Map: SparseMap>(
  _ x: [Double], _ outputs: Int, _ map: Map, isLocal: Bool, keepsPairs: Bool
) throws -> (graph: DependenceGraph, pattern: SparsePattern) {
  require(outputs >= 0, "outputs must not be negative, but is \(outputs)")
  let graph = DependenceGraph(inputs: x.count, isLocal: isLocal, keepsPairs: keepsPairs)
  // Input i has colour i, and output i the entry i.
  let indices = (0...max(x.count, outputs)).map { Int32($0) }
  var (values, nodes) = ([Double](repeating: 0, count: outputs), [Double](repeating: -1, count: outputs))
  try trace(map, x, x.count, indices, &values, &nodes, outputs, graph.address)
  withExtendedLifetime(graph) {}
  if let operation = graph.refused { throw SparsityTracingError.comparison(operation) }
  let pattern = graph.pattern(keepsPairs ? [] : nodes.map { Int32($0) })
  return (graph, pattern)
}

@inlinable
func trace<Map: SparseMap>(
  _ map: Map, _ x: UnsafePointer<Double>, _ inputs: Int, _ indices: UnsafePointer<Int32>,
  _ values: UnsafeMutablePointer<Double>, _ nodes: UnsafeMutablePointer<Double>, _ count: Int, _ address: Int
) throws(Map.Failure) {
  var outputs = SparseOutputs<SparsityTracer>(
    values: values, entries: nodes, stride: 0, starts: indices, places: indices, colours: indices, first: address,
    count: count, rows: 0..<count)
  try map(SparseInputs(values: x, colours: indices, first: address, seeds: x, count: inputs), &outputs)
  outputs.checkWritten()
}
