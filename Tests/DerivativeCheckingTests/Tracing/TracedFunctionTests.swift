import DerivativeChecking
import DualNumbers
import Foundation
import Testing

/// The free functions and operators of a traced number beside those of a dual one, with Foundation imported.
@Suite("Free functions and operators of traced numbers")
struct TracedFunctionTests {
  @Test("value and tangent of Dual, one operation of its name")
  func freeFunctions() {
    let tangents = [2.0, -3, 5]
    // Finite points: of an infinite product with a constant in sight the optimiser may choose the tangent.
    for formula in formulas {
      for point in [[0.375, 1.25, -2], [1.75, -0.5, 3], [-2.5, 4, 0.5], [0, -0.0, 1], [-0.9, 0.3, 2]] {
        var result = TracedNumber<Double>.nan
        let record = trace(at: point, along: tangents) { x in
          result = formula.traced(x)
          return result
        }
        let expected = formula.dual(zip(point, tangents).map { Dual($0, tangent: $1) })
        #expect(isIdentical(result, expected), "\(formula.text) at \(point): \(result), not \(expected)")
        #expect(record.operations.dropFirst(3).map(\.name) == [formula.name], "\(formula.text)")
        if let text = formula.asRecorded { #expect(record.operations.last?.formula == text) }
      }
    }
  }

  @Test("the sign of Γ, as for a dual number", arguments: [2.5, -0.5, -1.5, -0.0])
  func signOfGamma(x: Double) {
    #expect(lgamma(TracedNumber<Double>(x)).1 == lgamma(Dual(x)).1)
  }

  @Test("a scaled number with a sign is negated")
  func negativeScale() {
    let record = trace(at: 3) { x in TracedNumber(sign: .minus, exponent: 2, significand: x) }
    #expect(record.operations.map(\.formula) == ["x", "scalbn(v1, 2)", "-v2"])
    #expect(record.operations[2].value == -12 && record.operations[2].tangent == -4)
  }

  @Test("comparison with plain numbers")
  func comparison() {
    let x: TracedNumber<Double> = 2
    let c = 2.5
    #expect(x < c && x <= c && x != c && !(x == c) && !(x > c) && !(x >= c))
    #expect(c > x && c >= x && c != x && !(c == x) && !(c < x) && !(c <= x))
  }

  @Test("formulas in closures without annotations")
  func formulasInClosures() {
    let c = 1.5
    let record = trace(at: [2, 5], input: 1) { x in
      let u = 2.5 * x[0] - c * x[1] / 3
      return u > 0 ? sqrt(u) : exp(-u) + pow(x[0], 2) - (x[0] * x[1] - sin(x[1])).squareRoot()
    }
    let expected = valueWithDirectionalDerivative(at: [2, 5], along: [0, 1]) { x in
      let u = 2.5 * x[0] - c * x[1] / 3
      return u > 0 ? sqrt(u) : exp(-u) + pow(x[0], 2) - (x[0] * x[1] - sin(x[1])).squareRoot()
    }
    #expect(record.operations.last?.value == expected.value)
    #expect(record.operations.last?.tangent == expected.derivative)
  }
}

private struct Formula: Sendable {
  let name, text: String
  let traced: @Sendable ([TracedNumber<Double>]) -> TracedNumber<Double>
  let dual: @Sendable ([Dual<Double>]) -> Dual<Double>

  init(
    _ name: String, _ text: String, _ traced: @escaping @Sendable ([TracedNumber<Double>]) -> TracedNumber<Double>,
    _ dual: @escaping @Sendable ([Dual<Double>]) -> Dual<Double>
  ) {
    (self.name, self.text, self.traced, self.dual) = (name, text, traced, dual)
  }

