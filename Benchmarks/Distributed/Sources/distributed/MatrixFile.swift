import Foundation

/// Matrix Market files, written under another name and renamed when they are whole.
struct MatrixFile {
  let path: String

  static let banner = "%%MatrixMarket matrix coordinate real general"
  /// What a part says of itself, in a comment.
  static let range = "% columns "

  /// Writes the entries of `columns`, where they have in the whole matrix; a part says which it has.
  func write(_ problem: Problem, _ columns: Range<Int>, _ entries: [Double]) throws {
    try write { append in
      var text = Self.head(
        problem.size, columns == 0..<problem.size ? nil : columns, entries: entries.count)
      var place = 0
      for j in columns {
        for i in problem.rows(ofColumn: j) {
          text += "\(i + 1) \(j + 1) \(entries[place])\n"
          place += 1
          if text.utf8.count > 1 << 20 {
            try append(Data(text.utf8))
            text.removeAll(keepingCapacity: true)
          }
        }
      }
      try append(Data(text.utf8))
    }
  }

  static func head(_ size: Int, _ columns: Range<Int>?, entries: Int) -> String {
    "\(banner)\n" + (columns.map { "\(range)\($0.lowerBound)..<\($0.upperBound)\n" } ?? "")
      + "\(size) \(size) \(entries)\n"
  }

  /// Joins parts, in whatever order they are given, into the whole.
  static func join(_ paths: [String], into path: String) throws {
    let parts = try paths.map(Part.init).sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    guard let first = parts.first else { throw RunError("there is nothing to join") }
    var next = 0
    for part in parts {
      guard part.size == first.size else {
        throw RunError("\(part.path): a matrix of \(part.size) columns, where \(first.path) has \(first.size)")
      }
      guard part.columns.lowerBound == next else {
        let problem = part.columns.lowerBound > next ? "no part has" : "another part has, too,"
        throw RunError(
          "\(part.path): begins with column \(part.columns.lowerBound); \(problem) column \(min(next, part.columns.lowerBound))"
        )
      }
      next = part.columns.upperBound
    }
    guard next == first.size else { throw RunError("no part has column \(next) of \(first.size)") }
    try MatrixFile(path: path).write { append in
      try append(Data(head(first.size, nil, entries: parts.reduce(0) { $0 + $1.entries }).utf8))
      for part in parts { try append(part.body) }
    }
  }

  private func write(_ body: (_ append: (Data) throws -> Void) throws -> Void) throws {
    let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).unfinished"
    do {
      guard FileManager.default.createFile(atPath: temporary, contents: nil),
        let file = FileHandle(forWritingAtPath: temporary)
      else { throw RunError("cannot be created") }
      try body { try file.write(contentsOf: $0) }
      try file.close()
      guard rename(temporary, path) == 0 else { throw RunError("cannot be replaced") }
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw RunError("\(path): \((error as? RunError)?.description ?? error.localizedDescription)")
    }
  }
}

/// A file with some columns of a matrix.
private struct Part {
  let path: String
  let size: Int
  let columns: Range<Int>
  let entries: Int
  /// The lines of the entries.
  let body: Data

  init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else { throw RunError("\(path): cannot be read") }
    func bad(_ what: String) -> RunError { RunError("\(path): \(what)") }
    var rest = data[...]
    func line() throws -> String {
      guard let end = rest.firstIndex(of: 10) else { throw bad("ends within its head") }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    guard try line() == MatrixFile.banner else { throw bad("does not begin with \(MatrixFile.banner)") }
    let range = try line()
    guard range.hasPrefix(MatrixFile.range), let columns = ColumnRange(argument: String(range.dropFirst(10)))?.range
    else {
      throw bad("found \(range.debugDescription) in line 2, expected the columns of a part: % columns 0..<100")
    }
    let sizes = try line()
    let numbers = sizes.split(separator: " ").map { Int($0) }
    guard numbers.count == 3, let rows = numbers[0], let size = numbers[1], let entries = numbers[2], rows == size,
      columns.upperBound <= size
    else { throw bad("found \(sizes.debugDescription) in line 3, expected rows, columns and entries") }
    let lines = rest.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
    guard lines == entries, rest.last == 10 || rest.isEmpty else {
      throw bad("has \(lines) whole lines of entries, where line 3 says \(entries)")
    }
    (self.path, self.size, self.columns, self.entries, body) = (path, size, columns, entries, rest)
  }
}
