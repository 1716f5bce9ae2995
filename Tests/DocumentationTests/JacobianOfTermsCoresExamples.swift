// Written by .ci/examples from Sources/SparseDerivatives/Cores/JacobianOfTerms+Cores.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct JacobianOfTermsCoresExamples {
  @Test("Sources/SparseDerivatives/Cores/JacobianOfTerms+Cores.swift, line 10") func line10() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Cores/JacobianOfTerms+Cores.swift", line: 10)
    struct Squares: DifferentiableTerm {
      static var inputs: Int { 1 }
      static var outputs: Int { 1 }
      func callAsFunction<T: ElementaryScalar>(_ x: Span<T>, copy: Int, into y: inout MutableSpan<T>) {
        y[0] = x[0] * x[0]
      }
    }
    let plan = try JacobianOfTerms(try Terms(of: Squares(), copies: 2, reading: { copy, _ in copy }), inputs: 2, rows: 2)
    var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
    plan.jacobian(at: [2, 3], value: &value, into: &jacobian, tasks: 2)
    check("jacobian.values", jacobian.values, is: "[4.0, 6.0]")
#sourceLocation()
  }
}
#endif
