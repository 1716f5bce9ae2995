import DualNumbers

/// Which inputs the copies of a term read, and which rows they write.
@frozen
public struct _TermIndices: Sendable {
  @usableFromInline let term: String
  @usableFromInline let copies: Int
  /// Of a copy.
  @usableFromInline let inputs, outputs: Int
  /// Copy after copy.
  @usableFromInline let reading, writing: [Int32]
  /// One more than the largest index.
  @usableFromInline let inputsEnd, rowsEnd: Int

  @inlinable
  init(
    _ term: String, _ copies: Int, _ inputs: Int, _ outputs: Int, _ reading: (Int, Int) -> Int,
    _ writing: (Int, Int) -> Int
  ) throws(TermError) {
    let largest = Int(Int32.max)
    self.term = term
    self.copies = copies
    self.inputs = inputs
    self.outputs = outputs
    var (indices, rows) = ([Int32](), [Int32]())
    indices.reserveCapacity(copies * inputs)
    rows.reserveCapacity(copies * outputs)
    for copy in 0..<copies {
      for place in 0..<inputs {
        let index = reading(copy, place)
        guard index >= 0 && index < largest else {
          throw .input(index, term: term, copy: copy, place: place, of: largest)
        }
        indices.append(Int32(index))
      }
      for place in 0..<outputs {
        let index = writing(copy, place)
        guard index >= 0 && index < largest else {
          throw .row(index, term: term, copy: copy, place: place, of: largest)
        }
        rows.append(Int32(index))
      }
    }
    self.reading = indices
    self.writing = rows
    inputsEnd = indices.max().map { Int($0) + 1 } ?? 0
    rowsEnd = rows.max().map { Int($0) + 1 } ?? 0
    try requireDistinctInputs()
  }

  @usableFromInline
  func requireDistinctInputs() throws(TermError) {
    for copy in 0..<copies {
      let first = copy * inputs
      for a in 0..<inputs {
        for b in 0..<a where reading[first + a] == reading[first + b] {
          throw .repeatedInput(Int(reading[first + a]), term: term, copy: copy, places: [b, a])
        }
      }
    }
  }

  func requireInputs(below count: Int) throws(TermError) {
    if inputsEnd <= count { return }
    let k = reading.firstIndex { $0 >= count }!
    throw .input(Int(reading[k]), term: term, copy: k / inputs, place: k % inputs, of: count)
  }

  func requireRows(below count: Int) throws(TermError) {
    if rowsEnd <= count { return }
    let k = writing.firstIndex { $0 >= count }!
    throw .row(Int(writing[k]), term: term, copy: k / outputs, place: k % outputs, of: count)
  }
}

/// Where what a copy computes goes among the entries of a matrix.
@frozen @usableFromInline
package struct TermPlaces: Sendable {
  /// One after the other; what is added to an entry that others write as well is marked by a negative number, −1 − place.
  @usableFromInline let places: [Int32]
  /// Whether the outputs of a copy stand below each other in every column and are alone there: only the place of the first
  /// is listed then.
  @usableFromInline let areStacked: Bool

  init(_ places: [Int32], areStacked: Bool) { (self.places, self.areStacked) = (places, areStacked) }
}

/// Whether two outputs are added to one row, or to one entry.
@frozen @usableFromInline
package struct TermSharing: Sendable {
  @usableFromInline package let rows, entries: Bool
}

// MARK: Patterns

/// The copies that read each input.
struct TermReaders {
  /// Kind, copy and place of a reader.
  struct Reader {
    let kind, copy, place: Int32
  }

  private let starts: [Int]
  private let readers: [Reader]

  init(_ kinds: [_TermIndices], inputs: Int) {
    var starts = [Int](repeating: 0, count: inputs + 1)
    for kind in kinds { for input in kind.reading { starts[Int(input) + 1] += 1 } }
    for j in 0..<inputs { starts[j + 1] += starts[j] }
    var next = starts
    var readers = [Reader](repeating: Reader(kind: 0, copy: 0, place: 0), count: starts[inputs])
    for (number, kind) in kinds.enumerated() {
      for copy in 0..<kind.copies {
        for place in 0..<kind.inputs {
          let input = Int(kind.reading[copy * kind.inputs + place])
          readers[next[input]] = Reader(kind: Int32(number), copy: Int32(copy), place: Int32(place))
          next[input] += 1
        }
      }
    }
    (self.starts, self.readers) = (starts, readers)
  }

  subscript(input: Int) -> ArraySlice<Reader> { readers[starts[input]..<starts[input + 1]] }
}

private func requireSize(_ count: Int, _ name: String) {
  require(count >= 0 && count <= Int32.max, "\(name) is \(count); it must be from 0 to \(Int32.max)")
}

