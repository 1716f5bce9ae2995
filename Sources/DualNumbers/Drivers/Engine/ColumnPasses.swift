/// The inputs that are seeded in each pass: as few passes as the lanes allow, and each with as many columns as the
/// others as far as groups of four lanes go, which cost the same with one column as with four.
///
/// Fifty columns in sixteen lanes are passes of 16, 12, 12 and 10. A pass with lanes to spare runs the same code as any
/// other: lanes that nothing is seeded in are zero.
@frozen @usableFromInline
struct ColumnPasses: Sequence, IteratorProtocol {
  @usableFromInline let columns: Int
  @usableFromInline let groupSize: Int
  @usableFromInline var passesLeft: Int
  @usableFromInline var first = 0

  @inlinable
  init(columns: Int, lanes: Int) {
    self.columns = columns
    groupSize = lanes == 8 || lanes == 16 ? 4 : lanes
    passesLeft = (columns + lanes - 1) / lanes
  }

  @inlinable
  mutating func next() -> Range<Int>? {
    guard passesLeft > 0 else { return nil }
    let groups = (columns - first + groupSize - 1) / groupSize
    let start = first
    first = Swift.min(start + (groups + passesLeft - 1) / passesLeft * groupSize, columns)
    passesLeft -= 1
    return start..<first
  }
}
