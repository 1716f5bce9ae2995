import DualNumbers
import TestSupport
import Testing

@Suite("Second derivatives along a direction")
struct SecondDirectionalDerivativeTests {
  @Test("a polynomial with integers: vᵀ(Hv) exactly")
  func polynomial() {
    let (x, v) = (HessianTests.point, HessianTests.direction)
    // vᵀ(Hv) with Hv = (20, 166, 105).
    let expected = zip(v, HessianTests.product).map(*).reduce(0, +)
    let slope = zip(v, HessianTests.slopes).map(*).reduce(0, +)
    #expect(secondDirectionalDerivative(at: x, along: v) { HessianTests.height($0) } == expected)
    #expect(secondDirectionalDerivative(at: x, along: v, of: HessianTests.Height()) == expected)
    let line = valueWithSecondDirectionalDerivative(at: x, along: v) { HessianTests.height($0) }
    #expect(line == (HessianTests.top, slope, expected))
    #expect(valueWithSecondDirectionalDerivative(at: x, along: v, of: HessianTests.Height()) == line)
  }

  @Test("a function on a line: derivatives by the parameter", arguments: [-1.5, 0.25, 2])
  func line(t: Double) {
    // f(t) = sin(t)·exp(2t) from x = (t, t) along (1, 2): f″ by nested duals of one variable.
    let expected = derivative(at: t) { t in derivative(at: t) { t in Dual.sin(t) * Dual.exp(2 * t) } }
    let actual = secondDirectionalDerivative(at: [t, 2 * t], along: [1, 2]) { x in sin(x[0]) * exp(x[1]) }
    #expect(isClose(actual, expected, ulps: 4))
  }

  @Test("one evaluation, on all scalars; a direction of zeros gives 0, also where slopes are infinite")
  func forms() {
    var count = 0
    let zero = valueWithSecondDirectionalDerivative(at: [0, 0], along: [0, 0]) { x in
      count += 1
      return sqrt(x[0] + x[1])
    }
    #expect(zero == (0, 0, 0) && count == 1 + unseededPasses)
    func check<S: FloatingPoint>(_: S.Type) {
      let x: [S] = [2, 3]
      #expect(secondDirectionalDerivative(at: x, along: [1, 10]) { x in x[0] * x[0] * x[1] } == 86)
      let line = valueWithSecondDirectionalDerivative(at: x, along: [1, 10]) { x in x[0] * x[0] * x[1] }
      #expect(line == (12, 52, 86))
    }
    check(Double.self)
    check(Float.self)
    check(Dual<Double>.self)
  }

  @Test("errors come out unchanged")
  func throwing() {
    #expect(throws: Interruption(pass: 3)) {
      try secondDirectionalDerivative(at: [1.0], along: [1]) { _ in throw Interruption(pass: 3) }
    }
  }
}
