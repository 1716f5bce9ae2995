import Foundation
import Testing

/// The widest format at hand, for reference values and errors. Where it is no wider than `Double`, errors are known to
/// half an ulp only.
#if arch(x86_64) && !os(Windows) && !os(Android)
  typealias Extended = Float80
#else
  typealias Extended = Double
#endif

/// One row of Data/elementary: true values at exact `Double` arguments.
struct ReferencePoint {
  let function: String
  /// The differentiated arguments.
  let x: [Double]
  /// The n of root(x, n); 0 for all other functions.
  let n: Int
  let value: Extended
  /// The slope in each argument; nil where none exists.
  let slopes: [Extended?]
  /// The upper triangle of the Hessian by rows; nil where there is no limit.
  let hessian: [Extended?]

  /// The place of ∂²/∂xᵢ∂xⱼ in `hessian`.
  func hessianIndex(_ i: Int, _ j: Int) -> Int {
    let (row, column) = (min(i, j), max(i, j))
    return row * x.count - row * (row - 1) / 2 + column - row
  }
}

extension ReferencePoint: Decodable {
  private enum Key: String, CodingKey {
    case function = "fn"
    case arguments = "x_hex"
    case value = "v"
    case slopes = "d1"
    case hessian = "d2"
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    function = try row.decode(String.self, forKey: .function)
    var arguments = try row.nestedUnkeyedContainer(forKey: .arguments)
    var (x, n) = ([Double](), 0)
    while !arguments.isAtEnd {
      if let integer = try? arguments.decode(Int.self) {
        n = integer
      } else {
        x.append(try #require(Double(arguments.decode(String.self))))
      }
    }
    (self.x, self.n) = (x, n)
    value = try #require(Extended(row.decode(String.self, forKey: .value)))
    slopes = try row.decode([String?].self, forKey: .slopes).map(Self.number)
    hessian = try row.decode([String?].self, forKey: .hessian).map(Self.number)
  }

  private static func number(_ text: String?) throws -> Extended? {
    try text.map { try #require(Extended($0), "\($0)") }
  }
}

extension ReferencePoint {
  /// The rows of a function's file, and those of extra.jsonl for it.
  static func all(of function: String) throws -> [ReferencePoint] {
    try rows(of: function) + rows(of: "extra").filter { $0.function == function }
  }

  /// The rows of one file.
  static func rows(of file: String) throws -> [ReferencePoint] {
    let folder = try #require(Bundle.module.url(forResource: "Data", withExtension: nil))
    let text = try String(contentsOf: folder.appendingPathComponent("elementary/\(file).jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(ReferencePoint.self, from: Data($0.utf8))
    }
  }
}
