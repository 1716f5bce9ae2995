import DualNumbers

extension Trace: CustomStringConvertible {
  /// A line an operation: its formula, its value and its derivative, in six digits.
  ///
  ///     print(trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) })
  ///     // v1 = x[0]             2    1
  ///     // v2 = x[1]             5    0
  ///     // v3 = log(v1)   0.693147  0.5
  ///     // v4 = v1 * v2         10    5
  ///     // v5 = v3 + v4    10.6931  5.5
  ///     // v6 = sin(v2)  -0.958924    0
  ///     // v7 = v5 - v6    11.6521  5.5
  ///     //  y = v7         11.6521  5.5
  ///
  /// Of a trace with more than 60 lines the first and the last ones.
  ///
  /// The example is table 2 of A. G. Baydin, B. A. Pearlmutter, A. A. Radul, J. M. Siskind, "Automatic Differentiation
  /// in Machine Learning: a Survey", JMLR 18(153), 2018.
  public var description: String { abridged() }

  /// The first and last lines of a trace with more than `lines` of them, and how many were left out.
  ///
  ///     print(trace(at: 1) { x in (1...100).reduce(x) { y, _ in y / 2 } }.abridged(lines: 4))
  ///     //   v1 = x                   1            1
  ///     //   v2 = v1 / 2            0.5          0.5
  ///     // ⋮ 98 lines left out
  ///     // v101 = v100 / 2  7.88861e-31  7.88861e-31
  ///     //    y = v101      7.88861e-31  7.88861e-31
  ///
  /// - Precondition: `lines` is positive.
  public func abridged(lines most: Int = 60) -> String {
    require(most > 0, "lines must be positive, but is \(most)")
    let count = operations.count + outputs.count
    if count <= most { return Self.table((0..<count).map(row)).joined(separator: "\n") }
    let (first, last) = ((most + 1) / 2, most / 2)
    var lines = Self.table((Array(0..<first) + Array((count - last)..<count)).map(row))
    lines.insert("⋮ \(count - most) lines left out", at: first)
    return lines.joined(separator: "\n")
  }

  /// Name, formula, value and tangent of an operation, or of an output.
  private func row(_ k: Int) -> [String] {
    if k < operations.count {
      let operation = operations[k]
      return [
        "v\(operation.number)", operation.formula, operation.value.text(digits: 6), operation.tangent.text(digits: 6),
      ]
    }
    let i = k - operations.count
    let (value, tangent) = result(of: outputs[i])
    return [name(ofOutput: i), outputs[i].text, value.text(digits: 6), tangent.text(digits: 6)]
  }

  func name(ofOutput i: Int) -> String { outputs.count == 1 ? "y" : "y[\(i)]" }

  private static func table(_ rows: [[String]]) -> [String] {
    let names = aligned(rows.map { [$0[0]] }, right: [0])
    return zip(names, aligned(rows.map { Array($0.dropFirst()) }, right: [1, 2])).map { "\($0) = \($1)" }
  }
}
