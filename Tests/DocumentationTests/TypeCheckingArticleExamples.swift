// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/TypeChecking.md; do not edit.
// swift-format-ignore-file

import DualNumbers
import Testing

@Suite struct TypeCheckingArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 14") func line14() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 14)
    let b = [1.5, 2.0, -3.0, 0.5, 0.25, 2.0]
    check("derivative(at: 0.5) { x in (b[0] + b[1] * x + b[2] * x * x + 4 * x * x * x) / (1 + b[3] * x + b[4] * x * x + b[5] * x * x * x) }", derivative(at: 0.5) { x in
      (b[0] + b[1] * x + b[2] * x * x + 4 * x * x * x) / (1 + b[3] * x + b[4] * x * x + b[5] * x * x * x)
    }, is: "≈ -0.3506944")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 29") func line29() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 29)
    func spring(_ x: Dual<Double>, stiffness: Double) -> Dual<Double> {
      let energy = stiffness * x * x / 2
      return 2 * stiffness + energy - exp(-x / stiffness)
    }
    check("spring(.variable(3), stiffness: 2).tangent", spring(.variable(3), stiffness: 2).tangent, is: "≈ 6.111565")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 44") func line44() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 44)
    let (a, period) = (0.7, 12.0)
    let t = Dual<Double>.variable(2)
    let wave: Dual<Double> = a * sin(2 * .pi * t / period) + a * pow(t, a) - period * exp(-a * t)
    check("wave.tangent", wave.tangent, is: "≈ 2.6572")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 54") func line54() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 54)
    let data = [(x: 1.0, y: 2.0), (x: 2.0, y: 2.5)]
    check("gradient(at: [3, 0.5]) { p in let residuals = data.map { p[0] * (1 - exp(-p[1] * $0.x)) - $0.y } return residuals.reduce(0) { $0 + $1 * $1 } }", gradient(at: [3, 0.5]) { p in
      let residuals = data.map { p[0] * (1 - exp(-p[1] * $0.x)) - $0.y }
      return residuals.reduce(0) { $0 + $1 * $1 }
    }, is: "≈ [-1.420, -5.095]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/TypeChecking.md, line 68") func line68() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/TypeChecking.md", line: 68)
    func branin<T: ElementaryScalar>(_ x: T, _ y: T) -> T {
      let b: T = 5.1 / (4 * .pi * .pi)
      let c: T = 5 / .pi
      let t: T = 1 / (8 * .pi)
      let inner = y - b * x * x + c * x - 6
      return inner * inner + 10 * (1 - t) * T.cos(x) + 10
    }
    check("branin(-3.0, 12.0)", branin(-3.0, 12.0), is: "≈ 0.4205")
    check("gradient(at: [-3, 12]) { x in branin(x[0], x[1]) }", gradient(at: [-3, 12]) { x in branin(x[0], x[1]) }, is: "≈ [0.6447, 0.2553]")
#sourceLocation()
  }
}
