import DerivativeChecking
import Dispatch
import DualNumbers
import TestSupport
import Testing

/// A traced number computes what a dual one does, and records it.
@Suite("Traced numbers")
struct TracedNumberTests {
  @Test("every function has value and tangent of Dual, and is one operation of its name", arguments: cases)
  func functions(of index: Int) {
    let (traced, dual): (Case<TracedNumber<Double>>, Case<Dual<Double>>) = (elementary()[index], elementary()[index])
    for point in points {
      var result = TracedNumber<Double>.nan
      let record = trace(at: point, along: tangents) { x in
        result = traced.apply(x)
        return result
      }
      let expected = dual.apply(zip(point, tangents).map { Dual($0, tangent: $1) })
      #expect(isIdentical(result, expected), "\(traced.name) at \(point): \(result), not \(expected)")
      #expect(record.operations.dropFirst(3).map(\.name) == [traced.name])
    }
  }

  @Test("Float: value and tangent of Dual<Float>, kept as Double")
  func float() {
    struct Power: DifferentiableFunction {
      func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T { T.pow(x[0], x[1]) * 0.1 }
    }
    let record = trace(at: [0.7, 2] as [Float], along: [1, 0.3], of: Power())
    let expected = Dual.pow(Dual<Float>(0.7, tangent: 1), Dual<Float>(2, tangent: 0.3)) * 0.1
    #expect(record.operations[3].value == Double(expected.value))
    #expect(record.operations[3].tangent == Double(expected.tangent))
  }

  @Test("an operation on constants is in no record")
  func constants() {
    let record = trace(at: 3) { x in
      let c: TracedNumber<Double> = 2
      return x * (TracedNumber.exp(c) + 1)
    }
    #expect(record.operations.map(\.formula) == ["x", "v1 * 8.38906"])
    #expect(trace(at: 3) { _ in 5 }.operations.count == 1)
  }

  @Test("constants are those of Double")
  func constantsOfTheFormat() {
    typealias T = TracedNumber<Double>
    #expect(T.pi.value == .pi && T.infinity.value == .infinity && T.nan.isNaN && !T.infinity.isFinite)
    #expect(T(7).value == 7 && T(exactly: 7)?.value == 7 && TracedNumber<Float>(exactly: 1 << 25 + 1) == nil)
  }

  @Test("comparison looks at values, and is not recorded")
  func comparison() {
    let record = trace(at: [1, 2, 1], input: 0) { x in
      let (a, b, c) = (x[0], x[1], x[2])
      #expect(a < b && b > a)
      #expect(a <= c && a >= c)
      #expect(a == c && a != b)
      #expect(b.sign == .plus && !a.isInfinite)
      #expect((a - c).isZero)
      return max(x[0], x[1])
    }
    #expect(record.operations.map(\.name) == ["input x[0]", "input x[1]", "input x[2]", "-", "max"])
    #expect(record.outputs.map { "\($0)" } == ["operation(5)"])
  }

  @Test("polynomials are one operation, sums their additions; all as on Dual")
  func bulk() {
    // A point at which the slopes of the polynomials differ in their last bits from those of the loop.
    let traces: [Trace] = [
      trace(at: [0.3, -2, 5], along: [1.1, 2, 3], of: Bulk(kind: .polynomial)),
      trace(at: [0.3, -2, 5], along: [1.1, 2, 3], of: Bulk(kind: .varyingPolynomial)),
      trace(at: [0.3, -2, 5], along: [1.1, 2, 3], of: Bulk(kind: .sum)),
      trace(at: [0.3, -2, 5], along: [1.1, 2, 3], of: Bulk(kind: .constantDot)),
      trace(at: [0.3, -2, 5], along: [1.1, 2, 3], of: Bulk(kind: .dot)),
      trace(at: [0.3, -2, 5], along: [1.1, 2, 3], of: Bulk(kind: .logSumExp)),
    ]
    for (record, kind) in zip(traces, Bulk.Kind.allCases) {
      let expected = Bulk(kind: kind)([Dual(0.3, tangent: 1.1), Dual(-2, tangent: 2), Dual(5, tangent: 3)])
      #expect(record.operations.last!.value == expected.value, "\(kind)")
      #expect(record.operations.last!.tangent == expected.tangent, "\(kind)")
    }
    #expect(traces[0].operations.dropFirst(3).map(\.formula) == ["polynomial([1, 2.5, -3, 0.1, 0.7], at: v1)"])
    #expect(traces[1].operations.dropFirst(3).map(\.formula) == ["polynomial([v1, v2, v3, v1, …], at: v1)"])
    #expect(traces[2].operations.dropFirst(3).map(\.formula) == ["0 + v1", "v4 + v2", "v5 + v3"])
    #expect(traces[3].operations.dropFirst(3).map(\.name) == ["*", "+", "*", "+", "*", "+"])
    #expect(traces[4].operations.dropFirst(3).map(\.name) == ["*", "+", "*", "+", "*", "+"])
    let shares = ["-", "exp", "+"]
    #expect(
      traces[5].operations.dropFirst(3).map(\.name)
        == ["detached", "detached"] + shares + shares + shares + ["log", "+"])
  }

  @Test("a number of an enclosing trace is refused")
  func twoTraces() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = trace(at: 1) { x in
        _ = trace(at: 2) { y in x * y }
        return x
      }
    }
    expectMessage("a number of another trace is among the operands of *", in: result)
  }

  private static let cases = 0..<(elementary() as [Case<Double>]).count
  private let tangents = [2.0, -3, 5]
  private let points: [[Double]] = [
    [0.375, 1.25, -2], [1.75, -0.5, 3], [-2.5, 4, 0.5], [0.0625, 0.75, 1], [0, -0.0, 1], [.infinity, 2, -1],
    [.nan, 1, 1],
  ]
}

