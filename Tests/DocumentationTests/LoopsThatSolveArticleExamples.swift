// Written by .ci/examples from Sources/ImplicitFunctions/ImplicitFunctions.docc/LoopsThatSolve.md; do not edit.
// swift-format-ignore-file

#if DEBUG
import DualNumbers
import ImplicitFunctions
import Testing

@Suite struct LoopsThatSolveArticleExamples {
  @Test("Sources/ImplicitFunctions/ImplicitFunctions.docc/LoopsThatSolve.md, line 13") func line13() throws {
#sourceLocation(file: "Sources/ImplicitFunctions/ImplicitFunctions.docc/LoopsThatSolve.md", line: 13)
    func byLoop<T: ElementaryScalar>(_ m: T, _ e: T, from start: T) -> T {
      var x = start
      while (x - e * T.sin(x) - m).magnitude.plainValue > 1e-6 { x -= (x - e * T.sin(x) - m) / (1 - e * T.cos(x)) }
      return x
    }
    check("derivative(at: 1) { m in byLoop(m, 0.5, from: Dual(m.value)) }", derivative(at: 1) { m in byLoop(m, 0.5, from: Dual(m.value)) }, is: "≈ 1.037371023, not 1.037362022")
    check("derivative(at: 1) { m in byLoop(m, 0.5, from: 1.4987011335178482) }", derivative(at: 1) { m in byLoop(m, 0.5, from: 1.4987011335178482) }, is: "0.0")
#sourceLocation()
  }

  @Test("Sources/ImplicitFunctions/ImplicitFunctions.docc/LoopsThatSolve.md, line 30") func line30() throws {
#sourceLocation(file: "Sources/ImplicitFunctions/ImplicitFunctions.docc/LoopsThatSolve.md", line: 32)
    func byEquation<T: ElementaryScalar>(_ m: T, _ e: T) throws -> T {
      let found = byLoop(m.plainValue, e.plainValue, from: m.plainValue)
      return try T.root(near: byLoop(m.plainValue, e.plainValue, from: found)) { x in x - e * T.sin(x) - m }
    }
    func byLoop(_ m: Double, _ e: Double, from start: Double) -> Double {
      var (x, last) = (start, Double.infinity)
      while abs(x - e * Double.sin(x) - m) < last {
        last = abs(x - e * Double.sin(x) - m)
        x -= (x - e * Double.sin(x) - m) / (1 - e * Double.cos(x))
      }
      return x
    }
    check("derivative(at: 1) { m in try! byEquation(m, 0.5) }", derivative(at: 1) { m in try! byEquation(m, 0.5) }, is: "≈ 1.0373620218936")
    check("hessian(at: [1, 0.5]) { v in try! byEquation(v[0], v[1]) }[0, 0]", hessian(at: [1, 0.5]) { v in try! byEquation(v[0], v[1]) }[0, 0], is: "≈ -0.5567130327")
#sourceLocation()
  }
}
#endif
