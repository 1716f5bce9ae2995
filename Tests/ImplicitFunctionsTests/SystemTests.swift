import DualLinearAlgebra
import DualNumbers
import ImplicitFunctions
import Testing

/// A stirred tank of 20 species with 40 reactions Aᵢ + Bᵢ ⇌ Cᵢ + Dᵢ, fed and emptied at a rate.
enum Tank {
  static let species = 20
  static let reactions: [(Int, Int, Int, Int)] = (0..<40).map { r in
    (r % 20, (3 * r + 1) % 20, (7 * r + 5) % 20, (11 * r + 8) % 20)
  }

  static func change<T: ElementaryScalar>(_ x: [T], _ rate: T, _ factor: T) -> [T] {
    var change = x.indices.map { i in rate * (T(1 + i % 3) - x[i]) }
    for (r, (a, b, c, d)) in reactions.enumerated() {
      let net = factor * T(1 + r % 5) / 4 * x[a] * x[b] - T(1 + r % 3) / 8 * x[c] * x[d]
      change[a] -= net
      change[b] -= net
      change[c] += net
      change[d] += net
    }
    return change
  }

  static func newtonStep<T: ElementaryScalar & FloatingPoint>(_ x: [T], _ rate: T, _ factor: T) throws -> [T] {
    let (y, j) = valueWithJacobian(at: x) { v in change(v, Dual(rate), Dual(factor)) }
    return zip(x, try j.solve(y)).map { $0 - $1 }
  }

  static func steadyState(_ rate: Double, _ factor: Double) throws -> [Double] {
    var x = [Double](repeating: 1, count: species)
    for _ in 0..<3000 { x = zip(x, change(x, rate, factor)).map { $0 + 0.01 * $1 } }
    for _ in 0..<5 { x = try newtonStep(x, rate, factor) }
    return x
  }
}

@Suite("Roots of several equations")
struct SystemTests {
  @Test("a steady state of 20 species, against one more step of Newton's iteration in dual numbers")
  func steadyState() throws {
    let found = try Tank.steadyState(0.7, 1.25)
    #expect(found.allSatisfy { $0 > 0 })
    let (rate, factor) = (Dual(0.7, tangent: 1), Dual(1.25, tangent: 0.5))
    let x = try Dual.root(near: found) { Tank.change($0, rate, factor) }
    let step = try Tank.newtonStep(found.map { Dual<Double>($0) }, rate, factor)
    for (x, (y, value)) in zip(x, zip(step, found)) {
      #expect(x.value == value)
      expectNear(x.tangent, y.tangent, 1e-12)
    }
    // Every feed of one concentration: the sum is kept by all reactions, so that of the derivatives is 0.
    expectNear(x.reduce(0) { $0 + $1.tangent }, 0, 1e-12)
    typealias Lanes = DualVector<SIMD8<Double>>
    let lanes = try Lanes.root(near: found) {
      Tank.change($0, Lanes(0.7, tangent: SIMD8(repeating: 1)), Lanes(1.25, tangent: SIMD8(repeating: 0.5)))
    }
    for (x, y) in zip(x, lanes) { expectNear(x.tangent, y.tangent[7], 1e-13) }
  }

  @Test("second derivatives of a system, against those of its closed form")
  func secondOrder() throws {
    // x² + y² = a, x·y = b: x, y = (√(a + 2b) ± √(a − 2b))/2.
    func closed<T: ElementaryScalar>(_ a: T, _ b: T) -> T { (T.sqrt(a + 2 * b) + T.sqrt(a - 2 * b)) / 2 }
    let exact = hessian(at: [25, 12]) { v in closed(v[0], v[1]) }
    let h = try hessian(at: [25, 12]) { v in
      try Dual.root(near: [4, 3]) { x in [x[0] * x[0] + x[1] * x[1] - v[0], x[0] * x[1] - v[1]] }[0]
    }
    for (x, y) in zip(h.columnMajor, exact.columnMajor) { expectNear(x, y, 1e-13) }
  }

  @Test("fixed points")
  func fixedPoints() throws {
    var x = 0.5
    for _ in 0..<200 { x = Double.cos(x) }
    let one = try Dual.fixedPoint(near: x) { [t = Dual(1, tangent: 1)] x in Dual.cos(t * x) }
    // x′ = −sin(x)·(x + x′)
    let slope = -x * Double.sin(x) / (1 + Double.sin(x))
    expectNear(one.tangent, slope)
    let two = try Dual.fixedPoint(near: [x, x]) { [t = Dual(1, tangent: 1)] v in
      [Dual.cos(t * v[1]), Dual.cos(t * v[0])]
    }
    expectNear(two[0].tangent, slope)
  }

  @Test("a minimum moves with its parameters, to second order")
  func minimum() throws {
    // (x − a²)² + (y − a·x)²: the minimum is (a², a³).
    typealias Second = Dual<Dual<Double>>
    let a = Second(Dual(2, tangent: 1), tangent: 1)
    let v = try Second.stationaryPoint(near: [4, 8]) { v in
      let (dx, dy) = (v[0] - Dual(a * a), v[1] - Dual(a) * v[0])
      return dx * dx + dy * dy
    }
    for (x, expected) in zip(v, [(4.0, 4.0, 2.0), (8, 12, 12)]) {
      #expect(x.value.value == expected.0)
      expectNear(x.value.tangent, expected.1)
      expectNear(x.tangent.tangent, expected.2, 1e-12)
    }
  }
}
