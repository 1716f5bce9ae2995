// Written by .ci/examples from Sources/SparseDerivatives/SparseDerivatives.docc/SparseDerivatives.md; do not edit.
// swift-format-ignore-file

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
}
