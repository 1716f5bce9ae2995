import DerivativeChecking
import DualNumbers
import Testing

/// A function of one number and a formula for its derivative that is right, and exact but for rounding.
struct RoundedSlope: CustomStringConvertible, Sendable {
  let description: String
  let range: ClosedRange<Double>
  let function: @Sendable (Dual<Double>) -> Dual<Double>
  let slope: @Sendable (Double) -> Double
}

/// A function of two numbers whose mixed second derivative is 0, with the other two.
struct SeparateFunction: CustomStringConvertible, Sendable {
  let description: String
  let function: @Sendable ([Dual<Dual<Double>>]) -> Dual<Dual<Double>>
  let second: @Sendable ([Double]) -> (Double, Double)
}

@Suite("Rounding where derivatives are 0, or nearly so")
struct RoundingTests {
  /// Derivatives that are identically 0, where one of both formulas or both cancel.
  static let constants: [RoundedSlope] = {
    var all: [RoundedSlope] = []
    func add(
      _ name: String, _ range: ClosedRange<Double>, _ function: @escaping @Sendable (Dual<Double>) -> Dual<Double>,
      _ slope: @escaping @Sendable (Double) -> Double
    ) {
      all.append(RoundedSlope(description: name, range: range, function: function, slope: slope))
    }
    for range in [0.1...3, -1e3...1e3, 1e-9...1e-7] {
      add("sin² + cos²", range, { sin($0) * sin($0) + cos($0) * cos($0) }, { sin(2 * $0) - 2 * sin($0) * cos($0) })
      add("sin² + cos², given 0", range, { sin($0) * sin($0) + cos($0) * cos($0) }, { _ in 0 })
      add(
        "sin²/cos² − 1/cos²", range, { sin($0) * sin($0) / (cos($0) * cos($0)) - 1 / (cos($0) * cos($0)) }, { _ in 0 })
    }
    for range in [0.1...3, 1e-9...1e-7, 5...12] {
      add("cosh² − sinh²", range, { cosh($0) * cosh($0) - sinh($0) * sinh($0) }, { _ in 0 })
      add("eˣ·e⁻ˣ", range, { exp($0) * exp(-$0) }, { exp($0) * exp(-$0) - 1 })
      add("log(x/3) − log x", range, { log($0 / 3) - log($0) }, { 1 / (3 * ($0 / 3)) - 1 / $0 })
      add("(x + 1)² − x² − 2x", range, { ($0 + 1) * ($0 + 1) - $0 * $0 - 2 * $0 }, { _ in 0 })
      add("(x + 1)² − x² − 2x − 1", range, { ($0 + 1) * ($0 + 1) - $0 * $0 - 2 * $0 - 1 }, { _ in 0 })
      add("atan x + atan 1/x", range, { atan($0) + atan(1 / $0) }, { 1 / (1 + $0 * $0) - 1 / (1 + $0 * $0) })
      add("0.1x + 0.2x − 0.3x", range, { 0.1 * $0 + 0.2 * $0 - 0.3 * $0 }, { _ in 0 })
      add(
        "√(x² + 1)² − x²", range,
        {
          let y = sqrt($0 * $0 + 1); return y * y - $0 * $0
        }, { _ in 0 })
      add("x·(1/x)", range, { $0 * (1 / $0) }, { _ in 0 })
      add("3 + 0·x", range, { 3 + 0 * $0 }, { sin(2 * $0) - 2 * sin($0) * cos($0) })
    }
    return all
  }()

  @Test("identically 0: no alarm", arguments: constants)
  func constant(_ constant: RoundedSlope) {
    let report = checkDerivative(
      at: .random(60, in: constant.range, seed: 9), of: constant.function, given: constant.slope)
    #expect(report.remarkable.isEmpty && report.findings.isEmpty, "\(constant): \(report)")
    let wrong = checkDerivative(at: .random(60, in: constant.range, seed: 9), of: constant.function) {
      constant.slope($0) + 1e-3
    }
    #expect(wrong.mistakes.count > 50, "\(constant): \(wrong)")
  }

  /// Derivatives that saturate: the formulas lose all digits long before the exact derivative is 0.
  static let saturating: [RoundedSlope] = [
    RoundedSlope(
      description: "tanh, 1 − t²", range: 2...30, function: { tanh($0) }, slope: { 1 - tanh($0) * tanh($0) }),
    RoundedSlope(
      description: "1/(1 + e⁻ˣ), s·(1 − s)", range: 2...60, function: { 1 / (1 + exp(-$0)) },
      slope: {
        let s = 1 / (1 + exp(-$0)); return s * (1 - s)
      }),
    RoundedSlope(description: "tanh, 0", range: 19.3...40, function: { tanh($0) }, slope: { _ in 0 }),
    RoundedSlope(
      description: "erf, 1 − erf² for a slope that is 0", range: 6.5...12, function: { erf($0) },
      slope: { 1 - erf($0) * erf($0) }),
    RoundedSlope(
      description: "log(1 + x) − x near 0", range: 1e-19...1e-15, function: { log(1 + $0) - $0 },
      slope: { -$0 / (1 + $0) }),
    RoundedSlope(
      description: "(x + 1)² − 1 − 2x near 0", range: 1e-19...1e-15, function: { ($0 + 1) * ($0 + 1) - 1 - 2 * $0 },
      slope: { 2 * $0 }),
  ]

