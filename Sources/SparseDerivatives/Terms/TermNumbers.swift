import DualNumbers

/// Numbers for the inputs and outputs of a term that the compiler can keep in registers: sixteen each.
@frozen @usableFromInline
struct TermNumbers<Number: ElementaryScalar> {
  @usableFromInline typealias Four = (Number, Number, Number, Number)
  @usableFromInline typealias Sixteen = (Four, Four, Four, Four)
  @usableFromInline var numbers: (inputs: Sixteen, outputs: Sixteen)

  @inlinable @inline(__always)
  init() {
    let zero = Number(0 as Double)
    let four = (zero, zero, zero, zero)
    let sixteen = (four, four, four, four)
    numbers = (sixteen, sixteen)
  }

  @inlinable @inline(__always)
  static var count: Int { 16 }
}

extension Terms {
  @inlinable @inline(__always)
  static var isSmall: Bool { Term.inputs <= 16 && Term.outputs <= 16 }

  /// Calls `body` with memory for the inputs of a copy and for its outputs.
  @inlinable @inline(__always)
  static func withNumbers<Number: ElementaryScalar>(
    _: Number.Type, _ body: (_ inputs: UnsafeMutablePointer<Number>, _ outputs: UnsafeMutablePointer<Number>) -> Void
  ) {
    // One call of `body`, which is inlined then, and the numbers are in registers.
    var numbers = TermNumbers<Number>()
    let count = Term.inputs + Term.outputs
    let memory = isSmall ? nil : UnsafeMutablePointer<Number>.allocate(capacity: count)
    memory?.initialize(repeating: Number(0 as Double), count: count)
    withUnsafeMutableBytes(of: &numbers) { bytes in
      let first = memory ?? bytes.baseAddress!.assumingMemoryBound(to: Number.self)
      body(first, first + (isSmall ? 16 : Term.inputs))
    }
    memory?.deallocate()
  }

  /// Calls the term, whose inputs are there.
  @inlinable @inline(__always)
  func call<Number: ElementaryScalar>(
    _ copy: Int, _ inputs: UnsafeMutablePointer<Number>, _ outputs: UnsafeMutablePointer<Number>
  ) {
    for i in 0..<Term.outputs { outputs[i] = Number(0 as Double) }
    let x = UnsafeBufferPointer(start: inputs, count: Term.inputs)
    let y = UnsafeMutableBufferPointer(start: outputs, count: Term.outputs)
    var rows = y.mutableSpan
    term(x.span, copy: copy, into: &rows)
  }

  /// The outputs of a copy.
  @inlinable @inline(__always)
  func evaluate<Scalar: TermScalar>(
    _ copy: Int, at x: UnsafePointer<Scalar>, reading: UnsafePointer<Int32>,
    _ inputs: UnsafeMutablePointer<Scalar>, _ outputs: UnsafeMutablePointer<Scalar>
  ) {
    forEachInput(Term.inputs) { k in inputs[k] = x[Int(reading[k])] }
    call(copy, inputs, outputs)
  }

  /// How far apart the rows of a block are: whole lanes are written.
  @inlinable @inline(__always)
  static func stride<Number: SeededNumber>(_: Number.Type) -> Int {
    (Term.inputs + Number.laneCount - 1) / Number.laneCount * Number.laneCount
  }

  /// The outputs of a copy and their derivatives: ∂yᵢ/∂xₖ to `block[i·stride + k]`.
  @inlinable @inline(__always)
  func differentiate<Number: ElementaryScalar & SeededNumber>(
    _ copy: Int, at x: UnsafePointer<Number.Value>, reading: UnsafePointer<Int32>,
    _ inputs: UnsafeMutablePointer<Number>, _ outputs: UnsafeMutablePointer<Number>,
    block: UnsafeMutablePointer<Number.Value>
  ) {
    if Term.inputs <= Number.laneCount {
      forEachInput(Term.inputs) { k in
        inputs[k] = Number(x[Int(reading[k])])
        if k < Number.laneCount { inputs[k].seed(lane: k) }
      }
      call(copy, inputs, outputs)
      for i in 0..<Term.outputs {
        outputs[i].unsafeCopyDerivatives(Number.laneCount, to: block + i * Number.laneCount, stride: 1)
      }
    } else {
      for k in 0..<Term.inputs { inputs[k] = Number(x[Int(reading[k])]) }
      let rowStride = Self.stride(Number.self)
      for first in Swift.stride(from: 0, to: Term.inputs, by: Number.laneCount) {
        let end = min(first + Number.laneCount, Term.inputs)
        for k in first..<end { inputs[k].seed(lane: k - first) }
        call(copy, inputs, outputs)
        for i in 0..<Term.outputs {
          outputs[i].unsafeCopyDerivatives(Number.laneCount, to: block + (i * rowStride + first), stride: 1)
        }
        for k in first..<end { inputs[k].unseed(lane: k - first) }
      }
    }
  }
}

/// Straight-line code, so that the optimiser knows which input is in which lane.
@inlinable @_transparent
func forEachInput(_ count: Int, _ body: (Int) -> Void) {
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
  if count > 16 { for k in 16..<count { body(k) } }
}
