import DualNumbers
import TestSupport
import Testing

/// A number of a user's own: a value and its derivatives in two directions.
private struct Jet: CompositeNumber, Linearized {
  var value, x, y: Double

  init(_ value: Double, _ x: Double, _ y: Double) { (self.value, self.x, self.y) = (value, x, y) }
  init(_ constant: Double) { self.init(constant, 0, 0) }

  func lifted(to value: Double, slope: Double) -> Jet {
    Jet(value, x == 0 ? 0 : slope * x, y == 0 ? 0 : slope * y)
  }
  static func lifted(to value: Double, _ a: (of: Jet, slope: Double), _ b: (of: Jet, slope: Double)) -> Jet {
    let (a, b) = (a.of.lifted(to: value, slope: a.slope), b.of.lifted(to: value, slope: b.slope))
    return Jet(value, a.x + b.x, a.y + b.y)
  }
  static func lifted(to value: Double, _ a: Jet, or b: Jet, bySignOf switching: Jet) -> Jet {
    Jet(value, switching.x < 0 ? b.x : a.x, switching.y < 0 ? b.y : a.y)
  }
  static func lifted(to value: Double, _ a: Jet, _ b: Jet, by derivative: (Double, Double) -> Double) -> Jet {
    Jet(value, derivative(a.x, b.x), derivative(a.y, b.y))
  }

  var isZeroThroughout: Bool { value == 0 && x == 0 && y == 0 }
  var isFiniteThroughout: Bool { value.isFinite && x.isFinite && y.isFinite }
  func isIdentical(to other: Jet) -> Bool {
    isSame(value, other.value) && isSame(x, other.x) && isSame(y, other.y)
  }
  var signOfLinearPart: Double { x != 0 ? (x < 0 ? -1 : 1) : y < 0 ? -1 : y > 0 ? 1 : 0 }

  static func + (a: Jet, b: Jet) -> Jet { Jet(a.value + b.value, a.x + b.x, a.y + b.y) }
  static func - (a: Jet, b: Jet) -> Jet { Jet(a.value - b.value, a.x - b.x, a.y - b.y) }
  static func * (a: Jet, b: Jet) -> Jet {
    Jet(a.value * b.value, a.value * b.x + b.value * a.x, a.value * b.y + b.value * a.y)
  }
  static func / (a: Jet, b: Jet) -> Jet {
    let q = a.value / b.value
    return Jet(q, (a.x - q * b.x) / b.value, (a.y - q * b.y) / b.value)
  }
  static prefix func - (a: Jet) -> Jet { Jet(-a.value, -a.x, -a.y) }
  static func += (a: inout Jet, b: Jet) { a = a + b }
  static func -= (a: inout Jet, b: Jet) { a = a - b }
  static func *= (a: inout Jet, b: Jet) { a = a * b }
  static func /= (a: inout Jet, b: Jet) { a = a / b }
  mutating func negate() { self = -self }
  mutating func addProduct(_ a: Jet, _ b: Jet) {
    let sum = self + a * b
    self = Jet(value.addingProduct(a.value, b.value), sum.x, sum.y)
  }
}

extension Jet: FloatingPoint {
  typealias Exponent = Int
  typealias Magnitude = Jet
  typealias Stride = Jet
  init(integerLiteral value: Double.IntegerLiteralType) { self.init(Double(integerLiteral: value)) }
}

extension Jet: ElementaryScalar {
  init(floatLiteral value: Double) { self.init(value) }
}

@Suite("Numbers of the user's own inside of Dual")
struct CompositeNumberTests {
  @Test("second derivatives are those of nested duals")
  func secondDerivatives() {
    func f<T: ElementaryScalar>(_ x: T, _ y: T) -> T { T.sin(x * y) / T.sqrt(x) + T.pow(y, x) }
    for (x, y) in [(0.7, 1.3), (2, 0.25)] {
      let jet = f(Dual(Jet(x, 1, 0), tangent: 1), Dual(Jet(y, 0, 1), tangent: 0))
      let inX = f(nested(x, 1, 1, 0), nested(y, 0, 0, 0)), inY = f(nested(x, 0, 1, 0), nested(y, 1, 0, 0))
      #expect(jet.value.value == inX.value.value)
      #expect(isClose(jet.tangent.value, inX.tangent.value))
      #expect(isClose(jet.tangent.x, inX.tangent.tangent) && isClose(jet.tangent.y, inY.tangent.tangent))
    }
  }

  @Test("a tangent of value 0 that has components is no zero: x² at 0 has the second derivative 2")
  func tangentOfValueZero() {
    let x = Dual(Jet(0, 1, 0), tangent: Jet(0, 3, 5))
    #expect(Dual.exp(x).tangent.isIdentical(to: Jet(0, 3, 5)))
    #expect((x * x).tangent.isIdentical(to: Jet(0, 0, 0)))
    let one = Dual(Jet(0, 1, 0), tangent: 1)
    #expect((one * one).tangent.isIdentical(to: Jet(0, 2, 0)))
  }

  @Test("what does not vary contributes nothing, component by component, whatever the slope")
  func strongZeros() {
    // The slope of √x at 0 is ∞.
    #expect(Dual.sqrt(Dual(Jet(0), tangent: Jet(0, 0, 2))).tangent.isIdentical(to: Jet(0, 0, .infinity)))
    #expect(Dual.sqrt(Dual(Jet(0), tangent: 0)).tangent.isIdentical(to: 0))
    #expect(Dual.log(Dual(Jet(0), tangent: Jet(0, 0, -1))).tangent.isIdentical(to: Jet(0, 0, -.infinity)))
    // A number that does not say what it is made of is known by its value alone.
    #expect(Dual.sqrt(Dual(Dual(0.0), tangent: Dual(0, tangent: 2))).tangent.tangent == .infinity)
  }

  @Test("isIdentical compares every component")
  func identical() {
    let x = Dual(Jet(1, 2, 3), tangent: Jet(4, 5, 6))
    #expect(x.isIdentical(to: Dual(Jet(1, 2, 3), tangent: Jet(4, 5, 6))))
    #expect(!x.isIdentical(to: Dual(Jet(1, 2, 7), tangent: Jet(4, 5, 6))))
    #expect(!x.isIdentical(to: Dual(Jet(1, 2, 3), tangent: Jet(4, 5, 7))))
  }

  @Test("kinks look at the components too: |x|·|x| = x²")
  func kinks() {
    for sign: Double in [1, -1] {
      let x = Dual(Jet(0, sign, 0), tangent: Jet(sign))
      let y = abs(x) * abs(x)
      #expect(y.tangent.isIdentical(to: Jet(0, 2, 0)))
    }
  }
}
