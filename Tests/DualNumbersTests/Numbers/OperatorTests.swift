import DualNumbers
import Testing

/// Expressions as users write them: that they compile without annotations is half of each test.
@Suite("Operators, literals and conversions")
struct OperatorTests {
  let x = Dual(3, tangent: 2)
  let plain = 1.5

  @Test("construction: constants, variables, literals")
  func construction() {
    #expect(Dual<Double>(4).isIdentical(to: Dual(4, tangent: 0)))
    #expect(Dual<Double>.variable(4).isIdentical(to: Dual(4, tangent: 1)))
    #expect(Dual<Float>.variable(4).tangent == 1)
    #expect(Dual<Dual<Double>>.variable(Dual(4, tangent: 1)).isIdentical(to: nested(4, 1, 1, 0)))
    let (float, integer): (Dual<Double>, Dual<Double>) = (2.5, 7)
    #expect(float.isIdentical(to: Dual(2.5)))
    #expect(integer.isIdentical(to: Dual(7)))
    let deep: Dual<Dual<Double>> = 2.5
    #expect(deep.isIdentical(to: nested(2.5, 0, 0, 0)))
    #expect(Dual<Dual<Double>>(2.5).isIdentical(to: deep))
    #expect(Dual(plain).isIdentical(to: Dual(1.5)))
  }

  @Test("mixed operators take a plain number on either side")
  func mixed() {
    #expect((x + plain).isIdentical(to: Dual(4.5, tangent: 2)))
    #expect((plain + x).isIdentical(to: Dual(4.5, tangent: 2)))
    #expect((x - plain).isIdentical(to: Dual(1.5, tangent: 2)))
    #expect((plain - x).isIdentical(to: Dual(-1.5, tangent: -2)))
    #expect((x * plain).isIdentical(to: Dual(4.5, tangent: 3)))
    #expect((plain * x).isIdentical(to: Dual(4.5, tangent: 3)))
    #expect((x / plain).isIdentical(to: Dual(2, tangent: 2 * (1 / 1.5))))
    #expect((6.0 / x).isIdentical(to: Dual(2, tangent: -4 * (1 / 3.0))))
    #expect((2 * x).isIdentical(to: Dual(6, tangent: 4)))
    #expect((x + 0.5).isIdentical(to: Dual(3.5, tangent: 2)))
    #expect((1 / x * 3).value == 1)
  }

  @Test("mixed operators on nested numbers make constants of all levels")
  func mixedNested() {
    let y = nested(3, 2, 5, 7)
    #expect((y * plain).isIdentical(to: nested(4.5, 3, 7.5, 10.5)))
    #expect((plain + y).isIdentical(to: nested(4.5, 2, 5, 7)))
    #expect((plain - y).isIdentical(to: nested(-1.5, -2, -5, -7)))
  }

  @Test("compound assignment")
  func compound() {
    var y = x
    y += 1
    y *= x
    #expect(y.isIdentical(to: Dual(12, tangent: 14)))
    y -= plain
    y /= 0.5
    #expect(y.isIdentical(to: Dual(21, tangent: 28)))
    y += x
    y -= x
    #expect(y.isIdentical(to: Dual(21, tangent: 28)))
    y /= x
    #expect(y.value == 7)
    #expect(abs(y.tangent - (28 - 14) / 3.0) < 1e-15)
    var z = [x, x]
    z[0] *= plain
    z[1] -= z[0]
    #expect(z[1].isIdentical(to: Dual(-1.5, tangent: -1)))
  }

  @Test("idioms of sequences")
  func idioms() {
    let numbers = [1.0, 2, 3]
    let xs = numbers.map { Dual($0) }
    #expect((xs.reduce(0, +) * 2).isIdentical(to: Dual(12)))
    let moving = numbers.map { Dual($0, tangent: 1) }
    #expect((moving.reduce(0, +) * 2).isIdentical(to: Dual(12, tangent: 6)))
    #expect((abs(-x) * 2).isIdentical(to: Dual(6, tangent: 4)))
    #expect((max(x, 1) + min(x, 1)).isIdentical(to: Dual(4, tangent: 2)))
    let dot = zip(moving, xs).map { $0 * $1 }.reduce(0, +)
    #expect(dot.isIdentical(to: Dual(14, tangent: 6)))
    #expect((-x).isIdentical(to: Dual(-3, tangent: -2)))
    let half: Dual<Double> = x > 2 ? 0.5 : x
    #expect(half.isIdentical(to: 0.5))
  }

  @Test("a quotient of two cubics, as it is printed")
  func rational() {
    let b = [1.0, 2, 3, 4, 5, 6, 7]
    func model(_ x: Dual<Double>) -> Dual<Double> {
      (b[0] + b[1] * x + b[2] * x * x + b[3] * x * x * x) / (1 + b[4] * x + b[5] * x * x + b[6] * x * x * x)
    }
    // Numerator 10 with slope 20, denominator 19 with slope 38 at x = 1.
    let y = model(.variable(1))
    #expect(y.value == 10 / 19.0)
    #expect(abs(y.tangent - (20 * 19 - 10 * 38) / 361.0) < 1e-16)
  }
}
