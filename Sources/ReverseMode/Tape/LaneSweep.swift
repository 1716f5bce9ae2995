import DualNumbers
import TapeStore

// Four outputs a sweep: each node has an adjoint for each of them, in a lane of its own.

@usableFromInline typealias AdjointLanes = SIMD4<Double>

/// As `sweep`, with an adjoint for each of four outputs.
@inlinable @inline(never)
func sweepLanes(
  _ records: UnsafePointer<Record<Double>>, _ adjoints: UnsafeMutablePointer<AdjointLanes>, inputs: Int, count: Int
) {
  var j = count
  while j > inputs {
    j &-= 1
    let record = records[j]
    let adjoint = adjoints[j]
    if record.firstPlace >= inRow {
      let (block, start) = Block.read(records, record, at: j)
      for i in 0..<block.count { adjoints[block.place(i)] += block.slopes[i] * adjoint }
      j = start
    } else {
      adjoints[Int(record.firstPlace)] += record.first * adjoint
      adjoints[Int(record.secondPlace)] += record.second * adjoint
    }
  }
}

extension Tape {
  /// Sets up to four rows from `row` on, of numbers over `Double`; no row and false where an entry is not finite, or hooks want
  /// to see adjoints.
  @inlinable
  func setFourRows(_ row: Int, of outputs: [TapeVariable<Scalar>], in result: inout Matrix<Scalar>) -> Bool {
    let (count, inputs) = (count, inputs)
    if count == 0 || !interruptions.isEmpty { return false }
    if laneAdjoints.count < count {
      laneAdjoints.deallocate()
      laneAdjoints = .allocate(capacity: place(store.limit))
    }
    let adjoints = laneAdjoints.baseAddress!
    adjoints.initialize(repeating: AdjointLanes(), count: count)
    let rows = min(4, outputs.count - row)
    for lane in 0..<rows {
      let y = outputs[row + lane]
      if y.node == 0 { continue }
      checkOutput(y, index: row + lane)
      adjoints[place(y.node)][lane] += unsafeBitCast(y.slope, to: Double.self)
    }
    let records = UnsafeRawPointer(store.records!).assumingMemoryBound(to: Record<Double>.self)
    sweepLanes(records, adjoints, inputs: inputs, count: count)
    var check = AdjointLanes()
    for j in 0..<inputs { check += adjoints[j] * 0 }
    if check != AdjointLanes() { return false }
    for j in 0..<inputs {
      for lane in 0..<rows { result[row + lane, j] = unsafeBitCast(adjoints[j][lane], to: Scalar.self) }
    }
    return true
  }
}
