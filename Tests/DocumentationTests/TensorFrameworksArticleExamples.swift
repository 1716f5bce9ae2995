// Written by .ci/examples from Sources/ReverseMode/ReverseMode.docc/TensorFrameworks.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ReverseMode
import Testing

@Suite struct TensorFrameworksArticleExamples {
  @Test("Sources/ReverseMode/ReverseMode.docc/TensorFrameworks.md, line 32") func line32() throws {
#sourceLocation(file: "Sources/ReverseMode/ReverseMode.docc/TensorFrameworks.md", line: 32)
    let hidden = AdjointHook<Double>()
    check("Reverse.gradient(at: [2, 3]) { w in let h = (w[0] * w[1]).hooked(hidden) return h * h }", Reverse.gradient(at: [2, 3]) { w in
      let h = (w[0] * w[1]).hooked(hidden)
      return h * h
    }, is: "[36.0, 24.0]")
    check("hidden.adjoint!", hidden.adjoint!, is: "12.0")
#sourceLocation()
  }

  @Test("Sources/ReverseMode/ReverseMode.docc/TensorFrameworks.md, line 49") func line49() throws {
#sourceLocation(file: "Sources/ReverseMode/ReverseMode.docc/TensorFrameworks.md", line: 49)
    struct Affine: AdjointRule {
      func values<T: ElementaryScalar & FloatingPoint>(at x: [T], saved: inout [T]) -> [T] {
        saved = [x[0], x[1]]
        return [x[0] * x[1] + x[2]]
      }
      func adjoints<T: ElementaryScalar & FloatingPoint>(of y: [T], saved: [T], active: [Bool]) -> [T] {
        [active[0] ? y[0] * saved[1] : 0, active[1] ? y[0] * saved[0] : 0, y[0]]
      }
    }
    check("Reverse.gradient(at: [2, 5]) { w in TapeVariable.apply(Affine(), to: [w[0], 3, w[1]])[0] }", Reverse.gradient(at: [2, 5]) { w in TapeVariable.apply(Affine(), to: [w[0], 3, w[1]])[0] }, is: "[3.0, 1.0]")
#sourceLocation()
  }
}
#endif
