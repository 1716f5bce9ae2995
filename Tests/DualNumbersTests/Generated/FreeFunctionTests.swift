import DualNumbers
import Foundation
import TestSupport
import Testing

/// The free functions beside the static members that they stand for; with Foundation imported, none is ambiguous.
@Suite("Free functions")
struct FreeFunctionTests {
  // Unoptimised only: a table is some 120 forwards, each to be inlined whole on both sides.
  #if DEBUG
    @Test("on Dual<Double>: value and tangent of the members")
    func dualOfDouble() { check(dualOfDoubleFunctions) }

    @Test("on Dual<Float>")
    func dualOfFloat() { check(dualOfFloatFunctions) }

    @Test("on Dual<Dual<Double>>")
    func dualOfDualOfDouble() { check(dualOfDualOfDoubleFunctions) }

    @Test("on HyperDual<Double>")
    func hyperDualOfDouble() { check(hyperDualOfDoubleFunctions) }

    @Test("on ClosureLanes<Double>")
    func lanesOfDouble() { check(lanesOfDoubleFunctions) }

    @Test("on ClosureLanes<Float>")
    func lanesOfFloat() { check(lanesOfFloatFunctions) }

    private func check<T: TestedNumber>(_ functions: [FreeFunction<T>]) {
      var findings = Findings()
      for function in functions { check(function, &findings) }
      #expect(findings.areEmpty)
    }

    private func check<T: TestedNumber>(_ function: FreeFunction<T>, _ findings: inout Findings) {
      let tangents: [T.Plain] = [2, -3, 5, 7, 11, 13, 17]
      let values: [[T.Plain]] = [
        [0.375, 1.25, -2], [1.75, -0.5, 3], [-2.5, 4, 0.5], [0.0625, 0.75, 1], [5.5, 2, 0], [0, -0.0, 1],
      ]
      for operands in values {
        // Each operand has tangents of its own, so that exchanged ones show.
        let numbers = operands.enumerated().map { i, x in T(x, tangents: Array(tangents[(2 * i)...] + tangents)) }
        let (actual, expected) = (function.free(numbers), function.member(numbers))
        let isRight =
          isSame(actual.components[0], expected.components[0])
          && zip(actual.components, expected.components).allSatisfy { isSameTangent($0, $1) }
        findings.check(isRight, "\(function.name) \(numbers): \(actual), expected \(expected)")
      }
    }
  #endif

  @Test("values are Foundation's", arguments: valuePairs)
  func foundationValues(pair: ValuePair) {
    var findings = Findings()
    for operands: [Double] in allOperands(arity: 2, random: 300) {
      let dual = pair.dual(Dual(operands[0], tangent: 2), Dual(operands[1], tangent: -3)).value
      let plain = pair.plain(operands[0], operands[1])
      findings.check(isSame(dual, plain), "\(operands): \(dual), Foundation's \(plain)")
    }
    #expect(findings.areEmpty)
  }

  @Test("lgamma has Foundation's shape: value and sign of Γ")
  func logGammaWithSign() {
    // glibc's lgamma_r gives the sign +1 at the poles −1, −2, …
    for x in [2.5, 0.5, -0.5, -1.5, -2.5, -3.5, -10.25, -11.25, 1e-300, -1e-300, 0, -0.0, 171.5, -1, -2, -1e16] {
      let (dual, sign) = lgamma(Dual(x, tangent: 1))
      let (plain, plainSign): (Double, Int) = Foundation.lgamma(x)
      #expect(isSame(dual.value, plain), "\(x)")
      #expect(sign == plainSign, "\(x)")
      #expect(dual.isIdentical(to: Dual.logGamma(Dual(x, tangent: 1))))
      #expect(lgamma(Dual(Dual(x))).1 == plainSign, "\(x)")
    }
    for x: Float in [2.5, -0.5, -1.5, -2.5] {
      let (plain, plainSign): (Float, Int) = Foundation.lgamma(x)
      let (dual, sign) = lgamma(Dual<Float>(x))
      #expect(dual.value == plain && sign == plainSign)
    }
  }

  @Test("fdim: the difference where positive, else 0; the derivative of what is returned")
  func positiveDifference() {
    let (x, y) = (Dual(5, tangent: 2), Dual(3, tangent: 7))
    #expect(fdim(x, y).isIdentical(to: Dual(2, tangent: -5)))
    #expect(fdim(y, x).isIdentical(to: Dual(0)))
    #expect(fdim(x, x).isIdentical(to: Dual(0)))
    #expect(fdim(x, Dual(.nan)).value.isNaN)
  }

  @Test("nextafter: the neighbour moves with x, at x = y too")
  func nextAfter() {
    let x = Dual(1, tangent: 2)
    #expect(nextafter(x, 5).isIdentical(to: Dual((1.0).nextUp, tangent: 2)))
    #expect(nextafter(x, -5).isIdentical(to: Dual((1.0).nextDown, tangent: 2)))
    #expect(nextafter(x, Dual(1, tangent: 9)).isIdentical(to: x))
    #expect(nextafter(Dual<Double>(0), -0.0).value.sign == .minus)
  }

