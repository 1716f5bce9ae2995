import Foundation
import ReferenceProblems
import Testing

@testable import tour

/// What is known of a NIST model at three points: its values and Jacobian to 20 digits.
struct NISTReference: Decodable {
  struct Point: Decodable {
    /// The parameters, exact.
    private var bHex: [String]
    private var model: [String]
    private var jacobian: [[String]]
    private var rss: String

    var parameters: [Double] { bHex.compactMap { Double($0) } }
    var values: [Double] { model.compactMap { Double($0) } }
    var slopes: [[Double]] { jacobian.map { $0.compactMap { Double($0) } } }
    var residualSumOfSquares: Double { Double(rss) ?? .nan }
  }

  var name: String
  /// start1, start2, certified
  var points: [String: Point]

  init(_ name: String) throws {
    self = try decoded(name)
  }
}

/// The entry of a data set in index.json: what its file says, in strings, read by another program.
struct NISTIndexEntry: Decodable {
  var name: String
  var difficulty: String
  var nParameters: Int
  var nObservations: Int
  var start1: [String]
  var start2: [String]
  var certified: [String]
  var certifiedSd: [String]
  var residualSumOfSquares: String
  var residualStandardDeviation: String

  static func all() throws -> [NISTIndexEntry] { try decoded("index") }
}

private func decoded<Content: Decodable>(_ name: String) throws -> Content {
  let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Data/nist")
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try decoder.decode(Content.self, from: Data(contentsOf: #require(url)))
}

/// The text of one of the 27 files.
func bundledText(_ name: String) throws -> String {
  try String(contentsOf: NISTFit.bundledFile(name), encoding: .utf8)
}

func bundledDataSet(_ name: String) throws -> NISTDataSet {
  try NISTDataSet(parsing: bundledText(name), file: "\(name).dat")
}
