import DualNumbers
import ReferenceProblems
import Testing

@testable import tour

@Suite("Expression swell")
struct SwellTests {
  @Test("the chapter: formulas, and counts that the text can be checked against")
  func chapter() {
    let (status, output, errors) = tour("swell")
    #expect(status == 0 && errors == "")
    for text in [
      "l₁  = x\n", "l₁′ = 1\n", "l₂  = 4x(1 − x)\n", "l₂′ = 4(1 − x) − 4x\n",
      "l₃  = 4·4x(1 − x)(1 − 4x(1 − x))\n",
      "l₃′ = 4(4(1 − x) − 4x)(1 − 4x(1 − x)) − 4·4x(1 − x)(4(1 − x) − 4x)\n",
    ] {
      #expect(output.contains(text), "\(text)")
    }
    for n in Array(1...8) + [10, 15, 20, 25, 30] {
      let counts = Swell.Counts(n)
      let row = ["\(n)", "\(counts.program)", "\(counts.formula)", "\(counts.derivative)", "\(counts.dual)"]
      #expect(output.split(separator: "\n").contains { $0.split(separator: " ").prefix(5).map(String.init) == row })
    }
  }

  // MARK: Values

  @Test("the formulas evaluate to the value and the derivative by duals", arguments: 1...10)
  func values(n: Int) {
    let l = Swell.iterate(n)
    for x in [0.0, 0.1, 0.25, 0.3, 0.5, 0.7, 1, 1.25] {
      let (value, slope) = valueWithDerivative(at: x) { x in WorkedExamples.logisticMap(x, steps: n - 1) }
      #expect(l.value.evaluated(at: ["x": x]) == value)
      #expect(abs(l.tangent.evaluated(at: ["x": x]) - slope) <= 1e-14 * abs(slope), "x = \(x)")
    }
  }

  /// The text of l₄ and of its derivative, read by another reader of formulas.
  @Test("what is printed is what is evaluated", arguments: [0.1, 0.3, 0.8])
  func printed(x: Double) {
    let l = Swell.iterate(4)
    for formula in [l.value, l.tangent] {
      var reader = FormulaReader("\(formula)", x: x)
      let expected = formula.evaluated(at: ["x": x])
      #expect(abs(reader.sum() - expected) <= 1e-12 * abs(expected))
      #expect(reader.isAtEnd)
    }
  }

  // MARK: Counts

  @Test("n = 1 and n = 2 by hand")
  func byHand() {
    let first = Swell.Counts(1)
    #expect(first.program == 0 && first.formula == 0 && first.derivative == 0 && first.dual == 0)
    // 4·x, 1 − x and their product; 4(1 − x) − 4x. On duals the derivative adds 4·(1 − x) and the difference.
    let second = Swell.Counts(2)
    #expect(second.program == 3 && second.formula == 3 && second.derivative == 4 && second.dual == 5)
  }

  @Test("the formula of the derivative grows exponentially, the work on duals by the same number each step")
  func growth() {
    for n in 2..<30 {
      let (now, next) = (Swell.Counts(n), Swell.Counts(n + 1))
      // 4·l, 1 − l and their product, with l twice; (4·l′)·(1 − l) − (4·l)·l′, with l and l′ twice.
      #expect(next.formula == 2 * now.formula + 3)
      #expect(next.derivative == 2 * now.derivative + 2 * now.formula + 6)
      #expect(next.program == now.program + 3)
      // Of those six operations of the derivative 1 − l and 4·l are the value's.
      #expect(next.dual == now.dual + 7)
    }
    #expect(Swell.Counts(30).derivative > 1 << 35)
  }

  @Test("a shared part counts once in a program, in a formula as often as it occurs")
  func sharing() {
    let x = Expression.variable("x", at: 2)
    let s = Expression.sin(x)
    let sum = s * s + s
    #expect(sum.operations == 5)
    #expect(Expression.sharedOperations(of: [sum]) == 3)
    #expect(Expression.sharedOperations(of: [sum, s, sum * s]) == 4)
    #expect(Expression.sharedOperations(of: [x, 3]) == 0)
  }

  // MARK: Formulas

