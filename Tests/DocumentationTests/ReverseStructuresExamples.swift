// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+Structures.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseStructuresExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+Structures.swift, line 8") func line8() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Structures.swift", line: 8)
    let x: InlineArray<2, Double> = [3, 4]
    check("Reverse.gradient(at: x) { x in hypot(x[0], x[1]) }[1]", Reverse.gradient(at: x) { x in hypot(x[0], x[1]) }[1], is: "0.8")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Structures.swift, line 33") func line33() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Structures.swift", line: 33)
    let x: InlineArray<2, Double> = [2, 3]
    check("Reverse.jacobian(at: x) { x in [x[0] * x[1], x[0] - x[1]] }.columnMajor", Reverse.jacobian(at: x) { x in [x[0] * x[1], x[0] - x[1]] }.columnMajor, is: "[3.0, 1.0, 2.0, -1.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Structures.swift, line 57") func line57() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Structures.swift", line: 57)
    let (x, v): (InlineArray<2, Double>, InlineArray<2, Double>) = ([1, 2], [1, 10])
    check("Reverse.hessianVectorProduct(at: x, along: v) { x in x[0] * x[0] * x[1] }[0]", Reverse.hessianVectorProduct(at: x, along: v) { x in x[0] * x[0] * x[1] }[0], is: "24.0")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Structures.swift, line 71") func line71() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Structures.swift", line: 71)
    let x: InlineArray<2, Double> = [1, 2]
    check("Reverse.hessian(at: x) { x in x[0] * x[0] * x[1] }.columnMajor", Reverse.hessian(at: x) { x in x[0] * x[0] * x[1] }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/Drivers/Reverse+Structures.swift, line 97") func line97() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Structures.swift", line: 97)
    let x: InlineArray<2, Double> = [3, 4]
    check("Tape<Double>().valueWithGradient(at: x) { x in hypot(x[0], x[1]) }.value", Tape<Double>().valueWithGradient(at: x) { x in hypot(x[0], x[1]) }.value, is: "5.0")
#sourceLocation()
  }
}
#endif
