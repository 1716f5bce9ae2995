// Written by .ci/examples from Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct CoresAndMachinesArticleExamples {
  @Test("Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md, line 11") func line11() async throws {
#sourceLocation(file: "Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md", line: 11)
    let x = (0..<100).map { 0.5 + Double($0) / 100 }
    let f: @Sendable ([ClosureLanes<Double>]) -> [ClosureLanes<Double>] = { x in
      x.indices.map { i in sin(x[i]) * x[99 - i] }
    }
    let j = try await jacobian(at: x, tasks: 4, of: f)
    check("j[99, 0]", j[99, 0], is: "≈ 0.99673775")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md, line 30") func line30() async throws {
#sourceLocation(file: "Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md", line: 30)
    let product = try await jacobian(
      at: [Double](repeating: 2, count: 100), tasks: 2, progress: { done, all in if done == all { print("done") } }
    ) { x in [x[0] * x[99]] }
    check("product[0, 99]", product[0, 99], is: "2.0")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md, line 53") func line53() async throws {
#sourceLocation(file: "Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md", line: 53)
    struct Differences: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        for i in y.rows { y[i] = T.exp(x[i + 1] - x[i]) }
      }
    }

    let point = [Double](repeating: 1, count: 2001)
    let plan = JacobianPlan(try jacobianSparsity(inputs: 2001, outputs: 2000, of: Differences()))
    let (value, sparse) = try await plan.valueWithJacobian(at: point, tasks: 2, of: Differences())
    check("value[1999]", value[1999], is: "1.0")
    check("sparse[1999, 2000]", sparse[1999, 2000], is: "1.0")
#sourceLocation()
  }

  @Test("Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md, line 71") func line71() async throws {
#sourceLocation(file: "Sources/SparseDerivatives/SparseDerivatives.docc/CoresAndMachines.md", line: 71)
    let last = try await jacobian(at: [1, 2, 3, 4], columns: 2..<4, tasks: 2) { x in [x[0] * x[2], x[1] * x[3]] }
    check("last.columnMajor", last.columnMajor, is: "[1.0, 0.0, 0.0, 2.0]")
#sourceLocation()
  }
}
#endif
