// Written by .ci/examples from Sources/TaylorMode/TaylorMode.docc/AnyOrder.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import TaylorMode
import Testing

@Suite struct AnyOrderArticleExamples {
  @Test("Sources/TaylorMode/TaylorMode.docc/AnyOrder.md, line 10") func line10() throws {
#sourceLocation(file: "Sources/TaylorMode/TaylorMode.docc/AnyOrder.md", line: 12)
    let line = taylor(at: [3, 4], along: [1, 0], order: 4) { x in hypot(x[0], x[1]) }
    check("line.coefficients", line.coefficients, is: "≈ [5, 0.6, 0.064, -0.00768, 0.000512]")
    check("line(0.5)", line(0.5), is: "≈ 5.315072")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/TaylorMode.docc/AnyOrder.md, line 25") func line25() throws {
#sourceLocation(file: "Sources/TaylorMode/TaylorMode.docc/AnyOrder.md", line: 27)
    var solution = [0.5, 0.25]  // x′ = x·(1 − x) at x = ½
    while solution.count < 8 {
      let x = TaylorSeries(coefficients: solution)
      let rate = x * (1 - x)
      solution.append(rate[solution.count - 1] / Double(solution.count))
    }
    check("TaylorSeries(coefficients: solution)(0.5)", TaylorSeries(coefficients: solution)(0.5), is: "≈ 0.6224593; x is 1/(1 + e⁻ᵗ)")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/TaylorMode.docc/AnyOrder.md, line 44") func line44() throws {
#sourceLocation(file: "Sources/TaylorMode/TaylorMode.docc/AnyOrder.md", line: 46)
    check("derivative(at: 2) { p in taylor(at: Dual(0.0), order: 3) { t in .exp(TaylorSeries(p) * t) }[3] }", derivative(at: 2) { p in
      taylor(at: Dual(0.0), order: 3) { t in .exp(TaylorSeries(p) * t) }[3]
    }, is: "≈ 2, since the coefficient of t³ is p³/6")
#sourceLocation()
  }

  @Test("Sources/TaylorMode/TaylorMode.docc/AnyOrder.md, line 64") func line64() throws {
#sourceLocation(file: "Sources/TaylorMode/TaylorMode.docc/AnyOrder.md", line: 66)
    check("taylor(at: 0, order: 4) { x in abs(x) * x }.coefficients", taylor(at: 0, order: 4) { x in abs(x) * x }.coefficients, is: "[0.0, 0.0, 1.0, 0.0, 0.0]")
    check("taylor(at: 0, order: 3) { x in pow(x, 2.5) }.coefficients", taylor(at: 0, order: 3) { x in pow(x, 2.5) }.coefficients, is: "[0.0, 0.0, 0.0, inf]")
#sourceLocation()
  }
}
#endif
