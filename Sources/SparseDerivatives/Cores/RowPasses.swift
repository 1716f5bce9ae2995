import DualNumbers

/// A map that computes all outputs whichever are asked for: of it tasks share out the passes, not the rows.
@usableFromInline
protocol WholeMap {}

extension ArrayMap: WholeMap {}

/// Parts of a sparse Jacobian: a block of rows in all passes, since these read what was written of a row; or a pass of all
/// rows, with outputs of its own.
@usableFromInline
struct RowPasses<Scalar: _PlainSparseNumber & SIMDScalar, Map: SparseMap & Sendable>: Worker {
  @usableFromInline let plan: JacobianPlan
  @usableFromInline let point: [Scalar]
  @usableFromInline let map: Map
  @usableFromInline let blocks: RowBlocks
  @usableFromInline let values: UnsafeMutablePointer<Scalar>
  @usableFromInline let entries: UnsafeMutablePointer<Scalar>
  /// The outputs of a task that takes passes.
  @usableFromInline var ownValues: [Scalar] = []

  @inlinable
  init(
    _ plan: JacobianPlan, at point: [Scalar], of map: Map, _ blocks: RowBlocks, values: UnsafeMutablePointer<Scalar>,
    entries: UnsafeMutablePointer<Scalar>
  ) {
    (self.plan, self.point, self.map, self.blocks) = (plan, point, map, blocks)
    (self.values, self.entries) = (values, entries)
    if blocks.isWhole { ownValues = Array(repeating: 0, count: plan.pattern.rows) }
  }

  @inlinable
  mutating func run(_ item: Int) throws(Map.Failure) {
    if blocks.isWhole {
      let rows = 0..<plan.pattern.rows
      try plan.run(pass: item, at: point, rows: rows, values: &ownValues, entries: entries, of: map)
      if item == 0 { for i in rows { values[i] = ownValues[i] } }
    } else {
      for pass in 0..<plan.passes {
        try plan.run(pass: pass, at: point, rows: blocks.rows[item], values: values, entries: entries, of: map)
      }
    }
  }
}

/// What of a sparse Jacobian is done at a time.
@usableFromInline
struct RowBlocks: Sendable {
  /// Nothing but passes can be shared out.
  @usableFromInline let isWhole: Bool
  @usableFromInline let rows: [Range<Int>]
  @usableFromInline let count: Int

  /// Blocks of the rows, without those that have no entries where only entries are asked for. They do not depend on the
  /// number of tasks: at most about 256, so that tasks end at about the same time, of rows that take microseconds.
  @usableFromInline
  init(_ plan: JacobianPlan, isWhole: Bool, entriesOnly: Bool) {
    self.isWhole = isWhole
    guard !isWhole else {
      (rows, count) = ([], plan.passes)
      return
    }
    let size = Swift.max(512, (plan.pattern.rows + 255) / 256)
    guard entriesOnly else {
      let blocks = EqualRanges(plan.pattern.rows, size: size)
      rows = (0..<blocks.count).map { blocks[$0] }
      count = rows.count
      return
    }
    var blocks: [Range<Int>] = []
    var first = 0
    for row in 0...plan.pattern.rows {
      let isOver = row == plan.pattern.rows || plan.schedule.isEmpty(row)
      guard isOver || row - first == size else { continue }
      if first < row { blocks.append(first..<row) }
      first = isOver ? row + 1 : row
    }
    (rows, count) = (blocks, blocks.count)
  }
}

extension Schedule {
  func isEmpty(_ row: Int) -> Bool {
    if stride == 0 { return starts[row] == starts[row + 1] }
    return places[row * stride..<(row + 1) * stride].allSatisfy { $0 < 0 }
  }
}

/// Outputs and entries that several tasks write, each in places of its own.
@usableFromInline
final class SharedEntries<Scalar: _PlainSparseNumber>: @unchecked Sendable {
  @usableFromInline let values: UnsafeMutablePointer<Scalar>
  @usableFromInline let entries: UnsafeMutablePointer<Scalar>
  private let valueArray: [Scalar]
  private let entryArray: [Scalar]

  /// Zeros. They stay where they are: nothing else refers to the arrays while they are written.
  @usableFromInline
  init(_ pattern: SparsePattern) {
    (valueArray, values) = Self.zeros(pattern.rows)
    (entryArray, entries) = Self.zeros(pattern.nonZeros)
  }

  private static func zeros(_ count: Int) -> ([Scalar], UnsafeMutablePointer<Scalar>) {
    // Of an empty array no element is touched.
    var start = UnsafeMutablePointer<Scalar>(bitPattern: MemoryLayout<Scalar>.alignment)!
    let array = [Scalar](unsafeUninitializedCapacity: count) { buffer, initialized in
      buffer.initialize(repeating: 0)
      initialized = count
      start = buffer.baseAddress ?? start
    }
    return (array, start)
  }

  @usableFromInline
  func result(_ pattern: SparsePattern) -> (value: [Scalar], jacobian: SparseMatrix<Scalar>) {
    (valueArray, SparseMatrix(pattern, values: entryArray))
  }
}
