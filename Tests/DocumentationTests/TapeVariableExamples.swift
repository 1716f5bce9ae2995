// Written by .ci/examples from Sources/ReverseMode/Numbers/TapeVariable.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct TapeVariableExamples {
  @Test("Sources/ReverseMode/Numbers/TapeVariable.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/ReverseMode/Numbers/TapeVariable.swift", line: 7)
    check("Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
#sourceLocation()
  }
}
#endif
