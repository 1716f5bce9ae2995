/// Whether two plain numbers are the same, +0 and −0 apart; a NaN is the same as any NaN.
package func isSame<Plain: FloatingPoint>(_ x: Plain, _ y: Plain) -> Bool {
  (x.isNaN && y.isNaN) || (x == y && x.sign == y.sign)
}

/// Whether two tangents are the same, whatever the sign of a zero; a NaN is the same as any NaN.
package func isSameTangent<Plain: FloatingPoint>(_ x: Plain, _ y: Plain) -> Bool {
  (x.isNaN && y.isNaN) || x == y
}

/// Whether `actual` is `expected` within some ulps of it; infinities and NaN must be the same.
package func isClose<Plain: FloatingPoint>(_ actual: Plain, _ expected: Plain, ulps: Plain = 4) -> Bool {
  if !expected.isFinite || !actual.isFinite { return isSameTangent(actual, expected) }
  return (actual - expected).magnitude <= ulps * expected.ulp
}

/// Counts what was wrong and keeps the first few, so that a law over many operands is one expectation.
package struct Findings: CustomStringConvertible {
  package private(set) var count = 0
  private var examples: [String] = []
  package var areEmpty: Bool { count == 0 }

  package init() {}

  package mutating func check(_ isRight: Bool, _ example: @autoclosure () -> String) {
    if isRight { return }
    count += 1
    if examples.count < 5 { examples.append(example()) }
  }

  package var description: String { "\(count) wrong, among them\n" + examples.joined(separator: "\n") }
}

/// Every pair of two elements, each with itself as well.
package func pairs<Element>(of elements: [Element]) -> [[Element]] {
  elements.flatMap { x in elements.map { y in [x, y] } }
}
