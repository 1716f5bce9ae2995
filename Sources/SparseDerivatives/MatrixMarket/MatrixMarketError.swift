/// What is wrong with a Matrix Market file, and in which line.
public struct MatrixMarketError: Error, Equatable, CustomStringConvertible {
  /// From 1; nil where it is no line in particular.
  public let line: Int?
  /// What was found, and what would be right.
  public let reason: String

  init(line: Int?, _ reason: String) { (self.line, self.reason) = (line, reason) }

  public var description: String { line.map { "line \($0): \(reason)" } ?? reason }
}
