import DualNumbers
import Foundation
import ReferenceProblems
import ReverseMode
import Testing

/// Value and gradient of an objective of ADBench.
struct ADBenchReference: Decodable {
  let value: String
  let gradient: [String]

  init(_ name: String) throws { self = try decoded("adbench/\(name)") }
}

@Suite("ADBench objectives")
struct ADBenchTests {
  @Test("values of mixtures", arguments: ["gmm_test", "gmm_d2_K5"])
  func mixture(name: String) throws {
    let mixture = try GaussianMixture(text: adbenchText(name), name: name)
    let expected = try #require(Double(ADBenchReference(name).value))
    // The sum of a thousand terms of one sign; seen: 3 u.
    #expect(abs(mixture(mixture.start) - expected) <= 30 * unitRoundoff * abs(expected))
  }

  @Test("value of a long short-term memory")
  func memory() throws {
    let memory = try LongShortTermMemory(text: adbenchText("lstm_l2_c1024"), name: "lstm")
    let expected = try #require(Double(ADBenchReference("lstm_l2_c1024").value))
    #expect(abs(memory(memory.start) - expected) <= 30 * unitRoundoff * abs(expected))
  }

  @Test("gradient of a small mixture, by both modes")
  func gradientOfSmallMixture() throws {
    let mixture = try GaussianMixture(text: adbenchText("gmm_test"), name: "gmm_test")
    try check(gradient(at: mixture.start, of: mixture), "gmm_test", tolerance: 8)
    try check(Reverse.gradient(at: mixture.start, of: mixture), "gmm_test", tolerance: 8)
  }

  @Test("gradients of mixtures of a thousand points, by reverse mode", arguments: ["gmm_d2_K5", "gmm_d10_K10"])
  func gradientOfMixture(name: String) throws {
    let mixture = try GaussianMixture(text: adbenchText(name), name: name)
    try check(Reverse.gradient(at: mixture.start, of: mixture), name, tolerance: 64)
  }

  @Test("gradient of a long short-term memory, by reverse mode")
  func gradientOfMemory() throws {
    let memory = try LongShortTermMemory(text: adbenchText("lstm_l2_c1024"), name: "lstm")
    try check(Reverse.gradient(at: memory.start, of: memory), "lstm_l2_c1024", tolerance: 64)
  }

  /// - Parameter tolerance: in roundings of the largest entry.
  private func check(_ slopes: [Double], _ name: String, tolerance: Double) throws {
    let expected = try ADBenchReference(name).gradient.compactMap { Double($0) }
    try #require(slopes.count == expected.count)
    let largest = expected.map(abs).max() ?? 0
    let worst = zip(slopes, expected).map { abs($0 - $1) }.max() ?? 0
    let roundings = worst / (unitRoundoff * largest)
    #expect(roundings <= tolerance, "\(name): off by \(roundings) roundings")
  }

  @Test(
    "files that are not what they should be",
    arguments: [
      ("", "the number of dimensions"), ("2 x", "the number of components is to be a count, not \"x\""),
      ("1 1 1 0 0", "ends before number 3 of 3 of the unknowns"),
      ("1 1 1 0 0 nan", "number 3 of the unknowns is to be finite"),
      ("1 1 1 0 0 0 1 1 0 7", "1 words too many, from \"7\" on"),
    ])
  func damaged(text: String, message: String) {
    let error = #expect(throws: ADBenchError.self) { try GaussianMixture(text: text, name: "mixture.txt") }
    #expect(error.map { "\($0)" }?.contains(message) == true, "\(error as Any)")
  }
}