  @Test("nearly 0: no alarm", arguments: saturating)
  func saturated(_ function: RoundedSlope) {
    let report = checkDerivative(
      at: .random(200, in: function.range, seed: 4), of: function.function, given: function.slope)
    #expect(report.remarkable.isEmpty && report.findings.isEmpty, "\(function): \(report)")
  }

  @Test("0 is given at a stationary point, whose number is rounded")
  func stationary() {
    // The derivatives are 1.2e-16 · k and less; of the last one 7.8e-17.
    for k in 1...200 {
      let report = checkDerivative(at: Double(k) * Double.pi) { x in
        cos(x)
      } given: { _ in
        0
      }
      #expect(report.passed, "\(k): \(report)")
    }
    let tail = checkDerivative(at: 19.24) { x in
      tanh(x)
    } given: { _ in
      0
    }
    #expect(tail.passed, "\(tail)")
  }

  // MARK: Several inputs

  /// The energy of five particles on a line and in a chain, and the forces; it does not change with a translation.
  private static func energy<T: ElementaryScalar>(_ x: [T], size: Double) -> T {
    var sum: T = 0
    for i in x.indices {
      for j in x.indices where j < i {
        let distance = T.sqrt((x[i] - x[j]) * (x[i] - x[j]) + 0.01)
        sum += T(size) * (T.exp(-distance) + 0.3 / distance)
      }
    }
    return sum
  }

  @Test("forces that sum to 0 along a translation", arguments: [1, 1e-12, 1e9])
  func translation(size: Double) {
    for seed in 0..<20 as Range<UInt64> {
      let points = PointList.random(3, in: Array(repeating: -2.0...2, count: 5), seed: seed)
      let ones = [1.0, 1, 1, 1, 1]
      func forces(_ x: [Double]) -> [Double] { gradient(at: x) { Self.energy($0, size: size) } }
      let summed = checkDirectionalDerivative(at: points, along: ones) { x in
        Self.energy(x, size: size)
      } given: { x, _ in
        forces(x).reduce(0, +)
      }
      #expect(summed.remarkable.isEmpty && summed.findings.isEmpty, "\(summed)")
      let zero = checkDirectionalDerivative(at: points, along: ones) { x in
        Self.energy(x, size: size) + Self.energy(x.map { 2 * $0 - 3 }, size: size)
      } given: { _, _ in
        0
      }
      #expect(zero.remarkable.isEmpty, "\(zero)")
      // The sum of all forces as a function, which is rounding; so is each of its derivatives.
      let total = checkJacobian(at: points) { x in
        let f = x.indices.map { i in
          x.indices.reduce(0 as Dual<Double>) {
            $1 == i ? $0 : $0 + (x[i] - x[$1]) * exp(-(x[i] - x[$1]) * (x[i] - x[$1]))
          }
        }
        return [Dual(size) * f.reduce(0, +)]
      } given: { x in
        Matrix(rows: 1, columns: 5, repeating: 0)
      }
      #expect(total.remarkable.isEmpty, "\(total)")
    }
  }

  @Test("along a translation a mistake is found")
  func translationMistake() {
    let report = checkDirectionalDerivative(at: [0.1, 0.5, 0.7, -0.3, 1.9], along: [1, 1, 1, 1, 1]) { x in
      Self.energy(x, size: 1)
    } given: { x, v in
      1e-9
    }
    #expect(report.mistakes.count == 1, "\(report)")
  }

  static let separate: [SeparateFunction] = [
    SeparateFunction(
      description: "log(xy)", function: { .log($0[0] * $0[1]) },
      second: { (-1 / ($0[0] * $0[0]), -1 / ($0[1] * $0[1])) }),
    SeparateFunction(
      description: "log(x/y)", function: { .log($0[0] / $0[1]) },
      second: { (-1 / ($0[0] * $0[0]), 1 / ($0[1] * $0[1])) }),
    SeparateFunction(
      description: "(x + y)² + (x − y)²",
      function: { ($0[0] + $0[1]) * ($0[0] + $0[1]) + ($0[0] - $0[1]) * ($0[0] - $0[1]) }, second: { _ in (4, 4) }),
    SeparateFunction(
      description: "sin(x + y) + sin(x − y) − 2 sin x cos y + x³ + y³",
      function: {
        let (x, y) = ($0[0], $0[1])
        let zero: Dual<Dual<Double>> = .sin(x + y) + .sin(x - y) - 2 * (.sin(x) * .cos(y))
        return zero + x * x * x + y * y * y
      }, second: { (6 * $0[0], 6 * $0[1]) }),
    SeparateFunction(
      description: "pow(xy, 2)/(y·y) + eʸ", function: { .pow($0[0] * $0[1], 2) / ($0[1] * $0[1]) + .exp($0[1]) },
      second: { (2, Double.exp($0[1])) }),
    SeparateFunction(
      description: "1e8·log(xy) at values of 0", function: { 1e8 * .log($0[0] * $0[1] / 1.5) },
      second: { (-1e8 / ($0[0] * $0[0]), -1e8 / ($0[1] * $0[1])) }),
  ]

