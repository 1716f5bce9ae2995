import DualNumbers
import TestSupport
import Testing

// Rules as a user writes them, for every number type at once.
extension Linearized where Value: ElementaryScalar {
  fileprivate static func softplus(_ x: Self) -> Self {
    x.lifted(to: Value.log(onePlus: Value.exp(x.value)), slope: 1 / (1 + Value.exp(-x.value)))
  }

  fileprivate static func productOfSquares(_ x: Self, _ y: Self) -> Self {
    let (a, b) = (x.value, y.value)
    return lifted(to: a * a * b * b, (x, slope: 2 * a * b * b), (y, slope: 2 * a * a * b))
  }
}

@Suite("Rules of the user's own")
struct UserRuleTests {
  @Test("one argument: log(1 + eˣ) has the slopes 1/(1 + e⁻ˣ) and e⁻ˣ/(1 + e⁻ˣ)²")
  func oneArgument() {
    #expect(derivative(at: 0) { x in Dual.softplus(x) } == 0.5)
    #expect(Dual.softplus(Dual(0, tangent: -6)).tangent == -3)
    let second = derivative(at: 0) { x in derivative(at: x) { y in Dual.softplus(y) } }
    #expect(second == 0.25)
    let third = derivative(at: 0) { x in derivative(at: x) { y in derivative(at: y) { z in Dual.softplus(z) } } }
    #expect(abs(third) < 1e-16)
    #expect(Dual.softplus(Dual<Float>(0, tangent: 1)).tangent == 0.5)
  }

  @Test("two arguments: x²y² has the Hessian (2y², 4xy; 4xy, 2x²)")
  func twoArguments() {
    #expect(gradient(at: [1, 2]) { v in Dual.productOfSquares(v[0], v[1]) } == [8, 4])
    for (inner, outer, expected) in [(0, 0, 32.0), (0, 1, 48), (1, 0, 48), (1, 1, 18)] {
      let v = (0..<2).map { k in
        nested([3, 4][k], k == inner ? 1 : 0, k == outer ? 1 : 0, 0)
      }
      #expect(Dual.productOfSquares(v[0], v[1]).tangent.tangent == expected)
    }
  }

  @Test("the same number as both arguments")
  func sameArgument() {
    #expect(derivative(at: 2) { x in Dual.productOfSquares(x, x) } == 32)
  }

  @Test(
    "a zero tangent makes nothing of any slope, in `lifted` itself", arguments: [Double.infinity, -.infinity, .nan])
  func strongZero(slope: Double) {
    let (still, moving) = (Dual<Double>(1), Dual(1, tangent: 2))
    #expect(still.lifted(to: 5, slope: slope).isIdentical(to: Dual(5)))
    #expect(Dual(1, tangent: -0.0).lifted(to: 5, slope: slope).tangent == 0)
    #expect(isSame(moving.lifted(to: 5, slope: slope).tangent, slope))
    let first = Dual<Double>.lifted(to: 5, (moving, slope: 3), (still, slope: slope))
    #expect(first.isIdentical(to: Dual(5, tangent: 6)))
    let second = Dual<Double>.lifted(to: 5, (still, slope: slope), (moving, slope: 3))
    #expect(second.isIdentical(to: Dual(5, tangent: 6)))
    let both = Dual<Double>.lifted(to: 5, (moving, slope: 3), (moving, slope: slope))
    #expect(isSame(both.tangent, slope))
  }

  @Test("a zero value with a tangent is no zero tangent, where numbers nest")
  func zeroWithTangent() {
    // 0 + 5ε is equal to 0, and yet it varies.
    let x = nested(2, 1, 0, 5)
    #expect(x.lifted(to: 7, slope: 3).isIdentical(to: nested(7, 0, 0, 15)))
    #expect(x.lifted(to: 7, slope: .infinity).isIdentical(to: nested(7, 0, 0, .infinity)))
    let y = nested(2, 1, 5, 0)
    let slope = Dual<Double>(.infinity, tangent: 1)
    #expect(y.lifted(to: 7, slope: slope).isIdentical(to: nested(7, 0, .infinity, 5)))
  }

  @Test("detached cuts the derivative of its own level, and no other")
  func detached() {
    #expect(derivative(at: 3) { x in x * x.detached } == 3)
    #expect(Dual(3, tangent: 2).detached.isIdentical(to: Dual(3)))
    let inner = nested(3, 1, 2, 5).detached
    #expect(inner.isIdentical(to: nested(3, 1, 0, 0)))
    #expect((3.5).detached == 3.5)
  }

  @Test("probe shows the number and changes nothing")
  func probe() {
    var seen: [Dual<Double>] = []
    let slope = derivative(at: 2) { x in (x * x).probe { seen.append($0) } + 1 }
    #expect(slope == 4)
    #expect(seen.count == 1 + unseededPasses)
    #expect(seen[0].isIdentical(to: Dual(4, tangent: 4)))
    let x = nested(2, .nan, -0.0, .infinity)
    #expect(x.probe { _ in }.isIdentical(to: x))
  }

  @Test("probe rethrows")
  func probeThrows() {
    struct Unexpected: Error {}
    #expect(throws: Unexpected.self) {
      try derivative(at: 2) { x in try x.probe { if $0.value == 2 { throw Unexpected() } } }
    }
  }
}
