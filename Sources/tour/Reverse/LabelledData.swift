import DualNumbers
import Foundation

/// Examples with measures and a class each: every fifth is kept back for a test.
struct LabelledData {
  struct Example {
    /// With mean 0 and standard deviation 1 among the examples to learn from.
    var measures: [Double]
    let label: Int
  }

  let classes: [String]
  let training: [Example]
  let test: [Example]

  var measureCount: Int { training[0].measures.count }

  init(bundled name: String) throws {
    guard let url = Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Data/learning"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { throw UsageError("the data \(name) is missing from the bundle of the tour") }
    try self.init(parsing: text, file: "\(name).csv")
  }

  /// The first line counts examples and measures and names the classes; the others have the measures of one example each,
  /// and the number of its class.
  init(parsing text: String, file: String) throws {
    let lines = text.split(whereSeparator: \.isNewline)
    let head = lines.first?.split(separator: ",") ?? []
    guard head.count > 3, let count = Int(head[0]), let measures = Int(head[1]), count > 4, measures > 0 else {
      throw UsageError("\(file):1: two counts and two classes or more are needed, as in 150,4,setosa,versicolor")
    }
    guard lines.count == count + 1 else {
      throw UsageError("\(file): line 1 announces \(count) examples, but there are \(lines.count - 1)")
    }
    classes = head[2...].map(String.init)
    var examples: [Example] = []
    for (number, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let numbers = fields.dropLast().compactMap { Double($0) }.filter(\.isFinite)
      guard fields.count == measures + 1, numbers.count == measures, let label = Int(fields[measures]),
        classes.indices.contains(label)
      else {
        throw UsageError(
          "\(file):\(number + 1): \(measures) numbers and a class below \(classes.count) are needed, not \(line.debugDescription)"
        )
      }
      examples.append(Example(measures: numbers, label: label))
    }
    let isTest = { (i: Int) in i % 5 == 4 }
    Self.standardize(&examples, by: examples.indices.filter { !isTest($0) })
    training = examples.indices.filter { !isTest($0) }.map { examples[$0] }
    test = examples.indices.filter(isTest).map { examples[$0] }
  }

  private static func standardize(_ examples: inout [Example], by rows: [Int]) {
    for j in examples[0].measures.indices {
      let column = rows.map { examples[$0].measures[j] }
      let mean = column.reduce(0, +) / Double(column.count)
      let variance = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(column.count)
      // A measure that is the same everywhere tells nothing.
      let scale = variance > 0 ? 1 / variance.squareRoot() : 0
      for i in examples.indices { examples[i].measures[j] = (examples[i].measures[j] - mean) * scale }
    }
  }
}
