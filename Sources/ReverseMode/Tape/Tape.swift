import DualNumbers
import TapeStore

/// The memory of recordings, and the drivers that use it again: after the first call, calls of the same size allocate
/// nothing.
///
///     let tape = Tape<Double>()
///     var g = [0.0, 0.0]
///     for _ in 1...1000 { tape.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) } }
///     g  // [0.6, 0.8]
///
/// `Scalar` is what the numbers of the recording are made of: `Double` for gradients, `Dual<Double>` for products with
/// Hessians. One tape serves functions of any size in turn, keeps the memory of the largest, and frees it at its end.
///
/// - A record takes 24 bytes over `Double`, and its adjoint 8.
/// - A tape records one function at a time, in one thread at a time: it is not `Sendable`.
public final class Tape<Scalar: FloatingPoint> {
  /// The records; while a recording is under way, those of the tape around it.
  @exclusivity(unchecked) @usableFromInline var store = tape_store(records: nil, next: 0, limit: 0, owner: nil)
  /// The derivatives of the result by each node.
  @exclusivity(unchecked) @usableFromInline var adjoints = UnsafeMutableBufferPointer<Scalar>(start: nil, count: 0)
  /// Those of four results at once.
  @exclusivity(unchecked) @usableFromInline
  var laneAdjoints = UnsafeMutableBufferPointer<AdjointLanes>(start: nil, count: 0)
  /// The number of inputs, which are the first nodes.
  @exclusivity(unchecked) @usableFromInline var inputs = 0
  @exclusivity(unchecked) @usableFromInline var isRecording = false
  /// Where the sweep stops, in the order of the recording.
  @usableFromInline var interruptions: [Interruption<Scalar>] = []
  /// The point that functions of arrays are called with.
  @exclusivity(unchecked) @usableFromInline var point: [TapeVariable<Scalar>] = []
  /// What a function of several outputs returned last.
  @exclusivity(unchecked) @usableFromInline var outputs: [TapeVariable<Scalar>] = []

  @inlinable
  public init() {
    require(
      _isPOD(Scalar.self),
      "a tape cannot hold numbers of type \(Scalar.self), which own memory; their components must be plain values")
    require(
      level(of: Scalar.self) < Int32(tape_levels),
      "numbers of type \(TapeVariable<Scalar>.self) are recordings inside each other; at most \(tape_levels) can be")
  }

  deinit {
    tape_release(&store)
    adjoints.deallocate()
    laneAdjoints.deallocate()
  }
}

@available(*, unavailable)
extension Tape: Sendable {}

// MARK: Recording

extension Tape {
  /// The number of nodes, inputs included.
  @inlinable @inline(__always)
  var count: Int { place(store.next) }

  @inlinable @inline(__always)
  var records: UnsafeMutablePointer<Record<Scalar>> {
    UnsafeMutableRawPointer(store.records!).assumingMemoryBound(to: Record<Scalar>.self)
  }

  /// The upper half of the nodes of this recording, or of the last.
  @inlinable @inline(__always)
  var identity: UInt64 { recordingNumber(store.next) }

  /// Runs `body`, which gets the first of `count` nodes for inputs, and records what numbers over `Scalar` do in it.
  @inlinable @inline(__always)
  func recording<Result, Failure: Error>(
    of count: Int, _ body: (_ firstNode: UInt64) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let first = begin(count)
    defer { end() }
    return try body(first)
  }

  @inlinable
  func begin(_ count: Int) -> UInt64 {
    require(!isRecording, "this tape is recording a function already; a derivative inside needs a tape of its own")
    isRecording = true
    if !interruptions.isEmpty { interruptions = [] }
    store.owner = Unmanaged.passUnretained(self).toOpaque()
    inputs = count
    let first = UInt64(tape_new_recording()) << 32
    store.limit = first | store.limit & 0xFFFF_FFFF
    store.next = first
    tape_reserve(&store, UInt64(count), UInt64(MemoryLayout<Record<Scalar>>.stride))
    store.next = first | UInt64(count)
    swap(&store, &tape_current(level(of: Scalar.self)).pointee)
    return first
  }

  @inlinable
  func end() {
    swap(&store, &tape_current(level(of: Scalar.self)).pointee)
    isRecording = false
  }
}

// MARK: Adjoints

extension Tape {
  /// Makes all adjoints 0.
  @inlinable
  func clearAdjoints() {
    let count = count
    if adjoints.count < count {
      adjoints.deallocate()
      adjoints = .allocate(capacity: place(store.limit))
    }
    if count > 0 { adjoints.baseAddress!.initialize(repeating: 0, count: count) }
  }

  /// Adds `seed` to the adjoint of an output. A constant has none, and a seed of 0 passes nothing on.
  @inlinable @inline(__always)
  func seed(_ y: TapeVariable<Scalar>, _ seed: Scalar, index: Int? = nil) {
    if y.node == 0 { return }
    checkOutput(y, index: index)
    if !Tangents.isZeroThroughout(seed) { adjoints[place(y.node)] += strongProduct(y.slope, seed) }
  }

  @inlinable @inline(__always)
  func checkOutput(_ y: TapeVariable<Scalar>, index: Int?) {
    if recordingNumber(y.node) != identity { stopAtForeignOutput(index) }
  }
}