  @Test("the obvious is left out")
  func obvious() {
    let (x, y) = (Expression.variable("x", at: 2), Expression.variable("y", at: 3))
    let zeros: [Expression] = [x + 0, 0 + x, x - 0, 0 - (-x), 0 * y + x]
    let ones: [Expression] = [1 * x, x * 1, x / 1, -(-x), -1 * (-x)]
    for formula in zeros + ones { #expect("\(formula)" == "x" && formula.operations == 0) }
    expect(0 * x, "0")
    expect(x * 0, "0")
    expect(0 / x, "0")
    expect(2 + 3 * 4, "14")
    expect(Expression.exp(0), "1")
    expect(x + -y, "x − y")
    expect(-x + y, "y − x")
    expect(x - -y, "x + y")
    expect(0 - x, "−x")
    expect(x * -y, "−x·y")
    expect(-x * y, "−x·y")
    expect(-x * -y, "x·y")
    expect(-x / y, "−x/y")
    expect(x * -1, "−x")
    expect(x * 4, "4x")
  }

  @Test("text")
  func text() {
    let (x, y) = (Expression.variable("x", at: 2), Expression.variable("y", at: 3))
    expect(x - (y + 1), "x − (y + 1)")
    expect(x - (y - 1), "x − (y − 1)")
    expect(x - y + 1, "x − y + 1")
    expect(x + (y - 1), "x + y − 1")
    expect(x + -2, "x + (−2)")
    expect(-(x + 1), "−(x + 1)")
    expect(x * (y + 1), "x(y + 1)")
    expect((x + 1) * (y + 1), "(x + 1)(y + 1)")
    expect((x + 1) * y, "(x + 1)·y")
    expect(2 * (3 * x), "2·3x")
    expect(2 * (x * y), "2x·y")
    expect(2.5 * x, "2.5x")
    expect(-2 * x, "−2x")
    expect(x / (y * x), "x/(y·x)")
    expect(x / y / x, "x/y/x")
    expect((x + 1) / (y - 1), "(x + 1)/(y − 1)")
    expect(2 * Expression.sin(x), "2·sin(x)")
    expect(Expression.pow(x, 3) * y, "pow(x, 3)·y")
    expect(Expression.log(x, base: y), "log(x)/log(y)")
    expect(Expression.hypot(x, y + 1), "hypot(x, y + 1)")
  }

  private func expect(_ formula: Expression, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect("\(formula)" == text, sourceLocation: sourceLocation)
  }

  @Test("branches go as at the point of the trace")
  func branches() {
    func f<T: ElementaryScalar>(_ x: T) -> T { x < 1 ? x * x : abs(x - 3) }
    for (point, value, tangent) in [(0.5, "x·x", "x + x"), (2, "−(x − 3)", "−1"), (5, "x − 3", "1")] {
      let y = f(ExpressionDual.variable("x", at: point))
      #expect("\(y.value)" == value && "\(y.tangent)" == tangent)
    }
  }

  @Test("a variable without a value is NaN")
  func unknown() {
    #expect((Expression.variable("y", at: 1) + 1).evaluated(at: ["x": 1]).isNaN)
  }

  /// Each function by itself, with the formula of its derivative from the package's rules.
  @Test("the derivative of every function", arguments: 0..<SampleFunction.count)
  func functions(number: Int) {
    let f = SampleFunction(number: number)
    for x in [0.3, 0.65] {
      let y = f(ExpressionDual.variable("x", at: x))
      let (value, slope) = valueWithDerivative(at: x) { f($0) }
      #expect(y.value.value == value && y.value.evaluated(at: ["x": x]) == value)
      let evaluated = y.tangent.evaluated(at: ["x": x])
      #expect(abs(evaluated - slope) <= 1e-14 * abs(slope), "\(y.value): \(y.tangent)")
      #expect(y.tangent.value == evaluated)
    }
  }
}

/// A function of each kind, of a number in (0, 1).
private struct SampleFunction {
  static let count = 43
  let number: Int

  func callAsFunction<T: ElementaryScalar>(_ x: T) -> T {
    number < 24 ? first(x) : second(x)
  }

  private func first<T: ElementaryScalar>(_ x: T) -> T {
    switch number {
    case 0: T.exp(2 * x)
    case 1: T.expMinusOne(x)
    case 2: T.exp2(x)
    case 3: T.exp10(x)
    case 4: T.log(x)
    case 5: T.log(onePlus: x)
    case 6: T.log2(x)
    case 7: T.log10(x)
    case 8: T.log(x, base: x + 1)
    case 9: T.sin(x * x)
    case 10: T.cos(x)
    case 11: T.tan(x)
    case 12: T.asin(x)
    case 13: T.acos(x)
    case 14: T.atan(x)
    case 15: T.atan2(y: x, x: 1 - x)
    case 16: T.sinh(x)
    case 17: T.cosh(x)
    case 18: T.tanh(x)
    case 19: T.asinh(x)
    case 20: T.acosh(1 + x)
    case 21: T.atanh(x)
    case 22: T.sqrt(x)
    default: T.cbrt(x)
    }
  }

  private func second<T: ElementaryScalar>(_ x: T) -> T {
    switch number {
    case 24: T.root(x, 5)
    case 25: T.pow(x, 3)
    case 26: T.pow(x, 1 + x)
    case 27: T.hypot(x, 2 * x + 1)
    case 28: T.erf(x)
    case 29: T.erfc(x)
    case 30: T.gaussian(x)
    case 31: T.gamma(x)
    case 32: T.logGamma(x)
    case 33: T.digamma(x)
    case 34: T.trigamma(x)
    case 35: T.polygamma(2, x)
    case 36: (1 - x) / (1 + x * x)
    case 37: (x * x).squareRoot()
    case 38: x.addingProduct(x, T.exp(x))
    case 39: x * (4 * x).rounded(.up)
    case 40: T.polynomial([1, 2, 3] as [Double], at: x)
    case 41: T.logSumExp([x, 1 - x, 2 * x])
    default: x * (x - 1).magnitude + x.detached - T.pi * x
    }
  }
}

/// Reads formulas of x with + − · and factors that stand side by side.
private struct FormulaReader {
  private var rest: Substring
  private let x: Double

  init(_ text: String, x: Double) { (rest, self.x) = (Substring(text.filter { $0 != " " }), x) }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func sum() -> Double {
    var result = product()
    while let sign = rest.first, sign == "+" || sign == "−" {
      rest.removeFirst()
      let term = product()
      result += sign == "+" ? term : -term
    }
    return result
  }

  private mutating func product() -> Double {
    var result = factor()
    while let next = rest.first, next == "·" || next == "(" || next == "x" {
      if next == "·" { rest.removeFirst() }
      result *= factor()
    }
    return result
  }

  private mutating func factor() -> Double {
    if rest.first == "(" {
      rest.removeFirst()
      let result = sum()
      rest.removeFirst()
      return result
    }
    if rest.first == "x" {
      rest.removeFirst()
      return x
    }
    let digits = rest.prefix { $0.isNumber }
    rest.removeFirst(digits.count)
    return Double(digits) ?? .nan
  }
}
