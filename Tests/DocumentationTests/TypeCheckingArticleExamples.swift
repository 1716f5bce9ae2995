// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/TypeChecking.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import Testing

@Suite struct TypeCheckingArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 15") func line15() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 15)
    func rational(_ x: Dual<Double>, _ b: [Double]) -> Dual<Double> {
      (b[0] + b[1] * x + b[2] * x * x + 4 * x * x * x) / (1 + b[3] * x + b[4] * x * x + b[5] * x * x * x)
    }
    let b = [1.5, 2.0, -3.0, 0.5, 0.25, 2.0]
    check("derivative(at: 0.5) { x in rational(x, b) }", derivative(at: 0.5) { x in rational(x, b) }, is: "≈ -0.7936")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 31") func line31() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 31)
    func spring(_ x: Dual<Double>, stiffness: Double) -> Dual<Double> {
      let energy = stiffness * x * x / 2
      return 2 * stiffness + energy - exp(-x / stiffness)
    }
    check("spring(.variable(3), stiffness: 2).tangent", spring(.variable(3), stiffness: 2).tangent, is: "≈ 6.111565")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 46") func line46() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 46)
    let (a, period) = (0.7, 12.0)
    let t = Dual<Double>.variable(2)
    let wave: Dual<Double> = a * sin(2 * .pi * t / period) + a * pow(t, a) - period * exp(-a * t)
    check("wave.tangent", wave.tangent, is: "≈ 2.65268")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 56") func line56() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 56)
    let c = [1.5, 2.0, -3.0, 0.5]
    check("derivative(at: 0.5) { (x: Dual<Double>) in (c[0] + c[1] * x) / (1 + c[2] * x + c[3] * x * x) }", derivative(at: 0.5) { (x: Dual<Double>) in (c[0] + c[1] * x) / (1 + c[2] * x + c[3] * x * x) }, is: "≈ 39.1111")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 64") func line64() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 64)
    let data = [(x: 1.0, y: 2.0), (x: 2.0, y: 2.5)]
    check("gradient(at: [3, 0.5]) { p in let residuals = data.map { p[0] * (1 - exp(-p[1] * $0.x)) - $0.y } return residuals.reduce(0) { $0 + $1 * $1 } }", gradient(at: [3, 0.5]) { p in
      let residuals = data.map { p[0] * (1 - exp(-p[1] * $0.x)) - $0.y }
      return residuals.reduce(0) { $0 + $1 * $1 }
    }, is: "≈ [-1.40811, -5.64744]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 78") func line78() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 78)
    func branin<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
      let b: T = 5.1 / (4 * .pi * .pi)
      let c: T = 5 / .pi
      let t: T = 1 / (8 * .pi)
      let inner = y - b * x * x + c * x - 6
      return inner * inner + 10 * (1 - t) * T.cos(x) + 10
    }
    check("branin(-3.0, 12.0)", branin(-3.0, 12.0), is: "≈ 0.49791")
    check("gradient(at: [-3, 12]) { x in branin(x[0], x[1]) }", gradient(at: [-3, 12]) { x in branin(x[0], x[1]) }, is: "≈ [1.65179, 0.12538]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 93") func line93() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 93)
    func series<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
      x / 2.0 + y / 3.0 + x * y / 4.0 + x * x / 5.0 + y * y / 6.0
    }
    check("gradient(at: [1, 2]) { v in series(v[0], v[1]) }", gradient(at: [1, 2]) { v in series(v[0], v[1]) }, is: "≈ [1.4, 1.25]")
#sourceLocation()
  }
}
#endif
