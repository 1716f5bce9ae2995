import ReferenceProblems
import Testing

/// One file of reference values: a problem at one size and several points.
struct MGHReference: Decodable {
  struct Point: Decodable {
    let label: String
    let xHex: [String]
    let f: [String]
    let jacobianValues: [String]

    /// The exact point.
    var x: [Double] { xHex.compactMap { Double($0) } }
  }

  let problem: Int
  let name: String
  let n: Int
  let m: Int
  let rows: [Int]
  let cols: [Int]
  let points: [Point]
}

extension MGHReference {
  /// Names a file: the problem and its size.
  struct Key: Sendable, CustomTestStringConvertible {
    let problem: MGHProblem
    let size: MGHProblem.Size

    var testDescription: String {
      let number = problem.number < 10 ? "0\(problem.number)" : "\(problem.number)"
      return "\(number)_\(problem.key)_n\(size.inputs)_m\(size.outputs)"
    }
  }

  /// Every problem at every size.
  static let keys = MGHProblem.allCases.flatMap { problem in
    problem.sizes.map { Key(problem: problem, size: $0) }
  }

  init(_ key: Key) throws {
    self = try decoded("mgh/\(key.testDescription)")
  }
}

extension MGHReference.Point {
  /// The value and the Jacobian in doubles, the nearest ones to the reference's 20 digits: 0 or ±∞
  /// for what lies outside their range. Entries outside the structural pattern are 0.
  func doubles(in file: MGHReference) -> (values: [Double], jacobian: [[Double]]) {
    var jacobian = [[Double]](repeating: Array(repeating: 0, count: file.n), count: file.m)
    for (index, text) in jacobianValues.enumerated() {
      jacobian[file.rows[index]][file.cols[index]] = Double(text) ?? .nan
    }
    return (f.map { Double($0) ?? .nan }, jacobian)
  }
}
