import DualNumbers
import TestSupport
import Testing

/// Where the inner closure captures the outer variable both derivatives are at the same level, and add up.
@Suite("Mixed levels")
struct MixedLevelsTests {
  #if DEBUG
    @Test("debug builds stop every driver whose function brings derivatives along", arguments: mixing.indices)
    func stops(_ index: Int) async {
      let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [index] in
        mixing[index]()
      }
      expectMessage("the function has derivatives where its point is constant", in: result)
    }
  #else
    @Test("optimised builds look for nothing: 2 for 1")
    func captured() {
      #expect(derivative(at: 1) { x in x * Dual<Double>(derivative(at: 1) { y in x + y }) } == 2)
    }
  #endif
}

#if DEBUG
  private let captured = Dual(1, tangent: 1)
  private let lanes = ClosureLanes<Double>.variable(1, lane: 1)
  private let nested = Dual(Dual(1, tangent: 1), tangent: 0)
  private let block: HyperDual<Double> = {
    var kept: HyperDual<Double> = 0
    _ = hessian(at: 1, 1) { (x: HyperDual<Double>, _) in
      if kept.value == 0 { kept = x }
      return x
    }
    return kept
  }()
  private let line: InlineArray<2, Double> = [1, 2]

  /// One of each driver's engines.
  private let mixing: [@Sendable () -> Void] = [
    { _ = derivative(at: 1) { x in x * derivative(at: 1) { y in x + y } } },
    { _ = derivative(at: 1) { x in derivative(at: x) { y in y * Dual(derivative(at: x) { z in y + z }) } } },
    { _ = valueWithDerivative(at: 1) { y in captured + y } },
    { _ = gradient(at: [1, 2]) { y in captured + y[0] } },
    { _ = gradient(at: [1, 2], lanes: .automatic) { y in lanes + y[0] } },
    { _ = gradient(at: 1, 2) { x, _ in lanes + x } },
    { _ = gradient(at: 1, 2, 3) { x, _, _ in lanes + x } },
    { _ = gradient(at: 1, 2, 3, 4) { x, _, _, _ in lanes + x } },
    { _ = gradient(at: line) { y in captured + y[0] } },
    { _ = jacobian(at: [1, 2]) { y in [y[1], captured + y[0]] } },
    { _ = jacobian(at: line) { y in [y[1], captured + y[0]] } },
    { _ = jacobianColumn(1, at: [1, 2]) { y in [captured + y[0]] } },
    { _ = directionalDerivative(at: [1, 2], along: [0, 1]) { y in captured + y[0] } },
    { _ = directionalDerivative(at: 1.0, 2, along: (0, 1)) { y, _ in captured + y } },
    { _ = directionalDerivatives(at: [1.0, 2], along: [[0.0, 1]]) { y in lanes + y[0] } },
    { _ = hessian(at: [1, 2]) { y in nested * y[0] } },
    { _ = hessian(at: 1, 2) { y, _ in block * y } },
    { _ = hessianVectorProduct(at: [1, 2], along: [0, 1]) { y in nested * y[0] } },
    { _ = secondDirectionalDerivative(at: [1, 2], along: [0, 1]) { y in nested * y[0] } },
    { _ = hessianVectorProduct(at: line, along: line) { y in nested * y[0] } },
    {
      var (d, g) = (Differentiator<Dual<Double>>(), [0.0, 0])
      d.gradient(at: [1, 2], inputs: 2, into: &g) { y in captured + y[0] }
    },
    {
      var (d, j) = (Differentiator<Dual<Double>>(), Matrix(rows: 1, columns: 2, repeating: 0.0))
      d.jacobian(at: [1, 2], into: &j) { x, y in y[0] = captured + x[0] }
    },
    {
      // A cache that looks for values finds what the last pass kept.
      var last: (point: [Dual<Double>], value: Dual<Double>)?
      _ = gradient(at: [2, 5]) { x in
        if let last, last.point == x { return last.value }
        last = (x, x[0] * x[1])
        return last!.value
      }
    },
  ]
#endif
