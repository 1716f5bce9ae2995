/// What is wrong with the indices of a term's copies.
public enum TermError: Error, Equatable, CustomStringConvertible {
  /// A copy reads an input that does not exist.
  case input(Int, term: String, copy: Int, place: Int, of: Int)
  /// A copy writes a row that does not exist.
  case row(Int, term: String, copy: Int, place: Int, of: Int)
  /// A copy reads one input at two places.
  case repeatedInput(Int, term: String, copy: Int, places: [Int])
  /// Two outputs are added to a row, where residuals must have rows of their own.
  case sharedRow(Int, term: String, copy: Int)
  /// There are more entries than a 32-bit index can count.
  case entries(Int)

  public var description: String {
    switch self {
    case .input(let input, let term, let copy, let place, let count):
      "copy \(copy) of \(term) reads input \(input) at place \(place); there are inputs 0 to \(count - 1)"
    case .row(let row, let term, let copy, let place, let count):
      "copy \(copy) of \(term) writes row \(row) at place \(place); there are rows 0 to \(count - 1)"
    case .repeatedInput(let input, let term, let copy, let places):
      "copy \(copy) of \(term) reads input \(input) at places \(places[0]) and \(places[1]); the inputs of a copy must differ"
    case .sharedRow(let row, let term, let copy):
      "copy \(copy) of \(term) writes row \(row), which another output writes as well; residuals must have rows of their own"
    case .entries(let count):
      "the terms have \(count) entries or more; a matrix has at most \(Int32.max)"
    }
  }
}
