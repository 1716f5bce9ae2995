// Written by .ci/examples from Sources/ReverseMode/ReverseMode.docc/ReverseMode.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ReverseModeArticleExamples {
  @Test("Sources/ReverseMode/ReverseMode.docc/ReverseMode.md, line 11") func line11() throws {
#sourceLocation(file: "Sources/ReverseMode/ReverseMode.docc/ReverseMode.md", line: 13)
    check("Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", Reverse.gradient(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.7163378145]")
#sourceLocation()
  }
}
#endif
