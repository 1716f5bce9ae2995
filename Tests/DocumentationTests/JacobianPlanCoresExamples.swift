// Written by .ci/examples from Sources/SparseDerivatives/Cores/JacobianPlan+Cores.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct JacobianPlanCoresExamples {
  @Test("Sources/SparseDerivatives/Cores/JacobianPlan+Cores.swift, line 10") func line10() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Cores/JacobianPlan+Cores.swift", line: 10)
    struct Squares: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows { y[i] = x[i] * x[i] }
      }
    }
    let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
    var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
    plan.jacobian(at: [2, 3], value: &value, into: &jacobian, tasks: 2, of: Squares())
    check("jacobian.values", jacobian.values, is: "[4.0, 6.0]")
#sourceLocation()
  }
}
#endif
