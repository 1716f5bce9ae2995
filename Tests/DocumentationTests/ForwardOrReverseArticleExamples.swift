// Written by .ci/examples from Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct ForwardOrReverseArticleExamples {
  @Test("Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md, line 39") func line39() throws {
#sourceLocation(file: "Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md", line: 39)
    let tape = Tape<Double>()
    var slopes = [0.0, 0.0]
    for _ in 1...100 {
      tape.gradient(at: [1, 2], into: &slopes) { x in x[0] * exp(x[1]) }
    }
    check("slopes", slopes, is: "≈ [7.3890560989, 7.3890560989]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md, line 57") func line57() throws {
#sourceLocation(file: "Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md", line: 57)
    check("Reverse.hessianVectorProduct(at: [1, 2], along: [1, 0]) { x in x[0] * x[0] * x[1] }", Reverse.hessianVectorProduct(at: [1, 2], along: [1, 0]) { x in x[0] * x[0] * x[1] }, is: "[4.0, 2.0]")
    check("Reverse.hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor", Reverse.hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md, line 68") func line68() throws {
#sourceLocation(file: "Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md", line: 68)
    check("Reverse.gradient(at: [0]) { x in abs(x[0]) }", Reverse.gradient(at: [0]) { x in abs(x[0]) }, is: "[1.0]")
    check("Reverse.gradient(at: [3, 3]) { x in max(x[0], x[1]) }", Reverse.gradient(at: [3, 3]) { x in max(x[0], x[1]) }, is: "[1.0, 0.0]")
    check("directionalDerivative(at: [0], along: [-1]) { x in abs(x[0]) }", directionalDerivative(at: [0], along: [-1]) { x in abs(x[0]) }, is: "1.0")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md, line 76") func line76() throws {
#sourceLocation(file: "Sources/ReverseMode/ReverseMode.docc/ForwardOrReverse.md", line: 76)
    check("Reverse.gradient(at: [0]) { x in max(x[0], 0) + log1p(exp(-abs(x[0]))) }", Reverse.gradient(at: [0]) { x in max(x[0], 0) + log1p(exp(-abs(x[0]))) }, is: "[0.5]")
#sourceLocation()
  }
}
#endif
