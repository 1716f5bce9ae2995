// Written by .ci/examples from Sources/SparseDerivatives/Terms/DifferentiableTerm.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct DifferentiableTermExamples {
  @Test("Sources/SparseDerivatives/Terms/DifferentiableTerm.swift, line 11") func line11() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Terms/DifferentiableTerm.swift", line: 11)
    struct Decay: DifferentiableTerm {
      static var inputs: Int { 2 }
      static var outputs: Int { 1 }
      let times, amounts: [Double]

      @inline(__always)
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        y[0] = x[0] * T.exp(-x[1] * T(times[copy])) - T(amounts[copy])
      }
    }
    let decay = Decay(times: [0, 1, 2], amounts: [4, 2, 1])
    let terms = try Terms(of: decay, copies: 3, reading: { copy, place in place })
    var residuals = [0.0, 0.0, 0.0]
    terms.values(at: [3, 0], into: &residuals)
    check("residuals", residuals, is: "[-1.0, 1.0, 2.0]")
#sourceLocation()
  }
}
#endif
