// Written by .ci/examples from Sources/SparseDerivatives/Terms/HessianOfTerms.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct HessianOfTermsExamples {
  @Test("Sources/SparseDerivatives/Terms/HessianOfTerms.swift, line 6") func line6() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Terms/HessianOfTerms.swift", line: 6)
    struct Neighbours: DifferentiableTerm {
      static var inputs: Int { 2 }
      static var outputs: Int { 1 }
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        y[0] = x[0] * x[0] * x[1]
      }
    }
    let terms = try Terms(of: Neighbours(), copies: 2, reading: { copy, place in copy + place })
    let plan = try HessianOfTerms(terms, inputs: 3)
    var h = SparseMatrix(plan.pattern, repeating: 0.0)
    var g = [0.0, 0.0, 0.0]
    check("plan.hessian(at: [1, 2, 3], gradient: &g, into: &h)", plan.hessian(at: [1, 2, 3], gradient: &g, into: &h), is: "14.0")
    check("g", g, is: "[4.0, 13.0, 4.0]")
    check("h.values", h.values, is: "[4.0, 2.0, 2.0, 6.0, 4.0, 4.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Terms/HessianOfTerms.swift, line 66") func line66() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Terms/HessianOfTerms.swift", line: 66)
    struct Line: DifferentiableTerm {
      static var inputs: Int { 2 }
      static var outputs: Int { 1 }
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        y[0] = x[0] + x[1] * T(copy) - T(copy * copy)
      }
    }
    let line = try Terms(of: Line(), copies: 3, reading: { copy, place in place })
    let plan = try HessianOfTerms(line, inputs: 2)
    var normal = SparseMatrix(plan.pattern, repeating: 0.0)
    var (r, g) = ([0.0, 0.0, 0.0], [0.0, 0.0])
    plan.gaussNewton(at: [0, 0], value: &r, gradient: &g, into: &normal)
    check("r", r, is: "[0.0, -1.0, -4.0]")
    check("g", g, is: "[-5.0, -9.0]")
    check("normal.values", normal.values, is: "[3.0, 3.0, 3.0, 5.0]")
#sourceLocation()
  }
}
#endif
