/// Reads a coordinate file, line by line.
struct MatrixMarketReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 0

  enum Field: String { case real, integer, pattern }
  enum Symmetry: String { case general, symmetric, skewSymmetric = "skew-symmetric" }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func failure(_ reason: String) -> MatrixMarketError { MatrixMarketError(line: line, reason) }

  /// The next line without its end, which may be that of Windows; nil at the end of the file.
  private mutating func nextLine() -> ArraySlice<UInt8>? {
    if position == bytes.count { return nil }
    line += 1
    let start = position
    while position < bytes.count && bytes[position] != 10 { position += 1 }
    var end = position
    if position < bytes.count { position += 1 }
    if end > start && bytes[end - 1] == 13 { end -= 1 }
    return bytes[start..<end]
  }

  /// The words of a line.
  private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split { $0 == 32 || $0 == 9 }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(40), as: UTF8.self)
    return (bytes.count > 40 ? text + "…" : text).debugDescription
  }

  mutating func read() throws(MatrixMarketError) -> SparseMatrix<Double> {
    let (field, symmetry) = try header()
    let (rows, columns, count) = try sizes()
    if symmetry != .general && rows != columns {
      throw failure("a \(symmetry.rawValue) matrix has as many rows as columns, not \(rows) and \(columns)")
    }
    // No line is shorter than "1 1" and its end, so a count that lies takes no memory.
    let most = (bytes.count - position + 1) / 4 + 1
    if count > most {
      throw failure("\(count) entries are announced, but the rest of the file has room for \(most) at most")
    }
    var entries: [(row: Int32, column: Int32, value: Double, line: Int)] = []
    entries.reserveCapacity(symmetry == .general ? count : 2 * count)
    var read = 0
    while let text = nextLine() {
      let words = Self.words(text)
      if words.isEmpty || words[0].first == UInt8(ascii: "%") { continue }
      if read == count { throw failure("\(Self.text(text)) follows the \(count) entries that are announced") }
      let (row, column, value) = try entry(words, text, field, rows, columns)
      entries.append((Int32(row), Int32(column), value, line))
      if symmetry != .general {
        if column > row {
          throw failure(
            "row \(row + 1), column \(column + 1) lies above the diagonal, of which a \(symmetry.rawValue) file has the other half"
          )
        }
        if row != column {
          entries.append((Int32(column), Int32(row), symmetry == .symmetric ? value : -value, line))
        } else if symmetry == .skewSymmetric {
          throw failure("a skew-symmetric file has no entries on the diagonal, as row \(row + 1) has")
        }
      }
      read += 1
    }
    if read < count { throw failure("the file ends after \(read) of \(count) entries") }
    return try matrix(rows, columns, entries)
  }

  private mutating func header() throws(MatrixMarketError) -> (Field, Symmetry) {
    guard let banner = nextLine() else { throw MatrixMarketError(line: 1, "the file is empty") }
    let words = Self.words(banner).map { String(decoding: $0, as: UTF8.self).lowercased() }
    guard words.first == "%%matrixmarket" else {
      throw failure(
        "\(Self.text(banner)) is no banner: a Matrix Market file begins with %%MatrixMarket matrix coordinate")
    }
    guard words.count == 5, words[1] == "matrix" else {
      throw failure(
        "the banner is to be %%MatrixMarket matrix coordinate, a field and a symmetry, not \(Self.text(banner))")
    }
    guard words[2] == "coordinate" else {
      throw failure("the format is to be coordinate, not \(words[2])")
    }
    guard let field = Field(rawValue: words[3]) else {
      throw failure("the field is to be real, integer or pattern, not \(words[3])")
    }
    guard let symmetry = Symmetry(rawValue: words[4]) else {
      throw failure("the symmetry is to be general, symmetric or skew-symmetric, not \(words[4])")
    }
    return (field, symmetry)
  }

  private mutating func sizes() throws(MatrixMarketError) -> (rows: Int, columns: Int, count: Int) {
    while let text = nextLine() {
      let words = Self.words(text)
      if words.isEmpty || words[0].first == UInt8(ascii: "%") { continue }
      guard words.count == 3 else {
        throw failure("rows, columns and entries are to be three numbers, not \(Self.text(text))")
      }
      var sizes: [Int] = []
      for word in words {
        guard let size = Int(String(decoding: word, as: UTF8.self)), size >= 0 else {
          throw failure("\(Self.text(word)) is no count of rows, columns or entries")
        }
        sizes.append(size)
      }
      if sizes[0] > Int(Int32.max) || sizes[1] > Int(Int32.max) {
        throw failure("\(sizes[0]) rows × \(sizes[1]) columns are more than a 32-bit index can count")
      }
      return (sizes[0], sizes[1], sizes[2])
    }
    throw failure("the file ends before the number of rows, columns and entries")
  }

  private func entry(
    _ words: [ArraySlice<UInt8>], _ text: ArraySlice<UInt8>, _ field: Field, _ rows: Int, _ columns: Int
  ) throws(MatrixMarketError) -> (row: Int, column: Int, value: Double) {
    let expected = field == .pattern ? 2 : 3
    guard words.count == expected else {
      throw failure(
        "an entry is to be row, column\(field == .pattern ? "" : " and value"), not \(Self.text(text))")
    }
    let row = try index(words[0], "row", rows)
    let column = try index(words[1], "column", columns)
    if field == .pattern { return (row, column, 1) }
    guard let value = Double(String(decoding: words[2], as: UTF8.self)) else {
      throw failure("\(Self.text(words[2])) is no number")
    }
    guard value.isFinite else { throw failure("the value \(Self.text(words[2])) is not finite") }
    if field == .integer && value != value.rounded() { throw failure("\(Self.text(words[2])) is no integer") }
    return (row, column, value)
  }

  /// An index, which counts from 0 here.
  private func index(_ word: ArraySlice<UInt8>, _ name: String, _ count: Int) throws(MatrixMarketError) -> Int {
    guard let index = Int(String(decoding: word, as: UTF8.self)) else {
      throw failure("the \(name) \(Self.text(word)) is no number")
    }
    if index == 0 { throw failure("\(name) 0: indices count from 1") }
    if index < 0 || index > count { throw failure("\(name) \(index) is not one of 1 to \(count)") }
    return index - 1
  }

  private func matrix(
    _ rows: Int, _ columns: Int, _ entries: [(row: Int32, column: Int32, value: Double, line: Int)]
  ) throws(MatrixMarketError) -> SparseMatrix<Double> {
    // The sizes are within the range of a 32-bit index, but may be larger than memory holds.
    if columns > 1 << 28 { throw MatrixMarketError(line: nil, "\(columns) columns are more than is read") }
    let pattern: SparsePattern
    do {
      pattern = try SparsePattern(rows: rows, columns: columns, entries: entries.map { (Int($0.row), Int($0.column)) })
    } catch {
      throw MatrixMarketError(line: nil, "\(error)")
    }
    var matrix = SparseMatrix<Double>(pattern)
    var lines = [Int](repeating: 0, count: pattern.nonZeros)
    for (row, column, value, line) in entries {
      // Every entry is in the pattern.
      let place = pattern.place(row: Int(row), column: Int(column))!
      if lines[place] > 0 {
        throw MatrixMarketError(
          line: line, "row \(row + 1), column \(column + 1) is there already, in line \(lines[place])")
      }
      lines[place] = line
      matrix.values[place] = value
    }
    return matrix
  }
}
