import DerivativeChecking
import DualNumbers
import Testing

@Suite("Wrong rules planted in a number type")
struct PlantedRuleTests {
  @Test("the checker fails on each, and passes the right ones", arguments: Fault.allCases)
  func unary(fault: Fault) {
    for rule in Rule.all {
      let report = checkDerivative(at: rule.point, of: rule.right) { x in
        rule.planted(PlantedNumber(x, tangent: 1, fault: fault)).tangent
      }
      let right = derivative(at: rule.point, of: rule.right)
      // Where the planted slope is the right one there is nothing to find.
      let isWrong = abs(fault.slope(right, rule.right(Dual(rule.point)).value) / right - 1) > 1e-9
      #expect(report.passed == !isWrong, "\(rule.name), \(fault): \(report)")
      #expect(isWrong == (fault != .none), "\(rule.name), \(fault): the point hides the fault")
      if fault == .sign { #expect(report.mistakes.first?.verdict == .wrongSign, "\(rule.name)") }
      if fault == .doubled { #expect(report.mistakes.first?.verdict == .constantFactor, "\(rule.name)") }
    }
  }

  @Test("in the function over dual numbers: differences contradict it", arguments: Fault.allCases)
  func inFunction(fault: Fault) {
    // Differences cannot see the eighth digit.
    if fault == .eighthDigit { return }
    for rule in Rule.all {
      func function(_ x: Dual<Double>) -> Dual<Double> {
        let y = rule.right(.variable(x.value))
        return x.lifted(to: y.value, slope: fault.slope(y.tangent, y.value))
      }
      let right = checkDerivative(at: rule.point, against: .exactAndDifferences, of: function) { x in
        derivative(at: x, of: rule.right)
      }
      let wrong = checkDerivative(at: rule.point, against: .exactAndDifferences, of: function) { x in
        derivative(at: x, of: function)
      }
      let expected: [Verdict] = fault == .none ? [] : [.referencesDisagree]
      #expect(right.mistakes.map(\.verdict) == expected, "\(rule.name): \(right)")
      #expect(wrong.mistakes.map(\.verdict) == expected, "\(rule.name): \(wrong)")
      if fault != .none {
        #expect("\(right)".contains("the exact derivative contradicts the differences"), "\(rule.name): \(right)")
        #expect("\(wrong)".contains("given and exact agree, but not with differences"), "\(rule.name): \(wrong)")
      }
    }
  }

  @Test("rules of two arguments", arguments: Fault.allCases)
  func binary(fault: Fault) {
    let rules: [(String, Rule.Binary<Dual<Double>>, Rule.Binary<PlantedNumber>)] = [
      ("pow", { .pow($0, $1) }, { .pow($0, $1) }), ("hypot", { .hypot($0, $1) }, { .hypot($0, $1) }),
      ("atan2", { .atan2(y: $0, x: $1) }, { .atan2(y: $0, x: $1) }),
    ]
    for (name, right, planted) in rules {
      let report = checkGradient(at: [1.7, 0.6]) { x in
        right(x[0], x[1])
      } given: { x in
        x.indices.map { j in
          let seeded = x.indices.map { PlantedNumber(x[$0], tangent: $0 == j ? 1 : 0, fault: fault) }
          return planted(seeded[0], seeded[1]).tangent
        }
      }
      #expect(report.passed == (fault == .none), "\(name), \(fault): \(report)")
    }
  }
}

/// What may be wrong with a slope.
enum Fault: CaseIterable, Sendable {
  case none, sign, doubled, forgotten, squared, valueForSlope, eighthDigit

  func slope(_ right: Double, _ value: Double) -> Double {
    switch self {
    case .none: right
    case .sign: -right
    case .doubled: 2 * right
    case .forgotten: 0
    case .squared: right * right
    case .valueForSlope: value
    case .eighthDigit: right * (1 + 1e-8)
    }
  }
}

/// A number over the rules of the package whose chain rule has a fault.
struct PlantedNumber: Linearized {
  let value: Double
  let tangent: Double
  let fault: Fault

  init(_ constant: Double) { self.init(constant, tangent: 0, fault: .none) }

  init(_ value: Double, tangent: Double, fault: Fault) {
    (self.value, self.tangent, self.fault) = (value, tangent, fault)
  }

  func lifted(to value: Double, slope: Double) -> PlantedNumber {
    PlantedNumber(value, tangent: tangent * fault.slope(slope, value), fault: fault)
  }

  static func lifted(
    to value: Double, _ x: (of: PlantedNumber, slope: Double), _ y: (of: PlantedNumber, slope: Double)
  ) -> PlantedNumber {
    let (fault, fromX) = (x.of.fault, x.of.tangent * x.of.fault.slope(x.slope, value))
    return PlantedNumber(value, tangent: fromX + y.of.tangent * fault.slope(y.slope, value), fault: fault)
  }

  static func lifted(
    to value: Double, _ x: PlantedNumber, or y: PlantedNumber, bySignOf switching: PlantedNumber
  ) -> PlantedNumber {
    PlantedNumber(value, tangent: switching.tangent < 0 ? y.tangent : x.tangent, fault: x.fault)
  }

  static func lifted(
    to value: Double, _ x: PlantedNumber, _ y: PlantedNumber, by derivative: (Double, Double) -> Double
  ) -> PlantedNumber {
    PlantedNumber(value, tangent: derivative(x.tangent, y.tangent), fault: x.fault)
  }
}

/// A rule, as of duals and as of planted numbers, and a point at which its slope is neither 0 nor ±1 nor its value.
struct Rule: Sendable {
  typealias Binary<Number> = (Number, Number) -> Number

  let name: String
  let right: @Sendable (Dual<Double>) -> Dual<Double>
  let planted: @Sendable (PlantedNumber) -> PlantedNumber
  let point: Double

  /// A statement for each: one literal of them all is too long for the type checker.
  static var all: [Rule] {
    var rules: [Rule] = []
    func add(
      _ name: String, _ right: @escaping @Sendable (Dual<Double>) -> Dual<Double>,
      _ planted: @escaping @Sendable (PlantedNumber) -> PlantedNumber, at point: Double = 0.7
    ) {
      rules.append(Rule(name: name, right: right, planted: planted, point: point))
    }
    add("expMinusOne", { .expMinusOne($0) }, { .expMinusOne($0) })
    add("exp2", { .exp2($0) }, { .exp2($0) })
    add("exp10", { .exp10($0) }, { .exp10($0) })
    add("log", { .log($0) }, { .log($0) })
    add("log1p", { .log(onePlus: $0) }, { .log(onePlus: $0) })
    add("log2", { .log2($0) }, { .log2($0) })
    add("log10", { .log10($0) }, { .log10($0) })
    add("sin", { .sin($0) }, { .sin($0) })
    add("cos", { .cos($0) }, { .cos($0) })
    add("tan", { .tan($0) }, { .tan($0) })
    add("asin", { .asin($0) }, { .asin($0) })
    add("acos", { .acos($0) }, { .acos($0) })
    add("atan", { .atan($0) }, { .atan($0) })
    add("sinh", { .sinh($0) }, { .sinh($0) })
    add("cosh", { .cosh($0) }, { .cosh($0) })
    add("tanh", { .tanh($0) }, { .tanh($0) })
    add("asinh", { .asinh($0) }, { .asinh($0) })
    add("acosh", { .acosh($0) }, { .acosh($0) }, at: 1.9)
    add("atanh", { .atanh($0) }, { .atanh($0) })
    add("sqrt", { .sqrt($0) }, { .sqrt($0) })
    add("cbrt", { .cbrt($0) }, { .cbrt($0) })
    add("erf", { .erf($0) }, { .erf($0) })
    add("erfc", { .erfc($0) }, { .erfc($0) })
    add("gaussian", { .gaussian($0) }, { .gaussian($0) })
    add("gamma", { .gamma($0) }, { .gamma($0) })
    add("logGamma", { .logGamma($0) }, { .logGamma($0) })
    add("digamma", { .digamma($0) }, { .digamma($0) })
    add("trigamma", { .trigamma($0) }, { .trigamma($0) })
    add("root", { .root($0, 3) }, { .root($0, 3) })
    add("pow", { .pow($0, 5) }, { .pow($0, 5) })
    add("polygamma", { .polygamma(3, $0) }, { .polygamma(3, $0) })
    return rules
  }
}
