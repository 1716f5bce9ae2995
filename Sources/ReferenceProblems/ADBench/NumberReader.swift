/// Numbers of a text one after the other, whatever stands between them: the format of ADBench's files.
struct NumberReader {
  private let words: [Substring]
  private var next = 0
  private let name: String

  init(_ text: String, name: String) {
    words = text.split(whereSeparator: \.isWhitespace)
    self.name = name
  }

  mutating func count(_ what: String) throws -> Int {
    let word = try word(what)
    guard let number = Int(word), number >= 0 else {
      throw ADBenchError("\(name): \(what) is to be a count, not \(word.debugDescription)")
    }
    return number
  }

  mutating func numbers(_ count: Int, _ what: String) throws -> [Double] {
    var numbers: [Double] = []
    for i in 0..<count {
      let word = try word("number \(i + 1) of \(count) of \(what)")
      guard let number = Double(word), number.isFinite else {
        throw ADBenchError("\(name): number \(i + 1) of \(what) is to be finite, not \(word.debugDescription)")
      }
      numbers.append(number)
    }
    return numbers
  }

  func finish() throws {
    if next < words.count {
      throw ADBenchError("\(name): \(words.count - next) words too many, from \(words[next].debugDescription) on")
    }
  }

  private mutating func word(_ what: String) throws -> Substring {
    guard next < words.count else { throw ADBenchError("\(name): ends before \(what)") }
    next += 1
    return words[next - 1]
  }
}

/// A file of ADBench that does not hold what it should.
package struct ADBenchError: Error, CustomStringConvertible {
  package let description: String
  init(_ description: String) { self.description = description }
}
