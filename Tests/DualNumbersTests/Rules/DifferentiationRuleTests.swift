import DualNumbers
import TestSupport
import Testing

/// 1/(1 + e⁻ˣ), with the slope y(1 − y).
private struct Logistic: DifferentiationRule {
  func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
}

/// x²y³, of which a number is a part of the rule.
private struct Monomial: BinaryDifferentiationRule {
  let factor: Double
  func value<T: ElementaryScalar>(at x: T, _ y: T) -> T { T(factor) * x * x * y * y * y }
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) {
    (T(2 * factor) * x * y * y * y, T(3 * factor) * x * x * y * y)
  }
}

/// A function that claims a slope of ∞, or NaN, everywhere.
private struct Steep: DifferentiationRule, BinaryDifferentiationRule {
  let claim: Double
  func value<T: ElementaryScalar>(at x: T) -> T { x }
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { T(claim) }
  func value<T: ElementaryScalar>(at x: T, _ y: T) -> T { x + y }
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) { (T(claim), T(claim)) }
}

extension ElementaryScalar {
  fileprivate static func logistic(_ x: Self) -> Self { apply(Logistic(), to: x) }
  fileprivate static func monomial(_ x: Self, _ y: Self) -> Self { apply(Monomial(factor: 3), to: x, y) }
}

private func model<T: ElementaryScalar>(_ x: [T]) -> T { T.logistic(x[0] * x[1]) + T.monomial(x[0], x[2]) }

private func composed<T: ElementaryScalar>(_ x: [T]) -> T {
  1 / (1 + T.exp(-(x[0] * x[1]))) + 3 * x[0] * x[0] * x[2] * x[2] * x[2]
}

@Suite("Rules as types")
struct DifferentiationRuleTests {
  let points = [[0.5, -1.5, 2.0], [3.0, 2.0, -0.25], [-1.0, 0.75, 1e-3], [0, 0, 0]]

  @Test("plain numbers compute the value, with its bits")
  func plain() {
    for x in points { #expect(model(x) == composed(x)) }
    #expect(Float.logistic(0.25) == 1 / (1 + Float.exp(-0.25)))
  }

  @Test("value and derivatives of the composition, for every number")
  func numbers() {
    check(Dual<Double>.self, 1e-15)
    check(Dual<Float>.self, 1e-6)
    check(Dual<Dual<Double>>.self, 1e-14)
    check(Dual<Dual<Dual<Double>>>.self, 1e-13)
    check(DualVector<SIMD4<Double>>.self, 1e-15)
    check(ClosureLanes<Double>.self, 1e-15)
    check(Dual<DualVector<SIMD2<Double>>>.self, 1e-14)
    check(HyperDual<Double>.self, 1e-14)
  }

  private func check<T: TestedNumber>(_ type: T.Type, _ tolerance: T.Plain) {
    for x in points {
      let numbers = x.indices.map { j in
        T(components: (0..<T.componentCount).map { k in k == 0 ? T.Plain(x[j]) : T.Plain((k + 2 * j) % 5 - 2) }[...])
      }
      let (found, expected) = (model(numbers).components, composed(numbers).components)
      #expect(found[0] == expected[0], "\(T.self) at \(x): the value is that of plain numbers")
      let size = expected.map(\.magnitude).max()!
      for (a, b) in zip(found, expected) {
        #expect((a - b).magnitude <= tolerance * Swift.max(size, 1), "\(T.self) at \(x): \(found), not \(expected)")
      }
    }
  }

  @Test("Hessians: σ″ = σ(1 − σ)(1 − 2σ), and those of 3x²y³")
  func second() {
    let s = 1 / (1 + Double.exp(-0.5))
    let curvature = derivative(at: 0.5) { x in derivative(at: x) { y in Dual.logistic(y) } }
    #expect((curvature - s * (1 - s) * (1 - 2 * s)).magnitude < 1e-17)
    for h in [
      hessian(at: [2, 3]) { x in Dual.monomial(x[0], x[1]) },
      hessian(at: [2, 3], lanes: .automatic) { x in HyperDual.monomial(x[0], x[1]) },
    ] {
      #expect(h.columnMajor == [162, 324, 324, 216])
    }
  }

  @Test("the slope is asked once a level, and the value of plain numbers alone", arguments: [1.0, -2])
  func onlyTheSlope(x: Double) {
    // A rule whose slope is not that of its value shows which of them a derivative comes from.
    struct Doubled: DifferentiationRule {
      func value<T: ElementaryScalar>(at x: T) -> T { x * x * x }
      func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { 5 * x }
    }
    let y = Dual<Dual<Double>>.apply(Doubled(), to: nested(x, 1, 1, 0))
    #expect(y.isIdentical(to: nested(x * x * x, 5 * x, 5 * x, 5)))
  }

  @Test("what does not vary stays still, whatever the slope", arguments: [Double.infinity, -.infinity, .nan])
  func strongZero(claim: Double) {
    let (still, moving) = (Dual<Double>(1), Dual(1, tangent: 2))
    let rule = Steep(claim: claim)
    #expect(Dual.apply(rule, to: still).isIdentical(to: still))
    #expect(isSame(Dual.apply(rule, to: moving).tangent, claim))
    #expect(Dual.apply(rule, to: still, still).isIdentical(to: Dual(2)))
    #expect(isSame(Dual.apply(rule, to: still, moving).tangent, claim))
    let lanes = ClosureLanes<Double>.apply(rule, to: .variable(1, lane: 3))
    for k in 0..<8 { #expect(k == 3 ? isSame(lanes.tangent[k], claim) : lanes.tangent[k] == 0) }
  }

  @Test("probe in generic code, on plain numbers too")
  func probe() {
    func f<T: ElementaryScalar>(_ x: T, _ look: (T) -> Void) -> T { (x * x).probe(look) + 1 }
    var seen: [Double] = []
    #expect(f(3.0) { seen.append($0) } == 10)
    #expect(derivative(at: 3) { x in f(x) { seen.append($0.tangent) } } == 6)
    #expect(seen.dropLast(unseededPasses) == [9, 6])
  }
}
