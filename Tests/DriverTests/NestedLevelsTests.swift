import DualNumbers
import Testing

/// d/dx [x · d/dy (x + y)] at 1 is 1, at levels of their own. MixedLevelsTests has them at the same level.
@Suite("Nested derivatives")
struct NestedLevelsTests {
  /// x · d/dy (x + y) at y = 1, which is x.
  struct Product: Sendable {
    func callAsFunction<T: FloatingPoint>(_ x: T) -> T {
      // At the point y = 1 of type T the inner variable is a Dual<T>; x is a constant of it.
      x * derivative(at: 1 as T) { y in Dual(x) + y }
    }
  }

  @Test("the inner derivative at a point of the outer level, the outer variable its constant: 1")
  func explicitConstant() {
    let right = derivative(at: 1) { (x: Dual<Double>) -> Dual<Double> in
      x * derivative(at: Dual<Double>(1)) { y in Dual<Dual<Double>>(x) + y }
    }
    #expect(right == 1)
  }

  @Test("a generic function object cannot mix levels: 1")
  func functionObject() {
    let product = Product()
    #expect(derivative(at: 1) { x in product(x) } == 1)
    #expect(product(3.0) == 3)
    #expect(derivative(at: 1 as Float) { x in product(x) } == 1)
    // x is linear: its second derivative is 0.
    #expect(derivative(at: 1) { x in derivative(at: x) { y in product(y) } } == 0)
  }

  @Test("the outer variable as the point of the inner driver, or as a constant")
  func rightWays() {
    #expect(derivative(at: 1) { x in x * gradient(at: [x, 1]) { v in v[0] + v[1] }[1] } == 1)
    #expect(derivative(at: 1) { x in x * jacobian(at: [x, 1]) { v in [v[0] + v[1]] }[0, 1] } == 1)
    #expect(derivative(at: 1) { x in x * derivative(at: Dual<Double>(1)) { y in Dual<Dual<Double>>(x) + y } } == 1)
    #expect(derivative(at: 1) { x in x * derivative(at: 1) { y in Dual(x.value) + y } } == 1)
    #expect(derivative(at: 1) { x in x * directionalDerivative(at: [x, 1], along: [0, 1]) { v in v[0] + v[1] } } == 1)
    // By the product rule: x² · d/dy (x·y²) at y = x is 2x⁴, its derivative 8x³.
    #expect(derivative(at: 2) { x in x * x * derivative(at: x) { y in Dual(x) * y * y } } == 64)
  }

  @Test("three levels")
  func threeLevels() {
    // d/dx [x · d/dy [y · d/dz (x + y + z)]] = d/dx [x · 1] = 1, and of x·y·z in place of the sum, at z = y = x:
    // d/dz = x·y, y·that = x·y², d/dy = 2x·y = 2x², x·that = 2x³, d/dx = 6x².
    let sum = derivative(at: 1) { x in
      x * derivative(at: x) { y in y * derivative(at: y) { z in Dual(Dual(x)) + Dual(y) + z } }
    }
    #expect(sum == 1)
    let product = derivative(at: 2) { x in
      x * derivative(at: x) { y in y * derivative(at: y) { z in Dual(Dual(x)) * Dual(y) * z } }
    }
    #expect(product == 24)
  }

  @Test("the inner derivative may depend on the outer variable")
  func dependent() {
    // d/dy (x y²) at y = x is 2x²; times x, 2x³; its derivative 6x².
    let slope = derivative(at: 2) { (x: Dual<Double>) -> Dual<Double> in
      x * derivative(at: x) { y in Dual<Dual<Double>>(x) * y * y }
    }
    #expect(slope == 24)
  }

  @Test("a shortcut on the value drops a derivative, as on plain numbers: the pitfall of `x == 0 ? 0 : …`")
  func shortcut() {
    // sin′ 0 is 1, but the constant 0 has no derivative.
    #expect(derivative(at: 0) { x in x == 0 ? 0 : sin(x) } == 0)
    #expect(derivative(at: 0) { x in x == 0 ? x : sin(x) } == 1)
  }
}
