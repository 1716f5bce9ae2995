// Written by .ci/examples from Sources/SparseDerivatives/Terms/JacobianOfTerms.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct JacobianOfTermsExamples {
  @Test("Sources/SparseDerivatives/Terms/JacobianOfTerms.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Terms/JacobianOfTerms.swift", line: 5)
    struct Neighbours: DifferentiableTerm {
      static var inputs: Int { 2 }
      static var outputs: Int { 1 }
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        y[0] = x[0] * x[1]
      }
    }
    let terms = try Terms(of: Neighbours(), copies: 2, reading: { copy, place in copy + place })
    let plan = try JacobianOfTerms(terms, inputs: 3, rows: 2)
    var j = SparseMatrix(plan.pattern, repeating: 0.0)
    var r = [0.0, 0.0]
    plan.jacobian(at: [1, 2, 3], value: &r, into: &j)
    check("r", r, is: "[2.0, 6.0]")
    check("j.values", j.values, is: "[2.0, 1.0, 3.0, 2.0]")
#sourceLocation()
  }
}
#endif
