// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+Pullback.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReversePullbackExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+Pullback.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Pullback.swift", line: 8)
    check("Reverse.vectorJacobianProduct(at: [2, 3], along: [1, 10]) { v in [v[0] * v[1], v[0] - v[1]] }", Reverse.vectorJacobianProduct(at: [2, 3], along: [1, 10]) { v in [v[0] * v[1], v[0] - v[1]] }, is: "[13.0, -8.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Pullback.swift, line 45") func line45() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Pullback.swift", line: 45)
    let pullback = Reverse.pullback(at: [2, 3]) { v in [v[0] * v[1], v[0] - v[1]] }
    check("pullback.value", pullback.value, is: "[6.0, -1.0]")
    check("pullback([1, 0])", pullback([1, 0]), is: "[3.0, 2.0]")
    check("pullback([0, 1])", pullback([0, 1]), is: "[1.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Pullback.swift, line 106") func line106() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Pullback.swift", line: 106)
    let tape = Tape<Double>()
    var product = [0.0, 0.0]
    tape.vectorJacobianProduct(at: [2, 3], along: [1, 10], into: &product) { v in [v[0] * v[1], v[0] - v[1]] }
    check("product", product, is: "[13.0, -8.0]")
#sourceLocation()
  }
}
#endif
