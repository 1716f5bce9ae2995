// Written by .ci/examples from Sources/SparseDerivatives/Plans/HessianPlan.swift; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import SparseDerivatives
import Testing

@Suite struct HessianPlanExamples {
  @Test("Sources/SparseDerivatives/Plans/HessianPlan.swift, line 5") func line5() throws {
#sourceLocation(file: "Sources/SparseDerivatives/Plans/HessianPlan.swift", line: 5)
    // f = Σ xᵢ² + x₀·Σ xᵢ, i > 0
    struct Gradient: SparseMap {
      func callAsFunction<T: SparseNumber>(_ x: SparseInputs<T>, _ y: inout SparseOutputs<T>) {
        y[0] = 2 * x[0] + x.dropFirst().reduce(0, +)
        for i in 1..<x.count { y[i] = 2 * x[i] + x[0] }
      }
    }
    let plan = HessianPlan(try jacobianSparsity(inputs: 5, outputs: 5, of: Gradient()))
    check("plan.coloring.count", plan.coloring.count, is: "2")
    check("plan.gradientWithHessian(at: [1, 2, 3, 4, 5], ofGradient: Gradient()).hessian[0, 3]", plan.gradientWithHessian(at: [1, 2, 3, 4, 5], ofGradient: Gradient()).hessian[0, 3], is: "1.0")
#sourceLocation()
  }
}
#endif
