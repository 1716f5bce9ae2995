import DualNumbers
import TaylorMode
import Testing

private struct Formula: DifferentiableFunction {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
    let product = T.exp(T.sin(x[0]) * x[1]) / (1 + x[0] * x[0])
    return product + T.log(2 + T.cos(x[1])) * T.sqrt(1 + x[0]) + T.pow(x[1], 2.5) + T.hypot(x[0], x[1])
  }
}

private struct Both: DifferentiableMap {
  func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> [T] { [x[0] * x[1], T.atan2(y: x[1], x: x[0])] }
}

/// Asks for its value, which recurrences know as far as they have come.
private struct Logistic: DifferentiationRule {
  func value<T: ElementaryScalar>(at x: T) -> T { 1 / (1 + T.exp(-x)) }
  func slope<T: ElementaryScalar>(at x: T, value y: T) -> T { y * (1 - y) }
}

private struct Sine: DifferentiationRule {
  func value<T: ElementaryScalar>(at x: T) -> T { T.sin(x) }
  func slope<T: ElementaryScalar>(at x: T, value: T) -> T { T.cos(x) }
}

private struct Ratio: BinaryDifferentiationRule {
  func value<T: ElementaryScalar>(at x: T, _ y: T) -> T { x / y }
  func slopes<T: ElementaryScalar>(at x: T, _ y: T, value: T) -> (x: T, y: T) { (1 / y, -value / y) }
}

/// Sine and cosine that know of each other, of which only the values are functions of the package.
private struct Turn: DifferentiationRule {
  let quarter: Int
  func value<T: ElementaryScalar>(at x: T) -> T { [T.sin(x), T.cos(x), -T.sin(x), -T.cos(x)][quarter % 4] }
  func slope<T: ElementaryScalar>(at x: T, value: T) -> T { T.apply(Turn(quarter: quarter + 1), to: x) }
}

private func close(_ x: [Double], _ y: [Double], _ tolerance: Double = 1e-14) -> Bool {
  x.count == y.count && zip(x, y).allSatisfy { abs($0 - $1) <= tolerance * (1 + abs($1)) }
}

@Suite("Series beside other numbers")
struct LawTests {
  @Test("orders 1 and 2 of an object are those of dual numbers, bit for bit")
  func loworders() {
    let (x, v) = ([0.7, 1.3], [1.0, -0.5])
    let first = taylor(at: x, along: v, order: 1, of: Formula())
    let slope = valueWithDirectionalDerivative(at: x, along: v, of: Formula())
    #expect(first.coefficients == [slope.value, slope.derivative])
    let second = taylor(at: x, along: v, order: 2, of: Formula())
    let curvature = valueWithSecondDirectionalDerivative(at: x, along: v, of: Formula())
    #expect(second.coefficients == [curvature.value, curvature.derivative, curvature.secondDerivative / 2])
    for order in [3, 8] {
      let higher = taylor(at: x, along: v, order: order, of: Formula()).coefficients
      #expect(higher.count == order + 1 && higher[0] == slope.value)
      #expect(close(Array(higher[...2]), second.coefficients))
    }
  }

  @Test("every function: the value of plain numbers, and the slope of dual ones", arguments: [1, 2, 3, 6])
  func slopes(order: Int) {
    let functions: [(String, (Series) -> Series, (Dual<Double>) -> Dual<Double>)] = [
      ("exp", { .exp($0) }, { .exp($0) }), ("expm1", { .expMinusOne($0) }, { .expMinusOne($0) }),
      ("log", { .log($0) }, { .log($0) }), ("sin", { .sin($0) }, { .sin($0) }), ("cos", { .cos($0) }, { .cos($0) }),
      ("tan", { .tan($0) }, { .tan($0) }), ("asin", { .asin($0) }, { .asin($0) }),
      ("acos", { .acos($0) }, { .acos($0) }), ("atan", { .atan($0) }, { .atan($0) }),
      ("sinh", { .sinh($0) }, { .sinh($0) }), ("cosh", { .cosh($0) }, { .cosh($0) }),
      ("tanh", { .tanh($0) }, { .tanh($0) }), ("asinh", { .asinh($0) }, { .asinh($0) }),
      ("atanh", { .atanh($0) }, { .atanh($0) }), ("sqrt", { .sqrt($0) }, { .sqrt($0) }),
      ("cbrt", { .cbrt($0) }, { .cbrt($0) }), ("root", { .root($0, -3) }, { .root($0, -3) }),
      ("pow", { .pow($0, -4) }, { .pow($0, -4) }), ("powx", { .pow($0, $0) }, { .pow($0, $0) }),
      ("erf", { .erf($0) }, { .erf($0) }), ("erfc", { .erfc($0) }, { .erfc($0) }),
      ("gamma", { .gamma($0) }, { .gamma($0) }), ("logGamma", { .logGamma($0) }, { .logGamma($0) }),
      ("digamma", { .digamma($0) }, { .digamma($0) }), ("exp2", { .exp2($0) }, { .exp2($0) }),
      ("log10", { .log10($0) }, { .log10($0) }), ("quotient", { 3 / $0 }, { 3 / $0 }),
    ]
    for (name, f, g) in functions {
      for x in [0.0625, 0.3, 0.71, 0.999] {
        let (y, d) = (f(.variable(x, order: order)), g(.variable(x)))
        #expect(y.value.bitPattern == d.value.bitPattern, "\(name) at \(x)")
        #expect(abs(y[1] - d.tangent) <= 8 * d.tangent.ulp, "\(name) at \(x): \(y[1]), not \(d.tangent)")
      }
    }
  }

