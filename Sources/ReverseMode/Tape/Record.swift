import TapeStore

/// The slopes along two nodes and their places; of `Double` a `tape_record`.
@frozen @usableFromInline
struct Record<Scalar> {
  @usableFromInline var first, second: Scalar
  @usableFromInline var firstPlace, secondPlace: UInt32

  @inlinable @inline(__always)
  init(_ first: Scalar, _ firstPlace: UInt32, _ second: Scalar, _ secondPlace: UInt32) {
    (self.first, self.second, self.firstPlace, self.secondPlace) = (first, second, firstPlace, secondPlace)
  }
}

extension Record {
  /// As `tape_join`, of any scalar.
  @inlinable @inline(__always)
  static func joined(_ s: Scalar, _ x: UInt64, _ t: Scalar, _ y: UInt64) -> UInt64 {
    let store = tape_current(level(of: Scalar.self))
    let next = store.pointee.next
    if ((x ^ y) | (x ^ next)) >> 32 != 0 { return 0 }
    tape_reserve(store, 1, UInt64(MemoryLayout<Record>.stride))
    UnsafeMutableRawPointer(store.pointee.records!).assumingMemoryBound(to: Record.self)[place(next)] =
      Record(s, UInt32(truncatingIfNeeded: x), t, UInt32(truncatingIfNeeded: y))
    store.pointee.next = next &+ 1
    return next
  }
}

/// The place of a node in its recording.
@inlinable @inline(__always)
func place(_ node: UInt64) -> Int { Int(node & 0xFFFF_FFFF) }

/// The recording of a node.
@inlinable @inline(__always)
func recordingNumber(_ node: UInt64) -> UInt64 { node >> 32 }
