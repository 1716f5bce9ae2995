import DualLinearAlgebra
import DualNumbers
import ImplicitFunctions
import TaylorMode
import Testing

@Suite("Roots as Taylor series")
struct SeriesTests {
  typealias Series = TaylorSeries<Double>

  // By m at 1, mpmath 1.3.0 at 60 digits:
  // taylor(lambda m: findroot(lambda x: x - sin(x)/2 - m, 1.5), 1, 5).
  @Test("Kepler's equation", arguments: 1...5)
  func kepler(order: Int) throws {
    let expected = [
      1.0373620218936459, -0.27835651633429389, 0.14243206730305639, -0.065922138145857796, 0.025105361824063939,
    ]
    let m = Series.variable(1, order: order)
    let found = bisection(0, 4) { $0 - 0.5 * Double.sin($0) - 1 }
    let x = try Series.root(near: found) { x in x - 0.5 * sin(x) - m }
    #expect(x.value == found && x.order == order)
    for k in 1...order { expectNear(x[k], expected[k - 1], 1e-13) }
  }

  @Test("two unknowns, against the series of the closed form", arguments: 1...5)
  func system(order: Int) throws {
    let t = Series.variable(0, order: order)
    let (a, b) = (25 + t, 12 + t * t)
    let x = try Series.root(near: [4, 3]) { x in [x[0] * x[0] + x[1] * x[1] - a, x[0] * x[1] - b] }
    for (x, closed) in zip(x, [1.0, -1].map { (sqrt(a + 2 * b) + $0 * sqrt(a - 2 * b)) / 2 }) {
      for (c, d) in zip(x.coefficients, closed.coefficients) { expectNear(c, d, 1e-13) }
    }
  }

  @Test("fixed points, and a minimum by its gradient")
  func fixedPointAndMinimum() throws {
    let t = Series.variable(2, order: 5)
    // x = (x + t/x)/2 has the solution √t.
    let root = try Series.fixedPoint(near: 2.0.squareRoot()) { x in (x + t / x) / 2 }
    for (c, d) in zip(root.coefficients, sqrt(t).coefficients) { expectNear(c, d, 1e-13) }
    // (x − t²)² + (y − t·x)² is least at (t², t³).
    let least = try Series.root(near: [4, 8]) { v in
      let (dx, dy) = (v[0] - t * t, v[1] - t * v[0])
      return [2 * dx - 2 * t * dy, 2 * dy]
    }
    for (x, y) in zip(least, [t * t, t * t * t]) {
      for (c, d) in zip(x.coefficients, y.coefficients) { expectNear(c, d, 1e-12) }
    }
  }

  @Test("coefficients that have derivatives: x² = p + t")
  func derivativesOfCoefficients() throws {
    let slope = try derivative(at: 4) { p in
      try TaylorSeries<Dual<Double>>.root(near: 2) { x in x * x - TaylorSeries(p) - .variable(0, order: 2) }[1]
    }
    expectNear(slope, -1 / 32.0)
  }
}
