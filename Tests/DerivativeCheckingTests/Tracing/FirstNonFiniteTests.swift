import DerivativeChecking
import DualNumbers
import Foundation
import Testing

private typealias T = TracedNumber<Double>

@Suite("The first number that is not finite")
struct FirstNonFiniteTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let x: [Double]
    let f: @Sendable ([TracedNumber<Double>]) -> TracedNumber<Double>

    init(_ sentence: String, _ x: [Double], _ f: @escaping @Sendable ([TracedNumber<Double>]) -> TracedNumber<Double>) {
      (testDescription, self.x, self.f) = (sentence, x, f)
    }
  }

  @Test("each case is told in a sentence", arguments: cases)
  func sentence(of example: Case) {
    #expect(firstNonFinite(at: example.x, of: example.f)?.description == example.testDescription)
  }

  private static let cases: [Case] = [
    Case(
      "sqrt made the derivative infinite: sqrt(v3), v3 = 2 * v2 = 0.0 + 2.0ε, gives 0.0 + infε"
        + " (operation 4 of 5, along x[1])", [3, 0]
    ) { x in x[0] * sqrt(2 * x[1]) },
    Case("log made the value infinite: log(v1), v1 = x[0] = 0.0 + 1.0ε, gives -inf + infε (operation 2 of 2)", [0]) {
      x in log(x[0])
    },
    Case("/ made the value NaN: v1 / v1, v1 = x[0] = 0.0 + 1.0ε, gives nan + nanε (operation 2 of 2)", [0]) { x in
      x[0] / x[0]
    },
    Case("exp made the value infinite: exp(v1), v1 = x[0] = 710.0 + 1.0ε, gives inf + infε (operation 2 of 3)", [710]) {
      x in 1 - exp(x[0])
    },
    // inf − inf: the first infinity is the origin, not the difference.
    Case("exp made the value infinite: exp(v1), v1 = x[0] = 710.0 + 1.0ε, gives inf + infε (operation 2 of 4)", [710]) {
      x in
      let e = exp(x[0])
      return e - sinh(x[0])
    },
    Case(
      "atan2(y:x:) made the derivative NaN: atan2(y: v1, x: v2), v1 = x[0] = 0.0 + 1.0ε, v2 = x[1] = 0.0 + 0.0ε, gives 0.0 + nanε"
        + " (operation 3 of 3, along x[0])", [0, 0]
    ) { x in atan2(x[0], x[1]) },
    Case(
      "acos made the derivative infinite: acos(v1), v1 = x[0] = 1.0 + 1.0ε, gives 0.0 - infε"
        + " (operation 2 of 2, along x[0])", [1]
    ) { x in acos(x[0]) },
    Case(
      "acos made the value NaN: acos(v1), v1 = x[0] = 1.0000000000000002 + 1.0ε, gives nan + nanε (operation 2 of 2)",
      [1 + .ulpOfOne]
    ) { x in acos(x[0]) },
    Case(
      "pow made the derivative infinite: pow(v1, 0.5), v1 = x[0] = 0.0 + 1.0ε, gives 0.0 + infε"
        + " (operation 2 of 3, along x[0])", [0]
    ) { x in 3 * pow(x[0], 0.5) },
    Case("input x[1] is nan", [1, .nan]) { x in x[0] * x[1] },
    Case("input x[0] is -inf", [-.infinity]) { x in 2 * x[0] },
    Case(
      "the constant -inf is an operand: v1 + -inf, v1 = x[0] = 1.0 + 1.0ε, gives -inf + 1.0ε (operation 2 of 2)", [1]
    ) { x in x[0] + T.log(0) },
    Case(
      "a constant computed from infinities with derivative NaN is an operand: v1 + 0, v1 = x[0] = 1.0 + 1.0ε,"
        + " gives 1.0 + nanε (operation 2 of 2, along x[0])", [1]
    ) { x in x[0] + 1 / (T.infinity * T(Double("2")!)) },
    Case("the function returned a constant computed from infinities with derivative NaN", [1]) { _ in
      1 / (T.infinity * T(Double("2")!))
    },
    Case("the function returned the constant inf", [1]) { _ in .infinity },
  ]

  @Test("a function without inputs is run once")
  func noInputs() {
    var runs = 0
    let origin = firstNonFinite(at: [] as [Double]) { _ in
      runs += 1
      return T.nan
    }
    #expect(origin?.description == "the function returned the constant nan")
    #expect(origin?.direction == nil && origin?.operation == nil && runs == 1)
  }

  @Test("nil where all is finite, after a run for each input")
  func finite() {
    var runs = 0
    let origin = firstNonFinite(at: [1, 2, 3]) { x in
      runs += 1
      return x[0] * sqrt(x[1]) / x[2]
    }
    #expect(origin == nil && runs == 3)
  }

  @Test("nil where an infinity becomes finite again, or no output depends on it")
  func harmless() {
    #expect(firstNonFinite(at: 0) { x in x + TracedNumber.atan(.infinity) } == nil)
    #expect(firstNonFinite(at: [0, 1]) { x in sqrt(x[0].detached) + x[1] } == nil)
    #expect(firstNonFinite(at: [0, 1]) { x in log(x[0]) > 0 ? x[0] : x[1] } == nil)
    #expect(firstNonFinite(at: 800) { x in 1 / (1 + exp(x)) }?.operation?.name == "exp")
    #expect(firstNonFinite(at: 800) { x in 1 / (1 + exp(x.detached)) } == nil)
    #expect(firstNonFinite(at: .infinity) { x in TracedNumber.minimum(x, 3) } == nil)
  }

  @Test("what an output does not depend on is passed over")
  func otherOrigins() {
    let origin = firstNonFinite(at: [0, -1]) { x in
      _ = log(x[0])
      return [x[0], cbrt(x[0]), sqrt(x[1]), 2 * cbrt(x[0])]
    }
    #expect(origin?.operation?.formula == "cbrt(v1)")
    #expect(origin?.kind == .operation && origin?.direction == 0)
    #expect(origin?.outputs == [1])
    #expect(origin?.description.hasSuffix("(operation 4 of 7, along x[0]); it reaches y[1]") == true)
    let bounded = firstNonFinite(at: [0, 1]) { x in
      let r = 1 / x[0]
      return [2 * r, fmin(r, x[1]), 2 + fmin(r, x[1])]
    }
    #expect(bounded?.outputs == [0])
    let shared = firstNonFinite(at: [0, 1]) { x in
      let r = sqrt(x[0])
      return [r, x[1], r + 1, 2 * r, r - x[1]]
    }
    #expect(shared?.outputs == [0, 2, 3, 4])
    #expect(shared?.description.hasSuffix("; it reaches y[0], y[2], y[3] and 1 more") == true)
  }

  @Test("deep in a loop")
  func loop() {
    let origin = firstNonFinite(at: [3, 10]) { x in
      var (sum, t) = (x[0], x[1])
      for _ in 0..<20 {
        t -= 1
        sum += t * x[0]
        sum += sqrt(abs(t))
      }
      return sum
    }
    // The tenth t is 0; the other operations of a turn are −, ·, +, abs, sqrt, +.
    #expect(origin?.operation?.name == "sqrt" && origin?.operation?.number == 2 + 9 * 6 + 5)
    #expect(origin?.operands.map(\.value) == [0] && origin?.operands.map(\.tangent) == [1])
    #expect(origin?.direction == 1)
  }

  @Test("the operands, the result, and the trace that they are in")
  func contents() throws {
    let origin = try #require(firstNonFinite(at: 0) { x in pow(x + 2, 3) + pow(5 * x, 0.25) })
    #expect(origin.operands.map(\.name) == ["v4", "0.25"])
    #expect(origin.operands.map(\.value) == [0, 0.25] && origin.operands.map(\.tangent) == [5, 0])
    let operation = try #require(origin.operation)
    #expect(operation.value == 0 && operation.tangent == .infinity)
    #expect(origin.trace.operations[operation.number - 1].formula == operation.formula)
    let data = try JSONEncoder().encode(origin)
    #expect(try JSONDecoder().decode(NonFiniteOrigin.self, from: data).description == origin.description)
  }

  struct Quotients: DifferentiableMap {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0], x[1] / x[0]] }
  }

  struct Quotient: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[1] / x[0] }
  }

  struct Square: DifferentiableFunction {
    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { x[0] * x[0] }
  }

  @Test("all forms: closures and objects, one output and several; objects in Float too")
  func forms() {
    let x: [Float] = [0, 1]
    let origins = [
      firstNonFinite(at: [0, 1]) { x in x[1] / x[0] }, firstNonFinite(at: [0, 1]) { x in [x[1] / x[0]] },
      firstNonFinite(at: 0) { x in 1 / x }, firstNonFinite(at: 0) { x in [1 / x] },
      firstNonFinite(at: [0, 1], of: Quotient()), firstNonFinite(at: x, of: Quotient()),
      firstNonFinite(at: [0, 1], of: Quotients()), firstNonFinite(at: x, of: Quotients()),
    ]
    for origin in origins {
      #expect(origin?.operation?.name == "/" && origin?.operation?.value == .infinity)
    }
    // Finite in Float80 and infinite as a Double: what counts is the format of the function.
    #if arch(x86_64) && !os(Windows) && !os(Android)
      #expect(firstNonFinite(at: [1e300 as Float80], of: Square()) == nil)
    #endif
  }
}
