import DualNumbers
import Foundation
import Testing

/// A rule inside g(f(h(x))), with h′ ≠ 1, g′ ≠ 1 and a seed ≠ 1, against the textbook's derivative in plain numbers.
struct Composition: Sendable, CustomTestStringConvertible {
  let function: String
  let operands: [Double]
  /// ∂f/∂x, ∂f/∂y … as a textbook writes them.
  let slopes: @Sendable ([Double]) -> [Double]

  init(_ function: String, at operand: Double, _ slope: @escaping @Sendable (Double) -> Double) {
    self.function = function
    self.operands = [operand]
    self.slopes = { [slope($0[0])] }
  }

  init(_ function: String, at x: Double, _ y: Double, _ slopes: @escaping @Sendable (Double, Double) -> [Double]) {
    self.function = function
    self.operands = [x, y]
    self.slopes = { slopes($0[0], $0[1]) }
  }

  var testDescription: String { "\(function) at \(operands)" }
}

@Suite("Rules inside compositions")
struct CompositionTests {
  @Test("functions of one number", arguments: ofOneNumber)
  func oneNumber(composition: Composition) { check(composition) }

  @Test("functions of two numbers, both varying at their own rates", arguments: ofTwoNumbers)
  func twoNumbers(composition: Composition) { check(composition) }

  @Test("the gamma family, from known values", arguments: ofTheGammaFamily)
  func gammaFamily(composition: Composition) { check(composition, tolerance: 1.2e-14) }

  /// g(f(h₁(x), h₂(x))) with g(v) = 0.75v² + v, hᵢ(x) = aᵢx + bᵢ, from the seed 3.25 of x = 0.5.
  private func check(_ composition: Composition, tolerance: Double = 6e-15) {
    let (rates, seed) = ([-1.75, 0.625], 3.25)
    let x = Dual(0.5, tangent: seed)
    // bᵢ is chosen so that hᵢ(0.5) is the operand.
    let inner = zip(rates, composition.operands).map { rate, operand in rate * x + (operand - rate * 0.5) }
    let v = function(composition.function, of: Dual<Double>.self).apply(inner)
    let actual = (0.75 * v * v + v).tangent

    let operands = inner.map(\.value)
    let value = function(composition.function, of: Double.self).apply(operands)
    let terms = zip(composition.slopes(operands), rates).map { slope, rate in slope * rate * seed }
    let expected = (1.5 * value + 1) * terms.reduce(0, +)
    let size = (abs(1.5 * value) + 1) * terms.reduce(0) { $0 + abs($1) }
    #expect(abs(actual - expected) <= tolerance * size, "\(actual), expected \(expected)")
    #expect(size > 0)
  }

