// Written by .ci/examples from Sources/SparseDerivatives/SparseDerivatives.docc/SparseDerivatives.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct SparseDerivativesArticleExamples {
  @Test("Sources/SparseDerivatives/SparseDerivatives.docc/SparseDerivatives.md, line 11") func line11() throws {
#sourceLocation(file: "Sources/SparseDerivatives/SparseDerivatives.docc/SparseDerivatives.md", line: 11)
    struct Chain: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows {
          y[i] = x[i] * x[i] * x[i]
          if i > 0 { y[i] -= x[i - 1] }
          if i + 1 < x.count { y[i] -= x[i + 1] }
        }
      }
    }

    let pattern = try jacobianSparsity(inputs: 1000, outputs: 1000, of: Chain())
    let plan = JacobianPlan(pattern)
    check("plan.coloring.count", plan.coloring.count, is: "3")
    check("plan.passes", plan.passes, is: "1")

    let x = (0..<1000).map(Double.init)
    let (value, jacobian) = plan.valueWithJacobian(at: x, of: Chain())
    check("value[2]", value[2], is: "4.0")
    check("jacobian[500, 500]", jacobian[500, 500], is: "750000.0")
    check("jacobian.pattern.nonZeros", jacobian.pattern.nonZeros, is: "2998")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/SparseDerivatives.docc/SparseDerivatives.md, line 52") func line52() throws {
#sourceLocation(file: "Sources/SparseDerivatives/SparseDerivatives.docc/SparseDerivatives.md", line: 52)
    struct Reaction: DifferentiableTerm {
      static var inputs: Int { 3 }
      static var outputs: Int { 1 }

      @inline(__always)
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        y[0] = x[0] - 2 * x[1] + x[2] + T.exp(x[1])
      }
    }
    struct Wall: DifferentiableTerm {
      static var inputs: Int { 1 }
      static var outputs: Int { 1 }

      @inline(__always)
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) { y[0] = x[0] - 1 }
    }

    // Rows 1 to 98 of a hundred are inside, 0 and 99 are walls.
    let inside = try Terms(of: Reaction(), copies: 98, reading: { $0 + $1 }, writing: { copy, _ in copy + 1 })
    let walls = try Terms(of: Wall(), copies: 2, reading: { copy, _ in 99 * copy }, writing: { copy, _ in 99 * copy })
    let terms = inside + walls
    let plan = try JacobianOfTerms(terms, inputs: 100, rows: 100)
    var (residuals, jacobian) = ([Double](repeating: 0, count: 100), SparseMatrix<Double>(plan.pattern))
    plan.jacobian(at: [Double](repeating: 0, count: 100), value: &residuals, into: &jacobian)
    check("residuals[0] + residuals[1]", residuals[0] + residuals[1], is: "0.0")
    check("jacobian[50, 50]", jacobian[50, 50], is: "-1.0")
    check("jacobian.pattern.nonZeros", jacobian.pattern.nonZeros, is: "296")
#sourceLocation()
  }
}
#endif