  @Test("arithmetic has the value of plain numbers, signs of zeros included", arguments: [1, 2, 5])
  func values(order: Int) {
    let numbers = [-0.0, 0.0, 1.5, -2.25, .infinity, 1e300]
    for a in numbers {
      for b in numbers {
        let (x, y) = (Series.variable(a, order: order), Series.variable(b, order: order))
        let results: [(Series, Double)] = [
          (x + y, a + b), (x - y, a - b), (x * y, a * b), (x / y, a / b), (-x, -a), (x * 2, a * 2), (3 - x, 3 - a),
          (x / 4, a / 4), (max(x, y), max(a, b)), (min(x, y), min(a, b)), (abs(x), abs(a)), (hypot(x, y), hypot(a, b)),
          (pow(x, y), pow(a, b)), (atan2(x, y), atan2(a, b)),
        ]
        for (found, expected) in results {
          let isSame = found.value.bitPattern == expected.bitPattern || (found.isNaN && expected.isNaN)
          #expect(isSame, "\(a), \(b): \(found.value), not \(expected)")
        }
      }
    }
  }

  @Test("rules whose slopes are each other's values come to an end", arguments: [1, 2, 3, 4, 9])
  func circleOfRules(order: Int) {
    for x in [0.0, 0.7] {
      let expected = taylor(at: x, order: order) { t in sin(t * t) }.coefficients
      #expect(close(taylor(at: x, order: order) { t in .apply(Turn(quarter: 0), to: t * t) }.coefficients, expected))
    }
  }

  @Test("rules of users: one evaluation or as many as powers, the same series")
  func rules() {
    let x = Series(coefficients: [0.5, 1, -2, 0.25, 1, 3])
    #expect(close(Series.apply(Sine(), to: x).coefficients, sin(x).coefficients))
    #expect(close(Series.apply(Logistic(), to: x).coefficients, (1 / (1 + exp(-x))).coefficients))
    let y = Series(coefficients: [2, 0, 1, -1, 0.5, 1])
    #expect(close(Series.apply(Ratio(), to: x, y).coefficients, (x / y).coefficients))
    #expect(close(Series.apply(Ratio(), to: x, 4).coefficients, (x / 4).coefficients))
    let short = Series.variable(0.5, order: 2)
    #expect(close(Series.apply(Logistic(), to: short).coefficients, (1 / (1 + exp(-short))).coefficients))
  }

  @Test("drivers: closures of one number, curves, lines, objects with several outputs")
  func drivers() {
    #expect(derivatives(at: 2, upTo: 4) { x in x * x * x } == [8, 12, 12, 6, 0])
    #expect(derivatives(at: 0, upTo: 1) { _ in 5 } == [5, 0])
    #expect(taylor(at: 1, order: 3) { x in [x * x, 1 / x] }.map(\.coefficients) == [[1, 2, 1, 0], [1, -1, 1, -1]])
    let line = taylor(at: [1, 2], along: [1, 10], order: 3) { x in x[0] * x[0] * x[1] }
    #expect(line.coefficients == [2, 14, 22, 10] && line(0.5) == 15.75)
    for order in [1, 2, 5] {
      let maps = taylor(at: [1, 2], along: [1, 0], order: order, of: Both())
      let closures = taylor(at: [1, 2], along: [1, 0], order: order) { x in [x[0] * x[1], atan2(x[1], x[0])] }
      #expect(maps.count == 2 && zip(maps, closures).allSatisfy { close($0.coefficients, $1.coefficients) })
    }
  }

  @Test("Float, and the derivative of a coefficient by a parameter")
  func otherScalars() {
    let float = taylor(at: Float(0.5), order: 6) { x in .exp(x) * .gamma(x) }.coefficients
    let double = taylor(at: 0.5, order: 6) { x in exp(x) * .gamma(x) }.coefficients
    #expect(zip(float, double).allSatisfy { abs(Double($0) - $1) < 1e-5 * abs($1) })
    // The coefficient of t³ of exp(p·t) is p³/6, whose derivative is p²/2.
    let byParameter = derivative(at: 2) { p in
      taylor(at: Dual<Double>(0), order: 3) { t in .exp(TaylorSeries(p) * t) }[3]
    }
    #expect(abs(byParameter - 2) < 1e-15)
  }

  @Test("series of different orders have the lower one; a constant has every one")
  func orders() {
    let (low, high) = (Series.variable(1, order: 2), Series.variable(2, order: 6))
    #expect((low * high).coefficients == [2, 3, 1] && (high - low).coefficients == [1, 0, 0])
    #expect((high * 3).order == 6 && (3 - high).coefficients == [1, -1, 0, 0, 0, 0, 0])
    #expect(Series.variable(1, order: 5) * Series.variable(1, order: 3) == 1)
    #expect(high.description.hasPrefix("2.0 + 1.0·t + 0.0·t²") && Series(3).description == "3.0")
  }
}