  private static let ofOneNumber: [Composition] = [
    Composition("exp", at: 0.7) { exp($0) },
    Composition("exp", at: -2.5) { exp($0) },
    Composition("expMinusOne", at: 0.3) { exp($0) },
    Composition("expMinusOne", at: -40) { exp($0) },
    Composition("exp2", at: 1.7) { log(2) * exp2($0) },
    Composition("exp2", at: -3.1) { log(2) * exp2($0) },
    Composition("exp10", at: 0.4) { log(10) * pow(10, $0) },
    Composition("exp10", at: -1.3) { log(10) * pow(10, $0) },
    Composition("log", at: 0.6) { 1 / $0 },
    Composition("log", at: 14) { 1 / $0 },
    Composition("log(onePlus:)", at: 0.6) { 1 / (1 + $0) },
    Composition("log(onePlus:)", at: -0.4) { 1 / (1 + $0) },
    Composition("log2", at: 3.2) { 1 / ($0 * log(2)) },
    Composition("log10", at: 3.2) { 1 / ($0 * log(10)) },
    Composition("sin", at: 0.9) { cos($0) },
    Composition("sin", at: -2.4) { cos($0) },
    Composition("cos", at: 0.9) { -sin($0) },
    Composition("cos", at: -2.4) { -sin($0) },
    Composition("tan", at: 0.9) { 1 / (cos($0) * cos($0)) },
    Composition("tan", at: -0.4) { 1 / (cos($0) * cos($0)) },
    Composition("asin", at: 0.35) { 1 / sqrt((1 - $0) * (1 + $0)) },
    Composition("asin", at: -0.8) { 1 / sqrt((1 - $0) * (1 + $0)) },
    Composition("acos", at: 0.35) { -1 / sqrt((1 - $0) * (1 + $0)) },
    Composition("acos", at: -0.8) { -1 / sqrt((1 - $0) * (1 + $0)) },
    Composition("atan", at: 0.35) { 1 / (1 + $0 * $0) },
    Composition("atan", at: -7) { 1 / (1 + $0 * $0) },
    Composition("sinh", at: 1.3) { (exp($0) + exp(-$0)) / 2 },
    Composition("sinh", at: -0.7) { (exp($0) + exp(-$0)) / 2 },
    Composition("cosh", at: 1.3) { (exp($0) - exp(-$0)) / 2 },
    Composition("cosh", at: -0.7) { (exp($0) - exp(-$0)) / 2 },
    Composition("tanh", at: 0.5) { 1 / (cosh($0) * cosh($0)) },
    Composition("tanh", at: -1.3) { 1 / (cosh($0) * cosh($0)) },
    Composition("asinh", at: 0.8) { 1 / sqrt($0 * $0 + 1) },
    Composition("asinh", at: -3) { 1 / sqrt($0 * $0 + 1) },
    Composition("acosh", at: 1.8) { 1 / sqrt($0 * $0 - 1) },
    Composition("acosh", at: 30) { 1 / sqrt($0 * $0 - 1) },
    Composition("atanh", at: 0.3) { 1 / (1 - $0 * $0) },
    Composition("atanh", at: -0.7) { 1 / (1 - $0 * $0) },
    Composition("sqrt", at: 3.7) { 1 / (2 * sqrt($0)) },
    Composition("squareRoot", at: 3.7) { 1 / (2 * sqrt($0)) },
    Composition("cbrt", at: 3.7) { 1 / (3 * pow($0, 2.0 / 3)) },
    Composition("cbrt", at: -5.2) { 1 / (3 * pow(-$0, 2.0 / 3)) },
    Composition("root(x, 3)", at: -2.7) { 1 / (3 * pow(-$0, 2.0 / 3)) },
    Composition("root(x, 4)", at: 2.7) { 1 / (4 * pow($0, 0.75)) },
    Composition("root(x, -3)", at: 2.7) { -1 / (3 * pow($0, 4.0 / 3)) },
    Composition("pow(x, 3)", at: -1.6) { 3 * $0 * $0 },
    Composition("pow(x, -2)", at: 1.6) { -2 / ($0 * $0 * $0) },
    Composition("pow(x, 7)", at: 1.1) { 7 * $0 * $0 * $0 * $0 * $0 * $0 },
    Composition("erf", at: 0.6) { 2 / sqrt(Double.pi) * exp(-$0 * $0) },
    Composition("erf", at: -1.4) { 2 / sqrt(Double.pi) * exp(-$0 * $0) },
    Composition("erfc", at: 0.6) { -2 / sqrt(Double.pi) * exp(-$0 * $0) },
    Composition("erfc", at: -1.4) { -2 / sqrt(Double.pi) * exp(-$0 * $0) },
    Composition("gaussian", at: 0.6) { -2 * $0 * exp(-$0 * $0) },
    Composition("gaussian", at: -1.4) { -2 * $0 * exp(-$0 * $0) },
    Composition("magnitude", at: -1.4) { _ in -1 },
    Composition("abs", at: 1.4) { _ in 1 },
    Composition("nextUp", at: 1.4) { _ in 1 },
    Composition("nextDown", at: -1.4) { _ in 1 },
    Composition("significand", at: -6.4) { _ in -0.25 },
    Composition("scaled by 2^5", at: 0.3) { _ in 32 },
    Composition("scaled by -2^-7", at: 0.3) { _ in -1 / 128.0 },
    Composition("clamp(x, to: -1...2)", at: 1.4) { _ in 1 },
    Composition("-x", at: 1.4) { _ in -1 },
    Composition("negate", at: 1.4) { _ in -1 },
  ]

