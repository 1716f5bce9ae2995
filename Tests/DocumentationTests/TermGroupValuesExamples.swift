// Written by .ci/examples from Sources/SparseDerivatives/Terms/TermGroup+Values.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct TermGroupValuesExamples {
  @Test("Sources/SparseDerivatives/Terms/TermGroup+Values.swift, line 25") func line25() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Terms/TermGroup+Values.swift", line: 25)
    struct Square: DifferentiableTerm {
      static var inputs: Int { 1 }
      static var outputs: Int { 1 }
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        y[0] = x[0] * x[0]
      }
    }
    let squares = try Terms(of: Square(), copies: 3, reading: { copy, place in copy })
    var g = [0.0, 0.0, 0.0]
    check("squares.gradient(at: [1, 2, 3], into: &g)", squares.gradient(at: [1, 2, 3], into: &g), is: "14.0")
    check("g", g, is: "[2.0, 4.0, 6.0]")
#sourceLocation()
  }
}
#endif
