// Written by .ci/examples from Sources/SparseDerivatives/Plans/JacobianPlan.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct JacobianPlanExamples {
  @Test("Sources/SparseDerivatives/Plans/JacobianPlan.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Plans/JacobianPlan.swift", line: 5)
    struct Differences: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows { y[i] = x[i + 1] * x[i + 1] - x[i] }
      }
    }
    let plan = JacobianPlan(try jacobianSparsity(inputs: 4, outputs: 3, of: Differences()))
    check("plan.coloring.count", plan.coloring.count, is: "2")
    check("plan.coloring.isProvedOptimal", plan.coloring.isProvedOptimal, is: "true")
    check("plan.valueWithJacobian(at: [0, 1, 2, 3], of: Differences()).jacobian.values", plan.valueWithJacobian(at: [0, 1, 2, 3], of: Differences()).jacobian.values, is: "[-1.0, 2.0, -1.0, 4.0, -1.0, 6.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Plans/JacobianPlan.swift, line 48") func line48() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Plans/JacobianPlan.swift", line: 48)
    let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
    struct Squares: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows { y[i] = x[i] * x[i] }
      }
    }
    var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
    plan.jacobian(at: [2, 3], value: &value, into: &jacobian, of: Squares())
    check("jacobian.values", jacobian.values, is: "[4.0, 6.0]")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/Plans/JacobianPlan.swift, line 76") func line76() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Plans/JacobianPlan.swift", line: 76)
    let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
    var (value, jacobian) = ([0.0, 0.0], SparseMatrix<Double>(plan.pattern))
    plan.jacobian(at: [2, 3], value: &value, into: &jacobian, in: Dual<Double>.self) { x, y in
      for i in y.rows { y[i] = x[i] * x[i] }
    }
    check("jacobian.values", jacobian.values, is: "[4.0, 6.0]")
#sourceLocation()
  }
}
#endif
