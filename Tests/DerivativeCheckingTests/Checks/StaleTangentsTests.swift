import DerivativeChecking
import DualNumbers
import Testing

@Suite("Tangents of an earlier call")
struct StaleTangentsTests {
  typealias D = Dual<Double>

  /// The function under test without its cache: of two inputs or more.
  static func product(_ x: [D]) -> D { sin(x[0]) * exp(x[x.count - 1]) + x[0] * x[x.count - 1] }

  static func slopes(_ x: [Double]) -> [Double] {
    let (a, b) = (x[0], x[x.count - 1])
    let first = cos(a) * exp(b) + b
    let last = sin(a) * exp(b) + a
    return x.indices.map { x.count == 1 ? first + last : $0 == 0 ? first : $0 == x.count - 1 ? last : 0 }
  }

  /// A way to keep what was computed.
  enum Memory: CaseIterable {
    case lastPoint, dictionary, everyComponent, firstComponent, lastComponent, warmStart, captured

    /// The function with that memory, new.
    var function: ([D]) -> D {
      var last: (x: [D], y: D)?
      var table: [[D]: D] = [:]
      var numbers: [D: D] = [:]
      var root: D = 1
      var first: D?
      func kept(_ x: D, _ f: (D) -> D) -> D {
        if let y = numbers[x] { return y }
        numbers[x] = f(x)
        return numbers[x]!
      }
      switch self {
      case .lastPoint:
        return { x in
          if let last, last.x == x { return last.y }
          last = (x, product(x))
          return last!.y
        }
      case .dictionary:
        return { x in
          if let y = table[x] { return y }
          table[x] = product(x)
          return table[x]!
        }
      case .everyComponent:
        return { x in
          kept(x[0]) { sin($0) } * exp(x[x.count - 1]) + kept(x[0] + 100) { $0 - 100 }
            * kept(x[x.count - 1] - 100) { $0 + 100 }
        }
      case .firstComponent: return { x in kept(x[0]) { sin($0) } * exp(x[x.count - 1]) + x[0] * x[x.count - 1] }
      case .lastComponent: return { x in sin(x[0]) * kept(x[x.count - 1]) { exp($0) } + x[0] * x[x.count - 1] }
      case .warmStart:
        // √(x₀² + xₙ) by Newton's method, from where the last call ended.
        return { x in
          let a = x[0] * x[0] + x[x.count - 1]
          while abs(root * root - a) > 1e-14 * a { root = (root + a / root) / 2 }
          return root
        }
      case .captured:
        return { x in
          if first == nil || first!.value != x[0].value { first = x[0] }
          return product([first!] + x.dropFirst() + (x.count == 1 ? x : []))
        }
      }
    }

    func slopes(_ x: [Double]) -> [Double] {
      if self == .captured && x.count == 1 { return StaleTangentsTests.slopes([x[0], x[0]]).reduce(0, +).asArray }
      guard self == .warmStart else { return StaleTangentsTests.slopes(x) }
      let root = (x[0] * x[0] + x[x.count - 1]).squareRoot()
      return x.indices.map { ($0 == 0 ? x[0] / root : 0) + ($0 == x.count - 1 ? 0.5 / root : 0) }
    }
  }

