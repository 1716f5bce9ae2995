// Written by .ci/examples from Sources/DualNumbers/Rules/Kinks.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct KinksExamples {
  @Test("Sources/DualNumbers/Rules/Kinks.swift, line 97") func line97() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/Kinks.swift", line: 97)
    check("derivative(at: 0) { x in max(x, 0) }", derivative(at: 0) { x in max(x, 0) }, is: "1.0")
    check("derivative(at: 0) { x in max(x, 0) + log1p(exp(-abs(x))) }", derivative(at: 0) { x in max(x, 0) + log1p(exp(-abs(x))) }, is: "0.5")
    check("gradient(at: [1, 1]) { x in max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }", gradient(at: [1, 1]) { x in max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }, is: "[0.5, 0.5]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Rules/Kinks.swift, line 107") func line107() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/Kinks.swift", line: 107)
    check("gradient(at: [1, 1, 0]) { x in max(x[0], x[1], x[2]) }", gradient(at: [1, 1, 0]) { x in max(x[0], x[1], x[2]) }, is: "[1.0, 1.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Rules/Kinks.swift, line 115") func line115() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/Kinks.swift", line: 115)
    check("derivative(at: 0) { x in min(x, 0) }", derivative(at: 0) { x in min(x, 0) }, is: "0.0")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/Rules/Kinks.swift, line 123") func line123() throws {
#sourceLocation(file: "Sources/DualNumbers/Rules/Kinks.swift", line: 123)
    check("gradient(at: [1, 1, 2]) { x in min(x[0], x[1], x[2]) }", gradient(at: [1, 1, 2]) { x in min(x[0], x[1], x[2]) }, is: "[0.0, 0.0, 0.0]")
#sourceLocation()
  }
}
#endif