struct Bulk: DifferentiableFunction {
  enum Kind: CaseIterable { case polynomial, varyingPolynomial, sum, constantDot, dot, logSumExp }
  let kind: Kind

  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    switch kind {
    case .polynomial: T.polynomial([1.0, 2.5, -3.0, 0.1, 0.7] as [Double], at: x[0])
    case .varyingPolynomial: T.polynomial(x + x + x, at: x[0])
    case .sum: T.sum(x)
    case .constantDot: T.dot([0.1, 0.2, 0.3] as [Double], x)
    case .dot: T.dot(x, x)
    case .logSumExp: T.logSumExp(x)
    }
  }
}

/// A NaN is a NaN; the sign of a zero tangent is unspecified.
func isIdentical(_ traced: TracedNumber<Double>, _ dual: Dual<Double>) -> Bool {
  (traced.value.bitPattern == dual.value.bitPattern || traced.value.isNaN && dual.value.isNaN)
    && (traced.tangent == dual.tangent || traced.tangent.isNaN && dual.tangent.isNaN)
}

struct Case<T> {
  let name: String
  let apply: ([T]) -> T
}

private func elementary<T: ElementaryScalar>() -> [Case<T>] { functions() + powers() + members() + operators() }

private func functions<T: ElementaryScalar>() -> [Case<T>] {
  [
    Case(name: "exp") { T.exp($0[0]) },
    Case(name: "expMinusOne") { T.expMinusOne($0[0]) },
    Case(name: "exp2") { T.exp2($0[0]) },
    Case(name: "exp10") { T.exp10($0[0]) },
    Case(name: "log") { T.log($0[0]) },
    Case(name: "log(onePlus:)") { T.log(onePlus: $0[0]) },
    Case(name: "log2") { T.log2($0[0]) },
    Case(name: "log10") { T.log10($0[0]) },
    Case(name: "log(_:base:)") { T.log($0[0], base: $0[1]) },
    Case(name: "sin") { T.sin($0[0]) },
    Case(name: "cos") { T.cos($0[0]) },
    Case(name: "tan") { T.tan($0[0]) },
    Case(name: "asin") { T.asin($0[0]) },
    Case(name: "acos") { T.acos($0[0]) },
    Case(name: "atan") { T.atan($0[0]) },
    Case(name: "atan2(y:x:)") { T.atan2(y: $0[0], x: $0[1]) },
    Case(name: "sinh") { T.sinh($0[0]) },
    Case(name: "cosh") { T.cosh($0[0]) },
    Case(name: "tanh") { T.tanh($0[0]) },
    Case(name: "asinh") { T.asinh($0[0]) },
    Case(name: "acosh") { T.acosh($0[0]) },
    Case(name: "atanh") { T.atanh($0[0]) },
    Case(name: "erf") { T.erf($0[0]) },
    Case(name: "erfc") { T.erfc($0[0]) },
    Case(name: "gaussian") { T.gaussian($0[0]) },
    Case(name: "gamma") { T.gamma($0[0]) },
    Case(name: "logGamma") { T.logGamma($0[0]) },
    Case(name: "digamma") { T.digamma($0[0]) },
    Case(name: "trigamma") { T.trigamma($0[0]) },
    Case(name: "polygamma") { T.polygamma(2, $0[0]) },
  ]
}

