import Foundation
import Testing

/// Compares numbers one by one and remembers how many were off and which the most.
struct Comparison {
  let subject: String
  private(set) var failures = 0
  private var worst = (ratio: 0.0, description: "")

  init(_ subject: String) { self.subject = subject }

  /// Counts a failure unless |`actual` − `expected`| ≤ `tolerance`; a NaN always fails.
  mutating func check(_ actual: Double, _ expected: Double, tolerance: Double, _ place: @autoclosure () -> String) {
    let error = actual == expected ? 0 : abs(actual - expected)
    guard !(error <= tolerance) else { return }
    failures += 1
    let ratio = error.isNaN || tolerance == 0 ? .infinity : error / tolerance
    guard ratio > worst.ratio else { return }
    worst = (ratio, "\(place()): expected \(expected), got \(actual), error \(error), allowed \(tolerance)")
  }

  /// What to print when the comparison failed.
  var report: String { "\(subject): \(failures) off, the worst at \(worst.description)" }
}

/// The folder of test data.
func testData() throws -> URL {
  try #require(Bundle.module.url(forResource: "Data", withExtension: nil))
}

/// The JSON file at `path` inside the test data; `jacobian_values` there is `jacobianValues` here.
func decoded<Content: Decodable>(_ path: String) throws -> Content {
  let file = try testData().appendingPathComponent("\(path).json")
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try decoder.decode(Content.self, from: Data(contentsOf: file))
}

/// An input of ADBench.
func adbenchText(_ name: String) throws -> String {
  try String(contentsOf: testData().appendingPathComponent("adbench/\(name).txt"), encoding: .utf8)
}

/// u, the relative error of one rounding.
let unitRoundoff = Double.ulpOfOne / 2
