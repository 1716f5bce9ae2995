import DualNumbers
import ReverseMode
import Testing

private typealias V = TapeVariable<Double>

/// What has no derivative, and what has an infinite one.
@Suite("Kinks and infinite slopes of tapes")
struct KinkTests {
  @Test("at a kink the side of the first operand")
  func sides() {
    #expect(Reverse.gradient(at: [0.0]) { x in abs(x[0]) } == [1])
    #expect(Reverse.gradient(at: [-0.0]) { x in abs(x[0]) } == [1])
    #expect(Reverse.gradient(at: [0.0]) { x in abs(-3 * x[0]) } == [-3])
    #expect(Reverse.gradient(at: [1, 1]) { x in max(x[0], x[1]) } == [1, 0])
    #expect(Reverse.gradient(at: [1, 1]) { x in min(x[0], x[1]) } == [0, 1])
    #expect(Reverse.gradient(at: [1, 1]) { x in V.maximum(x[0], x[1]) } == [1, 0])
    #expect(Reverse.gradient(at: [1, 1]) { x in V.minimum(x[0], x[1]) } == [0, 1])
    #expect(Reverse.gradient(at: [0.0]) { x in max(x[0], 0) } == [1])
    #expect(Reverse.gradient(at: [0.0]) { x in max(0, x[0]) } == [0])
    #expect(Reverse.gradient(at: [0.0, 0]) { x in hypot(x[0], x[1]) } == [1, 0])
    #expect(Reverse.gradient(at: [0.0]) { x in hypot(3, 0 * x[0]) } == [0])
    #expect(Reverse.gradient(at: [0.0]) { x in hypot(0, x[0]) } == [1])
    #expect(Reverse.gradient(at: [0.0]) { x in hypot(3 * x[0], 4 * x[0]) } == [5])
    #expect(Reverse.gradient(at: [0.0]) { x in hypot(-3 * x[0], 4 * x[0]) } == [-5])
  }

  @Test("smooth functions of kinks that turn the same way have their derivatives, second ones too")
  func smooth() {
    #expect(Reverse.gradient(at: [1, 1]) { x in max(x[0], x[1]) + min(x[0], x[1]) } == [1, 1])
    let half = Reverse.gradient(at: [1, 1]) { x in max(x[0], x[1]) - abs(x[0] - x[1]) / 2 }
    #expect(half == [0.5, 0.5])
    let softplus = Reverse.gradient(at: [0.0]) { x in max(x[0], 0) + log1p(exp(-abs(x[0]))) }
    #expect(softplus == [0.5])
    let h = Reverse.hessian(at: [0.0]) { x in max(x[0], 0) + TapeVariable.log(onePlus: TapeVariable.exp(-abs(x[0]))) }
    #expect(h[0, 0] == 0.25)
  }

  @Test("over dual numbers the inner direction decides")
  func nested() {
    let left = Reverse.gradient(at: [Dual(0, tangent: -1)]) { (x: [TapeVariable<Dual<Double>>]) in abs(x[0]) }
    #expect(left[0].value == -1)
    let ties = Reverse.gradient(at: [Dual(1, tangent: 1), Dual(1, tangent: 2)]) {
      (x: [TapeVariable<Dual<Double>>]) in max(x[0], x[1])
    }
    #expect(ties.map(\.value) == [0, 1])
  }

  /// Reverse and forward mode at a point where something is infinite.
  private func expectAsForward(
    _ x: [Double], _ f: ([V]) -> V, _ forward: ([Dual<Double>]) -> Dual<Double>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (g, expected) = (Reverse.gradient(at: x, of: f), gradient(at: x, of: forward))
    #expect(areClose(g, expected, ulps: 4), "\(g), forward \(expected)", sourceLocation: sourceLocation)
  }

  @Test("what does not vary contributes nothing, whatever the slope")
  func strongZeros() {
    expectAsForward([4, 3], { x in V.sqrt(x[0] * 0) + x[1] }, { x in Dual.sqrt(x[0] * 0) + x[1] })
    expectAsForward([0, 3], { x in V.sqrt(x[0] * x[1]) }, { x in Dual.sqrt(x[0] * x[1]) })
    expectAsForward([0, 0], { x in V.sqrt(x[0] + x[1]) }, { x in Dual.sqrt(x[0] + x[1]) })
    expectAsForward([0, 0.5], { x in V.pow(x[0], x[1]) }, { x in Dual.pow(x[0], x[1]) })
    expectAsForward(
      [0, 2, 5], { x in V.sqrt(x[0] + 0 * x[1]) + x[2] }, { x in Dual.sqrt(x[0] + 0 * x[1]) + x[2] })
    expectAsForward([2, 3], { x in V.log(0 * (x[0] + x[1])) }, { x in Dual.log(0 * (x[0] + x[1])) })
    let numbers = [-Double.infinity, 1, 2, -Double.infinity, 0]
    expectAsForward(numbers, { x in V.logSumExp(x) }, { x in Dual.logSumExp(x) })
    let infinite = [Double](repeating: -.infinity, count: 5)
    expectAsForward(infinite, { x in V.logSumExp(x) }, { x in Dual.logSumExp(x) })
    expectAsForward([.infinity, 1, 2, 3], { x in V.logSumExp(x) }, { x in Dual.logSumExp(x) })
    expectAsForward(
      [0, 1, 2, 3, 4], { x in V.sqrt(V.dot([0, 0, 0, 0, 0], x)) }, { x in Dual.sqrt(Dual.dot([0, 0, 0, 0, 0], x)) })
    expectAsForward(
      [0, 0, 0, 0, 4], { x in V.sqrt(V.dot([1, 1, 1, 1, 0], x)) }, { x in Dual.sqrt(Dual.dot([1, 1, 1, 1, 0], x)) })
  }

  @Test("a seed of 0 passes nothing on, whatever the slope")
  func zeroSeeds() {
    let product = Reverse.vectorJacobianProduct(at: [0, 3], along: [0, 2]) { x in [V.sqrt(x[0]), x[0] * x[1]] }
    #expect(product == [6, 0])
  }

  @Test("rows of a Jacobian with entries that are not finite")
  func rows() {
    let j = Reverse.jacobian(at: [0, 2, 3]) { x in
      [x[1] * x[2], V.sqrt(x[0] + 0 * x[1]), x[0], x[1] + x[2], V.log(x[0]), x[2] * x[2]]
    }
    let forward = jacobian(at: [0, 2, 3]) { x in
      [x[1] * x[2], Dual.sqrt(x[0] + 0 * x[1]), x[0], x[1] + x[2], Dual.log(x[0]), x[2] * x[2]]
    }
    #expect(areClose(j.columnMajor, forward.columnMajor, ulps: 0), "\(j) \(forward)")
  }
}