  @Test("mixed second derivatives that are 0", arguments: separate)
  func mixed(_ separate: SeparateFunction) {
    for box in [[0.5...3, 0.5...3], [1e-3...2e-3, 300.0...400]] {
      let points = PointList.random(40, in: box, seed: 2)
      func matrix(_ x: [Double], _ mixed: Double) -> Matrix<Double> {
        let (first, second) = separate.second(x)
        return Matrix(rows: [[first, mixed], [mixed, second]])
      }
      let report = checkHessian(at: points, of: separate.function) { matrix($0, 0) }
      #expect(report.remarkable.filter { $0.row != $0.column }.isEmpty, "\(separate): \(report)")
    }
  }

  // MARK: Mistakes all the same

  @Test("a small entry beside a large value or in a row of large ones is judged", arguments: [1e8, 1e12, 1e14, 1e16])
  func besideLarge(large: Double) {
    let value = checkDerivative(at: .random(20, in: 0.3...1.2, seed: 5)) { x in
      Dual(large) + sin(x)
    } given: { x in
      0.9 * cos(x)
    }
    #expect(value.mistakes.count == 20, "\(value)")
    let row = checkGradient(at: .random(20, in: [0.3...1.2, 0.3...1.2], seed: 6)) { x in
      Dual(large) * x[0] + sin(x[1])
    } given: { x in
      [large, 1.001 * cos(x[1])]
    }
    #expect(row.mistakes.count == 20, "\(row)")
  }

  @Test("0 is no derivative where an input is tiny", arguments: [1e-8, 1e-17, 1e-100, 0x1p-1074, 0])
  func tiny(x: Double) {
    let first = checkGradient(at: [x, 1]) { x in
      x[1] + sin(x[0])
    } given: { _ in
      [0, 1]
    }
    #expect(first.mistakes.map(\.name) == ["∂f/∂x[0]"], "\(first)")
    let second = checkHessian(at: [x, 2 * x]) { x in
      1 + x[0] * x[1]
    } given: { _ in
      Matrix(rows: [[0, 0], [0, 0]])
    }
    #expect(second.mistakes.count == 2, "\(second)")
    // Half of the digits of a subnormal number are no step.
    if x == 0x1p-1074 { return }
    let kink = checkFunction(at: [0, x]) { x in
      [5 + abs(x[0]) + x[1]]
    } plain: { x in
      [5 + abs(x[0]) + x[1]]
    }
    #expect(kink.findings.map(\.kind) == [.kink], "\(kink)")
  }

  @Test("where the derivative changes fast, a mistake is none of rounding", arguments: [1e4, 1e6, 1e8, 1e10])
  func fast(frequency: Double) {
    let points = PointList.random(40, in: 0.5...1.5, seed: 3)
    func check(_ given: (Double) -> Double) -> DerivativeReport {
      checkDerivative(at: points) { x in
        cos(Dual(frequency) * x)
      } given: { x in
        given(x)
      }
    }
    let right = check { x in -sin(frequency * (x * 3) / 3) * frequency }
    #expect(right.remarkable.isEmpty, "\(right)")
    let wrong = check { x in -1.1 * frequency * sin(frequency * x) }
    #expect(wrong.mistakes.count == 40, "\(wrong)")
    let added = check { x in -frequency * sin(frequency * x) + 0.1 * frequency }
    #expect(!added.passed && added.mistakes.count == 40, "\(added)")
    let zero = check { _ in 0 }
    #expect(zero.mistakes.count == 40, "\(zero)")
  }

  @Test("in Float")
  func float() {
    let points: PointList<Float> = .random(100, in: 0.1...3, seed: 8)
    let report = checkDerivative(at: points) { (x: Dual<Float>) in
      let (s, c) = (Dual<Float>.sin(x), Dual<Float>.cos(x))
      return s * s + c * c
    } given: { (x: Float) in
      Float.sin(2 * x) - 2 * Float.sin(x) * Float.cos(x)
    }
    #expect(report.remarkable.isEmpty, "\(report)")
    let saturating: PointList<Float> = .random(100, in: 1...20, seed: 8)
    let tanh = checkDerivative(at: saturating) { (x: Dual<Float>) in
      Dual<Float>.tanh(x)
    } given: { (x: Float) in
      let t = Float.tanh(x)
      return 1 - t * t
    }
    #expect(tanh.remarkable.isEmpty, "\(tanh)")
  }
}