  @Test("are found in every check", arguments: Memory.allCases, [1, 2, 3])
  func found(memory: Memory, inputs: Int) {
    let x = Array([0.7, 1.3, 0.4].prefix(inputs))
    func verify(_ report: DerivativeReport, _ name: String) {
      #expect(!report.passed, "\(memory), \(name): \(report)")
      #expect(report.findings.map(\.kind) == [.staleTangents], "\(memory), \(name): \(report)")
      // The given derivative is right, and is not blamed.
      #expect(report.mistakes.isEmpty, "\(memory), \(name): \(report)")
    }
    verify(checkGradient(at: x, of: memory.function, given: memory.slopes), "gradient")
    verify(
      checkGradient(at: x, against: .exactAndDifferences, of: memory.function, given: memory.slopes),
      "gradient, and differences")
    let map = memory.function
    let jacobian = checkJacobian(at: x) { x in
      [x[0] * x[0], map(x)]
    } given: { x in
      Matrix(rows: [x.indices.map { $0 == 0 ? 2 * x[0] : 0 }, memory.slopes(x)])
    }
    verify(jacobian, "Jacobian")
    #expect(jacobian.findings.first?.output == 1)
    let written = memory.function
    verify(
      checkJacobian(at: x, outputs: 1) { x, y in
        y[0] = written(x)
      } given: { x, j in
        for (k, slope) in memory.slopes(x).enumerated() { j[0, k] = slope }
      }, "Jacobian in place")
    let along = memory.function
    verify(
      checkDirectionalDerivative(at: x, along: x) { x in
        along(x)
      } given: { x, v in
        zip(memory.slopes(x), v).reduce(0) { $0 + $1.0 * $1.1 }
      }, "directional derivative")
    if inputs == 1 {
      let scalar = memory.function
      verify(checkDerivative(at: x[0], of: { scalar([$0]) }) { memory.slopes([$0])[0] }, "derivative")
    }
    let alone = memory.function
    let (dual, plain) = (memory.function, { (x: [Double]) in [alone(x.map { D($0) }).value] })
    verify(checkFunction(at: x, of: { [dual($0)] }, plain: plain), "function")
  }

  @Test("in second derivatives", arguments: [1, 2, 3])
  func hessian(inputs: Int) {
    var table: [[Dual<D>]: Dual<D>] = [:]
    let report = checkHessian(at: Array([0.7, 1.3, 0.4].prefix(inputs))) { x in
      if let y = table[x] { return y }
      let y: Dual<D> = .exp(x.reduce(0, +))
      table[x] = y
      return y
    } given: { x in
      Matrix(rows: x.count, columns: x.count, repeating: Double.exp(x.reduce(0, +)))
    }
    #expect(report.findings.map(\.kind) == [.staleTangents], "\(report)")
    #expect(report.mistakes.isEmpty, "\(report)")
  }

  @Test(
    "also where they are 0, from calls before the check", arguments: [Memory.lastPoint, .dictionary, .firstComponent])
  func constants(memory: Memory) {
    let (x, f, g) = ([0.7, 1.3], memory.function, memory.function)
    for function in [f, g] { _ = function(x.map { D($0) }) }
    let report = checkGradient(at: x, of: f, given: memory.slopes)
    #expect(report.findings.map(\.kind) == [.staleTangents], "\(report)")
    #expect(report.mistakes.isEmpty && !report.passed, "\(report)")
    let alone = checkFunction(at: x) {
      [g($0)]
    } plain: {
      [Self.product($0.map { D($0) }).value]
    }
    #expect(alone.findings.contains { $0.kind == .staleTangents }, "\(alone)")
  }

  /// A function object that keeps its last result, whatever the numbers.
  struct Keeping: DifferentiableFunction {
    final class Store {
      var last: Any?
    }
    let store = Store()

    func callAsFunction<T: ElementaryScalar>(_ x: [T]) -> T {
      if let (point, value) = store.last as? ([T], T), point == x { return value }
      let y = T.exp(x[0]) * x[1]
      store.last = (x, y)
      return y
    }
  }

  @Test("of function objects")
  func object() {
    let gradient = checkGradient(at: [0.3, 2], of: Keeping()) { x in [Double.exp(x[0]) * x[1], Double.exp(x[0])] }
    #expect(!gradient.passed && gradient.findings.map(\.kind) == [.staleTangents], "\(gradient)")
    #expect(gradient.mistakes.isEmpty, "\(gradient)")
    let alone = checkFunction(at: .each([[0.3, 2], [1, 1]]), of: Keeping())
    #expect(alone.findings.map(\.kind) == [.staleTangents, .staleTangents], "\(alone)")
    let hessian = checkHessian(at: [0.3, 2], of: Keeping()) { x in
      let e = Double.exp(x[0])
      return Matrix(rows: [[e * x[1], e], [e, 0]])
    }
    #expect(hessian.findings.allSatisfy { $0.kind == .staleTangents } && !hessian.passed, "\(hessian)")
    #expect(hessian.mistakes.isEmpty, "\(hessian)")
  }

