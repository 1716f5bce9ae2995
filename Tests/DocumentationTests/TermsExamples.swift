// Written by .ci/examples from Sources/SparseDerivatives/Terms/Terms.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct TermsExamples {
  @Test("Sources/SparseDerivatives/Terms/Terms.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Terms/Terms.swift", line: 5)
    struct Spring: DifferentiableTerm {
      static var inputs: Int { 2 }
      static var outputs: Int { 1 }

      @inline(__always)
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        let stretch = x[1] - x[0] - 1
        y[0] = stretch * stretch / 2
      }
    }
    // Four masses on a line, and a spring between neighbours.
    let springs = try Terms(of: Spring(), copies: 3, reading: { copy, place in copy + place })
    var force = [0.0, 0.0, 0.0, 0.0]
    check("springs.gradient(at: [0, 1, 3, 4], into: &force)", springs.gradient(at: [0, 1, 3, 4], into: &force), is: "0.5")
    check("force", force, is: "[0.0, -1.0, 1.0, 0.0]")
#sourceLocation()
  }
}
#endif
