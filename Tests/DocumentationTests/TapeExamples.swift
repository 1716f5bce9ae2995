// Written by .ci/examples from Sources/ReverseMode/Tape/Tape.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct TapeExamples {
  @Test("Sources/ReverseMode/Tape/Tape.swift, line 7") func line7() throws {
#sourceLocation(file: "Sources/ReverseMode/Tape/Tape.swift", line: 7)
    let tape = Tape<Double>()
    var g = [0.0, 0.0]
    for _ in 1...1000 { tape.gradient(at: [3, 4], into: &g) { x in hypot(x[0], x[1]) } }
    check("g", g, is: "[0.6, 0.8]")
#sourceLocation()
  }
}
#endif