  /// The formula of a trace, of those functions and operators that are written as they are recorded.
  var asRecorded: String? {
    guard text.hasPrefix("\(name)(") || !text.contains("(") && !text.hasPrefix("x[0].") else { return nil }
    let operands = [
      "x[0]": "v1", "x[1]": "v2", "x[2]": "v3", "Int(3)": "3", "(c": "(2.5", "c)": "2.5)", "c ": "2.5 ", " c": " 2.5",
    ]
    return operands.reduce(text) { text, operand in text.replacingOccurrences(of: operand.key, with: operand.value) }
  }
}

private let c = Double("2.5")!

private let formulas: [Formula] = [
  Formula("exp", "exp(x[0])", { x in exp(x[0]) }, { x in exp(x[0]) }),
  Formula("exp2", "exp2(x[0])", { x in exp2(x[0]) }, { x in exp2(x[0]) }),
  Formula("log", "log(x[0])", { x in log(x[0]) }, { x in log(x[0]) }),
  Formula("log2", "log2(x[0])", { x in log2(x[0]) }, { x in log2(x[0]) }),
  Formula("log10", "log10(x[0])", { x in log10(x[0]) }, { x in log10(x[0]) }),
  Formula("sin", "sin(x[0])", { x in sin(x[0]) }, { x in sin(x[0]) }),
  Formula("cos", "cos(x[0])", { x in cos(x[0]) }, { x in cos(x[0]) }),
  Formula("tan", "tan(x[0])", { x in tan(x[0]) }, { x in tan(x[0]) }),
  Formula("asin", "asin(x[0])", { x in asin(x[0]) }, { x in asin(x[0]) }),
  Formula("acos", "acos(x[0])", { x in acos(x[0]) }, { x in acos(x[0]) }),
  Formula("atan", "atan(x[0])", { x in atan(x[0]) }, { x in atan(x[0]) }),
  Formula("sinh", "sinh(x[0])", { x in sinh(x[0]) }, { x in sinh(x[0]) }),
  Formula("cosh", "cosh(x[0])", { x in cosh(x[0]) }, { x in cosh(x[0]) }),
  Formula("tanh", "tanh(x[0])", { x in tanh(x[0]) }, { x in tanh(x[0]) }),
  Formula("asinh", "asinh(x[0])", { x in asinh(x[0]) }, { x in asinh(x[0]) }),
  Formula("acosh", "acosh(x[0])", { x in acosh(x[0]) }, { x in acosh(x[0]) }),
  Formula("atanh", "atanh(x[0])", { x in atanh(x[0]) }, { x in atanh(x[0]) }),
  Formula("sqrt", "sqrt(x[0])", { x in sqrt(x[0]) }, { x in sqrt(x[0]) }),
  Formula("cbrt", "cbrt(x[0])", { x in cbrt(x[0]) }, { x in cbrt(x[0]) }),
  Formula("erf", "erf(x[0])", { x in erf(x[0]) }, { x in erf(x[0]) }),
  Formula("erfc", "erfc(x[0])", { x in erfc(x[0]) }, { x in erfc(x[0]) }),
  Formula("expMinusOne", "expMinusOne(x[0])", { x in expMinusOne(x[0]) }, { x in expMinusOne(x[0]) }),
  Formula("exp10", "exp10(x[0])", { x in exp10(x[0]) }, { x in exp10(x[0]) }),
  Formula("gaussian", "gaussian(x[0])", { x in gaussian(x[0]) }, { x in gaussian(x[0]) }),
  Formula("logGamma", "logGamma(x[0])", { x in logGamma(x[0]) }, { x in logGamma(x[0]) }),
  Formula("digamma", "digamma(x[0])", { x in digamma(x[0]) }, { x in digamma(x[0]) }),
  Formula("trigamma", "trigamma(x[0])", { x in trigamma(x[0]) }, { x in trigamma(x[0]) }),
  Formula("expMinusOne", "expm1(x[0])", { x in expm1(x[0]) }, { x in expm1(x[0]) }),
  Formula("log(onePlus:)", "log1p(x[0])", { x in log1p(x[0]) }, { x in log1p(x[0]) }),
  Formula("log(onePlus:)", "log(onePlus: x[0])", { x in log(onePlus: x[0]) }, { x in log(onePlus: x[0]) }),
  Formula("gamma", "tgamma(x[0])", { x in tgamma(x[0]) }, { x in tgamma(x[0]) }),
  Formula("logGamma", "lgamma(x[0]).0", { x in lgamma(x[0]).0 }, { x in lgamma(x[0]).0 }),
  Formula("abs", "fabs(x[0])", { x in fabs(x[0]) }, { x in fabs(x[0]) }),
  Formula("abs", "abs(x[0])", { x in abs(x[0]) }, { x in abs(x[0]) }),
  Formula("floor", "floor(x[0])", { x in floor(x[0]) }, { x in floor(x[0]) }),
  Formula("ceil", "ceil(x[0])", { x in ceil(x[0]) }, { x in ceil(x[0]) }),
  Formula("trunc", "trunc(x[0])", { x in trunc(x[0]) }, { x in trunc(x[0]) }),
  Formula("round", "round(x[0])", { x in round(x[0]) }, { x in round(x[0]) }),
  Formula("rint", "rint(x[0])", { x in rint(x[0]) }, { x in rint(x[0]) }),
  Formula("rint", "nearbyint(x[0])", { x in nearbyint(x[0]) }, { x in nearbyint(x[0]) }),
  Formula("fma", "fma(x[0], x[1], x[2])", { x in fma(x[0], x[1], x[2]) }, { x in fma(x[0], x[1], x[2]) }),
  Formula("fdim", "fdim(x[0], x[1])", { x in fdim(x[0], x[1]) }, { x in fdim(x[0], x[1]) }),
  Formula("fmod", "fmod(x[0], x[1])", { x in fmod(x[0], x[1]) }, { x in fmod(x[0], x[1]) }),
  Formula("remainder", "remainder(x[0], x[1])", { x in remainder(x[0], x[1]) }, { x in remainder(x[0], x[1]) }),
  Formula("fmin", "fmin(x[0], x[1])", { x in fmin(x[0], x[1]) }, { x in fmin(x[0], x[1]) }),
  Formula("fmax", "fmax(x[0], x[1])", { x in fmax(x[0], x[1]) }, { x in fmax(x[0], x[1]) }),
  Formula("copysign", "copysign(x[0], x[1])", { x in copysign(x[0], x[1]) }, { x in copysign(x[0], x[1]) }),
  Formula("nextafter", "nextafter(x[0], x[1])", { x in nextafter(x[0], x[1]) }, { x in nextafter(x[0], x[1]) }),
  Formula("scalbn", "ldexp(x[0], 5)", { x in ldexp(x[0], 5) }, { x in ldexp(x[0], 5) }),
  Formula("scalbn", "scalbn(x[0], -3)", { x in scalbn(x[0], -3) }, { x in scalbn(x[0], -3) }),
  Formula("log(_:base:)", "log(x[0], base: x[1])", { x in log(x[0], base: x[1]) }, { x in log(x[0], base: x[1]) }),
  Formula("root", "root(x[0], 3)", { x in root(x[0], 3) }, { x in root(x[0], 3) }),
  Formula("polygamma", "polygamma(2, x[0])", { x in polygamma(2, x[0]) }, { x in polygamma(2, x[0]) }),
  Formula("atan2(y:x:)", "atan2(x[0], x[1])", { x in atan2(x[0], x[1]) }, { x in atan2(x[0], x[1]) }),
  Formula("atan2(y:x:)", "atan2(y: x[0], x: x[1])", { x in atan2(y: x[0], x: x[1]) }, { x in atan2(y: x[0], x: x[1]) }),
  Formula("atan2(y:x:)", "atan2(x[0], c)", { x in atan2(x[0], c) }, { x in atan2(x[0], c) }),
  Formula("atan2(y:x:)", "atan2(c, x[0])", { x in atan2(c, x[0]) }, { x in atan2(c, x[0]) }),
  Formula("pow", "pow(x[0], x[1])", { x in pow(x[0], x[1]) }, { x in pow(x[0], x[1]) }),
  Formula("pow", "pow(x[0], 3)", { x in pow(x[0], 3) }, { x in pow(x[0], 3) }),
  Formula("pow", "pow(x[0], Int(3))", { x in pow(x[0], Int(3)) }, { x in pow(x[0], Int(3)) }),
  Formula("pow", "pow(x[0], c)", { x in pow(x[0], c) }, { x in pow(x[0], c) }),
  Formula("pow", "pow(c, x[0])", { x in pow(c, x[0]) }, { x in pow(c, x[0]) }),
  Formula("hypot", "hypot(x[0], x[1])", { x in hypot(x[0], x[1]) }, { x in hypot(x[0], x[1]) }),
  Formula("hypot", "hypot(x[0], c)", { x in hypot(x[0], c) }, { x in hypot(x[0], c) }),
  Formula("hypot", "hypot(c, x[0])", { x in hypot(c, x[0]) }, { x in hypot(c, x[0]) }),
  Formula("abs", "x[0].magnitude", { x in x[0].magnitude }, { x in x[0].magnitude }),
  Formula("sqrt", "x[0].squareRoot()", { x in x[0].squareRoot() }, { x in x[0].squareRoot() }),
  Formula("+", "x[0] + x[1]", { x in x[0] + x[1] }, { x in x[0] + x[1] }),
  Formula("+", "x[0] + c", { x in x[0] + c }, { x in x[0] + c }),
  Formula("+", "c + x[0]", { x in c + x[0] }, { x in c + x[0] }),
  Formula("+", "x[0] + 2.5", { x in x[0] + 2.5 }, { x in x[0] + 2.5 }),
  Formula("+", "2 + x[0]", { x in 2 + x[0] }, { x in 2 + x[0] }),
  Formula(
    "+", "changed(x[0]) { $0 += x[1] }", { x in changed(x[0]) { $0 += x[1] } }, { x in changed(x[0]) { $0 += x[1] } }),
  Formula("+", "changed(x[0]) { $0 += c }", { x in changed(x[0]) { $0 += c } }, { x in changed(x[0]) { $0 += c } }),
  Formula("-", "x[0] - x[1]", { x in x[0] - x[1] }, { x in x[0] - x[1] }),
  Formula("-", "x[0] - c", { x in x[0] - c }, { x in x[0] - c }),
  Formula("-", "c - x[0]", { x in c - x[0] }, { x in c - x[0] }),
  Formula("-", "x[0] - 2.5", { x in x[0] - 2.5 }, { x in x[0] - 2.5 }),
  Formula("-", "2 - x[0]", { x in 2 - x[0] }, { x in 2 - x[0] }),
  Formula(
    "-", "changed(x[0]) { $0 -= x[1] }", { x in changed(x[0]) { $0 -= x[1] } }, { x in changed(x[0]) { $0 -= x[1] } }),
  Formula("-", "changed(x[0]) { $0 -= c }", { x in changed(x[0]) { $0 -= c } }, { x in changed(x[0]) { $0 -= c } }),
  Formula("*", "x[0] * x[1]", { x in x[0] * x[1] }, { x in x[0] * x[1] }),
  Formula("*", "x[0] * c", { x in x[0] * c }, { x in x[0] * c }),
  Formula("*", "c * x[0]", { x in c * x[0] }, { x in c * x[0] }),
  Formula("*", "x[0] * 2.5", { x in x[0] * 2.5 }, { x in x[0] * 2.5 }),
  Formula("*", "2 * x[0]", { x in 2 * x[0] }, { x in 2 * x[0] }),
  Formula(
    "*", "changed(x[0]) { $0 *= x[1] }", { x in changed(x[0]) { $0 *= x[1] } }, { x in changed(x[0]) { $0 *= x[1] } }),
  Formula("*", "changed(x[0]) { $0 *= c }", { x in changed(x[0]) { $0 *= c } }, { x in changed(x[0]) { $0 *= c } }),
  Formula("/", "x[0] / x[1]", { x in x[0] / x[1] }, { x in x[0] / x[1] }),
  Formula("/", "x[0] / c", { x in x[0] / c }, { x in x[0] / c }),
  Formula("/", "c / x[0]", { x in c / x[0] }, { x in c / x[0] }),
  Formula("/", "x[0] / 2.5", { x in x[0] / 2.5 }, { x in x[0] / 2.5 }),
  Formula("/", "2 / x[0]", { x in 2 / x[0] }, { x in 2 / x[0] }),
  Formula(
    "/", "changed(x[0]) { $0 /= x[1] }", { x in changed(x[0]) { $0 /= x[1] } }, { x in changed(x[0]) { $0 /= x[1] } }),
  Formula("/", "changed(x[0]) { $0 /= c }", { x in changed(x[0]) { $0 /= c } }, { x in changed(x[0]) { $0 /= c } }),
  Formula("-", "-x[0]", { x in -x[0] }, { x in -x[0] }),
]
