import DerivativeChecking
import DualNumbers
import Testing

@Suite("Derivatives of one point alone")
struct IsolatedDerivativeTests {
  typealias D = Dual<Double>

  private func check(_ x: [Double], _ f: ([D]) -> D) -> DerivativeReport {
    checkFunction(at: x, of: { [f($0)] }, plain: { [f($0.map { D($0) }).value] })
  }

  @Test("a branch that is taken at the point alone")
  func branches() {
    let cases: [(String, [Double], ([D]) -> D)] = [
      ("x == 0 ? 0 : x(1 + x)", [0], { $0[0] == 0 ? 0 : $0[0] * (1 + $0[0]) }),
      ("x == 0 ? 1 : sin(x)/x + x", [0], { $0[0] == 0 ? 1 : sin($0[0]) / $0[0] + $0[0] }),
      ("x == 2 ? 4 : x²", [2], { $0[0] == 2 ? 4 : $0[0] * $0[0] }),
      ("x == 1e9 ? 1e9 : x", [1e9], { $0[0] == 1e9 ? 1e9 : $0[0] }),
      ("x == y ? 0 : 5(x − y)", [3, 3], { $0[0] == $0[1] ? 0 : 5 * ($0[0] - $0[1]) }),
      ("x == 0 ? y : y(1 + x)", [0, 3], { $0[0] == 0 ? $0[1] : $0[1] * (1 + $0[0]) }),
      ("x ≥ 0, 0 where it is 0", [0], { $0[0] == 0 ? 0 : sqrt($0[0]) * sqrt($0[0]) }),
      (
        "√x from x, which is the root already", [1],
        { x in
          var y: D = 1
          for _ in 0..<9 where y * y != x[0] { y = (y + x[0] / y) / 2 }
          return y
        }
      ),
    ]
    for (name, x, f) in cases {
      let report = check(x, f)
      #expect(!report.passed && report.findings.contains { $0.kind == .isolatedDerivative }, "\(name): \(report)")
      #expect("\(report)".contains("a branch for this point alone?"), "\(name)")
    }
    let first = check([0]) { $0[0] == 0 ? 0 : $0[0] * (1 + $0[0]) }
    #expect(
      first.findings.map(\.message) == ["∂f/∂x[0] is 0 at this point and 1 beside it: a branch for this point alone?"])
    // The given derivative is right, the exact one is not: nobody can tell from these.
    let gradient = checkGradient(at: [0]) { x in
      x[0] == 0 ? 0 : x[0] * (1 + x[0])
    } given: { x in
      [1 + 2 * x[0]]
    }
    #expect(gradient.findings.map(\.kind) == [.isolatedDerivative] && gradient.mistakes.isEmpty, "\(gradient)")
  }

  @Test("none where a smooth function varies on a small scale, at kinks, and at the end of a domain")
  func none() {
    let cases: [(String, [Double], ([D]) -> D)] = [
      ("tanh(1e10x)", [0], { tanh(1e10 * $0[0]) }), ("tanh(1e100x)", [0], { tanh(1e100 * $0[0]) }),
      ("tanh(1e10x) beside", [1], { tanh(1e10 * ($0[0] - 1)) }), ("cos(1e10x)", [0.7], { cos(1e10 * $0[0]) }),
      ("exp(−(1e20x)²)x", [0], { gaussian(1e20 * $0[0]) * $0[0] }),
      ("√(x² + 1e-30)", [0], { sqrt($0[0] * $0[0] + 1e-30) }),
      ("x^1.5", [0], { .pow($0[0], 1.5) }), ("x^1.001", [0], { .pow($0[0], 1.001) }), ("√x", [0], { sqrt($0[0]) }),
      ("x·|x|", [0], { $0[0] * abs($0[0]) }), ("⌊x⌋", [1], { $0[0].rounded(.down) }),
      ("max of three", [1, 1, 1], { max(max($0[0], $0[1]), $0[2]) }),
      (
        "max of three, by branches", [1, 1, 1],
        { x in
          let y = x[0] > x[1] ? x[0] : x[1]
          return y > x[2] ? y : x[2]
        }
      ),
      (
        "max of three, by branches, the first of all", [1, 1, 1],
        { x in
          let y = x[0] >= x[1] ? x[0] : x[1]
          return y >= x[2] ? y : x[2]
        }
      ),
      ("|x| + |y| + |z|", [0, 0, 0], { abs($0[0]) + abs($0[1]) + abs($0[2]) }),
      ("x == 0 ? 1 : sin(x)/x", [0], { $0[0] == 0 ? 1 : sin($0[0]) / $0[0] }),
      ("x² sin(1/x)", [0], { $0[0] == 0 ? 0 : $0[0] * $0[0] * sin(1 / $0[0]) }),
      ("x log x", [0], { $0[0] == 0 ? 0 : $0[0] * log($0[0]) }),
      ("(1 − cos x)/x", [1e-5], { (1 - cos($0[0])) / $0[0] }),
      ("(1 − cos x)/x²", [1e-7], { (1 - cos($0[0])) / ($0[0] * $0[0]) }), ("1/x", [1e-300], { 1 / $0[0] }),
      ("sin² + cos²", [0.7], { sin($0[0]) * sin($0[0]) + cos($0[0]) * cos($0[0]) }),
    ]
    for (name, x, f) in cases {
      let report = check(x, f)
      #expect(report.passed && !report.findings.contains { $0.kind == .isolatedDerivative }, "\(name): \(report)")
    }
  }
}