  @Test("a cache that compares tangents too is in order")
  func identical() {
    var last: (x: [D], y: D)?
    let report = checkGradient(at: .random(20, in: [0...1, 0...1])) { x in
      if let last, zip(last.x, x).allSatisfy({ $0.isIdentical(to: $1) }) { return last.y }
      last = (x, Self.product(x))
      return last!.y
    } given: { x in
      Self.slopes(x)
    }
    #expect(report.passed && report.findings.isEmpty, "\(report)")
  }

  /// Kinks where J·v is not the derivative along v, whatever the slopes are taken to be there.
  @Test("a kink is none, nor an infinite slope")
  func kinks() {
    func slopes(_ f: ([D]) -> D, at x: [Double]) -> [Double] { gradient(at: x, of: f) }
    let functions: [(String, ([D]) -> D)] = [
      ("|x| + |y|", { abs($0[0]) + abs($0[1]) }), ("max(x, y)", { max($0[0], $0[1]) }),
      ("min(x, y) + |x|", { min($0[0], $0[1]) + abs($0[0]) }), ("hypot", { hypot($0[0], $0[1]) }),
      ("√x + y", { sqrt($0[0]) + $0[1] }), ("√(x² + y²)", { sqrt($0[0] * $0[0] + $0[1] * $0[1]) }),
      ("∛(xy)", { cbrt($0[0] * $0[1]) }), ("|x − y|·3", { abs($0[0] - $0[1]) * 3 }),
      (
        "a rule of one's own with a kink",
        {
          D(0, tangent: Double.hypot($0[0].tangent, $0[1].tangent)) + D(0, tangent: abs($0[0].tangent - $0[1].tangent))
        }
      ),
    ]
    for (name, f) in functions {
      for x in [[0.0, 0], [1, 1], [-1, -1], [0, 1]] {
        let report = checkGradient(at: x, of: f) { slopes(f, at: $0) }
        #expect(!report.findings.contains { $0.kind == .staleTangents }, "\(name) at \(x): \(report)")
        let alone = checkFunction(at: x, of: { [f($0)] }, plain: { [f($0.map { D($0) }).value] })
        #expect(
          !alone.findings.contains { [.staleTangents, .isolatedDerivative].contains($0.kind) },
          "\(name) at \(x): \(alone)")
      }
    }
  }

  @Test("inputs of very different size, huge, tiny and subnormal")
  func sizes() {
    for x in [[1e300, 1e-300], [0x1p-1030, 1], [0x1p-1074, 1e308], [1e12, -1e-12], [0, 1e200]] as [[Double]] {
      let report = checkGradient(at: x) { x in
        x[0] * 3 + x[1] * x[1] / 7
      } given: { x in
        [3, 2 * x[1] / 7]
      }
      #expect(report.findings.isEmpty && report.mistakes.isEmpty, "\(x): \(report)")
      var last: (x: [D], y: D)?
      let stale = checkGradient(at: x) { x in
        if let last, last.x == x { return last.y }
        last = (x, x[0] * 3 + x[1] * 5)
        return last!.y
      } given: { _ in
        [3, 5]
      }
      #expect(stale.findings.map(\.kind) == [.staleTangents] && stale.mistakes.isEmpty, "\(x): \(stale)")
    }
  }

  @Test("one call more than inputs, two at least, where all agrees", arguments: [1, 2, 5])
  func calls(inputs: Int) {
    var count = 0
    _ = checkGradient(at: (1...inputs).map(Double.init)) { x in
      count += 1
      return x.reduce(0, +)
    } given: { x in
      x.map { _ in 1 }
    }
    #expect(count == inputs + 1)
  }
}

extension Double {
  fileprivate var asArray: [Double] { [self] }
}
