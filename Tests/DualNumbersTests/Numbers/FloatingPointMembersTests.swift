import DualNumbers
import TestSupport
import Testing

/// What `FloatingPoint` requires, at the ends of its ranges; the laws cover the rest.
@Suite("Dual as a FloatingPoint")
struct FloatingPointMembersTests {
  @Test("constants are those of the scalar, with tangent 0")
  func constants() {
    let pairs: [(Dual<Double>, Double)] = [
      (.pi, .pi), (.infinity, .infinity), (.nan, .nan), (.signalingNaN, .signalingNaN), (.zero, 0),
      (.greatestFiniteMagnitude, .greatestFiniteMagnitude), (.leastNormalMagnitude, .leastNormalMagnitude),
      (.leastNonzeroMagnitude, .leastNonzeroMagnitude), (.ulpOfOne, .ulpOfOne),
    ]
    for (dual, plain) in pairs { #expect(dual.isIdentical(to: Dual(plain))) }
    #expect(Dual<Double>.signalingNaN.isSignalingNaN)
    #expect(!Dual<Double>.nan.isSignalingNaN)
    #expect(Dual<Double>.radix == 2)
    #expect(Dual<Dual<Double>>.pi.isIdentical(to: Dual(Dual(.pi))))
    #expect(Dual<Dual<Double>>.ulpOfOne.value.value == .ulpOfOne)
  }

  @Test("the derivative of scaling by 2ⁿ survives where 2ⁿ itself leaves the range")
  func extremeScalings() {
    let up = Dual(sign: .plus, exponent: 1074, significand: Dual(0x1p-1074, tangent: 0x1p-1074))
    #expect(up.isIdentical(to: Dual(1, tangent: 1)))
    let down = Dual(sign: .minus, exponent: -1074, significand: Dual(1, tangent: 4))
    #expect(down.isIdentical(to: Dual(-0x1p-1074, tangent: -0x1p-1072)))
    let far = Dual(sign: .plus, exponent: -2000, significand: Dual(0x1p1000, tangent: 0x1p1020))
    #expect(far.isIdentical(to: Dual(0x1p-1000, tangent: 0x1p-980)))
    let back = Dual(sign: .plus, exponent: 2046, significand: Dual(0x1p-1074, tangent: 0x1p-1060))
    #expect(back.isIdentical(to: Dual(0x1p972, tangent: 0x1p986)))
    let beyond = Dual(sign: .plus, exponent: 5000, significand: Dual(1, tangent: -1))
    #expect(beyond.isIdentical(to: Dual(.infinity, tangent: -.infinity)))
    #expect(ldexp(Dual(0x1p-1074, tangent: 0x1p-1074), 1074).isIdentical(to: Dual(1, tangent: 1)))
    #expect(scalbn(Dual(-3, tangent: 5), -2).isIdentical(to: Dual(-0.75, tangent: 1.25)))
  }

  @Test(
    "significand, exponent and sign make the number again",
    arguments: [1, -1, 6, -0.375, 0x1p-1074, 0x1.8p1000, -0x1.4p-1030])
  func takenApart(value: Double) {
    let x = Dual(value, tangent: value / 4)
    let again = Dual(sign: x.sign, exponent: x.exponent, significand: x.significand)
    #expect(again.isIdentical(to: x))
    #expect(x.significand.value == value.significand)
    #expect(x.binade.isIdentical(to: Dual(value.binade)))
    #expect((x.binade * x.significand).value == value)
  }

  @Test("significand of what has no exponent", arguments: [0, -0.0, Double.infinity, -.infinity, .nan])
  func significandWithoutExponent(value: Double) {
    let significand = Dual(value, tangent: 3).significand
    #expect(isSame(significand.value, value.significand))
    #expect(significand.tangent == (value.sign == .minus ? -3 : 3))
  }

  @Test("scaling of nested numbers scales all components")
  func nestedScaling() {
    let x = nested(6, 4, 8, -2)
    let scaled = Dual(sign: .minus, exponent: 2, significand: x)
    #expect(scaled.isIdentical(to: nested(-24, -16, -32, 8)))
    #expect(x.significand.isIdentical(to: nested(1.5, 1, 2, -0.5)))
    #expect(x.exponent == 2)
    #expect(x.magnitude.isIdentical(to: x))
    #expect((-x).magnitude.isIdentical(to: x))
    #expect(x.nextUp.isIdentical(to: nested((6.0).nextUp, 4, 8, -2)))
  }

  @Test("negation negates everything, ±0 included")
  func negation() {
    #expect((-Dual(0, tangent: 1)).isIdentical(to: Dual(-0.0, tangent: -1)))
    var x = Dual(0, tangent: 1)
    x.negate()
    #expect(x.isIdentical(to: Dual(-0.0, tangent: -1)))
    var y = nested(-0.0, 2, 3, 4)
    y.negate()
    #expect(y.isIdentical(to: nested(0, -2, -3, -4)))
    #expect((+x).isIdentical(to: x))
  }

  @Test("exact conversion from integers, or nil")
  func exactly() {
    #expect(Dual<Double>(exactly: 1 << 53)?.isIdentical(to: Dual(0x1p53)) == true)
    #expect(Dual<Double>(exactly: (1 << 53) + 1) == nil)
    #expect(Dual<Float>(exactly: 1 << 24)?.value == 0x1p24)
    #expect(Dual<Float>(exactly: (1 << 24) + 1) == nil)
    #expect(Dual<Double>(exactly: Int8(-7))?.value == -7)
    #expect(Dual<Dual<Double>>(exactly: UInt64.max) == nil)
    #expect(Dual<Double>((1 << 53) + 1).value == 0x1p53)
    #expect(Dual<Double>(UInt8(200)).isIdentical(to: Dual(200)))
  }

  @Test("total order is that of the values")
  func totalOrder() {
    let ordered: [Double] = [-.nan, -.infinity, -1, -0.0, 0, 0x1p-1074, 1, .infinity, .nan]
    for (i, x) in ordered.enumerated() {
      for (j, y) in ordered.enumerated() {
        let (a, b) = (Dual(x, tangent: Double(-i)), Dual(y, tangent: Double(j)))
        #expect(a.isTotallyOrdered(belowOrEqualTo: b) == (i <= j), "\(x), \(y)")
      }
    }
  }

  @Test("of equal operands, minimum and maximum give the tangent of one, not of both or none")
  func tiedSelection() {
    for (x, y) in [(2.0, 2.0), (0, -0.0), (-0.0, 0)] {
      let (a, b) = (Dual(x, tangent: 10), Dual(y, tangent: 20))
      let picks: [(Dual<Double>, Double)] = [
        (.minimum(a, b), .minimum(x, y)), (.maximum(a, b), .maximum(x, y)),
        (.minimumMagnitude(a, b), .minimumMagnitude(x, y)), (.maximumMagnitude(a, b), .maximumMagnitude(x, y)),
      ]
      for (dual, plain) in picks {
        #expect(isSame(dual.value, plain))
        if x.sign != y.sign {
          #expect(dual.tangent == (dual.value.sign == x.sign ? 10 : 20))
        } else {
          #expect(dual.tangent == 10 || dual.tangent == 20)
        }
      }
    }
  }

  @Test("steps by distance and advance keep derivatives")
  func strideable() {
    let (x, y) = (Dual(1, tangent: 2), Dual(4, tangent: 7))
    #expect(x.distance(to: y).isIdentical(to: Dual(3, tangent: 5)))
    #expect(x.advanced(by: y).isIdentical(to: Dual(5, tangent: 9)))
  }

  @Test("bounds that vary hand on their own derivative")
  func clampedToMovingBounds() {
    let (lower, upper) = (Dual(-1, tangent: 3), Dual(2, tangent: 5))
    #expect(Dual.clamp(Dual(-4, tangent: 1), to: lower...upper).isIdentical(to: lower))
    #expect(Dual.clamp(Dual(4, tangent: 1), to: lower...upper).isIdentical(to: upper))
    #expect(Dual.clamp(Dual(2, tangent: 1), to: lower...upper).isIdentical(to: Dual(2, tangent: 1)))
  }

  @Test("quotients by the tiniest numbers keep finite tangents", arguments: [0x1p-1074, -0x1p-1060, 0x1p-1024])
  func tinyDivisors(y: Double) {
    let q = Dual(3 * y, tangent: 5 * y) / Dual(y, tangent: 2 * y)
    #expect(q.isIdentical(to: Dual(3, tangent: -1)))
    let nested = Dual(Dual(3 * y, tangent: 5 * y)) / Dual(Dual(y, tangent: 2 * y))
    #expect(nested.value.isIdentical(to: Dual(3, tangent: -1)))
    let outer = Dual(Dual(3 * y), tangent: Dual(5 * y)) / Dual(Dual(y), tangent: Dual(2 * y))
    #expect(outer.value.value == 3)
    #expect(outer.tangent.value == -1)
  }
}
