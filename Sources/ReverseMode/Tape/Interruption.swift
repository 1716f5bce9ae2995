import DualNumbers
import TapeStore

/// Nodes at which the sweep stops: their adjoints are complete, and `run` adds to those of nodes before them. Their records
/// have no slopes.
@usableFromInline
struct Interruption<Scalar: FloatingPoint> {
  @usableFromInline let places: Range<Int>
  @usableFromInline let run: (_ adjoints: UnsafeMutablePointer<Scalar>, _ first: Int) -> Void
}

extension Tape {
  /// The tape that numbers over `Scalar` are recorded on in this thread.
  static var current: Tape? {
    guard let owner = tape_current(level(of: Scalar.self)).pointee.owner else { return nil }
    return Unmanaged<Tape>.fromOpaque(owner).takeUnretainedValue()
  }

  /// The first of `count` new nodes at which the sweep stops, while this tape records.
  func interrupt(
    nodes count: Int, _ run: @escaping (_ adjoints: UnsafeMutablePointer<Scalar>, _ first: Int) -> Void
  ) -> UInt64 {
    let store = tape_current(level(of: Scalar.self))
    let first = store.pointee.next
    tape_reserve(store, UInt64(count), UInt64(MemoryLayout<Record<Scalar>>.stride))
    let records = UnsafeMutableRawPointer(store.pointee.records!).assumingMemoryBound(to: Record<Scalar>.self)
    for i in 0..<count { (records + place(first) + i).initialize(to: Record(0, 0, 0, 0)) }
    store.pointee.next = first + UInt64(count)
    interruptions.append(Interruption(places: place(first)..<place(first) + count, run: run))
    return first
  }

  /// Sweeps once, strictly, so that hooks see each adjoint once.
  @usableFromInline
  func sweepWithInterruptions() {
    let adjoints = adjoints.baseAddress!
    var end = count
    for interruption in interruptions.reversed() {
      let places = interruption.places
      sweepStrictly(records, adjoints, inputs: places.upperBound, count: end)
      interruption.run(adjoints, places.lowerBound)
      end = places.lowerBound
    }
    sweepStrictly(records, adjoints, inputs: inputs, count: end)
  }
}