  @Test("scaling takes the exponents that plain numbers take", arguments: [-2100, -1074, -3, 0, 5, 1023, 2046, 2100])
  func scaling(n: Int) {
    for x in [1, -1.5, 0x1p-1074, 0x1p-1022, .greatestFiniteMagnitude, 0, -0.0, .infinity] {
      #expect(isSame(ldexp(Dual(x, tangent: 1), n).value, Foundation.scalbn(x, n)), "\(x)")
      #expect(isSame(scalbn(Dual(x, tangent: 1), n).value, Foundation.scalbn(x, n)), "\(x)")
    }
  }
}

/// A free function or an operator, and the member that it stands for.
struct FreeFunction<Number>: Sendable {
  let name: String
  let free, member: @Sendable ([Number]) -> Number

  init(
    _ name: String, _ free: @escaping @Sendable ([Number]) -> Number, _ member: @escaping @Sendable ([Number]) -> Number
  ) {
    (self.name, self.free, self.member) = (name, free, member)
  }
}

/// x − y where that is positive, else 0: C's fdim. (d + |d|)/2 is d or 0, direction by direction where x and y are equal.
func expectedDifference<T: FloatingPoint>(_ x: T, _ y: T) -> T {
  x > y ? x - y : x < y ? 0 : (x - y + (x - y).magnitude) / 2
}

/// The next number on the way to y: C's nextafter.
func expectedNeighbour<T: FloatingPoint>(_ x: T, _ y: T) -> T {
  x < y ? x.nextUp : x > y ? x.nextDown : x.isZero ? T(signOf: y, magnitudeOf: x) : x
}

struct ValuePair: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let dual: @Sendable (Dual<Double>, Dual<Double>) -> Dual<Double>
  let plain: @Sendable (Double, Double) -> Double

  init(
    _ name: String, _ dual: @escaping @Sendable (Dual<Double>, Dual<Double>) -> Dual<Double>,
    _ plain: @escaping @Sendable (Double, Double) -> Double
  ) {
    (testDescription, self.dual, self.plain) = (name, dual, plain)
  }
}

private let valuePairs: [ValuePair] = [
  ValuePair("fdim", { fdim($0, $1) }, { Foundation.fdim($0, $1) }),
  ValuePair("fmod", { fmod($0, $1) }, { Foundation.fmod($0, $1) }),
  ValuePair("remainder", { remainder($0, $1) }, { Foundation.remainder($0, $1) }),
  ValuePair("nextafter", { nextafter($0, $1) }, { Foundation.nextafter($0, $1) }),
  ValuePair("copysign", { copysign($0, $1) }, { Foundation.copysign($0, $1) }),
  ValuePair("fmin", { fmin($0, $1) }, { Double.minimum($0, $1) }),
  ValuePair("fmax", { fmax($0, $1) }, { Double.maximum($0, $1) }),
  ValuePair("fabs", { x, _ in fabs(x) }, { x, _ in Foundation.fabs(x) }),
  ValuePair("floor", { x, _ in floor(x) }, { x, _ in Foundation.floor(x) }),
  ValuePair("ceil", { x, _ in ceil(x) }, { x, _ in Foundation.ceil(x) }),
  ValuePair("trunc", { x, _ in trunc(x) }, { x, _ in Foundation.trunc(x) }),
  ValuePair("round", { x, _ in round(x) }, { x, _ in Foundation.round(x) }),
  ValuePair("rint", { x, _ in rint(x) }, { x, _ in Foundation.rint(x) }),
  ValuePair("nearbyint", { x, _ in nearbyint(x) }, { x, _ in Foundation.nearbyint(x) }),
  ValuePair("fma", { x, y in fma(x, y, 0.3) }, { x, y in Foundation.fma(x, y, 0.3) }),
  ValuePair("expm1", { x, _ in expm1(x) }, { x, _ in Foundation.expm1(x) }),
  ValuePair("log1p", { x, _ in log1p(x) }, { x, _ in Foundation.log1p(x) }),
  ValuePair("tgamma", { x, _ in tgamma(x) }, { x, _ in Foundation.tgamma(x) }),
  ValuePair("exp2", { x, _ in exp2(x) }, { x, _ in Foundation.exp2(x) }),
  ValuePair("cbrt", { x, _ in cbrt(x) }, { x, _ in Foundation.cbrt(x) }),
  ValuePair("sqrt", { x, _ in sqrt(x) }, { x, _ in Foundation.sqrt(x) }),
  ValuePair("erf", { x, _ in erf(x) }, { x, _ in Foundation.erf(x) }),
  ValuePair("erfc", { x, _ in erfc(x) }, { x, _ in Foundation.erfc(x) }),
  ValuePair("pow", { pow($0, $1) }, { Foundation.pow($0, $1) }),
  ValuePair("hypot", { hypot($0, $1) }, { Foundation.hypot($0, $1) }),
  ValuePair("atan2", { atan2($0, $1) }, { Foundation.atan2($0, $1) }),
]
