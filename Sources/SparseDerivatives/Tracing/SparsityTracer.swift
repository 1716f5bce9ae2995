import DualNumbers

/// A number that carries the set of inputs that it depends on: what the sparsity of derivatives is found with.
///
/// `jacobianSparsity` and `hessianSparsity` call a function with these. In a global trace values are not computed, and a
/// comparison is refused.
///
/// - Note: A number is of use only during the call that it was made in.
@frozen
public struct SparsityTracer {
  /// In a global trace 1.
  @usableFromInline let value: Double
  /// The node of the graph, −1 for a constant.
  @usableFromInline let node: Int32
  // Not counted: numbers are many, and live no longer than the call.
  @usableFromInline let unmanaged: UnsafeRawPointer?

  @usableFromInline
  init(constant value: Double) { (self.value, node, unmanaged) = (value, -1, nil) }

  init(_ value: Double, node: Int32, _ unmanaged: UnsafeRawPointer?) {
    (self.value, self.node, self.unmanaged) = (value, node, unmanaged)
  }

  var graph: DependenceGraph? {
    unmanaged.map { Unmanaged<DependenceGraph>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A function that is not linear in x.
  @usableFromInline
  static func curved(_ x: Self, _ f: (Double) -> Double) -> Self {
    guard let graph = x.graph else { return Self(constant: f(x.value)) }
    graph.addPair(x.node, x.node)
    return Self(graph.isLocal ? f(x.value) : 1, node: x.node, x.unmanaged)
  }

  /// How the second derivative of a function of two numbers may look.
  @usableFromInline
  enum Curvature {
    /// None, ∂²/∂x∂y alone, that and ∂²/∂y², or all.
    case none, mixed, inDivisor, full
  }

  @usableFromInline
  static func combined(_ x: Self, _ y: Self, _ curvature: Curvature, _ f: (Double, Double) -> Double) -> Self {
    guard let unmanaged = x.unmanaged ?? y.unmanaged else { return Self(constant: f(x.value, y.value)) }
    let graph = Unmanaged<DependenceGraph>.fromOpaque(unmanaged).takeUnretainedValue()
    if curvature != .none { graph.addPair(x.node, y.node) }
    if curvature == .inDivisor || curvature == .full { graph.addPair(y.node, y.node) }
    if curvature == .full { graph.addPair(x.node, x.node) }
    return Self(graph.isLocal ? f(x.value, y.value) : 1, node: graph.union(x.node, y.node), unmanaged)
  }

  /// Whether a comparison holds at the point; in a global trace it is refused.
  static func compared(_ operation: String, _ x: Self, _ y: Self, _ holds: (Double, Double) -> Bool) -> Bool {
    if let graph = x.graph ?? y.graph, !graph.isLocal {
      graph.refuse(operation)
      return false
    }
    return holds(x.value, y.value)
  }

  func asked<Answer>(_ operation: String, _ answer: Answer) -> Answer {
    if let graph, !graph.isLocal { graph.refuse(operation) }
    return answer
  }

  /// One of two numbers: that of the value in a local trace, else what depends on both.
  static func chosen(_ x: Self, _ y: Self, _ picks: (Double, Double) -> Bool) -> Self {
    if x.unmanaged == nil && y.unmanaged == nil { return picks(x.value, y.value) ? x : y }
    if let graph = x.graph ?? y.graph, graph.isLocal && x.value != y.value { return picks(x.value, y.value) ? x : y }
    return combined(x, y, .none) { picks($0, $1) ? $0 : $1 }
  }
}

extension SparsityTracer: SparseNumber {
  public typealias _Stored = Double

  // The graph is known by its address, for which `first` stands here; the node of an input is its colour, and that of an
  // output an entry.

  public static func _input(_ value: Double, colour: Int, first: Int, _ seeds: UnsafePointer<Double>) -> Self {
    Self(value, node: Int32(colour), UnsafeRawPointer(bitPattern: first))
  }

  public var _stored: Double { value }

  public func _scatter(_ row: _RowPlaces<Double>) { row.entries[Int(row.places[0])] = Double(node) }

  public static func _gathered(_ value: Double, _ row: _RowPlaces<Double>) -> Self {
    let node = Int32(row.entries[Int(row.places[0])])
    return Self(value, node: node, node < 0 ? nil : UnsafeRawPointer(bitPattern: row.first))
  }
}
