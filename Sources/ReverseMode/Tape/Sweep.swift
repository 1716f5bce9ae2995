import DualNumbers

// From the last record to the first: the adjoint of a node is complete when all that came after it has been visited.

/// Adjoints of all nodes from those that are seeded.
///
/// One node of a running sum is the record before, whose adjoint stays in a register. Nothing is tested for zero: where
/// an input's adjoint comes out not finite, the recording is swept again by `sweepStrictly`. Where anything is recorded there
/// is an input.
@inlinable @inline(never)
func sweep<Scalar: FloatingPoint>(
  _ records: UnsafePointer<Record<Scalar>>, _ adjoints: UnsafeMutablePointer<Scalar>, inputs: Int, count: Int
) {
  var j = count &- 1
  var adjoint = adjoints[j]
  while j >= inputs {
    let record = records[j]
    if record.firstPlace >= inRow {
      let (block, start) = Block.read(records, record, at: j)
      block.pass(adjoint, to: adjoints)
      j = start &- 1
      adjoint = adjoints[j]
      continue
    }
    j &-= 1
    let (x, y) = (Int(record.firstPlace), Int(record.secondPlace))
    let (first, second) = (record.first * adjoint, record.second * adjoint)
    adjoint = adjoints[j]
    if y == j {
      adjoint += second
      adjoints[x] += first
    } else {
      adjoints[y] += second
      if x == j { adjoint += first } else { adjoints[x] += first }
    }
  }
  adjoints[j] = adjoint
}

/// As `sweep`, with zeros that stay zero whatever they meet: an adjoint of 0 passes nothing on, nor does a slope of 0.
@inlinable @inline(never)
func sweepStrictly<Scalar: FloatingPoint>(
  _ records: UnsafePointer<Record<Scalar>>, _ adjoints: UnsafeMutablePointer<Scalar>, inputs: Int, count: Int
) {
  var j = count
  while j > inputs {
    j &-= 1
    let record = records[j]
    let adjoint = adjoints[j]
    let isZero = Tangents.isZeroThroughout(adjoint)
    if record.firstPlace >= inRow {
      let (block, start) = Block.read(records, record, at: j)
      if !isZero { block.passStrictly(adjoint, to: adjoints) }
      j = start
    } else if !isZero {
      adjoints[Int(record.firstPlace)] += strongProduct(record.first, adjoint)
      adjoints[Int(record.secondPlace)] += strongProduct(record.second, adjoint)
    }
  }
}

/// slope · adjoint, where a component of either that is 0 gives 0.
@inlinable
func strongProduct<Scalar: FloatingPoint>(_ slope: Scalar, _ adjoint: Scalar) -> Scalar {
  if Tangents.isZeroThroughout(slope) { return 0 }
  let product = Tangents.masked(slope, by: adjoint)
  if Tangents.isSingle(Scalar.self) || Tangents.isFiniteThroughout(product) { return product }
  return Tangents.finite(product, else: Tangents.masked(adjoint, by: slope))
}

/// Whether adjoints are finite in every component, by the sum of their products with 0.
@inlinable @inline(__always)
func areFinite<Scalar: FloatingPoint>(_ adjoints: UnsafePointer<Scalar>, _ count: Int) -> Bool {
  if Tangents.isSingle(Scalar.self) {
    var zero: Scalar = 0
    for i in 0..<count { zero += adjoints[i] * 0 }
    return zero == 0
  }
  return (0..<count).allSatisfy { i in Tangents.isFiniteThroughout(adjoints[i]) }
}

extension Tape {
  /// Sweeps the recording after `seed` has seeded outputs; again where the adjoint of an input is not finite.
  @inlinable @inline(__always)
  func sweep(_ seed: () -> Void) {
    clearAdjoints()
    seed()
    guard count > 0 else { return }
    if !interruptions.isEmpty { return sweepWithInterruptions() }
    let adjoints = adjoints.baseAddress!
    ReverseMode.sweep(records, adjoints, inputs: inputs, count: count)
    if areFinite(adjoints, inputs) { return }
    clearAdjoints()
    seed()
    sweepStrictly(records, adjoints, inputs: inputs, count: count)
  }
}