private func powers<T: ElementaryScalar>() -> [Case<T>] {
  [
    Case(name: "sqrt") { T.sqrt($0[0]) },
    Case(name: "sqrt") { $0[0].squareRoot() },
    Case(name: "cbrt") { T.cbrt($0[0]) },
    Case(name: "root") { T.root($0[0], 3) },
    Case(name: "root") { T.root($0[0], -4) },
    Case(name: "pow") { T.pow($0[0], $0[1]) },
    Case(name: "pow") { x in T.pow(x[0], Int(3)) },
    Case(name: "pow") { x in T.pow(x[0], Int(-2)) },
    Case(name: "hypot") { T.hypot($0[0], $0[1]) },
  ]
}

private func members<T: ElementaryScalar>() -> [Case<T>] {
  [
    Case(name: "abs") { $0[0].magnitude },
    Case(name: "abs") { abs($0[0]) },
    Case(name: "detached") { $0[0].detached },
    Case(name: "floor") { $0[0].rounded(.down) },
    Case(name: "ceil") { $0[0].rounded(.up) },
    Case(name: "trunc") { $0[0].rounded(.towardZero) },
    Case(name: "round") { $0[0].rounded(.toNearestOrAwayFromZero) },
    Case(name: "rint") { $0[0].rounded(.toNearestOrEven) },
    Case(name: "roundAwayFromZero") { $0[0].rounded(.awayFromZero) },
    Case(name: "fma") { $0[2].addingProduct($0[0], $0[1]) },
  ]
}

private func operators<T: ElementaryScalar>() -> [Case<T>] {
  [
    Case(name: "+") { $0[0] + $0[1] },
    Case(name: "-") { $0[0] - $0[1] },
    Case(name: "*") { $0[0] * $0[1] },
    Case(name: "/") { $0[0] / $0[1] },
    Case(name: "-") { -$0[0] },
    Case(name: "-") { x in changed(x[0]) { $0.negate() } },
    Case(name: "+") { x in changed(x[0]) { $0 += x[1] } },
    Case(name: "-") { x in changed(x[0]) { $0 -= x[1] } },
    Case(name: "*") { x in changed(x[0]) { $0 *= x[1] } },
    Case(name: "/") { x in changed(x[0]) { $0 /= x[1] } },
  ]
}

/// A copy of `x` after `change`.
func changed<T>(_ x: T, _ change: (inout T) -> Void) -> T {
  var copy = x
  change(&copy)
  return copy
}

/// Steps, remainders and plain values in a trace.
@Suite("Traced numbers: members of generic code")
struct TracedMemberTests {
  private func parts<T: ElementaryScalar>(_ x: T) -> T {
    let k = x.isInfinite ? 0 : Int(x.plainValue)
    return T(k) * x.rounded() + x.truncatingRemainder(dividingBy: 2) + x.remainder(dividingBy: 2) + T.ulpOfOne
  }

  @Test("rounded(), remainders, plainValue")
  func members() {
    let record = trace(at: 7.5) { x in parts(x) }
    #expect(record.operations.map(\.name) == ["input x", "round", "*", "fmod", "+", "remainder", "+", "+"])
    // 7·8 + 1.5 − 0.5, and 0 + 1 + 1
    #expect(record.operations.last?.value == 57 && record.operations.last?.tangent == 2)
  }

  @Test("numbers may be computed with on several threads")
  func threads() {
    let record = trace(at: 3) { x in
      let sum = TracedNumber<Double>(0)
      DispatchQueue.concurrentPerform(iterations: 1000) { _ in _ = x * x }
      return sum + x
    }
    #expect(record.operations.count == 1002 && record.operations.last?.value == 3)
    #expect(record.operations.dropFirst().dropLast().allSatisfy { $0.value == 9 && $0.tangent == 6 })
  }
}

private struct Logistic: DifferentiationRule {
  func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
}

private struct Product: BinaryDifferentiationRule {
  func value<T: ElementaryScalar>(at x: T, _ y: T) -> T { x * y }
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) { (y, x) }
}

/// Rules of the user's in a trace.
@Suite("Traced numbers: rules as types")
struct TracedRuleTests {
  private func model<T: ElementaryScalar>(_ x: T) -> T {
    T.apply(Product(), to: T.apply(Logistic(), to: x), x).probe { _ in }
  }

  @Test("a rule is one operation, by the name of its type")
  func oneOperation() {
    let record = trace(at: 0) { x in model(x) }
    #expect(record.operations.map(\.formula) == ["x", "Logistic(v1)", "Product(v2, v1)"])
    #expect(record.operations.map(\.value) == [0, 0.5, 0])
    #expect(record.operations.map(\.tangent) == [1, 0.25, 0.5])
  }
}
