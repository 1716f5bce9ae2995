import DualNumbers

/// Sets of inputs, each a node: an input itself, a short sorted list, or the union of two nodes.
@usableFromInline
final class DependenceGraph {
  let inputs: Int
  /// Whether comparisons use the values at a point; else they are refused.
  let isLocal: Bool
  let keepsPairs: Bool
  /// The first comparison that was refused.
  @usableFromInline private(set) var refused: String?
  private var refusals = 0
  /// Of node `inputs` + k where it begins in `elements`.
  @exclusivity(unchecked) private var starts: [Int] = []
  /// The number of inputs of a list, −1 for a union.
  @exclusivity(unchecked) private var counts: [Int32] = []
  /// Inputs of lists, and both nodes of unions.
  @exclusivity(unchecked) private var elements: [Int32] = []
  /// Nodes every input of the first of which interacts with every one of the second.
  @exclusivity(unchecked) private var pairs: [UInt64] = []

  /// Longer sets are unions of two nodes, so that a sum of n numbers takes linear time and memory.
  private static let longest = 24

  @usableFromInline
  init(inputs: Int, isLocal: Bool, keepsPairs: Bool) {
    self.inputs = inputs
    self.isLocal = isLocal
    self.keepsPairs = keepsPairs
  }

  /// What numbers know it by.
  @usableFromInline
  var address: Int { Int(bitPattern: Unmanaged.passUnretained(self).toOpaque()) }

  /// The node of all inputs of two nodes, −1 being the node of none.
  func union(_ a: Int32, _ b: Int32) -> Int32 {
    if a == b || b < 0 { return a }
    if a < 0 { return b }
    let start = elements.count
    guard let (first, second) = lengths(a, b), first + second <= Self.longest else {
      return added(start, -1) { elements in
        elements.append(a)
        elements.append(b)
      }
    }
    var (i, j) = (0, 0)
    while i < first || j < second {
      let x = i < first ? element(a, i) : .max
      let y = j < second ? element(b, j) : .max
      elements.append(min(x, y))
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    let count = elements.count - start
    if count == first || count == second {
      elements.removeLast(count)
      return count == first ? a : b
    }
    return added(start, Int32(count)) { _ in }
  }

  /// The lengths of two nodes that are inputs or lists.
  private func lengths(_ a: Int32, _ b: Int32) -> (Int, Int)? {
    let first = Int(a) < inputs ? 1 : Int(counts[Int(a) - inputs])
    let second = Int(b) < inputs ? 1 : Int(counts[Int(b) - inputs])
    return first < 0 || second < 0 ? nil : (first, second)
  }

  private func element(_ node: Int32, _ k: Int) -> Int32 {
    Int(node) < inputs ? node : elements[starts[Int(node) - inputs] + k]
  }

  private func added(_ start: Int, _ count: Int32, _ fill: (inout [Int32]) -> Void) -> Int32 {
    fill(&elements)
    require(inputs + starts.count < Int(Int32.max), "the function has too many operations to trace")
    starts.append(start)
    counts.append(count)
    return Int32(inputs + starts.count - 1)
  }

  /// Notes that ∂²f/∂a∂b may differ from 0 for every input a of one node and b of the other.
  func addPair(_ a: Int32, _ b: Int32) {
    if a < 0 || b < 0 || !keepsPairs { return }
    let pair = UInt64(UInt32(bitPattern: min(a, b))) << 32 | UInt64(UInt32(bitPattern: max(a, b)))
    if pairs.last != pair { pairs.append(pair) }
  }

  /// A comparison. One that is refused is always false, so that loops end that go on while it holds.
  func refuse(_ operation: String) {
    if refused == nil { refused = operation }
    refusals += 1
    require(refusals < 1_000_000, SparsityTracingError.comparison(operation).description)
  }

  // MARK: Results

  /// Lists of the inputs of nodes, each in memory that is used for all.
  struct Walk {
    private let graph: DependenceGraph
    private var seen: [Int32]
    private var walk: Int32 = 0
    private var left: [Int32] = []

    init(_ graph: DependenceGraph) {
      self.graph = graph
      seen = Array(repeating: 0, count: graph.inputs + graph.starts.count)
    }

    /// Appends the inputs of a node, each once, in any order.
    mutating func append(_ node: Int32, to list: inout [Int32]) {
      if node < 0 { return }
      walk += 1
      left.append(node)
      while let node = left.popLast() {
        if seen[Int(node)] == walk { continue }
        seen[Int(node)] = walk
        let k = Int(node) - graph.inputs
        if k < 0 {
          list.append(node)
        } else if graph.counts[k] < 0 {
          left.append(graph.elements[graph.starts[k]])
          left.append(graph.elements[graph.starts[k] + 1])
        } else {
          for input in graph.elements[graph.starts[k]..<graph.starts[k] + Int(graph.counts[k])]
          where seen[Int(input)] != walk {
            seen[Int(input)] = walk
            list.append(input)
          }
        }
      }
    }
  }

  /// The pattern whose row i has the inputs of node i.
  @usableFromInline
  func pattern(_ outputs: [Int32]) -> SparsePattern {
    var walk = Walk(self)
    var (rowStarts, columnIndices) = ([0], [Int32]())
    rowStarts.reserveCapacity(outputs.count + 1)
    for node in outputs {
      walk.append(node, to: &columnIndices)
      rowStarts.append(columnIndices.count)
    }
    let (starts, indices) = SparsePattern.transposed(rowStarts, columnIndices, count: inputs)
    return SparsePattern(unchecked: outputs.count, inputs, starts, indices)
  }

  /// The symmetric pattern of all pairs.
  @usableFromInline
  func pairPattern() throws(SparsePatternError) -> SparsePattern {
    var walk = Walk(self)
    var entries: [(row: Int, column: Int)] = []
    var (first, second) = ([Int32](), [Int32]())
    var last: UInt64?
    for pair in pairs.sorted() where pair != last {
      last = pair
      first.removeAll(keepingCapacity: true)
      second.removeAll(keepingCapacity: true)
      walk.append(Int32(truncatingIfNeeded: pair >> 32), to: &first)
      walk.append(Int32(truncatingIfNeeded: pair), to: &second)
      for a in first {
        for b in second {
          entries.append((Int(a), Int(b)))
          entries.append((Int(b), Int(a)))
        }
      }
    }
    return try SparsePattern(rows: inputs, columns: inputs, entries: entries)
  }
}
