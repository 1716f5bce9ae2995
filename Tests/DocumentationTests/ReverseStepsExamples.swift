// Written by .ci/examples from Sources/ReverseMode/Drivers/Reverse+Steps.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseStepsExamples {
  @Test("Sources/ReverseMode/Drivers/Reverse+Steps.swift, line 14") func line14() throws {
#sourceLocation(file: "Sources/ReverseMode/Drivers/Reverse+Steps.swift", line: 14)
    // Exponential decay in 1000 steps: the end is x₀·(1 − k/1000)¹⁰⁰⁰.
    let decay = Reverse.gradient(at: [2], parameters: [1], steps: 1000, every: 30) { k, x, p in
      x[0] -= x[0] * p[0] / 1000
    } of: { x in x[0] }
    check("decay.state", decay.state, is: "≈ [0.36769542477096]")
    check("decay.parameters", decay.parameters, is: "≈ [-0.73612697651844]")
#sourceLocation()
  }
}
#endif
