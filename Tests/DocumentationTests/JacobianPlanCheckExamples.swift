// Written by .ci/examples from Sources/SparseDerivatives/Plans/JacobianPlan+Check.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct JacobianPlanCheckExamples {
  @Test("Sources/SparseDerivatives/Plans/JacobianPlan+Check.swift, line 25") func line25() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Plans/JacobianPlan+Check.swift", line: 25)
    struct Squares: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows { y[i] = x[i] * x[0] }
      }
    }
    let plan = JacobianPlan(try SparsePattern(rows: 2, columns: 2, entries: [(0, 0), (1, 1)]))
    do { try plan.checkPattern(at: [2, 3], of: Squares()) } catch let error as WrongPatternError { print(error.row) }
    // 1
#sourceLocation()
  }
}
#endif
