// Written by .ci/examples from Sources/ReverseMode/Recordings/AdjointRule.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct AdjointRuleExamples {
  @Test("Sources/ReverseMode/Recordings/AdjointRule.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/ReverseMode/Recordings/AdjointRule.swift", line: 6)
    /// sinh, whose slope is made of what the evaluation saved.
    struct Sinh: AdjointRule {
      func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
        let (up, down) = (T.exp(x[0]), T.exp(-x[0]))
        saved = [(up + down) / 2]
        return [(up - down) / 2]
      }
      func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
        [y[0] * saved[0]]
      }
    }
    check("Reverse.gradient(at: [1]) { x in TapeVariable.apply(Sinh(), to: x)[0] }", Reverse.gradient(at: [1]) { x in TapeVariable.apply(Sinh(), to: x)[0] }, is: "≈ [1.5430806348]")
#sourceLocation()
  }
}
#endif