extension SparsePattern {
  /// The pattern of a matrix with a column per input, and where the kinds' copies write.
  ///
  /// `indices` tells the rows of a reader, and `place` where the entry in one of them is listed, if it is.
  fileprivate static func collected(
    rows: Int, columns: Int, _ readers: TermReaders, _ places: inout [[Int32]],
    _ indices: (TermReaders.Reader) -> ArraySlice<Int32>, _ place: (TermReaders.Reader, Int) -> Int?
  ) throws(TermError) -> SparsePattern {
    var (starts, rowIndices) = ([0], [Int32]())
    starts.reserveCapacity(columns + 1)
    // Where the column at hand has a row, and how often.
    var (found, writers) = ([Int32](repeating: -1, count: rows), [Int32](repeating: 0, count: rows))
    for j in 0..<columns {
      let first = rowIndices.count
      for reader in readers[j] {
        for row in indices(reader) {
          if writers[Int(row)] == 0 { rowIndices.append(row) }
          writers[Int(row)] += 1
        }
      }
      guard rowIndices.count <= Int32.max else { throw .entries(rowIndices.count) }
      rowIndices[first...].sort()
      for k in first..<rowIndices.count { found[Int(rowIndices[k])] = Int32(k) }
      for reader in readers[j] {
        for (i, row) in indices(reader).enumerated() {
          guard let place = place(reader, i) else { continue }
          let entry = found[Int(row)]
          places[Int(reader.kind)][place] = writers[Int(row)] == 1 ? entry : -1 - entry
        }
      }
      for k in first..<rowIndices.count { writers[Int(rowIndices[k])] = 0 }
      starts.append(rowIndices.count)
    }
    return SparsePattern(unchecked: rows, columns, starts, rowIndices)
  }

  /// The pattern of a Jacobian; of a copy first the outputs of its first input.
  @usableFromInline
  static func jacobian(
    rows: Int, columns: Int, _ kinds: [_TermIndices]
  ) throws(TermError) -> (pattern: SparsePattern, places: [TermPlaces], sharing: TermSharing) {
    requireSize(rows, "rows")
    requireSize(columns, "inputs")
    for kind in kinds {
      try kind.requireInputs(below: columns)
      try kind.requireRows(below: rows)
    }
    var places = kinds.map { [Int32](repeating: 0, count: $0.copies * $0.inputs * $0.outputs) }
    let pattern = try collected(rows: rows, columns: columns, TermReaders(kinds, inputs: columns), &places) { reader in
      let kind = kinds[Int(reader.kind)]
      let first = Int(reader.copy) * kind.outputs
      return kind.writing[first..<first + kind.outputs]
    } _: { reader, i in
      let kind = kinds[Int(reader.kind)]
      return (Int(reader.copy) * kind.inputs + Int(reader.place)) * kind.outputs + i
    }
    let sharing = TermSharing(
      rows: kinds.sharedRow != nil, entries: places.contains { $0.contains { $0 < 0 } })
    return (pattern, zip(kinds, places).map { TermPlaces(stacking: $1, outputs: $0.outputs) }, sharing)
  }

  /// The pattern of a symmetric matrix of inputs by inputs; of a copy the lower triangle, row after row.
  @usableFromInline
  static func symmetric(
    inputs: Int, _ kinds: [_TermIndices]
  ) throws(TermError) -> (pattern: SparsePattern, places: [TermPlaces], mirrored: [Int32]) {
    requireSize(inputs, "inputs")
    for kind in kinds { try kind.requireInputs(below: inputs) }
    var places = kinds.map { [Int32](repeating: 0, count: $0.copies * ($0.inputs * ($0.inputs + 1) / 2)) }
    let pattern = try collected(rows: inputs, columns: inputs, TermReaders(kinds, inputs: inputs), &places) { reader in
      let kind = kinds[Int(reader.kind)]
      let first = Int(reader.copy) * kind.inputs
      return kind.reading[first..<first + kind.inputs]
    } _: { reader, i in
      // The entry in the lower triangle, whichever of the two inputs comes first in the copy.
      let kind = kinds[Int(reader.kind)]
      let first = Int(reader.copy) * kind.inputs
      if kind.reading[first + i] < kind.reading[first + Int(reader.place)] { return nil }
      let (row, column) = (max(i, Int(reader.place)), min(i, Int(reader.place)))
      return Int(reader.copy) * (kind.inputs * (kind.inputs + 1) / 2) + row * (row + 1) / 2 + column
    }
    return (
      pattern, places.map { TermPlaces($0.map { $0 < 0 ? -1 - $0 : $0 }, areStacked: false) }, pattern.mirrored
    )
  }

  /// For each entry of a symmetric pattern the place of that across the diagonal, if it is above, else its own.
  private var mirrored: [Int32] {
    var sources = (0..<Int32(nonZeros)).map { $0 }
    var next = columnStarts
    for j in 0..<columns {
      for k in columnStarts[j]..<columnStarts[j + 1] where Int(rowIndices[k]) > j {
        // The rows of a column ascend, as the columns do in which they come by here.
        let row = Int(rowIndices[k])
        sources[next[row]] = Int32(k)
        next[row] += 1
      }
    }
    return sources
  }
}

extension [_TermIndices] {
  /// The first row that two outputs write, and the second of their copies.
  @usableFromInline
  var sharedRow: TermError? {
    var isWritten = [Bool](repeating: false, count: map(\.rowsEnd).max() ?? 0)
    for kind in self {
      for (k, row) in kind.writing.enumerated() {
        if isWritten[Int(row)] { return .sharedRow(Int(row), term: kind.term, copy: k / kind.outputs) }
        isWritten[Int(row)] = true
      }
    }
    return nil
  }
}

extension TermPlaces {
  /// The places of a kind, of which as many as it has outputs belong to one input.
  fileprivate init(stacking places: [Int32], outputs: Int) {
    for k in stride(from: 0, to: places.count, by: outputs) {
      for i in 0..<outputs where places[k] < 0 || places[k + i] != places[k] + Int32(i) {
        self.init(places, areStacked: false)
        return
      }
    }
    self.init(
      outputs == 1 ? places : stride(from: 0, to: places.count, by: outputs).map { places[$0] }, areStacked: true)
  }
}
