import DerivativeChecking
import TestSupport
import Testing

@Suite("Preconditions of numerical differentiation")
struct DifferencePreconditionTests {
  @Test("a step that is none")
  func step() async {
    let zero = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalDerivative(at: 1, by: .forward(step: 0)) { x in x }
    }
    expectMessage("step is 0.0; it must be positive and finite", in: zero)
    let negative = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalGradient(at: [1, 2], by: .central(step: -0.5)) { x in x[0] }
    }
    expectMessage("step is -0.5; it must be positive and finite", in: negative)
    let infinite = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalJacobian(at: [1 as Float], by: .central(step: .infinity)) { x in x }
    }
    expectMessage("step is inf; it must be positive and finite", in: infinite)
    let nan = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalDerivative(at: 1, by: .central(step: .nan)) { x in x }
    }
    expectMessage("step is nan; it must be positive and finite", in: nan)
  }

  @Test("domains that are none, or not of this point")
  func domains() async {
    let outside = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalDerivative(at: -0.5, domain: 0...1) { x in x }
    }
    expectMessage(
      "entry 0 of the point is -0.5, outside of the domain, whose range 0 is 0.0 to 1.0", in: outside)
    let few = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalGradient(at: [1, 2], domain: [0...1]) { x in x[0] }
    }
    expectMessage("the domain has 1 range, the point has 2 entries; it takes a range for each", in: few)
    let many = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalGradient(at: [], domain: [0...1]) { _ in 0 }
    }
    expectMessage("the domain has 1 range, the point has 0 entries; it takes a range for each", in: many)
    let nan = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalJacobian(at: [1, 2], domain: [0...1, ClosedRange(uncheckedBounds: (.nan, 3))]) { x in x }
    }
    // The standard library checks it first where it is not optimised.
    let order = _isDebugAssertConfiguration() ? "requires lowerBound <= upperBound" : nil
    expectMessage(order ?? "range 1 of the domain is nan to 3.0; it takes two numbers, the lower one first", in: nan)
    let empty = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalHessianWithErrors(at: [1], domain: [ClosedRange(uncheckedBounds: (2, 0))]) { x in x[0] }
    }
    expectMessage(order ?? "range 0 of the domain is 2.0 to 0.0; it takes two numbers, the lower one first", in: empty)
    let point = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalJacobianWithErrors(at: [.nan], domain: [0...1]) { x in x }
    }
    expectMessage("entry 0 of the point is nan, outside of the domain", in: point)
  }

  @Test("outputs that come and go")
  func outputs() async {
    let ridders = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var count = 0
      _ = numericalJacobian(at: [1]) { x in
        count += 1
        return Array(repeating: x[0], count: count < 5 ? 2 : 3)
      }
    }
    expectMessage("the function gave 3 outputs after 2; it must give as many always", in: ridders)
    let forward = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = numericalJacobian(at: [1], by: .forward(step: 1)) { x in x[0] == 1 ? [1] : [1, 2] }
    }
    expectMessage("the function gave 2 outputs after 1; it must give as many always", in: forward)
  }
}