  private static let ofTwoNumbers: [Composition] = [
    Composition("x + y", at: 1.2, -0.4) { _, _ in [1, 1] },
    Composition("x - y", at: 1.2, -0.4) { _, _ in [1, -1] },
    Composition("x * y", at: 1.2, -0.4) { x, y in [y, x] },
    Composition("x / y", at: 1.2, -0.4) { x, y in [1 / y, -x / (y * y)] },
    Composition("x += y", at: 1.2, -0.4) { _, _ in [1, 1] },
    Composition("x -= y", at: 1.2, -0.4) { _, _ in [1, -1] },
    Composition("x *= y", at: 1.2, -0.4) { x, y in [y, x] },
    Composition("x /= y", at: 1.2, -0.4) { x, y in [1 / y, -x / (y * y)] },
    Composition("pow", at: 1.7, 2.3) { x, y in [y * pow(x, y - 1), pow(x, y) * log(x)] },
    Composition("pow", at: 0.3, -1.4) { x, y in [y * pow(x, y - 1), pow(x, y) * log(x)] },
    Composition("hypot", at: 1.2, -0.4) { x, y in [x / sqrt(x * x + y * y), y / sqrt(x * x + y * y)] },
    Composition("atan2(y:x:)", at: 1.2, -0.4) { y, x in [x / (x * x + y * y), -y / (x * x + y * y)] },
    Composition("atan2(y:x:)", at: -0.7, 2) { y, x in [x / (x * x + y * y), -y / (x * x + y * y)] },
    Composition("log(_:base:)", at: 5.5, 3) { x, b in [1 / (x * log(b)), -log(x) / (b * log(b) * log(b))] },
    Composition("max", at: 1.2, -0.4) { _, _ in [1, 0] },
    Composition("min", at: 1.2, -0.4) { _, _ in [0, 1] },
    Composition("maximum", at: 1.2, 3.4) { _, _ in [0, 1] },
    Composition("minimum", at: 1.2, 3.4) { _, _ in [1, 0] },
    Composition("truncatingRemainder", at: 7.6, -2.1) { x, y in [1, -(x / y).rounded(.towardZero)] },
    Composition("remainder", at: 7.6, -2.1) { x, y in [1, -(x / y).rounded()] },
    Composition("init(signOf:magnitudeOf:)", at: -1.2, 3.4) { _, _ in [0, -1] },
  ]

  // Γ, ψ, ψ′, ψ″ and ψ‴: Python, mpmath 1.3.0 at 30 digits, gamma(x) and psi(n, x).
  private static let ofTheGammaFamily: [Composition] = [
    Composition("gamma", at: 0.75) { _ in 1.22541670246517765 * -1.08586087978647217 },
    Composition("gamma", at: 2.5) { _ in 1.32934038817913702 * 0.703156640645243187 },
    Composition("gamma", at: 6.25) { _ in 184.86096222719835 * 1.75045352688373603 },
    Composition("logGamma", at: 0.75) { _ in -1.08586087978647217 },
    Composition("logGamma", at: 2.5) { _ in 0.703156640645243187 },
    Composition("logGamma", at: 6.25) { _ in 1.75045352688373603 },
    Composition("digamma", at: 0.75) { _ in 2.5418796476716065 },
    Composition("digamma", at: 2.5) { _ in 0.490357756100234865 },
    Composition("digamma", at: 6.25) { _ in 0.17347923315893217 },
    Composition("trigamma", at: 0.75) { _ in -5.30263321633763963 },
    Composition("trigamma", at: 2.5) { _ in -0.236204051641727403 },
    Composition("polygamma(0, x)", at: 2.5) { _ in 0.490357756100234865 },
    Composition("polygamma(1, x)", at: 6.25) { _ in -0.0300209522951977392 },
    Composition("polygamma(2, x)", at: 0.75) { _ in 19.7633125348505998 },
    Composition("polygamma(2, x)", at: 6.25) { _ in 0.0103651975979401567 },
  ]
}
