// Written by .ci/examples from Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DerivativeChecking
import DualNumbers
import Testing

@Suite struct HowForwardModeWorksArticleExamples {
  @Test("Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md, line 21") func line21() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md", line: 21)
    let x = Dual(2, tangent: 1)  // x moves at the rate 1
    check("x * x * x", x * x * x, is: "8.0 + 12.0ε")
    check("sin(x).tangent == cos(2.0)", sin(x).tangent == cos(2.0), is: "true")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md, line 37") func line37() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md", line: 39)
    check("print(trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) })", printed(trace(at: [2, 5], input: 0) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }), isExactly: "v1 = x[0]             2    1\nv2 = x[1]             5    0\nv3 = log(v1)   0.693147  0.5\nv4 = v1 * v2         10    5\nv5 = v3 + v4    10.6931  5.5\nv6 = sin(v2)  -0.958924    0\nv7 = v5 - v6    11.6521  5.5\n y = v7         11.6521  5.5")
    // v1 = x[0]             2    1
    // v2 = x[1]             5    0
    // v3 = log(v1)   0.693147  0.5
    // v4 = v1 * v2         10    5
    // v5 = v3 + v4    10.6931  5.5
    // v6 = sin(v2)  -0.958924    0
    // v7 = v5 - v6    11.6521  5.5
    //  y = v7         11.6521  5.5
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md, line 59") func line59() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md", line: 59)
    func polar(_ p: [Dual<Double>]) -> [Dual<Double>] { [hypot(p[0], p[1]), atan2(p[1], p[0])] }
    check("jacobianColumn(0, at: [3, 4], of: polar)", jacobianColumn(0, at: [3, 4], of: polar), is: "[0.6, -0.16]")
    check("directionalDerivative(at: [3, 4], along: [3, 4], of: polar)", directionalDerivative(at: [3, 4], along: [3, 4], of: polar), is: "[5.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md, line 75") func line75() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md", line: 75)
    let y = Dual(Dual(2, tangent: 1), tangent: Dual(1))  // moves on both levels
    check("(y * y * y).tangent.tangent", (y * y * y).tangent.tangent, is: "12.0, which is 6·2")
    check("hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor", hessian(at: [1, 2]) { x in x[0] * x[0] * x[1] }.columnMajor, is: "[4.0, 2.0, 2.0, 0.0]")
#sourceLocation()
  }

  @Test("Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md, line 88") func line88() throws {
#sourceLocation(file: "Sources/DualNumbers/DualNumbers.docc/HowForwardModeWorks.md", line: 88)
    func gradientByHand(at x: [Double], of f: ([Dual<Double>]) -> Dual<Double>) -> [Double] {
      x.indices.map { j in
        f(x.indices.map { i in Dual(x[i], tangent: i == j ? 1 : 0) }).tangent
      }
    }
    check("gradientByHand(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }", gradientByHand(at: [2, 5]) { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, is: "≈ [5.5, 1.71634]")
#sourceLocation()
  }
}
#endif
