import DualNumbers
import TapeStore

// A record of many nodes. The record itself says how many they are; their slopes and places lie in front of it, where no
// node is: first the slopes, then the places, or the first place alone where each is the next one.

/// In the place of the first node: many nodes.
@inlinable @inline(__always)
var scattered: UInt32 { 0xFFFF_FFFF }
/// In the place of the first node: many nodes whose places are in a row.
@inlinable @inline(__always)
var inRow: UInt32 { 0xFFFF_FFFE }

/// Where the slopes and places of a record of many nodes are.
@frozen @usableFromInline
struct Block<Scalar> {
  @usableFromInline let slopes: UnsafeMutablePointer<Scalar>
  @usableFromInline let places: UnsafeMutablePointer<UInt32>
  @usableFromInline let count: Int
  @usableFromInline let isInRow: Bool

  /// The records that `count` slopes take.
  @inlinable @inline(__always)
  static func slots(slopes count: Int) -> Int { slots(bytes: count * MemoryLayout<Scalar>.stride) }
  @inlinable @inline(__always)
  static func slots(places count: Int) -> Int { slots(bytes: count * MemoryLayout<UInt32>.stride) }
  @inlinable @inline(__always)
  static func slots(bytes: Int) -> Int {
    let stride = MemoryLayout<Record<Scalar>>.stride
    return (bytes + stride - 1) / stride
  }

  /// The block whose slopes begin at `start`.
  @inlinable @inline(__always)
  init(at start: UnsafeMutablePointer<Record<Scalar>>, count: Int, isInRow: Bool) {
    slopes = UnsafeMutableRawPointer(start).assumingMemoryBound(to: Scalar.self)
    places = UnsafeMutableRawPointer(start + Self.slots(slopes: count)).assumingMemoryBound(to: UInt32.self)
    (self.count, self.isInRow) = (count, isInRow)
  }

  /// The number of records before the one that says what it is.
  @inlinable @inline(__always)
  static func slots(_ count: Int, isInRow: Bool) -> Int {
    slots(slopes: count) + slots(places: isInRow ? 1 : count)
  }

  /// The block of the record `record` at place `j`, and where it begins.
  @inlinable @inline(__always)
  static func read(
    _ records: UnsafePointer<Record<Scalar>>, _ record: Record<Scalar>, at j: Int
  ) -> (block: Block, start: Int) {
    let (count, isInRow) = (Int(record.secondPlace), record.firstPlace == inRow)
    let start = j - slots(count, isInRow: isInRow)
    return (Block(at: UnsafeMutablePointer(mutating: records + start), count: count, isInRow: isInRow), start)
  }

  /// Adds `adjoint` times each slope to the adjoints of the nodes.
  @inlinable @inline(__always)
  func pass(_ adjoint: Scalar, to adjoints: UnsafeMutablePointer<Scalar>) where Scalar: FloatingPoint {
    if isInRow {
      let adjoints = adjoints + Int(places[0])
      for i in 0..<count { adjoints[i] += slopes[i] * adjoint }
    } else {
      for i in 0..<count { adjoints[Int(places[i])] += slopes[i] * adjoint }
    }
  }

  /// As `pass`, with zeros that stay zero.
  @inlinable
  func passStrictly(_ adjoint: Scalar, to adjoints: UnsafeMutablePointer<Scalar>) where Scalar: FloatingPoint {
    for i in 0..<count { adjoints[place(i)] += strongProduct(slopes[i], adjoint) }
  }

  @inlinable @inline(__always)
  func place(_ i: Int) -> Int { isInRow ? Int(places[0]) + i : Int(places[i]) }
}

extension Block where Scalar: FloatingPoint {
  /// Memory for a record of `count` nodes, whose places are `first` and the following where they are in a row.
  @inlinable
  static func append(_ count: Int, inRowFrom first: UInt64?) -> (block: Block, node: UInt64) {
    let store = tape_current(level(of: Scalar.self))
    let slots = slots(count, isInRow: first != nil)
    tape_reserve(store, UInt64(slots + 1), UInt64(MemoryLayout<Record<Scalar>>.stride))
    let start =
      UnsafeMutableRawPointer(store.pointee.records!).assumingMemoryBound(to: Record<Scalar>.self)
      + ReverseMode.place(store.pointee.next)
    start[slots] = Record(0, first == nil ? scattered : inRow, 0, UInt32(count))
    let node = store.pointee.next + UInt64(slots)
    store.pointee.next = node + 1
    let block = Block(at: start, count: count, isInRow: first != nil)
    if let first { block.places[0] = UInt32(truncatingIfNeeded: first) }
    return (block, node)
  }
}

extension TapeVariable {
  /// How numbers of an array vary: none or one node among them, or many of the current recording.
  @usableFromInline
  enum Nodes {
    /// At most one node: what a loop does of them is no record.
    case single
    /// Every number has a node, each the next one.
    case inRow
    case scattered
  }

  @inlinable @inline(__always)
  static func nodes(_ x: UnsafePointer<TapeVariable>, count: Int) -> Nodes {
    let current = tape_current(level(of: Scalar.self)).pointee.next
    let first = x[0].node
    var gaps = recordingNumber(first ^ current)
    for i in 1..<count { gaps |= (x[i].node &- UInt64(truncatingIfNeeded: i)) ^ first }
    return gaps == 0 && count > 1 ? .inRow : otherNodes(x, count, current)
  }

  @inlinable @inline(never)
  static func otherNodes(_ x: UnsafePointer<TapeVariable>, _ count: Int, _ current: UInt64) -> Nodes {
    var (first, isSingle): (UInt64, Bool) = (0, true)
    for i in 0..<count where x[i].node != 0 {
      let node = x[i].node
      if recordingNumber(node ^ current) != 0 {
        tape_stop_at_foreign(first == 0 ? node : first, node, level(of: Scalar.self))
      }
      if first == 0 { first = node }
      if node != first { isSingle = false }
    }
    return isSingle ? .single : .scattered
  }

  /// The node of one record, with a slope along each number in turn.
  @inlinable @inline(__always)
  static func block(
    _ x: UnsafePointer<TapeVariable>, count: Int, _ nodes: Nodes, slope: (Int) -> Scalar
  ) -> UInt64 {
    let isInRow = nodes == .inRow
    let (block, node) = Block<Scalar>.append(count, inRowFrom: isInRow ? x[0].node : nil)
    for i in 0..<count { block.slopes[i] = slope(i) }
    if !isInRow { block.setPlaces(0, x, count) }
    return node
  }
}

extension Block where Scalar: FloatingPoint {
  /// The places of `x` from the entry `start` on. A constant has the slope 0 along the first node of the recording.
  @inlinable @inline(__always)
  func setPlaces(_ start: Int, _ x: UnsafePointer<TapeVariable<Scalar>>, _ count: Int) {
    for i in 0..<count {
      places[start + i] = UInt32(truncatingIfNeeded: x[i].node)
      if x[i].node == 0 { slopes[start + i] = 0 }
    }
  }
}
