// Written by .ci/examples from Sources/DerivativeChecking/Checks/CheckVectorJacobianProduct.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct CheckVectorJacobianProductExamples {
  @Test("Sources/DerivativeChecking/Checks/CheckVectorJacobianProduct.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckVectorJacobianProduct.swift", line: 5)
    let report = checkVectorJacobianProduct(at: [3, 4]) { x in
      [x[0] * x[1], x[0] + x[1]]
    } given: { x, w in
      [w[0] * x[1] + w[1], w[0] * x[0] + w[1]]
    }
    check("report.passed", report.passed, is: "true")
#sourceLocation()
  }

  @Test("Sources/DerivativeChecking/Checks/CheckVectorJacobianProduct.swift, line 29") func line29() throws {
#sourceLocation(file: "Sources/DerivativeChecking/Checks/CheckVectorJacobianProduct.swift", line: 29)
    let report = checkVectorJacobianProduct(at: [3, 4]) { x, v in
      [v[0] * x[1] + x[0] * v[1], v[0] + v[1]]
    } given: { x, w in
      [w[0] * x[1] + w[1], w[0] * x[0] - w[1]]  // should be w₀x₀ + w₁
    }
    check("report.passed", report.passed, is: "false")
#sourceLocation()
  }
}
#endif
