import DualNumbers

/// Where derivatives belong: for each output the places of its entries, with the colour that each is read from.
@usableFromInline
struct Schedule: Sendable {
  /// The colour of each input, −1 where its column has no entries.
  @usableFromInline let colours: [Int32]
  @usableFromInline let colourCount: Int
  @usableFromInline let seeds: Seeds
  /// How many places each row has, one for each colour, −1 where there is none. 0 for rows of different lengths.
  @usableFromInline let stride: Int
  /// Of each row of those, where its places begin.
  @usableFromInline let starts: [Int32]
  @usableFromInline let places: [Int32]
  @usableFromInline let entryColours: [Int32]

  /// Every entry from its own row.
  init(_ pattern: SparsePattern, _ coloring: Coloring) {
    self.init(pattern, coloring, hasOnePlacePerColour: true) { row, column, _ in (row, column) }
  }

  /// Every entry from its own row, or from that of its mirror image where its colour is there twice.
  init(symmetric pattern: SparsePattern, _ coloring: Coloring) {
    // How often each colour is in a row, one row at a time.
    var count = [Int32](repeating: 0, count: coloring.count)
    var isAlone = [Bool](repeating: false, count: pattern.nonZeros)
    let colours = coloring.colors
    for i in 0..<pattern.columns {
      let entries = pattern.entries(ofColumn: i)
      for k in entries { count[Int(colours[Int(pattern.rowIndices[k])])] += 1 }
      // The entry in row j of column i stands for the one in column j of row i.
      for k in entries { isAlone[k] = count[Int(colours[Int(pattern.rowIndices[k])])] == 1 }
      for k in entries { count[Int(colours[Int(pattern.rowIndices[k])])] = 0 }
    }
    var mirrored = [Int32](repeating: 0, count: pattern.nonZeros)
    var next = pattern.columnStarts
    for j in 0..<pattern.columns {
      for k in pattern.entries(ofColumn: j) {
        let i = Int(pattern.rowIndices[k])
        mirrored[next[i]] = Int32(k)
        next[i] += 1
      }
    }
    self.init(pattern, coloring, hasOnePlacePerColour: false) { row, column, place in
      // The colour of column j in row i: known at the mirror image's place.
      let isAloneInRow = isAlone[Int(mirrored[place])]
      require(
        isAloneInRow || isAlone[place], "row \(row), column \(column) cannot be told from others by these colours")
      return isAloneInRow ? (row, column) : (column, row)
    }
  }

  /// `source` says for the place of an entry in which row it is read, and from the direction of which column.
  private init(
    _ pattern: SparsePattern, _ coloring: Coloring, hasOnePlacePerColour: Bool,
    _ source: (_ row: Int, _ column: Int, _ place: Int) -> (row: Int, column: Int)
  ) {
    require(pattern.nonZeros <= Int(Int32.max), "a plan takes at most \(Int32.max) entries, not \(pattern.nonZeros)")
    require(
      coloring.colors.count == pattern.columns,
      "the colouring has \(coloring.colors.count) columns, the pattern \(pattern.columns)")
    let colours = coloring.colors
    func forEach(_ body: (_ row: Int, _ column: Int, _ place: Int) -> Void) {
      for j in 0..<pattern.columns {
        for k in pattern.columnStarts[j]..<pattern.columnStarts[j + 1] {
          let (row, column) = source(Int(pattern.rowIndices[k]), j, k)
          body(row, column, k)
        }
      }
    }
    // A column without entries is no direction: in a plan of some columns it must not add to those of its colour.
    self.colours = (0..<pattern.columns).map { pattern.entries(ofColumn: $0).isEmpty ? -1 : colours[$0] }
    colourCount = coloring.count
    seeds = Seeds(colours: coloring.count)
    if hasOnePlacePerColour && 1...16 ~= coloring.count
      && pattern.rows * coloring.count <= 2 * pattern.nonZeros
    {
      let count = coloring.count
      var places = [Int32](repeating: -1, count: pattern.rows * count)
      forEach { row, column, place in places[row * count + Int(colours[column])] = Int32(place) }
      self.stride = count
      (self.starts, self.places, self.entryColours) = ([], places, [])
      return
    }
    var starts = [Int32](repeating: 0, count: pattern.rows + 1)
    forEach { row, _, _ in starts[row + 1] += 1 }
    for i in 0..<pattern.rows { starts[i + 1] += starts[i] }
    var next = starts
    var places = [Int32](repeating: 0, count: pattern.nonZeros)
    var entryColours = places
    forEach { row, column, place in
      let k = Int(next[row])
      places[k] = Int32(place)
      entryColours[k] = colours[column]
      next[row] += 1
    }
    stride = 0
    self.starts = starts
    self.places = places
    self.entryColours = entryColours
  }

  /// The number of passes with so many directions in each: one where there is no colour, for the values.
  @inlinable
  func passes(lanes: Int) -> Int { Swift.max(1, (colourCount + lanes - 1) / lanes) }
}

extension Schedule {
  /// One pass: the outputs of `rows`, and their derivatives in the directions of the pass.
  ///
  /// - Precondition: `values` has room for all outputs, `entries` for the entries of the pattern.
  @inlinable @inline(__always)
  func run<Number: SparseNumber & SeededNumber, Failure: Error>(
    pass: Int, at x: UnsafePointer<Number._Stored>, rows: Range<Int>, of count: Int,
    values: UnsafeMutablePointer<Number._Stored>, entries: UnsafeMutablePointer<Number._Stored>,
    _ f: (SparseInputs<Number>, inout SparseOutputs<Number>) throws(Failure) -> Void
  ) throws(Failure) {
    try run(
      pass, x, rows, count, values, entries, colours, starts, places, entryColours, seeds.of(Number._Stored.self), f)
  }

  /// Arrays become pointers at the call: closures around them are not always specialised.
  @inlinable @inline(__always)
  func run<Number: SparseNumber & SeededNumber, Failure: Error>(
    _ pass: Int, _ x: UnsafePointer<Number._Stored>, _ rows: Range<Int>, _ count: Int,
    _ values: UnsafeMutablePointer<Number._Stored>, _ entries: UnsafeMutablePointer<Number._Stored>,
    _ colours: UnsafePointer<Int32>, _ starts: UnsafePointer<Int32>, _ places: UnsafePointer<Int32>,
    _ entryColours: UnsafePointer<Int32>, _ seeds: UnsafePointer<Number._Stored>,
    _ f: (SparseInputs<Number>, inout SparseOutputs<Number>) throws(Failure) -> Void
  ) throws(Failure) {
    let first = pass * Number.laneCount
    var outputs = SparseOutputs<Number>(
      values: values, entries: entries, stride: stride, starts: starts, places: places, colours: entryColours,
      first: first, count: count, rows: rows)
    let inputs = SparseInputs<Number>(
      values: x, colours: colours, first: first, seeds: seeds + (self.seeds.origin + first), count: self.colours.count)
    try f(inputs, &outputs)
    outputs.checkWritten()
  }
}
